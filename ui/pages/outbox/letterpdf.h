#pragma once

#include "app/company.h"
#include "core/outgoing.h"

namespace pages {

/// Writes a letter to a customer as a page to print: who writes, the day, the address for the window of the envelope,
/// subject and text, in the customer's language. Fails with "file.unwritable".
[[nodiscard]] core::Result<void> saveLetter(const core::Outgoing& letter, const app::Company& company,
                                            const QString& file);
/// "R-2026-000123-carta.pdf"
[[nodiscard]] QString letterFileName(const core::Outgoing& letter);

} // namespace pages
