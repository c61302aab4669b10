#pragma once

#include "core/absence.h"
#include "store/session.h"

namespace store {

/// Gives it its id.
void insertAbsence(Session& session, core::Absence& absence);
[[nodiscard]] std::optional<core::Absence> findAbsence(Session& session, core::AbsenceId id);
/// In force at `now` or to come, by their beginning.
[[nodiscard]] QList<core::Absence> findAbsencesAfter(Session& session, core::Instant now);
/// The person's, ended ones too, as far as they were meant to last beyond `after`.
[[nodiscard]] QList<core::Absence> findAbsencesOf(Session& session, core::UserId user, core::Instant after);
void endAbsence(Session& session, core::AbsenceId id, std::optional<core::Instant> endedAt);

} // namespace store
