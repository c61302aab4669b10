#pragma once

#include "core/agreementbook.h"
#include "core/versionnote.h"
#include "store/session.h"

namespace store {

/// Every version of every agreement and calendar. Throws SqlFailure (Corrupt) on a version that can't be read.
[[nodiscard]] core::AgreementBook loadAgreements(Session& session);

/// Newest first.
[[nodiscard]] QList<core::VersionNote> findCalendarHistory(Session& session, core::CalendarId id);
/// When each version of one agreement was stored, and by whom; oldest first.
[[nodiscard]] QList<core::AgreementSave> findAgreementSaves(Session& session, core::AgreementId id);

/// A new version of the calendar (agreement) with this code, the first of a new one; fills id and version. Versions that
/// are there stay as they are.
void appendVersion(Session& session, core::Calendar& calendar, core::Instant at, core::UserId by);
void appendVersion(Session& session, core::Agreement& agreement, core::Instant at, core::UserId by);

} // namespace store
