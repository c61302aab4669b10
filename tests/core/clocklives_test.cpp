#include "core/slaclock.h"

#include "core/clockexplanation.h"
#include "support/eventlog.h"
#include "support/strings.h"
#include <QJsonArray>
#include <algorithm>

using namespace core;
using namespace std::chrono_literals;
using support::EventLog;

namespace {

constexpr int kHour = 60;
constexpr int kDay = 24 * kHour;

QJsonObject pin(int version) {
    return {{QStringLiteral("agreement"), QJsonObject{{QStringLiteral("id"), 1}, {QStringLiteral("version"), version}}}};
}

Agreement promising(int version, const QList<std::pair<Measure, Duration>>& times) {
    Agreement made;
    made.id = AgreementId(1);
    made.version = version;
    for (const auto& [measure, time] : times) {
        Target target;
        target.measure = measure;
        target.allowance = clockHours(time);
        made.targets << target;
    }
    return made;
}

QList<CaseClock> lives(const EventLog& log, Measure measure, int minute, const AgreementBook& book) {
    QList<CaseClock> found;
    for (const CaseClock& clock : clocksOf(log.events(), book, EventLog::at(minute)))
        if (clock.measure == measure)
            found << clock;
    return found;
}

QList<CaseClock> lives(const EventLog& log, Measure measure, int minute) {
    return lives(log, measure, minute, AgreementBook({promising(1, {{measure, 2h}})}, {}));
}

} // namespace

TEST_CASE("who calls is told the number at once; a mail waits for somebody to be reached") {
    const QString channel = GENERATE(QStringLiteral("phone"), QStringLiteral("mail"));
    EventLog log;
    log.add(0, EventType::Received, {{QStringLiteral("channel"), channel}});
    log.reached(30);
    const auto clocks = lives(log, Measure::Acknowledgement, 40);
    REQUIRE(clocks.size() == 1);
    CHECK(clocks[0].state == ClockState::Met);
    CHECK(clocks[0].fulfilledAt == EventLog::at(channel == QStringLiteral("phone") ? 0 : 30));
}

TEST_CASE("an owner confirms in time, or is late, or the next one begins anew") {
    EventLog log;
    log.received(0);
    log.add(0, EventType::Assigned);
    log.add(3 * kHour, EventType::Assigned);
    log.add(4 * kHour, EventType::Confirmed);
    const auto clocks = lives(log, Measure::OwnershipConfirmed, 5 * kHour);
    REQUIRE(clocks.size() == 2);
    CHECK(clocks[0].state == ClockState::Missed);
    CHECK(clocks[0].breachedAt == EventLog::at(2 * kHour));
    CHECK(clocks[1].startedAt == EventLog::at(3 * kHour));
    CHECK(clocks[1].state == ClockState::Met);
}

TEST_CASE("confirming in the very instant of the assignment counts, and a closed case asks nobody to confirm") {
    EventLog log;
    log.received(0);
    log.add(5, EventType::Assigned);
    log.add(5, EventType::Started);
    CHECK(lives(log, Measure::OwnershipConfirmed, 10)[0].state == ClockState::Met);
    EventLog closed;
    closed.received(0);
    closed.closed(0, Evidence::Withdrawn);
    closed.add(0, EventType::Assigned);
    CHECK(lives(closed, Measure::OwnershipConfirmed, 10).isEmpty());
}

TEST_CASE("the next word to the customer is due again after each, until the case is resolved") {
    EventLog log;
    log.received(0);
    log.reached(60);
    log.reached(90);
    log.add(100, EventType::Resolved);
    log.add(200, EventType::Reopened);
    const auto clocks = lives(log, Measure::NextUpdate, 210);
    REQUIRE(clocks.size() == 4);
    CHECK(clocks[0].fulfilledAt == EventLog::at(60));
    CHECK(clocks[1].fulfilledAt == EventLog::at(90));
    CHECK(clocks[2].state == ClockState::Cancelled);
    CHECK(clocks[3].startedAt == EventLog::at(200));
    CHECK(clocks[3].state == ClockState::Running);
}

TEST_CASE("the law asks for one answer: a reopening before it does not begin the term anew") {
    EventLog log;
    log.received(0);
    log.add(30, EventType::Resolved);
    log.add(60, EventType::Reopened);
    CHECK(lives(log, Measure::LegalTerm, 70)[0].state == ClockState::Running);
    CHECK(lives(log, Measure::LegalTerm, 70)[0].dueAt == EventLog::at(2 * kHour));
    log.add(80, EventType::Resolved);
    log.closed(90, Evidence::LetterPosted);
    log.add(200, EventType::Reopened);
    const auto clocks = lives(log, Measure::LegalTerm, 300);
    REQUIRE(clocks.size() == 1);
    CHECK(clocks[0].fulfilledAt == EventLog::at(90));
}

TEST_CASE("a legal term waits only for what the law knows") {
    const bool isLegal = GENERATE(true, false);
    EventLog log;
    log.received(0);
    log.add(30, EventType::Waiting,
            {{QStringLiteral("reason"), isLegal ? QStringLiteral("document") : QStringLiteral("appointment")},
             {QStringLiteral("until"), EventLog::iso(90)}});
    CHECK(lives(log, Measure::LegalTerm, 100)[0].dueAt == EventLog::at(isLegal ? 3 * kHour : 2 * kHour));
}

TEST_CASE("where pauses of merged cases overlap, a legal term stands still for the law's own reason") {
    const auto pause = [](int from, int to, const QString& reason) {
        return QJsonObject{{QStringLiteral("from"), EventLog::iso(from)},
                           {QStringLiteral("to"), EventLog::iso(to)},
                           {QStringLiteral("reason"), reason}};
    };
    EventLog log;
    log.received(0);
    log.add(60, EventType::Merged,
            {{QStringLiteral("from"), QStringLiteral("R-2026-000001")},
             {QStringLiteral("startedAt"), EventLog::iso(0)},
             {QStringLiteral("pauses"), QJsonArray{pause(10, 40, QStringLiteral("appointment")),
                                                   pause(20, 50, QStringLiteral("document")),
                                                   pause(30, 55, QStringLiteral("document"))}}});
    const CaseClock legal = lives(log, Measure::LegalTerm, 60)[0];
    CHECK(legal.paused == 35min);
    CHECK(legal.dueAt == EventLog::at(2 * kHour + 35));
    const CaseClock resolution = lives(log, Measure::Resolution, 60)[0];
    CHECK(resolution.paused == 45min);
}

TEST_CASE("an extension counts when it is recorded before expiry, and never beyond what is allowed") {
    Agreement agreement = promising(1, {{Measure::LegalTerm, 2h}});
    agreement.targets[0].mostExtension = clockHours(1h).amount;
    const AgreementBook book({agreement}, {});
    const int minute = GENERATE(119, 121);
    EventLog log;
    log.received(0);
    for (int i = 0; i < 2; ++i)
        log.add(minute, EventType::Extended,
                {{QStringLiteral("measure"), QStringLiteral("legal_term")},
                 {QStringLiteral("amount"), clockHours(40min).amount}});
    const CaseClock clock = lives(log, Measure::LegalTerm, 130, book)[0];
    CHECK(clock.dueAt == EventLog::at(minute == 119 ? 180 : 120));
    CHECK(clock.breachedAt.has_value() == (minute == 121));
}

TEST_CASE("a network member's clocks run by his own agreement, from escalation to escalation") {
    EventLog log;
    log.received(0);
    log.add(10, EventType::Escalated, pin(1));
    log.add(40, EventType::Accepted);
    log.add(60, EventType::Escalated, pin(1));
    log.add(70, EventType::Started);
    log.add(80, EventType::Escalated);
    const auto accepted = lives(log, Measure::NetworkAcceptance, 90);
    REQUIRE(accepted.size() == 2);
    CHECK(accepted[0].state == ClockState::Met);
    CHECK(accepted[1].state == ClockState::Cancelled);
    const auto resolved = lives(log, Measure::NetworkResolution, 90);
    CHECK(resolved[0].state == ClockState::Cancelled);
}

TEST_CASE("a promise is due when it says, and kept when the customer is reached") {
    EventLog log;
    log.received(0);
    log.add(10, EventType::Promise, {{QStringLiteral("due"), EventLog::iso(50)}});
    CHECK(lives(log, Measure::Promise, 20)[0].dueAt == EventLog::at(50));
    log.reached(60);
    CHECK(lives(log, Measure::Promise, 70)[0].state == ClockState::Missed);
    CHECK(lives(log, Measure::Promise, 70)[0].fulfilledAt == EventLog::at(60));
}

TEST_CASE("a change of agreement keeps the start and all pauses, and never erases a breach") {
    // glpi#6902, #15605: pauses were lost when the agreement changed.
    const AgreementBook book({promising(1, {{Measure::Resolution, 2h}}), promising(2, {{Measure::Resolution, 10h}})}, {});
    EventLog log;
    log.add(0, EventType::Received, pin(1));
    log.waiting(30, 60);
    log.add(90, EventType::AgreementApplied, pin(2));
    const CaseClock kept = lives(log, Measure::Resolution, 100, book)[0];
    CHECK(kept.startedAt == EventLog::at(0));
    CHECK(kept.dueAt == EventLog::at(10 * kHour + 30));
    CHECK(kept.pin.version == 2);
    CHECK_FALSE(kept.breachedAt);

    EventLog late;
    late.add(0, EventType::Received, pin(1));
    late.add(3 * kHour, EventType::AgreementApplied, pin(2));
    late.add(4 * kHour, EventType::Resolved);
    late.closed(4 * kHour, Evidence::CallReached);
    const CaseClock broken = lives(late, Measure::Resolution, 5 * kHour, book)[0];
    CHECK(broken.breachedAt == EventLog::at(2 * kHour));
    CHECK(broken.state == ClockState::Missed);
}

TEST_CASE("a promise that the new agreement does not make ends with the old one") {
    const AgreementBook book({promising(1, {{Measure::FirstContact, 2h}, {Measure::Resolution, 2h}}),
                              promising(2, {{Measure::Resolution, 10h}})},
                             {});
    EventLog log;
    log.add(0, EventType::Received, pin(1));
    log.add(30, EventType::AgreementApplied, pin(2));
    CHECK(lives(log, Measure::FirstContact, 40, book)[0].state == ClockState::Cancelled);
    CHECK(lives(log, Measure::Resolution, 40, book)[0].state == ClockState::Running);
}

TEST_CASE("the pauses of merged cases are united") {
    EventLog log;
    log.received(0);
    log.waiting(60, 120);
    log.add(130, EventType::Merged,
            {{QStringLiteral("from"), QStringLiteral("R-2026-000001")},
             {QStringLiteral("startedAt"), EventLog::iso(0)},
             {QStringLiteral("pauses"),
              QJsonArray{QJsonObject{{QStringLiteral("from"), EventLog::iso(90)}, {QStringLiteral("to"), EventLog::iso(125)}},
                         QJsonObject{{QStringLiteral("from"), EventLog::iso(10)}, {QStringLiteral("to"), EventLog::iso(20)}}}}});
    const CaseClock clock = lives(log, Measure::Resolution, 130)[0];
    CHECK(clock.paused == 75min);
    CHECK(clock.dueAt == EventLog::at(120 + 75));
}

TEST_CASE("alarms come at their shares and offsets, past pauses, and while paused only those reached before") {
    Agreement agreement = promising(1, {{Measure::Resolution, 4h}});
    agreement.targets[0].thresholds = {{50, {}, {}, false}, {75, {}, {}, false}, {{}, 30min, {}, false}, {{}, -30min, {}, false}};
    const AgreementBook book({agreement}, {});
    EventLog log;
    log.received(0);
    const auto alarmsAt = [&](int minute) {
        QList<std::pair<QString, int>> alarms;
        const CaseClock clock = lives(log, Measure::Resolution, minute, book)[0];
        for (const ClockAlarm& each : clock.alarms)
            alarms << std::pair(each.code, int((each.at - EventLog::at(0)) / 1min));
        return alarms;
    };
    CHECK(alarmsAt(5) == QList<std::pair<QString, int>>{{QStringLiteral("50%"), 120}, {QStringLiteral("75%"), 180}, {QStringLiteral("-30m"), 210},
                                                        {QStringLiteral("due"), 240}, {QStringLiteral("+30m"), 270}});
    log.waiting(150, 10 * kHour);
    CHECK(alarmsAt(200) == QList<std::pair<QString, int>>{{QStringLiteral("50%"), 120}});
    log.add(210, EventType::Resumed);
    CHECK(alarmsAt(220)[1] == std::pair(QStringLiteral("75%"), 240));
}

TEST_CASE("the next alarm is the first that has not rung") {
    EventLog log;
    log.received(0);
    QList<CaseClock> clocks = clocksOf(log.events(), AgreementBook(), EventLog::at(0));
    CHECK(clocks[0].nextAlarm == EventLog::at(4 * kHour));
    settleAlarms(clocks, {{Measure::FirstContact, 1, kDueAlarm}});
    CHECK_FALSE(clocks[0].nextAlarm);
    CHECK(clocks[1].nextAlarm == EventLog::at(kDay));
}

TEST_CASE("office hours and working days count by their calendar, and the explanation names what did not") {
    Calendar office;
    office.id = CalendarId(1);
    office.code = QStringLiteral("office");
    office.zone = "America/Bogota";
    for (int day = 0; day < 5; ++day)
        office.hours[size_t(day)] = {{8 * 60, 12 * 60}, {14 * 60, 18 * 60}};
    office.rules = colombianHolidays();
    Agreement agreement = promising(1, {{Measure::FirstContact, 0h}, {Measure::LegalTerm, 0h}});
    agreement.targets[0].allowance = {TimeUnit::BusinessMinutes, clockHours(6h).amount, DayEnd::EndOfDay};
    agreement.targets[1].allowance = {TimeUnit::WorkingDays, 3, DayEnd::EndOfDay};
    agreement.targets[0].calendar = agreement.targets[1].calendar = {CalendarId(1), 1};
    const AgreementBook book({agreement}, {office});
    CaseEvent received;
    received.type = EventType::Received;
    received.at = *Instant::fromIso(QStringLiteral("2026-12-04T16:00:00-05:00")); // a Friday; Tuesday the 8th is a holiday
    const auto clocks = clocksOf({received}, book, received.at);
    REQUIRE(clocks.size() == 2);
    CHECK(clocks[0].dueAt == *Instant::fromIso(QStringLiteral("2026-12-07T12:00:00-05:00")) + 0h);
    CHECK(clocks[1].dueAt == *Instant::fromIso(QStringLiteral("2026-12-10T18:00:00-05:00")));

    Duration counted{};
    for (const ClockStep& step : explain(clocks[0], book, u"es"))
        if (step.kind == ClockStep::Kind::Counted)
            counted += step.to - step.from;
    CHECK(counted == Duration(6h));
    const auto steps = explain(clocks[1], book, u"es");
    CHECK(std::ranges::count(steps, ClockStep::Kind::Counted, &ClockStep::kind) == 3);
    const auto holiday = std::ranges::find(steps, ClockStep::Kind::Holiday, &ClockStep::kind);
    REQUIRE(holiday != steps.end());
    CHECK(holiday->from == *Instant::fromIso(QStringLiteral("2026-12-08T00:00:00-05:00")));
}

TEST_CASE("an unmerged case goes on as if it never was merged, in every measure") {
    const Measure measure = GENERATE(Measure::OwnershipConfirmed, Measure::NextUpdate, Measure::Promise,
                                     Measure::NetworkResolution, Measure::LegalTerm);
    EventLog log;
    log.received(0);
    log.add(1, EventType::Assigned);
    log.add(2, EventType::Promise, {{QStringLiteral("due"), EventLog::iso(50)}});
    log.add(3, EventType::Escalated, pin(1));
    log.add(10, EventType::Merged, {{QStringLiteral("into"), QStringLiteral("R-2026-000009")}});
    CHECK(lives(log, measure, 15)[0].state == ClockState::Cancelled);
    log.add(20, EventType::Unmerged);
    CHECK(lives(log, measure, 30)[0].state == ClockState::Running);
}

TEST_CASE("after an extension the shares of the longer term count, and only more of the same unit is added") {
    Agreement agreement = promising(1, {{Measure::LegalTerm, 2h}});
    agreement.targets[0].mostExtension = clockHours(2h).amount;
    agreement.targets[0].thresholds = {{80, {}, {}, false}};
    const AgreementBook book({agreement}, {});
    const QString unit = GENERATE(QStringLiteral("clock_hours"), QStringLiteral("working_days"));
    EventLog log;
    log.received(0);
    log.add(110, EventType::Extended,
            {{QStringLiteral("measure"), QStringLiteral("legal_term")},
             {QStringLiteral("unit"), unit},
             {QStringLiteral("amount"), clockHours(2h).amount}});
    const bool isAdded = unit == QStringLiteral("clock_hours");
    const CaseClock clock = lives(log, Measure::LegalTerm, 115, book)[0];
    CHECK(clock.dueAt == EventLog::at(isAdded ? 240 : 120));
    CHECK(clock.soonAt == EventLog::at(isAdded ? 180 : 60));
    CHECK(clock.alarms.first() == ClockAlarm{QStringLiteral("80%"), EventLog::at(isAdded ? 192 : 96)});
}

TEST_CASE("a person's message in the customer's hands counts as contact, and what a rule wrote never does") {
    const bool isAutomatic = GENERATE(false, true);
    const QString purpose = GENERATE(QStringLiteral("progress"), QStringLiteral("reminder"));
    EventLog log;
    log.received(0);
    QJsonObject data{{QStringLiteral("purpose"), purpose}, {QStringLiteral("medium"), QStringLiteral("email")}};
    if (isAutomatic)
        data[QStringLiteral("automatic")] = true;
    log.add(30, EventType::MessageDelivered, data);
    const bool counts = !isAutomatic && purpose == QStringLiteral("progress");
    CHECK(lives(log, Measure::FirstContact, 40)[0].state == (counts ? ClockState::Met : ClockState::Running));
    CHECK(lives(log, Measure::Acknowledgement, 40)[0].state == (counts ? ClockState::Met : ClockState::Running));
    const auto updates = lives(log, Measure::NextUpdate, 40);
    REQUIRE(updates.size() == (counts ? 2 : 1));
    CHECK(updates.last().startedAt == EventLog::at(counts ? 30 : 0));
    CHECK(lives(log, Measure::Resolution, 40)[0].state == ClockState::Running);
}

TEST_CASE("an answer that was delivered ends the resolution when there is an answer, and a progress note never") {
    const bool isResolved = GENERATE(true, false);
    const QString purpose = GENERATE(QStringLiteral("resolution"), QStringLiteral("progress"));
    EventLog log;
    log.received(0);
    if (isResolved)
        log.add(20, EventType::Resolved);
    log.add(30, EventType::MessageDelivered, {{QStringLiteral("purpose"), purpose}});
    const CaseClock clock = lives(log, Measure::Resolution, 40)[0];
    const bool isMet = isResolved && purpose == QStringLiteral("resolution");
    CHECK(clock.state == (isMet ? ClockState::Met : ClockState::Running));
    if (isMet)
        CHECK(clock.fulfilledAt == EventLog::at(30));
    log.undone(50, EventId(log.events().size()));
    CHECK(lives(log, Measure::Resolution, 60)[0].state == ClockState::Running);
}
