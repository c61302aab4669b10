#include "app/assignmentboard.h"

#include "app/assignmentneed.h"
#include "store/absencetable.h"
#include "store/usertable.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using namespace std::chrono_literals;

constexpr core::Duration kFreshness = 1min;
/// Each mark locks the owner's row until the commit; many desks would otherwise queue behind one manager.
constexpr core::Duration kMarkEvery = 1min;

} // namespace

AssignmentBoard::AssignmentBoard(store::Session& session, const core::Clock& clock)
    : m_session(session)
    , m_clock(clock) {}

core::Assignment AssignmentBoard::assign(const Company& company, const core::Case& subject, core::UserId passedOver) {
    const core::Assignment choice = preview(company, subject, passedOver);
    for (core::Candidate& each : m_candidates)
        if (choice.owner.isValid() && each.user.id == choice.owner)
            count(each, subject);
    return choice;
}

core::Assignment AssignmentBoard::preview(const Company& company, const core::Case& subject, core::UserId passedOver) {
    refreshWhenOld();
    if (!m_absences.isEmpty())
        core::markAbsent(m_candidates, m_absences, m_clock.now());
    QList<core::Candidate> candidates = m_candidates;
    candidates.removeIf([&](const core::Candidate& each) { return each.user.id == passedOver; });
    return core::chooseOwner(
        candidates, needOf(m_session, company, {subject.kind, subject.category, subject.customer}, m_candidates),
        localTime(company));
}

void AssignmentBoard::forget() {
    m_countedAt.reset();
    m_markedAt.clear();
}

void AssignmentBoard::refreshWhenOld() {
    const core::Instant now = m_clock.now();
    if (m_countedAt && now >= *m_countedAt && now - *m_countedAt < kFreshness)
        return;
    const QList<core::Candidate> former = std::exchange(m_candidates, store::findCandidates(m_session, now));
    m_absences = store::findAbsencesAfter(m_session, now);
    m_countedAt = now;
    for (core::Candidate& each : m_candidates)
        for (const core::Candidate& known : former)
            if (known.user.id == each.user.id)
                each.load.lastAssignedAt = std::max(each.load.lastAssignedAt, known.load.lastAssignedAt);
}

void AssignmentBoard::count(core::Candidate& candidate, const core::Case& subject) {
    const core::Instant now = m_clock.now();
    core::Load& load = candidate.load;
    load.add(subject.due, now);
    const auto marked = m_markedAt.constFind(candidate.user.id);
    if (marked != m_markedAt.cend() && now - *marked < kMarkEvery)
        return;
    store::markAssigned(m_session, candidate.user.id, now);
    m_markedAt[candidate.user.id] = now;
}

QTime AssignmentBoard::localTime(const Company& company) {
    if (m_zoneId != company.zone) {
        m_zoneId = company.zone;
        m_zone = QTimeZone(company.zone);
    }
    const QDateTime now = m_clock.now().toUtc();
    return m_zone.isValid() ? now.toTimeZone(m_zone).time() : now.time();
}

} // namespace app
