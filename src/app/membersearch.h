#pragma once

#include "app/company.h"
#include "core/caseevent.h"
#include "core/caserecord.h"
#include "core/networkchoice.h"

/// Which network member the rule would choose for a case, and why.
namespace app {

/// Inside a unit of work or a read. Those who have had the case since it came in or was reopened are passed over; the
/// place is the consumer's, with the words of their addresses.
[[nodiscard]] core::NetworkChoice chooseMemberFor(store::Session& session, const Company& company,
                                                  const core::Case& subject, const QList<core::CaseEvent>& history);

/// Verb::Escalate. NotFound "case.unknown".
[[nodiscard]] core::Result<core::NetworkChoice> readMemberChoice(store::Session& session, const core::User& reader,
                                                                 const Company& company, core::CaseId id);

/// "territory", "least_load", "none_left" …
[[nodiscard]] QString ruleOf(const core::NetworkChoice& choice);

} // namespace app
