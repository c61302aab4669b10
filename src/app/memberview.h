#pragma once

#include "app/casereads.h"
#include "core/casequery.h"

/// What a network member's people may see of their cases: the one place that masks and leaves out (reliability.md R34).
/// Words of ours reach a member only where they are addressed to them: the order and the questions. Everyone else sees
/// everything as it is.
namespace app {

[[nodiscard]] bool isOutside(const core::User& reader);

/// Persons masked until the member asked to see whom to call; of the history what they did themselves, what went to
/// them, and how it came; their own clocks and the promise to the customer; no amounts, reasons or answers of ours.
void keepInside(store::Session& session, const core::User& reader, const Company& company, CaseDetail& detail);
/// The customer's name masked, other members' names out.
void keepInside(store::Session& session, const core::User& reader, core::CaseRow& row);

/// Rows of the query, in its order, whose words as the member sees them hold all of the query's text: the index knows
/// words of others. 5,000 cases are looked through at most.
[[nodiscard]] QList<core::CaseRow> findOutsideRows(store::Session& session, const core::User& reader,
                                                   const core::CaseQuery& visible, core::Instant now);

} // namespace app
