#include "store/clockaudit.h"

#include "core/eventlog.h"
#include "core/latereason.h"
#include "store/duerank.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

using core::CaseClock;
using core::ClockState;

QString isoOf(const std::optional<core::Instant>& at) { return at ? at->toIso() : u"-"_s; }

QString msecsOf(const std::optional<core::Duration>& span) { return span ? QString::number(span->count()) : u"-"_s; }

QString nameOf(const CaseClock& clock) { return u"%1 %2"_s.arg(core::toCode(clock.measure)).arg(clock.cycle); }

QString describe(const CaseClock& clock) {
    return u"%1, started %2, allowance %3, due %4, fulfilled %5, breached %6, paused %7"_s.arg(
        core::toCode(clock.state), clock.startedAt.toIso(), msecsOf(clock.allowance), clock.dueAt.toIso(),
        isoOf(clock.fulfilledAt), isoOf(clock.breachedAt), msecsOf(clock.paused));
}

QString describe(const core::CaseDue& due, qint64 rank) {
    return u"%1, at %2, allowance %3, remaining %4, rank %5"_s
        .arg(core::toCode(due.state), isoOf(due.at), msecsOf(due.allowance), msecsOf(due.remaining))
        .arg(rank);
}

/// While paused both move with the clock on the wall; what they leave, the promised time in counted hours, does not.
bool isTimedAlike(const CaseClock& stored, const CaseClock& expected) {
    if (expected.state == ClockState::Paused)
        return stored.dueAt - stored.paused == expected.dueAt - expected.paused;
    return stored.dueAt == expected.dueAt && stored.paused == expected.paused;
}

/// A running clock's breach is recorded by the first job after the due time, without any event.
bool isBreachRight(const CaseClock& stored, const CaseClock& expected, core::Instant now) {
    if (stored.breachedAt == expected.breachedAt)
        return true;
    if (expected.state != ClockState::Running)
        return false;
    return !stored.breachedAt || (*stored.breachedAt == expected.dueAt && expected.dueAt <= now);
}

bool isRight(const CaseClock& stored, const CaseClock& expected, core::Instant now) {
    return stored.startedAt == expected.startedAt && stored.allowance == expected.allowance &&
           stored.state == expected.state && stored.fulfilledAt == expected.fulfilledAt &&
           isTimedAlike(stored, expected) && isBreachRight(stored, expected, now);
}

const CaseClock* findTwin(const QList<CaseClock>& clocks, const CaseClock& clock) {
    const auto twin = std::ranges::find_if(
        clocks, [&](const CaseClock& each) { return each.cycle == clock.cycle && each.measure == clock.measure; });
    return twin == clocks.end() ? nullptr : &*twin;
}

bool isRight(const core::CaseDue& stored, const core::CaseDue& expected) {
    const bool isAtRight = expected.state == ClockState::Paused || stored.at == expected.at;
    return stored.state == expected.state && stored.allowance == expected.allowance &&
           stored.remaining == expected.remaining && isAtRight;
}

class CaseAudit {
public:
    CaseAudit(const StoredCase& stored, core::Instant now)
        : m_stored(stored)
        , m_now(now) {}

    void compareClocks(const QList<CaseClock>& expected) {
        for (const CaseClock& clock : expected) {
            const CaseClock* stored = findTwin(m_stored.clocks, clock);
            if (!stored)
                add(u"clock"_s, nameOf(clock), u"-"_s, describe(clock));
            else if (!isRight(*stored, clock, m_now))
                add(u"clock"_s, nameOf(clock), describe(*stored), describe(clock));
        }
        for (const CaseClock& stored : m_stored.clocks)
            if (!findTwin(expected, stored))
                add(u"clock"_s, nameOf(stored), describe(stored), u"-"_s);
    }

    void compareDue(const core::CaseDue& expected) {
        const core::CaseDue& stored = m_stored.subject.due;
        const qint64 rank = dueRank(stored, m_stored.subject.receivedAt);
        if (!isRight(stored, expected) || m_stored.dueRank != rank)
            add(u"due"_s, {}, describe(stored, m_stored.dueRank), describe(expected, rank));
    }

    void compareLateReason(const std::optional<core::LateReason>& expected) {
        const auto codeOf = [](const std::optional<core::LateReason>& reason) {
            return reason ? core::toCode(*reason) : u"-"_s;
        };
        const auto& stored = m_stored.subject.lateReason;
        if (stored != expected)
            add(u"case"_s, u"late reason"_s, codeOf(stored), codeOf(expected));
    }

    void compareCase(const core::EventRefs& events) {
        const auto count = [&](core::EventType type) {
            return std::ranges::count_if(events, [&](const core::CaseEvent* each) { return each->type == type; });
        };
        const core::Case& subject = m_stored.subject;
        if (m_stored.hasBrokenEvent)
            add(u"case"_s, u"event data"_s, u"unreadable"_s, u"JSON object"_s);
        if (const auto received = count(core::EventType::Received); received != 1)
            add(u"case"_s, u"received events"_s, QString::number(received), u"1"_s);
        if (const auto cycle = 1 + count(core::EventType::Reopened); cycle != subject.cycle)
            add(u"case"_s, u"cycle"_s, QString::number(subject.cycle), QString::number(cycle));
        if (m_stored.isMarkedOpen != core::isOpen(subject.status))
            add(u"case"_s, u"open"_s, QString::number(m_stored.isMarkedOpen), core::toCode(subject.status));
    }

    QList<Difference> differences;

private:
    void add(const QString& what, const QString& part, const QString& stored, const QString& expected) {
        const QString& number = m_stored.subject.number;
        differences << Difference{what, part.isEmpty() ? number : number + u' ' + part, stored, expected};
    }

    const StoredCase& m_stored;
    core::Instant m_now;
};

} // namespace

QList<Difference> differencesOf(const StoredCase& stored, const QList<core::Target>& targets, core::Instant now) {
    const QList<CaseClock> clocks = core::clocksOf(stored.events, targets, stored.subject.updatedAt);
    CaseAudit audit(stored, now);
    audit.compareClocks(clocks);
    const core::CaseDue due = core::dueOf(clocks, stored.subject.updatedAt);
    audit.compareDue(due);
    audit.compareLateReason(core::lateReasonOf(stored.events, due));
    audit.compareCase(core::eventsInForce(stored.events));
    return audit.differences;
}

} // namespace store
