#pragma once

#include "app/company.h"
#include "core/absence.h"
#include "core/clock.h"
#include <QTimeZone>

namespace app {

/// Who carries what, kept in memory and counted again from the store when older than a minute; each assignment made
/// here counts at once. So a call never waits for 200,000 open cases to be counted.
class AssignmentBoard {
public:
    AssignmentBoard(store::Session& session, const core::Clock& clock);
    /// Chooses by core::chooseOwner and counts the case to the chosen one. Call inside a unit of work.
    /// `passedOver` is no candidate: the case moves on from this person.
    [[nodiscard]] core::Assignment assign(const Company& company, const core::Case& subject,
                                          core::UserId passedOver = {});
    /// The same choice without counting it.
    [[nodiscard]] core::Assignment preview(const Company& company, const core::Case& subject,
                                           core::UserId passedOver = {});
    /// What was counted here may not be stored (a unit of work failed): count from the store at the next choice.
    void forget();

private:
    void refreshWhenOld();
    void count(core::Candidate& candidate, const core::Case& subject);
    [[nodiscard]] QTime localTime(const Company& company);

    store::Session& m_session;
    const core::Clock& m_clock;
    QList<core::Candidate> m_candidates;
    QList<core::Absence> m_absences; ///< in force or to come: they begin and end between two counts
    std::optional<core::Instant> m_countedAt;
    QHash<core::UserId, core::Instant> m_markedAt; ///< when the store last heard of an assignment
    QByteArray m_zoneId;
    QTimeZone m_zone;
};

} // namespace app
