#include "app/slaboard.h"

#include "commanddesk.h"
#include "core/forecast.h"
#include "store/bulk.h"
#include "store/casefigures.h"
#include "store/casetable.h"
#include "store/eventtable.h"
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace commandtest;
using app::BoardGrouping;
using core::ClockState;
using core::Instant;
using store::Engine;
using support::valueOf;

namespace {

constexpr int kPast = 500;
constexpr int kToday = 72;
constexpr int kCases = kPast + kToday;

/// A year of a small company's cases, then a day with one every twenty minutes; its people on shift from 8 to 17 h in
/// Bogotá.
struct Company : CommandDesk {
    explicit Company(Engine engine)
        : CommandDesk(engine) {
        clock.set(*Instant::fromIso(u"2026-11-23T19:22:00.000Z"_s)); // 14:22
        store::BulkPlan plan;
        plan.cases = kPast;
        plan.parties = 100;
        plan.now = clock.now();
        for (core::User user : {ana, luis}) {
            user.shiftFrom = QTime(8, 0);
            user.shiftTo = QTime(17, 0);
            valueOf(app::changeUser(session(), clock, app::systemUser(), user));
        }
        valueOf(store::generateCases(session(), plan));
        valueOf(bus().refreshCompany());
        logToday();
        readAll();
    }

    /// Every third customer was reached, some cases wait, every fourth is with a partner. One unit of work, since a
    /// commit each would be most of the test's time.
    void logToday() {
        const Instant end = clock.now();
        valueOf(store::write(session(), [&]() -> core::Result<void> {
            logEachUntil(end);
            return {};
        }));
        clock.set(end);
    }

    void logEachUntil(Instant end) {
        const auto did = [&](const core::User& actor, const app::Command& command) {
            return valueOf(bus().runWithin(actor, command)).caseId;
        };
        for (int i = 0; i < kToday; ++i) {
            clock.set(end - (kToday - i) * 20min);
            app::LogCase intake = call();
            intake.owner = i % 5 == 0 ? core::UserId() : i % 2 == 0 ? ana.id : luis.id;
            intake.networkMember = i % 4 == 0 ? north : core::NetworkMemberId();
            const core::CaseId id = did(supervisor, intake);
            if (i % 3 == 0)
                did(ana, app::RecordContact{id, core::Channel::Phone, core::ContactOutcome::Reached, false, {}});
            if (i % 7 == 3 && i % 4 != 0)
                did(ana, app::WaitCase{id, core::WaitReason::Document, end + (i + 1) * 1h, {}});
        }
    }

    void readAll() {
        cases = reading([&] {
            QList<core::Case> all;
            for (int id = 1; id <= kCases; ++id)
                all << store::findCase(session(), core::CaseId(id)).value();
            return all;
        });
    }
    app::SlaBoard board(const app::BoardRequest& request = {}) {
        return valueOf(app::readSlaBoard(session(), supervisor, bus().company(), clock.now(), request));
    }
    [[nodiscard]] QList<core::Case> running(Instant from, Instant to) const {
        QList<core::Case> found;
        for (const core::Case& each : cases)
            if (core::isOpen(each.status) && each.due.state == ClockState::Running && *each.due.at >= from &&
                *each.due.at < to)
                found << each;
        std::ranges::sort(found, {}, [](const core::Case& each) { return std::pair(*each.due.at, each.id); });
        return found;
    }
    [[nodiscard]] Instant now() const { return clock.now(); }

    const Instant midnight = *Instant::fromIso(u"2026-11-23T05:00:00.000Z"_s);
    const Instant nextMidnight = *Instant::fromIso(u"2026-11-24T05:00:00.000Z"_s);
    const Instant ever{4'000'000'000'000};
    QList<core::Case> cases;
};

QList<core::CaseId> idsOf(const QList<core::Case>& cases, qsizetype most) {
    QList<core::CaseId> ids;
    for (const core::Case& each : cases.mid(0, most))
        ids << each.id;
    return ids;
}

QList<core::CaseId> idsOf(const QList<app::BoardCard>& cards) {
    QList<core::CaseId> ids;
    for (const app::BoardCard& each : cards)
        ids << each.row.id;
    return ids;
}

/// Pace and breaches as core/forecast.h tells them, over everybody's whole queue.
std::set<core::CaseId> breachesByHand(Company& company) {
    std::map<core::UserId, std::pair<qint64, std::set<QDate>>> closed;
    const auto logs = company.reading([&] {
        QList<QList<core::CaseEvent>> all;
        for (const core::Case& each : company.cases)
            all << store::findEvents(company.session(), each.id);
        return all;
    });
    for (qsizetype i = 0; i < logs.size(); ++i) {
        const core::Case& each = company.cases.at(i);
        for (const store::CaseFigure& figure : store::figuresOf(logs.at(i)))
            if (figure.figure == store::Tally::Closed && each.owner.isValid() &&
                figure.at.toUtc().date() >= company.now().toUtc().date().addDays(-30)) {
                ++closed[each.owner].first;
                closed[each.owner].second.insert(figure.at.toUtc().date());
            }
    }
    qint64 allCases = 0;
    core::Duration allTime{};
    for (const core::User& user : company.bus().company().users) {
        allCases += closed[user.id].first;
        allTime += closed[user.id].second.size() * core::shiftLength(user);
    }
    std::set<core::CaseId> breaches;
    for (const core::User& user : company.bus().company().users) {
        const auto own = core::paceOf(closed[user.id].first, static_cast<int>(closed[user.id].second.size()),
                                      core::shiftLength(user));
        const auto pace = own ? own : core::paceOf(allCases, 1, allTime);
        const auto rest = core::shiftRest(user, company.midnight, company.nextMidnight, company.now());
        qint64 place = 0;
        for (const core::Case& each : company.running(Instant(0), company.nextMidnight))
            if (each.owner == user.id && core::isForecastBreach(++place, *each.due.at, rest, *pace) &&
                *each.due.at > company.now())
                breaches.insert(each.id);
    }
    return breaches;
}

} // namespace

TEST_CASE("the board counts and shows what a walk over all cases finds") {
    Company company(GENERATE(Engine::Sqlite, Engine::Postgres));
    const Instant now = company.now();
    const auto overdue = company.running(Instant(0), now + 1ms);
    QList<app::Command> reasons;
    for (qsizetype i = 0; i < overdue.size(); i += 3)
        reasons << app::ExplainDelay{overdue[i].id, core::LateReason::Partner, {}};
    for (const auto& each : company.bus().runBatch(company.supervisor, reasons, false))
        REQUIRE(each);
    company.readAll();
    const app::SlaBoard board = company.board();

    const auto hour = company.running(now + 1ms, now + 1h + 1ms);
    const auto today = company.running(now + 1h + 1ms, company.nextMidnight);
    const auto later = company.running(company.nextMidnight, company.ever);
    REQUIRE(overdue.size() > 20);
    REQUIRE(!hour.isEmpty());
    REQUIRE(today.size() > 5);
    REQUIRE(later.size() > 5);
    CHECK(board.counts.overdue == overdue.size());
    CHECK(board.counts.withinHour == hour.size());
    CHECK(board.counts.today == today.size());
    CHECK(board.counts.later == later.size());
    CHECK(idsOf(board.overdue) == idsOf(overdue, 12));
    CHECK(idsOf(board.withinHour) == idsOf(hour, 12));
    CHECK(idsOf(board.restOfToday) == idsOf(today, 12));
    CHECK(idsOf(board.tomorrow) == idsOf(company.running(company.nextMidnight, company.nextMidnight + 24h), 5));
    CHECK(board.unexplained == overdue.size() - (overdue.size() + 2) / 3);
    CHECK(board.overdue.at(0).lateReason == core::LateReason::Partner);
    CHECK_FALSE(board.overdue.at(1).lateReason);

    qint64 inWeek = 0;
    for (int day = 0; day < 7; ++day) {
        const Instant from = company.nextMidnight + day * 24h; // no changes of the clock in Bogotá
        CHECK(board.week.at(day).cases == company.running(from, from + 24h).size());
        CHECK(board.week.at(day).date == QDate(2026, 11, 24).addDays(day));
        inWeek += board.week.at(day).cases;
    }
    CHECK(board.afterWeek == later.size() - inWeek);
}

TEST_CASE("what is paused stands by its reason, and what resumes next comes first") {
    Company company(GENERATE(Engine::Sqlite, Engine::Postgres));
    std::map<core::WaitReason, qint64> waits;
    Instant oldest = company.now();
    QList<core::Case> resuming;
    for (const core::Case& each : company.cases) {
        if (!each.waitReason)
            continue;
        ++waits[*each.waitReason];
        oldest = std::min(oldest, each.receivedAt);
        resuming << each;
    }
    REQUIRE(resuming.size() > 5);
    std::ranges::sort(resuming, {}, [](const core::Case& each) { return std::pair(*each.waitUntil, each.id); });
    const app::SlaBoard board = company.board();
    CHECK(board.counts.paused == resuming.size());
    CHECK(static_cast<std::size_t>(board.waits.size()) == waits.size());
    for (const app::BoardWait& each : board.waits)
        CHECK(each.cases == waits[each.reason]);
    CHECK(board.oldestPausedReceived == oldest);
    CHECK(idsOf(board.resuming) == idsOf(resuming, 3));
    CHECK(board.resuming.first().waitUntil == resuming.first().waitUntil);
}

TEST_CASE("the load strip counts persons, partners or topics, those without one last") {
    Company company(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto grouping = GENERATE(BoardGrouping::Person, BoardGrouping::Partner, BoardGrouping::Topic);
    const auto idOf = [&](const core::Case& each) {
        return grouping == BoardGrouping::Person    ? each.owner.value()
               : grouping == BoardGrouping::Partner ? each.networkMember.value()
                                                    : each.category.value();
    };
    std::map<qint64, app::BoardLoad> expected;
    const Instant now = company.now();
    for (const core::Case& each : company.cases) {
        const qint64 id = idOf(each);
        if (!core::isOpen(each.status) || (id == 0 && grouping == BoardGrouping::Partner))
            continue;
        app::BoardLoad& load = expected[id];
        load.id = id;
        ++load.open;
        if (each.due.state != ClockState::Running)
            continue;
        load.overdue += *each.due.at <= now ? 1 : 0;
        load.withinHour += *each.due.at > now && *each.due.at <= now + 1h ? 1 : 0;
    }
    const QList<app::BoardLoad> loads = company.board({{}, grouping, 12, {}}).loads;
    CHECK(static_cast<std::size_t>(loads.size()) == expected.size());
    for (const app::BoardLoad& each : loads) {
        app::BoardLoad named = expected[each.id];
        named.name = each.name;
        CHECK(each == named);
        CHECK(each.name.isEmpty() == (each.id == 0));
    }
    for (qsizetype i = 1; i < loads.size(); ++i)
        CHECK((loads[i].id == 0 || loads[i - 1].open >= loads[i].open));
}

TEST_CASE("on time today are those closed in time, of those that ended or fell due today") {
    Company company(GENERATE(Engine::Sqlite, Engine::Postgres));
    app::OnTimeShare expected;
    for (const core::Case& each : company.cases) {
        const bool isEndedToday = each.closedAt && *each.closedAt >= company.midnight && !core::isOpen(each.status);
        expected.kept += isEndedToday && each.due.state == ClockState::Met ? 1 : 0;
        expected.broken += isEndedToday && each.due.state == ClockState::Missed ? 1 : 0;
    }
    expected.broken += company.running(company.midnight, company.now() + 1ms).size();
    REQUIRE(expected.broken > 0);
    CHECK(company.board().onTime == expected);
    CHECK(app::OnTimeShare{19, 1}.share() == 0.95);
    CHECK_FALSE(app::OnTimeShare{}.share());
}

TEST_CASE("forecast breaches are those that a walk over everybody's queue finds") {
    Company company(GENERATE(Engine::Sqlite, Engine::Postgres));
    company.clock.set(*Instant::fromIso(
        GENERATE(u"2026-11-23T13:05:00.000Z"_s, u"2026-11-23T19:22:00.000Z"_s, u"2026-11-23T23:00:00.000Z"_s)));
    const std::set<core::CaseId> expected = breachesByHand(company);
    const app::BreachForecast forecast = company.board().forecast;
    CHECK(forecast.isKnown);
    CHECK(forecast.cases == static_cast<qint64>(expected.size()));
    REQUIRE(!expected.empty());
    CHECK(forecast.first.size() == std::min<qsizetype>(app::kMostForecast, static_cast<qsizetype>(expected.size())));
    for (const app::BoardCard& each : forecast.first)
        CHECK(expected.contains(each.row.id));
}

TEST_CASE("a filter narrows the columns and leaves strip and forecast alone") {
    Company company(GENERATE(Engine::Sqlite, Engine::Postgres));
    app::BoardRequest request;
    request.filter.owners = {company.ana.id};
    const app::SlaBoard all = company.board();
    const app::SlaBoard hers = company.board(request);
    qint64 overdue = 0;
    for (const core::Case& each : company.running(Instant(0), company.now() + 1ms))
        overdue += each.owner == company.ana.id ? 1 : 0;
    CHECK(hers.counts.overdue == overdue);
    CHECK(hers.counts.overdue < all.counts.overdue);
    for (const app::BoardCard& each : hers.overdue + hers.withinHour + hers.restOfToday + hers.resuming)
        CHECK(each.row.owner == company.ana.id);
    CHECK(hers.loads == all.loads);
    CHECK(hers.forecast == all.forecast);
    qint64 waiting = 0;
    for (const app::BoardWait& each : hers.waits)
        waiting += each.cases;
    CHECK(waiting == hers.counts.paused);
}

TEST_CASE("a board says until when time alone leaves it as it is, and a pace that is young is taken over") {
    Company company(Engine::Sqlite);
    const app::SlaBoard board = company.board();
    CHECK(board.validUntil() > board.now);
    const auto changed = [&](Instant at) {
        company.clock.set(at);
        const app::CaseGroups counts = company.board().counts;
        return !(counts == board.counts);
    };
    CHECK_FALSE(changed(board.validUntil() - 1ms));
    CHECK(changed(board.validUntil()));

    app::BoardRequest again;
    again.paces = board.paces;
    CHECK(company.board(again).paces == board.paces);
    company.clock.advance(1h);
    CHECK(company.board(again).paces != board.paces);
}

TEST_CASE("the board is for those who may read every case") {
    CommandDesk desk(Engine::Sqlite);
    const auto read = [&](const core::User& reader) {
        return app::readSlaBoard(desk.session(), reader, desk.bus().company(), desk.clock.now(), {});
    };
    CHECK(read(desk.ana));
    for (const core::User& each : {desk.advisor, desk.member, desk.administrator}) {
        const auto refused = read(each);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == core::ErrorCode::Denied);
    }
}

TEST_CASE("an empty company has an empty board that says so") {
    CommandDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto board =
        valueOf(app::readSlaBoard(desk.session(), desk.supervisor, desk.bus().company(), desk.clock.now(), {}));
    CHECK(board.counts == app::CaseGroups{});
    CHECK_FALSE(board.forecast.isKnown);
    CHECK_FALSE(board.nextDue);
    CHECK_FALSE(board.onTime.share());
    CHECK(board.week.size() == 7);
}
