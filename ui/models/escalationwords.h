#pragma once

#include "app/escalations.h"

/// Escalations in words.
namespace models {

/// The case's summary; of a digest how much rang.
[[nodiscard]] QString stepTitle(const app::EscalationRow& row);
/// "R-2026-000108 · Resolution, level 2 → Lucía Rojas, Carlos Peña"
[[nodiscard]] QString stepWords(const app::EscalationRow& row);
/// "unread 42 m", "read 14:06", "not accepted 2 h", "accepted 13:05", "done"
[[nodiscard]] QString stepState(const app::EscalationRow& row, core::Instant now);
/// "due today, 17:32", "overdue by 2 h"; empty when no promise runs.
[[nodiscard]] QString stepDue(const app::EscalationRow& row, core::Instant now);
/// What there was no room for: the threshold in words, who read it, how far the order got.
[[nodiscard]] QString stepHint(const app::EscalationRow& row, core::Instant now);

} // namespace models
