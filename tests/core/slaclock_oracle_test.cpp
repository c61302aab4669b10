#include "core/slaclock.h"

#include "slaoracle.h"
#include "support/eventlog.h"
#include "support/strings.h"
#include <QJsonDocument>
#include <algorithm>
#include <random>

using namespace core;
using namespace std::chrono_literals;
using support::EventLog;

namespace {

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

AgreementBook promising(int firstContact, int resolution) {
    QList<Target> targets = defaultTargets();
    targets[0].allowance = clockHours(std::chrono::minutes(firstContact));
    targets[1].allowance = clockHours(std::chrono::minutes(resolution));
    return AgreementBook::ofTargets(targets);
}

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
        const auto clocks = clocksOf(events, promising(firstContact, resolution), EventLog::at(now));
        const auto expected = oracle::simulatedClocks(events, now, firstContact, resolution);
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
