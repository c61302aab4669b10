#include "core/slaclock.h"

#include "support/eventlog.h"
#include "support/strings.h"
#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <random>

using namespace core;
using namespace std::chrono_literals;
using support::EventLog;

namespace {

/// The rules of domain.md “Clocks” once more, in the slowest and plainest way: time passes minute by minute, and each
/// minute the whole log is asked again. Shares nothing with the code under test but the events.
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
        clock.allowance = std::chrono::minutes(allowance);
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

constexpr int kLogs = 20'000;
constexpr int kSpan = 40;

/// A log that no lifecycle restrains: few minutes, so that much falls into one instant.
class RandomLog {
public:
    explicit RandomLog(unsigned seed)
        : m_random(seed) {}

    QList<CaseEvent> next() {
        EventLog log;
        QJsonObject received;
        if (isOneIn(12))
            received[u"firstContact"] = true;
        if (isOneIn(40))
            received[u"noContact"] = true;
        log.add(upTo(6), EventType::Received, received);
        const int count = upTo(12);
        for (int i = 0; i < count; ++i)
            addOne(log);
        QList<CaseEvent> events = log.events();
        std::shuffle(events.begin(), events.end(), m_random);
        return events;
    }
    int upTo(int most) { return std::uniform_int_distribution<>(0, most)(m_random); }
    bool isOneIn(int cases) { return upTo(cases - 1) == 0; }

private:
    void addOne(EventLog& log) {
        static const EventType kPlain[] = {EventType::Resumed,  EventType::Resumed,   EventType::Resolved,
                                           EventType::Resolved, EventType::Reopened,  EventType::Started,
                                           EventType::Assigned, EventType::Escalated, EventType::Note,
                                           EventType::Edited,   EventType::Merged,    EventType::Unmerged};
        const int minute = upTo(kSpan);
        switch (upTo(7)) {
        case 0:
        case 1:
            if (isOneIn(5))
                log.add(minute, EventType::Waiting, {{QStringLiteral("reason"), QStringLiteral("third_party")}});
            else
                log.waiting(minute, minute + upTo(15) - 1);
            break;
        case 2:
            log.reached(minute, !isOneIn(3));
            break;
        case 3:
        case 4:
            if (isOneIn(2))
                log.closed(minute, anyEvidence());
            else
                log.closed(minute, anyEvidence(), minute + 3 - upTo(12));
            break;
        case 5:
            log.undone(minute, EventId(1 + upTo(int(log.events().size()))));
            break;
        default:
            log.add(minute, kPlain[upTo(int(std::size(kPlain)) - 1)]);
        }
    }
    Evidence anyEvidence() { return Codes<Evidence>::table[size_t(upTo(6))].first; }

    std::mt19937 m_random;
};

QString described(const QList<CaseEvent>& events) {
    QStringList lines;
    for (const CaseEvent& event : events)
        lines << QStringLiteral("%1 %2 #%3 %4")
                     .arg((event.at - EventLog::at(0)) / 1min)
                     .arg(toCode(event.type))
                     .arg(event.id.value())
                     .arg(QString::fromUtf8(QJsonDocument(event.data).toJson(QJsonDocument::Compact)));
    lines.sort();
    return lines.join(u'\n');
}

QString described(const CaseClock& clock) {
    const auto minute = [](Instant at) { return QString::number((at - EventLog::at(0)) / 1min); };
    QString text = QStringLiteral("%1/%2 %3 start %4 due %5 paused %6")
                       .arg(toCode(clock.measure))
                       .arg(clock.cycle)
                       .arg(toCode(clock.state), minute(clock.startedAt), minute(clock.dueAt))
                       .arg(clock.paused / 1min);
    if (clock.fulfilledAt)
        text += QStringLiteral(" fulfilled ") + minute(*clock.fulfilledAt);
    if (clock.breachedAt)
        text += QStringLiteral(" breached ") + minute(*clock.breachedAt);
    for (const ClockSegment& segment : clock.segments)
        text += QStringLiteral(" %1[%2,%3)")
                    .arg(segment.isCounted ? u'+' : u'-')
                    .arg(minute(segment.from), minute(segment.to)) +
                segment.reason;
    return text;
}

QString described(QList<CaseClock> clocks) {
    std::stable_sort(clocks.begin(), clocks.end(), [](const CaseClock& a, const CaseClock& b) {
        return std::tuple(a.measure, a.cycle) < std::tuple(b.measure, b.cycle);
    });
    QStringList lines;
    for (const CaseClock& clock : clocks)
        lines << described(clock);
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("every clock equals a minute-by-minute simulation of random logs") {
    RandomLog random(20261122);
    int states[5] = {};
    for (int i = 0; i < kLogs; ++i) {
        const QList<CaseEvent> events = random.next();
        const int now = random.upTo(kSpan + 10);
        const int firstContact = random.upTo(8);
        const int resolution = random.upTo(25);
        const QList<Target> targets{{Measure::FirstContact, std::chrono::minutes(firstContact)},
                                    {Measure::Resolution, std::chrono::minutes(resolution)}};
        const auto clocks = clocksOf(events, targets, EventLog::at(now));
        const auto expected = Oracle(events, now).clocks(firstContact, resolution);
        for (const CaseClock& clock : clocks)
            ++states[static_cast<int>(clock.state)];
        if (described(clocks) != described(expected)) {
            INFO("log " << i << ", now " << now << '\n' << described(events).toStdString());
            REQUIRE(described(clocks) == described(expected));
        }
    }
    // The logs must be worth something: each way for a clock to stand occurs often.
    for (const int count : states)
        CHECK(count > kLogs / 50);
}
