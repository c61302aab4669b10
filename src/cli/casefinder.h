#pragma once

#include "cli/desk.h"

namespace cli {

/// The case of a number as people write it: "r-2026-000123", or "123" and "2026-123" for short.
[[nodiscard]] core::Result<core::CaseId> findCase(Desk& desk, const QString& number);

} // namespace cli
