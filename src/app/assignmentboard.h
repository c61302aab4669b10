#pragma once

#include "app/company.h"
#include "core/assignment.h"
#include "core/clock.h"

namespace app {

/// Who carries what, kept in memory and counted again from the store when older than a minute; each assignment made
/// here counts at once. So a call never waits for 200,000 open cases to be counted.
class AssignmentBoard {
public:
    AssignmentBoard(store::Session& session, const core::Clock& clock);
    /// Chooses by core::chooseOwner and counts the case to the chosen one. Call inside a unit of work.
    [[nodiscard]] core::Assignment assign(const Company& company, const core::Case& subject);
    /// The same choice without counting it.
    [[nodiscard]] core::Assignment preview(const Company& company, const core::Case& subject);
    void forget();

private:
    void refreshWhenOld();
    store::Session& m_session;
    const core::Clock& m_clock;
    QList<core::Candidate> m_candidates;
    std::optional<core::Instant> m_countedAt;
};

} // namespace app
