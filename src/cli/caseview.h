#pragma once

#include "app/casereads.h"

namespace cli {

/// A case for people: head, facts, clocks and history, one thing a line.
[[nodiscard]] QString describeCase(const app::CaseDetail& detail, const app::Company& company, core::Instant now);
/// How the due time of a clock came about: one counted stretch, closed time, holiday or pause a line.
[[nodiscard]] QString describeClock(const core::CaseClock& clock, const app::Company& company, core::Instant now);
/// Rows with what is left of their time first.
[[nodiscard]] QString describeRows(const QList<core::CaseRow>& rows, const app::Company& company, core::Instant now);

} // namespace cli
