#include "store/clockaudit.h"

#include "core/eventlog.h"
#include "core/latereason.h"
#include "core/slatimeline.h"
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
    return u"%1, agreement %2.%3, started %4, allowance %5 %6, due %7, fulfilled %8, breached %9"_s
               .arg(core::toCode(clock.state))
               .arg(clock.pin.id.value())
               .arg(clock.pin.version)
               .arg(clock.startedAt.toIso())
               .arg(clock.allowance.amount)
               .arg(core::toCode(clock.allowance.unit), clock.dueAt.toIso(), isoOf(clock.fulfilledAt),
                    isoOf(clock.breachedAt)) +
           u", paused %1, alarm %2"_s.arg(msecsOf(clock.paused), isoOf(clock.nextAlarm));
}

QString describe(const core::CaseDue& due, qint64 rank) {
    return u"%1 of %2, at %3, soon %4, urgent %5, remaining %6, rank %7"_s
        .arg(core::toCode(due.state), core::toCode(due.measure), isoOf(due.at), isoOf(due.soonAt), isoOf(due.urgentAt),
             msecsOf(due.remaining))
        .arg(rank);
}

/// While paused both move with the clock on the wall; what they leave, the promised time in counted hours, does not. A
/// calendar's due time moves by leaps, and never back.
bool isTimedAlike(const CaseClock& stored, const CaseClock& expected, core::Duration since) {
    if (expected.state == ClockState::Paused && expected.breachedAt)
        return stored.dueAt == expected.dueAt && stored.paused >= expected.paused &&
               stored.paused <= expected.paused + since;
    if (expected.state == ClockState::Paused && expected.allowance.unit != core::TimeUnit::ClockHours)
        return stored.dueAt >= expected.dueAt;
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

/// `since` the case's last change, in which alarms may have stored its clocks anew.
bool isRight(const CaseClock& stored, const CaseClock& expected, core::Instant now, core::Duration since) {
    return stored.startedAt == expected.startedAt && stored.pin == expected.pin &&
           stored.allowance.unit == expected.allowance.unit && stored.allowance.amount == expected.allowance.amount &&
           stored.state == expected.state && stored.fulfilledAt == expected.fulfilledAt &&
           isTimedAlike(stored, expected, since) && isBreachRight(stored, expected, now) &&
           stored.nextAlarm == expected.nextAlarm;
}

const CaseClock* findTwin(const QList<CaseClock>& clocks, const CaseClock& clock) {
    const auto twin = std::ranges::find_if(
        clocks, [&](const CaseClock& each) { return each.cycle == clock.cycle && each.measure == clock.measure; });
    return twin == clocks.end() ? nullptr : &*twin;
}

/// Once a mark is passed, when it was tells nobody anything.
bool isMarkRight(const std::optional<core::Instant>& stored, const std::optional<core::Instant>& expected,
                 core::Instant now) {
    return stored == expected || (stored && expected && *stored <= now && *expected <= now);
}

bool isRight(const core::CaseDue& stored, const core::CaseDue& expected, core::Instant now) {
    const bool isTimeless = expected.state == ClockState::Paused;
    const bool isTimeRight = stored.at == expected.at && isMarkRight(stored.soonAt, expected.soonAt, now) &&
                             isMarkRight(stored.urgentAt, expected.urgentAt, now);
    return stored.state == expected.state && stored.measure == expected.measure &&
           stored.remaining == expected.remaining && (isTimeless || isTimeRight);
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
            else if (!isRight(*stored, clock, m_now, sinceChange()))
                add(u"clock"_s, nameOf(clock), describe(*stored), describe(clock));
        }
        for (const CaseClock& stored : m_stored.clocks)
            if (!findTwin(expected, stored))
                add(u"clock"_s, nameOf(stored), describe(stored), u"-"_s);
    }

    void compareDue(const core::CaseDue& expected) {
        const core::CaseDue& stored = m_stored.subject.due;
        const qint64 rank = dueRank(stored, m_stored.subject.receivedAt);
        if (!isRight(stored, expected, m_stored.subject.updatedAt) || m_stored.dueRank != rank)
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

    /// By which agreement it runs: the last word of the log. Cases from before there were any hold `first`.
    void compareAgreement(const core::EventRefs& events, const core::AgreementPin& first) {
        core::AgreementPin pin;
        for (const core::CaseEvent* each : events)
            if (each->type == core::EventType::Received || each->type == core::EventType::AgreementApplied)
                pin = core::pinIn(*each).value_or(pin);
        const auto text = [](const core::AgreementPin& each) {
            return u"%1.%2"_s.arg(each.id.value()).arg(each.version);
        };
        const core::AgreementPin& stored = m_stored.subject.agreement;
        if (pin != stored && (pin.isValid() || stored != first))
            add(u"case"_s, u"agreement"_s, text(stored), text(pin));
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
    /// How long alarms may have stored the clocks anew; none did where none has rung.
    [[nodiscard]] core::Duration sinceChange() const {
        return m_stored.rung.isEmpty() ? core::Duration{} : m_now - m_stored.subject.updatedAt;
    }

    void add(const QString& what, const QString& part, const QString& stored, const QString& expected) {
        const QString& number = m_stored.subject.number;
        differences << Difference{what, part.isEmpty() ? number : number + u' ' + part, stored, expected};
    }

    const StoredCase& m_stored;
    core::Instant m_now;
};

} // namespace

QList<Difference> differencesOf(const StoredCase& stored, const core::AgreementBook& book, core::Instant now) {
    QList<CaseClock> clocks = core::clocksOf(stored.events, book, stored.subject.updatedAt);
    core::settleAlarms(clocks, stored.rung);
    CaseAudit audit(stored, now);
    audit.compareClocks(clocks);
    const core::CaseDue due = core::dueOf(clocks);
    audit.compareDue(due);
    audit.compareLateReason(core::lateReasonOf(stored.events, due));
    const core::EventRefs events = core::eventsInForce(stored.events);
    audit.compareAgreement(events, book.find({})->pin());
    audit.compareCase(events);
    return audit.differences;
}

} // namespace store
