#pragma once

#include "app/company.h"
#include "core/assignment.h"
#include "store/session.h"

namespace app {

/// What of a case decides who can take it.
struct CaseAbout {
    core::Kind kind = core::Kind::Complaint;
    core::CategoryId category;
    core::PartyId customer;
};

/// The customer's language is looked up only where a candidate's skills ask for one.
[[nodiscard]] core::AssignmentNeed needOf(store::Session& session, const Company& company, const CaseAbout& about,
                                          const QList<core::Candidate>& candidates);
/// Time of day in the company's zone, which shifts are held against.
[[nodiscard]] QTime localTimeOf(const Company& company, core::Instant at);

} // namespace app
