#include "slaoracle.h"

#include "support/eventlog.h"
#include <QSet>
#include <algorithm>

namespace oracle {

namespace {

using namespace core;
using namespace std::chrono_literals;
using support::EventLog;

class Oracle {
public:
    Oracle(const QList<CaseEvent>& log, int now)
        : m_now(now) {
        QSet<qint64> undone;
        QList<CaseEvent> events = log;
        std::sort(events.begin(), events.end(),
                  [](const CaseEvent& a, const CaseEvent& b) { return std::pair(a.at, a.id) < std::pair(b.at, b.id); });
        for (qsizetype i = events.size() - 1; i >= 0; --i)
            if (events[i].type == EventType::Undone && !undone.contains(events[i].id.value()))
                undone << events[i].data[u"eventId"].toInteger();
        for (const CaseEvent& event : events)
            if (event.type != EventType::Undone && !undone.contains(event.id.value()))
                m_events << event;
        for (const CaseEvent& event : m_events)
            m_now = std::max(m_now, minuteOf(event));
    }

    [[nodiscard]] QList<CaseClock> clocks(int firstContact, int resolution) const {
        QList<CaseClock> all;
        const CaseEvent* received = nullptr;
        for (const CaseEvent& event : m_events)
            if (event.type == EventType::Received && (!received || event.at < received->at))
                received = &event;
        if (!received || received->data[u"noContact"].toBool())
            return all;
        const int start = minuteOf(*received);
        const bool isDoneAtOnce = received->data[u"firstContact"].toBool();
        QList<Life> lives = livesFrom(start, isDoneAtOnce);
        all << run(Measure::FirstContact, 1, firstContact, firstContactLife(start, lives, isDoneAtOnce));
        for (int i = 0; i < lives.size(); ++i)
            all << run(Measure::Resolution, i + 1, resolution, lives[i]);
        return all;
    }

private:
    /// From when to when a clock lives; end −1 = still alive.
    struct Life {
        int start = 0;
        int end = -1;
        bool isFulfilled = false;
    };

    static int minuteOf(Instant at) { return int((at - EventLog::at(0)) / 1min); }
    static int minuteOf(const CaseEvent& event) { return minuteOf(event.at); }
    static bool isAnswer(const CaseEvent& event) {
        return event.type == EventType::Contact && event.data[u"outcome"].toString() == u"reached" &&
               event.data[u"answered"].toBool();
    }
    static bool isClosedWith(const CaseEvent& event, const QStringList& evidence) {
        return event.type == EventType::Closed && evidence.contains(event.data[u"evidence"].toString());
    }
    static bool isProofOfClosing(const CaseEvent& event) {
        return isClosedWith(event, {QStringLiteral("call_reached"), QStringLiteral("in_person"),
                                    QStringLiteral("message_delivered"), QStringLiteral("letter_posted")});
    }
    static bool isImpossible(const CaseEvent& event) {
        return isClosedWith(event,
                            {QStringLiteral("unreachable"), QStringLiteral("no_contact"), QStringLiteral("withdrawn")});
    }

    [[nodiscard]] bool isMergedFrom(int minute) const {
        const CaseEvent* last = nullptr;
        for (const CaseEvent& event : m_events) {
            if (event.type != EventType::Merged && event.type != EventType::Unmerged)
                continue;
            if (!last || event.at > last->at || (event.at == last->at && event.id.value() > last->id.value()))
                last = &event;
        }
        return last && last->type == EventType::Merged && minuteOf(*last) <= minute;
    }

    /// Whether some rule holds the clocks in the minute that begins at `minute`.
    [[nodiscard]] std::optional<QString> pauseAt(int minute) const {
        const CaseEvent* waiting = nullptr;
        for (const CaseEvent& event : m_events)
            if (event.type == EventType::Waiting && minuteOf(event) <= minute &&
                (!waiting || std::pair(event.at, event.id) > std::pair(waiting->at, waiting->id)))
                waiting = &event;
        if (!waiting)
            return {};
        if (waiting->data.contains(u"until") &&
            EventLog::at(minute) >= *Instant::fromIso(waiting->data[u"until"].toString()))
            return {};
        for (const CaseEvent& event : m_events) {
            const bool isEnd = event.type == EventType::Resolved || event.type == EventType::Closed;
            const bool isRestart = event.type == EventType::Resumed || event.type == EventType::Started ||
                                   event.type == EventType::Escalated || event.type == EventType::Reopened;
            if (minuteOf(event) > minute)
                continue;
            if ((isEnd && event.at >= waiting->at) || (isRestart && event.at > waiting->at))
                return {};
        }
        return waiting->data[u"reason"].toString();
    }

    /// The events that speak about a cycle from `start` on until the next reopening.
    [[nodiscard]] QList<CaseEvent> eventsOfCycle(int start, bool isStartIncluded, int next) const {
        QList<CaseEvent> cycle;
        for (const CaseEvent& event : m_events) {
            const int minute = minuteOf(event);
            if (minute <= next && (minute > start || (isStartIncluded && minute == start)))
                cycle << event;
        }
        return cycle;
    }

    /// Minute by minute: is the answer received now? Is it hopeless now? `recorded` is when the log says so.
    [[nodiscard]] Life lifeOfCycle(const QList<CaseEvent>& cycle, int start, int until, bool isDoneAtOnce,
                                   int& recorded) const {
        for (int minute = start; minute <= until; ++minute) {
            if (isDoneAtOnce) {
                recorded = start;
                return {start, start, true};
            }
            int resolvedAt = -1;
            for (const CaseEvent& event : cycle)
                if (event.type == EventType::Resolved && (resolvedAt < 0 || minuteOf(event) < resolvedAt))
                    resolvedAt = minuteOf(event);
            for (const CaseEvent& event : cycle) {
                if (resolvedAt < 0 || resolvedAt > minute || minuteOf(event) < resolvedAt)
                    continue;
                const bool isAnswered = isAnswer(event) && minuteOf(event) == minute;
                const auto told = Instant::fromIso(event.data[u"at"].toString());
                const int toldAt = told ? minuteOf(*told) : minuteOf(event);
                const bool isProved = isProofOfClosing(event) && (toldAt <= minute || minuteOf(event) == minute) &&
                                      minuteOf(event) >= minute;
                if (isAnswered || isProved) {
                    recorded = minuteOf(event);
                    return {start, minute, true};
                }
            }
            for (const CaseEvent& event : cycle) {
                if (isImpossible(event) && minuteOf(event) == minute) {
                    recorded = minute;
                    return {start, minute, false};
                }
            }
        }
        return {start, -1, false};
    }

    [[nodiscard]] QList<Life> livesFrom(int start, bool isDoneAtOnce) const {
        QList<int> starts{start};
        for (const CaseEvent& event : m_events)
            if (event.type == EventType::Reopened && minuteOf(event) >= start)
                starts << minuteOf(event);
        std::sort(starts.begin(), starts.end());
        QList<Life> lives;
        bool isStartIncluded = true;
        for (int i = 0; i < starts.size(); ++i) {
            const int next = i + 1 < starts.size() ? starts[i + 1] : m_now;
            int recorded = -1;
            Life life = lifeOfCycle(eventsOfCycle(starts[i], isStartIncluded, next), starts[i], next,
                                    isDoneAtOnce && i == 0, recorded);
            isStartIncluded = life.end >= 0 && recorded < next;
            if (life.end < 0 && i + 1 < starts.size())
                life.end = next;
            lives << cutByMerge(life);
        }
        return lives;
    }

    [[nodiscard]] Life cutByMerge(const Life& life) const {
        const int until = life.end < 0 ? m_now : life.end;
        for (int minute = life.start; minute <= until; ++minute) {
            if (isMergedFrom(minute) && !(life.isFulfilled && life.end == minute))
                return {life.start, minute, false};
        }
        return life;
    }

    [[nodiscard]] Life firstContactLife(int start, const QList<Life>& resolutions, bool isDoneAtOnce) const {
        for (int minute = start; minute <= m_now; ++minute) {
            bool isFulfilled = isDoneAtOnce;
            for (const CaseEvent& event : m_events)
                if (event.type == EventType::Contact && event.data[u"outcome"].toString() == u"reached")
                    isFulfilled = isFulfilled || minuteOf(event) == minute;
            for (const Life& life : resolutions)
                isFulfilled = isFulfilled || (life.isFulfilled && life.end == minute);
            if (isFulfilled)
                return {start, minute, true};
            if (isMergedFrom(minute))
                return {start, minute, false};
            for (const CaseEvent& event : m_events)
                if (isImpossible(event) && minuteOf(event) == minute)
                    return {start, minute, false};
        }
        return {start, -1, false};
    }

    [[nodiscard]] CaseClock run(Measure measure, int cycle, int allowance, const Life& life) const {
        CaseClock clock;
        clock.measure = measure;
        clock.cycle = cycle;
        clock.startedAt = EventLog::at(life.start);
        clock.allowance = clockHours(std::chrono::minutes(allowance));
        const int until = life.end < 0 ? m_now : life.end;
        int counted = 0;
        int due = allowance == 0 ? life.start : -1;
        for (int minute = life.start; minute < until; ++minute) {
            const auto pause = pauseAt(minute);
            if (due < 0)
                extend(clock, minute, !pause, pause.value_or(QString()));
            if (pause)
                clock.paused += 1min;
            else if (++counted == allowance)
                due = minute + 1;
        }
        if (due >= 0 && (life.end < 0 || due < life.end))
            clock.breachedAt = EventLog::at(due);
        for (int minute = until; due < 0; ++minute) {
            extend(clock, minute, true, {});
            if (++counted == allowance)
                due = minute + 1;
        }
        clock.dueAt = EventLog::at(due);
        if (life.end < 0)
            clock.state = pauseAt(m_now) ? ClockState::Paused : ClockState::Running;
        else if (clock.breachedAt)
            clock.state = ClockState::Missed;
        else
            clock.state = life.isFulfilled ? ClockState::Met : ClockState::Cancelled;
        if (life.isFulfilled)
            clock.fulfilledAt = EventLog::at(life.end);
        return clock;
    }

    /// One minute more of the same, or the first of another stretch; a new Waiting begins a stretch of its own.
    void extend(CaseClock& clock, int minute, bool isCounted, const QString& reason) const {
        const bool isNewPause =
            !isCounted && std::any_of(m_events.begin(), m_events.end(), [&](const CaseEvent& event) {
                return event.type == EventType::Waiting && minuteOf(event) == minute;
            });
        auto& all = clock.segments;
        if (all.isEmpty() || all.last().isCounted != isCounted || isNewPause)
            all.append({EventLog::at(minute), EventLog::at(minute), isCounted, reason});
        all.last().to = EventLog::at(minute + 1);
    }

    QList<CaseEvent> m_events;
    int m_now;
};

} // namespace

QList<CaseClock> simulatedClocks(const QList<CaseEvent>& log, int now, int firstContact, int resolution) {
    return Oracle(log, now).clocks(firstContact, resolution);
}

} // namespace oracle
