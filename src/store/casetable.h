#pragma once

#include "core/caserecord.h"
#include "store/session.h"

namespace store {

/// Gives the case its id and number ("R-<year logged>-<six digits or more>") and stores it with its attributes.
void insertCase(Session& session, core::Case& subject);
/// Until the unit of work ends, nobody else changes the case: what is read of it next is what is changed.
void lockCase(Session& session, core::CaseId id);
[[nodiscard]] std::optional<core::Case> findCase(Session& session, core::CaseId id);
[[nodiscard]] core::CaseId findCaseByNumber(Session& session, const QString& number);
/// The case logged with this idempotency key; invalid when none.
[[nodiscard]] core::CaseId findCaseByKey(Session& session, const QString& key);
/// Stores every field when the stored version is still `subject.version`, and raises it by one in both places.
/// False = somebody else was quicker; nothing was changed.
[[nodiscard]] bool updateCase(Session& session, core::Case& subject);
/// Open cases whose pause runs out at or before `now`, earliest first.
[[nodiscard]] QList<core::CaseId> findExpiredWaits(Session& session, core::Instant now, int limit);
/// Cases merged into this one.
[[nodiscard]] QList<core::CaseId> findMergedInto(Session& session, core::CaseId survivor);

} // namespace store
