#pragma once

#include "core/result.h"
#include "models/whysheet.h"

namespace pages {

/// Writes the sheet as PDF, or as CSV when the name ends so; an older file of that name stays until the new one is
/// whole. Fails with "file.unwritable".
[[nodiscard]] core::Result<void> saveWhySheet(const models::WhySheet& sheet, const QString& file);

} // namespace pages
