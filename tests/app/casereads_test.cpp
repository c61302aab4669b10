#include "app/casereads.h"

#include "app/bus.h"
#include "app/caselists.h"
#include "app/officedesk.h"
#include "store/statements.h"
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using officetest::Desk;
using store::Engine;
using support::valueOf;

namespace {

/// The desk's store with a bus on the test's own connection.
struct Counter : Desk {
    explicit Counter(Engine engine)
        : Desk(engine) {}

    app::Receipt run(const core::User& actor, const app::Command& command) {
        clock.advance(1s);
        return valueOf(bus.run(actor, command));
    }
    core::CaseId log(const QString& summary, const app::LogCase& like = {}) {
        app::LogCase command = like;
        command.summary = summary;
        command.caller = call({}).caller;
        return run(advisor, command).caseId;
    }
    app::CaseDetail detail(const core::User& reader, core::CaseId id) {
        return valueOf(app::readCaseDetail(store.session(), reader, bus.company(), id, clock.now()));
    }
    core::PartyId caller() { return valueOf(app::suggestCallers(store.session(), advisor, u"Rosa"_s, 5)).first().id; }
    app::CallerCard card() { return valueOf(app::readCallerCard(store.session(), advisor, caller(), clock.now())); }

    app::Bus bus{store.session(), clock, u"test"_s};
};

QStringList summariesOf(const QList<core::CaseRow>& rows) {
    QStringList summaries;
    for (const core::CaseRow& row : rows)
        summaries << row.summary;
    return summaries;
}

} // namespace

TEST_CASE("a case opens with its people, its history and why it is due when it is") {
    Counter counter(GENERATE(Engine::Sqlite, Engine::Postgres));
    const core::Instant received = counter.clock.now() + 1s;
    const core::CaseId id = counter.log(u"La caja llegó mojada"_s);
    counter.clock.advance(1h);
    counter.run(counter.manager, app::AddNote{id, u"Llamar al almacén"_s});

    const app::CaseDetail detail = counter.detail(counter.manager, id);
    CHECK(detail.subject.summary == u"La caja llegó mojada"_s);
    REQUIRE(detail.customer);
    CHECK(detail.customer->name == u"Rosa Peña"_s);
    CHECK(detail.events.first().type == core::EventType::Received);
    CHECK(detail.events.last().text == u"Llamar al almacén"_s);
    const auto resolution = std::ranges::find(detail.clocks, core::Measure::Resolution, &core::CaseClock::measure);
    REQUIRE(resolution != detail.clocks.end());
    CHECK(resolution->dueAt == received + 24h);
    CHECK_FALSE(resolution->segments.isEmpty());
}

TEST_CASE("a case shows the customer's other cases, newest first, ten at most") {
    Counter counter(GENERATE(Engine::Sqlite, Engine::Postgres));
    QList<core::CaseId> ids;
    for (int i = 0; i < 13; ++i)
        ids << counter.log(u"case %1"_s.arg(i));

    const QStringList related = summariesOf(counter.detail(counter.manager, ids.at(11)).related);
    CHECK(related.size() == 10);
    CHECK(related.first() == u"case 12");
    CHECK(related.at(1) == u"case 10");
    CHECK(related.last() == u"case 2");
}

TEST_CASE("a merged case names the one it went into, and that one shows it") {
    Counter counter(GENERATE(Engine::Sqlite, Engine::Postgres));
    const core::CaseId first = counter.log(u"first"_s);
    const core::CaseId second = counter.log(u"again"_s);
    counter.run(counter.manager, app::MergeCase{second, first});

    CHECK(summariesOf(counter.detail(counter.manager, first).mergedInto) == QStringList{u"again"_s});
    CHECK(counter.detail(counter.manager, second).mergedIntoNumber ==
          counter.detail(counter.manager, first).subject.number);
}

TEST_CASE("a network member opens only cases marked for it and sees no others beside them") {
    Counter counter(GENERATE(Engine::Sqlite, Engine::Postgres));
    const core::User north = counter.addUser(u"norte"_s, core::Role::NetworkMember, counter.partner);
    app::LogCase forPartner;
    forPartner.networkMember = counter.partner;
    const core::CaseId theirs = counter.log(u"for the partner"_s, forPartner);
    const core::CaseId second = counter.log(u"for the partner too"_s, forPartner);
    const core::CaseId ours = counter.log(u"for us alone"_s);
    store::Session& session = counter.store.session();

    CHECK(summariesOf(counter.detail(north, theirs).related) == QStringList{u"for the partner too"_s});
    CHECK(counter.detail(north, second).subject.id == second);
    CHECK(app::readCaseDetail(session, north, counter.bus.company(), ours, counter.clock.now()).error().code ==
          core::ErrorCode::Denied);
    const QString number = counter.detail(counter.manager, ours).subject.number;
    CHECK(app::findVisibleCase(session, north, number).error().code == core::ErrorCode::NotFound);
    CHECK(valueOf(app::findVisibleCase(session, counter.manager, number)) == ours);
    CHECK(app::readCallerCard(session, north, counter.caller(), counter.clock.now()).error().code ==
          core::ErrorCode::Denied);
    CHECK(app::suggestCallers(session, north, u"Rosa"_s, 5).error().code == core::ErrorCode::Denied);
}

TEST_CASE("lists, counts and rows of a network member hold its own cases only, whatever the query says") {
    Counter counter(GENERATE(Engine::Sqlite, Engine::Postgres));
    const core::User north = counter.addUser(u"norte"_s, core::Role::NetworkMember, counter.partner);
    core::User nobody = north;
    nobody.networkMember = {};
    app::LogCase forPartner;
    forPartner.networkMember = counter.partner;
    counter.log(u"theirs"_s, forPartner);
    const core::CaseId ours = counter.log(u"ours"_s);
    store::Session& session = counter.store.session();
    const core::Instant now = counter.clock.now();

    CHECK(summariesOf(valueOf(app::readCasePage(session, north, {}, now, {}, 50))) == QStringList{u"theirs"_s});
    CHECK(valueOf(app::readCaseAnchors(session, north, {}, now, 10)).count == 1);
    CHECK(valueOf(app::readCaseCounts(session, north, {core::CaseQuery()}, now)) == QList<qint64>{1});
    CHECK_FALSE(valueOf(app::readCaseRow(session, north, {}, now, ours)));
    core::CaseQuery others;
    others.networkMember = counter.addPartner(u"otro"_s);
    CHECK_FALSE(app::readCasePage(session, north, others, now, {}, 50));
    CHECK_FALSE(app::readCasePage(session, nobody, {}, now, {}, 50));
    CHECK(valueOf(app::readCasePage(session, counter.advisor, {}, now, {}, 50)).size() == 2);
}

TEST_CASE("groups by time left hold every case of the list once, and today ends at the desk's midnight") {
    Counter counter(GENERATE(Engine::Sqlite, Engine::Postgres));
    // 18:40 in Bogotá: what is due after 24:00 there is tomorrow, though still the same day in UTC.
    counter.clock.set(core::Instant(QDateTime(QDate(2026, 11, 22), QTime(23, 40), Qt::UTC)));
    core::Instant opened = counter.clock.now();
    const auto logDueIn = [&](core::Duration left) {
        app::LogCase command;
        command.receivedAt = opened + left - 24h;
        command.hasNoContactDetails = false;
        return counter.log(u"due"_s, command);
    };
    const QList<core::CaseId> cases{logDueIn(-2h), logDueIn(30min), logDueIn(3h),
                                    logDueIn(5h),  logDueIn(7h),    logDueIn(10h)};
    for (const core::CaseId id : cases)
        counter.run(counter.manager,
                    app::RecordContact{id, core::Channel::Phone, core::ContactOutcome::Reached, false, {}});
    counter.run(counter.manager, app::WaitCase{cases.last(), core::WaitReason::Document, opened + 48h, u"factura"_s});

    const app::CaseGroups groups = valueOf(
        app::readCaseGroups(counter.store.session(), counter.manager, counter.bus.company(), {}, counter.clock.now()));
    CHECK(groups == app::CaseGroups{1, 1, 2, 1, 1, 0});
}

TEST_CASE("a caller's card shows open cases by nearest due, recent contacts and the year's count") {
    Counter counter(GENERATE(Engine::Sqlite, Engine::Postgres));
    const core::CaseId first = counter.log(u"first"_s);
    app::LogCase older;
    older.receivedAt = counter.clock.now() - 10h;
    counter.log(u"older, so due sooner"_s, older);
    app::LogCase longAgo;
    longAgo.receivedAt = counter.clock.now() - std::chrono::days(366);
    counter.log(u"more than a year ago"_s, longAgo);
    app::LogCase done;
    done.firstContact = app::FirstContact{core::Outcome::Upheld, u"Explicado"_s, {}};
    counter.log(u"solved in the call"_s, done);
    counter.run(counter.manager,
                app::RecordContact{first, core::Channel::Phone, core::ContactOutcome::NoAnswer, false, u"nobody"_s});

    const app::CallerCard card = counter.card();
    CHECK(card.party.name == u"Rosa Peña"_s);
    CHECK(summariesOf(card.openCases) == QStringList{u"more than a year ago"_s, u"older, so due sooner"_s, u"first"_s});
    CHECK(card.casesInYear == 3);
    REQUIRE(card.recent.size() >= 5);
    CHECK(card.recent.first().event.text == u"nobody"_s);
    CHECK(card.recent.first().caseId == first);
    CHECK(card.recent.first().summary == u"first"_s);
    CHECK(std::ranges::is_sorted(card.recent, std::greater(), [](const auto& each) { return each.event.at; }));
}

TEST_CASE("a card keeps to nine open cases and six contacts") {
    Counter counter(Engine::Sqlite);
    for (int i = 0; i < 12; ++i)
        counter.log(u"case %1"_s.arg(i));
    const app::CallerCard card = counter.card();
    CHECK(card.openCases.size() == 9);
    CHECK(card.openCases.first().summary == u"case 0");
    CHECK(card.recent.size() == 6);
    CHECK(card.recent.first().summary == u"case 11");
}

TEST_CASE("a contact or promise that was taken back is not shown to the next advisor") {
    Counter counter(GENERATE(Engine::Sqlite, Engine::Postgres));
    const core::CaseId id = counter.log(u"case"_s);
    const core::Instant tomorrow = counter.clock.now() + 24h;
    counter.run(counter.advisor, app::MakePromise{id, u"we call you tomorrow"_s, tomorrow});
    const app::Receipt mistaken =
        counter.run(counter.advisor, app::MakePromise{id, u"we bring a new one"_s, tomorrow - 2h});
    REQUIRE(mistaken.inverse);
    counter.run(counter.advisor, *mistaken.inverse);
    const app::Receipt wrongCase = counter.run(
        counter.advisor, app::RecordContact{id, core::Channel::Phone, core::ContactOutcome::Busy, false, u"oops"_s});
    REQUIRE(wrongCase.inverse);
    counter.run(counter.advisor, *wrongCase.inverse);

    const app::CallerCard card = counter.card();
    REQUIRE(card.promises.size() == 1);
    CHECK(card.promises.first().text == u"we call you tomorrow"_s);
    CHECK(card.promises.first().due == tomorrow);
    CHECK(card.promises.first().by == u"marta"_s);
    for (const app::RecentContact& contact : card.recent)
        CHECK(contact.event.text != u"oops"_s);
}

TEST_CASE("promises are sorted by when they are due and end with the case") {
    Counter counter(GENERATE(Engine::Sqlite, Engine::Postgres));
    const core::CaseId kept = counter.log(u"stays open"_s);
    const core::CaseId merged = counter.log(u"will be merged"_s);
    const core::Instant now = counter.clock.now();
    counter.run(counter.advisor, app::MakePromise{kept, u"later"_s, now + 48h});
    counter.run(counter.advisor, app::MakePromise{kept, u"sooner"_s, now + 2h});
    counter.run(counter.advisor, app::MakePromise{merged, u"never mind"_s, now + 1h});
    counter.run(counter.manager, app::MergeCase{merged, kept});

    QStringList texts;
    for (const app::OpenPromise& promise : counter.card().promises)
        texts << promise.text;
    CHECK(texts == QStringList{u"sooner"_s, u"later"_s});
}

TEST_CASE("a consumer's card holds what was logged for another customer, once") {
    Counter counter(GENERATE(Engine::Sqlite, Engine::Postgres));
    app::LogCase forMother;
    forMother.caller = Desk::call({}).caller;
    forMother.consumerInput.name = u"Elena Núñez"_s;
    forMother.summary = u"her fridge"_s;
    counter.run(counter.advisor, forMother);
    const auto found = valueOf(app::suggestCallers(counter.store.session(), counter.advisor, u"elena nu"_s, 5));
    REQUIRE(found.size() == 1);

    const app::CallerCard card =
        valueOf(app::readCallerCard(counter.store.session(), counter.advisor, found.first().id, counter.clock.now()));
    CHECK(summariesOf(card.openCases) == QStringList{u"her fridge"_s});
    CHECK(card.casesInYear == 1);
}

TEST_CASE("no read of a caller's card walks over other people's cases") {
    Desk desk(Engine::Sqlite);
    const QString name =
        GENERATE(as<QString>(), u"find_open_cases_of_party"_s, u"find_newest_cases_of_party"_s,
                 u"count_cases_of_party_since"_s, u"find_recent_contacts_of_party"_s, u"find_promises_of_party"_s);
    QSqlQuery plan(desk.store.session().database());
    const QString sql = store::Statements::textOf(Engine::Sqlite, name);
    REQUIRE(plan.prepare(u"EXPLAIN QUERY PLAN "_s + sql));
    for (qsizetype i = 0; i < sql.count(u'?'); ++i)
        plan.addBindValue(1);
    REQUIRE(plan.exec());
    while (plan.next()) {
        const QString step = plan.value(3).toString();
        INFO(step.toStdString());
        const bool walksTable =
            step.startsWith(u"SCAN complaint_case") || step.startsWith(u"SCAN e") ||
            (step.contains(u"complaint_case") && !step.contains(u"case_customer") && !step.contains(u"case_consumer"));
        CHECK_FALSE(walksTable);
    }
}

TEST_CASE("a network member reads neither internal notes nor what went to other partners") {
    Counter counter(GENERATE(Engine::Sqlite, Engine::Postgres));
    const core::User north = counter.addUser(u"norte"_s, core::Role::NetworkMember, counter.partner);
    const core::CaseId id = counter.log(u"La nevera llegó rayada"_s);
    counter.run(counter.manager, app::AddNote{id, u"El taller ya falló dos veces"_s});
    counter.run(counter.manager, app::EscalateCase{id, counter.partner, u"Por favor visitar hoy"_s});
    counter.run(north, app::AddNote{id, u"Vamos a las tres"_s});

    QStringList texts;
    for (const core::CaseEvent& event : counter.detail(north, id).events)
        texts << event.text;
    CHECK(texts.contains(u"Por favor visitar hoy"_s));
    CHECK(texts.contains(u"Vamos a las tres"_s));
    CHECK_FALSE(texts.contains(u"El taller ya falló dos veces"_s));
    QStringList all;
    for (const core::CaseEvent& event : counter.detail(counter.manager, id).events)
        all << event.text;
    CHECK(all.contains(u"El taller ya falló dos veces"_s));
}
