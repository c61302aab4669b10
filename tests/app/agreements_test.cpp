#include "app/agreements.h"

#include "app/agreementeffect.h"
#include "app/founding.h"
#include "app/reapplication.h"
#include "commanddesk.h"
#include "store/outboxtable.h"
#include "core/clockexplanation.h"
#include "store/maintenance.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using commandtest::CommandDesk;
using support::valueOf;

namespace {

core::Calendar office() {
    core::Calendar calendar;
    calendar.code = u"office"_s;
    calendar.name = {u"Oficina"_s, u"Office"_s};
    calendar.zone = "America/Bogota";
    for (size_t day = 0; day < 5; ++day)
        calendar.hours[day] = {{8 * 60, 17 * 60}};
    return calendar;
}

core::Calendar saved(CommandDesk& desk, const core::Calendar& calendar) {
    const auto kept =
        valueOf(app::saveCalendar(desk.session(), desk.clock, desk.administrator, calendar, u"test"_s));
    valueOf(desk.bus().refreshCompany());
    return kept;
}

core::Agreement saved(CommandDesk& desk, const core::Agreement& agreement) {
    const auto kept =
        valueOf(app::saveAgreement(desk.session(), desk.clock, desk.administrator, agreement, u"test"_s));
    valueOf(desk.bus().refreshCompany());
    return kept;
}

/// Claims have 15 working days by law, beside the company's promise.
core::Agreement legalTerm(core::CalendarId calendar) {
    core::Agreement agreement;
    agreement.code = u"law"_s;
    agreement.name = {u"Término legal"_s, u"Legal term"_s};
    agreement.position = -1;
    agreement.match.kinds = {core::Kind::Claim};
    agreement.targets = core::defaultTargets();
    core::Target term;
    term.measure = core::Measure::LegalTerm;
    term.allowance = {core::TimeUnit::WorkingDays, 15, core::DayEnd::EndOfDay};
    term.calendar.id = calendar;
    term.mostExtension = 15;
    agreement.targets << term;
    return agreement;
}

core::CaseClock termOf(CommandDesk& desk, core::CaseId id) {
    for (const core::CaseClock& clock : desk.clocksOf(id))
        if (clock.measure == core::Measure::LegalTerm)
            return clock;
    FAIL("no legal term");
    return {};
}

int differencesIn(CommandDesk& desk) {
    int differences = 0;
    valueOf(store::verifyStore(desk.session(), desk.bus().company().book, desk.clock.now(), true,
                               [&](const store::Difference& each) {
                                   UNSCOPED_INFO(each.what.toStdString()
                                                 << ' ' << each.where.toStdString() << ": " << each.stored.toStdString()
                                                 << " / " << each.expected.toStdString());
                                   ++differences;
                               }));
    return differences;
}

} // namespace

TEST_CASE("a new case comes under the agreement that speaks of it, and its clocks count by the calendar") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto agreement = saved(desk, legalTerm(saved(desk, office()).id));
    const auto id = desk.logged(); // Monday 23 November, 9:00
    CHECK(desk.caseOf(id).agreement == agreement.pin());
    CHECK(desk.caseOf(id).agreementReason.contains(u"\"matched\":[\"kind\"]"));
    CHECK(termOf(desk, id).dueAt == *core::Instant::fromIso(u"2026-12-14T17:00:00-05:00"_s));
    CHECK(differencesIn(desk) == 0);
}

TEST_CASE("editing an agreement or its calendar makes new versions; open cases keep theirs until they are re-applied") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    core::Calendar calendar = saved(desk, office());
    const auto first = saved(desk, legalTerm(calendar.id));
    const auto id = desk.logged();

    calendar.holidays << core::Holiday{QDate(2026, 12, 8), u"Inmaculada"_s};
    CHECK(saved(desk, calendar).version == 2);
    CHECK(desk.bus().company().book.agreements().first().version == 2); // followed its calendar
    desk.clock.advance(1h);
    desk.done(desk.ana, commandtest::note(id, u"nada cambia"_s));
    CHECK(termOf(desk, id).dueAt == *core::Instant::fromIso(u"2026-12-14T17:00:00-05:00"_s));
    CHECK(desk.caseOf(id).agreement == first.pin());

    const auto plan =
        valueOf(app::planReapplication(desk.session(), desk.supervisor, desk.bus().company(), desk.clock.now()));
    REQUIRE(plan.size() == 1);
    CHECK(plan.first().number == desk.caseOf(id).number);
    const auto receipt = desk.done(desk.supervisor, app::ApplyAgreement{id});
    CHECK(termOf(desk, id).dueAt == *core::Instant::fromIso(u"2026-12-15T17:00:00-05:00"_s));
    CHECK(desk.eventsOf(id).last().type == core::EventType::AgreementApplied);
    CHECK(desk.refusal(desk.supervisor, app::ApplyAgreement{id}) == u"apply_agreement.same");
    CHECK(differencesIn(desk) == 0);

    desk.done(desk.supervisor, *receipt.inverse);
    CHECK(desk.caseOf(id).agreement == first.pin());
    CHECK(termOf(desk, id).dueAt == *core::Instant::fromIso(u"2026-12-14T17:00:00-05:00"_s));
    CHECK(differencesIn(desk) == 0);
}

TEST_CASE("saving a calendar tells which agreements followed it, and takes no version that nobody looked at") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const core::Calendar first = saved(desk, office());
    saved(desk, legalTerm(first.id));
    core::Agreement unused = legalTerm(first.id);
    unused.code = u"unused"_s;
    unused.isActive = false;
    saved(desk, unused);
    const auto save = [&](const core::Calendar& calendar, int follows) {
        return app::saveCalendar(desk.session(), desk.clock, desk.administrator, calendar, follows, u"test"_s);
    };
    core::Calendar mine = first;
    mine.holidays << core::Holiday{QDate(2026, 12, 8), u"Inmaculada"_s};
    const auto second = valueOf(save(mine, 1));
    CHECK(second.calendar.version == 2);
    REQUIRE(second.agreements.size() == 1);
    CHECK(second.agreements.first().code == u"law");
    CHECK(second.agreements.first().version == 2);

    const auto late = save(first, 1);
    REQUIRE_FALSE(late);
    CHECK(late.error().code == core::ErrorCode::Conflict);
    CHECK(late.error().rule == u"calendar.changed_since");
    CHECK(late.error().detail.contains(desk.administrator.name));
    const auto again = save(office(), 0);
    REQUIRE_FALSE(again);
    CHECK(again.error().rule == u"calendar.code_taken");
    valueOf(desk.bus().refreshCompany());
    CHECK(desk.bus().company().book.calendar({first.id, 2})->holidays.size() == 1);
    CHECK(desk.bus().company().book.calendar({first.id, 3}) == nullptr);
    CHECK(app::agreementsBy(desk.bus().company().book, first.id).size() == 1);

    desk.clock.advance(1h);
    CHECK(valueOf(save(mine, 2)).calendar.version == 3);
    const auto history = valueOf(app::readCalendarHistory(desk.session(), desk.supervisor, first.id));
    REQUIRE(history.size() == 3);
    CHECK(history.first() == core::VersionNote{3, desk.clock.now(), desk.administrator.name});
    CHECK(history.last().version == 1);
    CHECK_FALSE(app::readCalendarHistory(desk.session(), desk.ana, first.id));
    CHECK_FALSE(app::saveCalendar(desk.session(), desk.clock, desk.ana, mine, 3, u"test"_s));
}

TEST_CASE("a change of priority brings the case under the agreement for it, with its start and its pauses") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    core::Agreement urgent;
    urgent.code = u"urgent"_s;
    urgent.name = {u"Urgente"_s, u"Urgent"_s};
    urgent.position = -1;
    urgent.match.priorities = {core::Priority::Critical};
    urgent.targets = core::defaultTargets();
    urgent.targets[1].allowance = core::clockHours(6h);
    saved(desk, urgent);
    const auto id = desk.started();
    const core::Instant start = desk.caseOf(id).receivedAt;
    desk.done(desk.ana, app::WaitCase{id, core::WaitReason::Document, desk.clock.now() + 1h, {}});
    desk.clock.advance(30min);
    desk.done(desk.ana, app::ResumeCase{id});
    desk.done(desk.ana, app::SetPriority{id, core::Priority::Critical, u"hay niños"_s});
    const auto clock = desk.clocksOf(id)[1];
    CHECK(clock.startedAt == start);
    CHECK(clock.dueAt == start + 6h + 30min);
    CHECK(differencesIn(desk) == 0);
}

TEST_CASE("a legal term is extended before it ends, within what its agreement allows, and by whom it concerns") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    saved(desk, legalTerm(saved(desk, office()).id));
    const auto id = desk.logged();
    CHECK(desk.refusal(desk.supervisor, app::ExtendTerm{id, 16, u"falta un informe"_s}) == u"extend_term.too_long");
    CHECK(desk.fieldErrors(desk.supervisor, app::ExtendTerm{id, 0, {}}) ==
          QStringList{u"amount:out_of_range"_s, u"reason:required"_s});
    desk.done(desk.supervisor, app::ExtendTerm{id, 5, u"falta un informe"_s});
    CHECK(termOf(desk, id).dueAt == *core::Instant::fromIso(u"2026-12-21T17:00:00-05:00"_s));
    CHECK(desk.refusal(desk.supervisor, app::ExtendTerm{id, 11, u"más"_s}) == u"extend_term.too_long");
    desk.clock.advance(60 * 24h);
    CHECK(desk.refusal(desk.supervisor, app::ExtendTerm{id, 1, u"tarde"_s}) == u"extend_term.expired");
    CHECK(desk.refusal(desk.advisor, app::ExtendTerm{id, 1, u"x"_s}) == u"permission.role");
}

TEST_CASE("what can't be right is not saved, and some agreement always speaks of every case") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    core::Agreement standard = desk.bus().company().book.agreements().first();
    standard.isActive = false;
    const auto refused =
        app::saveAgreement(desk.session(), desk.clock, desk.administrator, standard, u"test"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == u"agreement.none_for_all");
    const auto unknown =
        app::saveAgreement(desk.session(), desk.clock, desk.administrator, legalTerm(core::CalendarId(99)), u"test"_s);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().fields == QList<core::FieldError>{{u"targets.2.calendar"_s, u"unknown"_s}});
    const auto denied = app::saveAgreement(desk.session(), desk.clock, desk.ana, standard, u"test"_s);
    REQUIRE_FALSE(denied);
    CHECK(denied.error().code == core::ErrorCode::Denied);
}

TEST_CASE("an agreement that somebody else saved meanwhile is not written over, and a code has one agreement") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const core::Agreement standard = desk.bus().company().book.agreements().first();
    const auto save = [&](const core::Agreement& agreement, const core::AgreementPin& from) {
        return app::saveAgreement(desk.session(), desk.clock, desk.supervisor, agreement, u"test"_s, from);
    };
    const auto second = valueOf(save(standard, standard.pin()));
    CHECK(second.version == standard.version + 1);
    const auto late = save(standard, standard.pin());
    REQUIRE_FALSE(late);
    CHECK(late.error().code == core::ErrorCode::Conflict);
    CHECK(late.error().rule == u"agreement.changed");
    CHECK(late.error().detail == desk.supervisor.name);
    CHECK(valueOf(save(standard, second.pin())).version == second.version + 1);

    core::Agreement twin = standard;
    twin.id = {};
    const auto taken = save(twin, {});
    REQUIRE_FALSE(taken);
    CHECK(taken.error().fields == QList<core::FieldError>{{u"code"_s, u"taken"_s}});
    core::Agreement renamed = standard;
    renamed.code = u"other"_s;
    CHECK_FALSE(save(renamed, {standard.id, second.version + 1}));
    const auto saves = valueOf(app::readAgreementSaves(desk.session(), desk.supervisor, standard.id));
    REQUIRE(saves.size() == second.version + 1);
    CHECK_FALSE(saves.first().by.isValid());
    CHECK(saves.last() == core::AgreementSave{second.version + 1, desk.clock.now(), desk.supervisor.id});
}

TEST_CASE("an agreement speaks only of topics, groups, partners and people that there are") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    core::Agreement agreement = legalTerm({});
    agreement.targets = core::defaultTargets();
    agreement.match.categories = {u"delivery"_s, u"nowhere"_s};
    agreement.match.segments = {u"vip"_s, u"rich"_s};
    agreement.match.partners = {desk.north, core::NetworkMemberId(99)};
    agreement.match.customers = {core::PartyId(99)};
    const auto refused =
        app::saveAgreement(desk.session(), desk.clock, desk.supervisor, agreement, u"test"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fields == QList<core::FieldError>{{u"match.categories.1"_s, u"unknown"_s},
                                                            {u"match.segments.1"_s, u"unknown"_s},
                                                            {u"match.partners.1"_s, u"unknown"_s},
                                                            {u"match.customers.0"_s, u"unknown"_s}});
}

TEST_CASE("a file of an agreement is read strictly, with the place of each error") {
    CommandDesk desk(store::Engine::Sqlite);
    saved(desk, office());
    const app::Company& company = desk.bus().company();
    const auto read = [&](const char* json) {
        return app::readAgreementFile(QJsonDocument::fromJson(json).object(), company.book, company.catalogue);
    };
    const auto errorsOf = [&](const char* json) {
        QStringList errors;
        if (const auto agreement = read(json); !agreement)
            for (const core::FieldError& each : agreement.error().fields)
                errors << each.field + u':' + each.rule;
        return errors;
    };
    const auto good = valueOf(read(R"({"code": "a", "name": "A", "match": {"partners": ["norte"], "categories": ["delivery"]},
        "targets": [{"measure": "resolution", "unit": "working_days", "amount": 3, "calendar": "office"}]})"));
    CHECK(good.match.partners == QList{desk.north});
    CHECK(good.match.categories == QStringList{u"delivery"_s});
    CHECK(good.targets.first().calendar.id.isValid());
    CHECK(errorsOf(R"({"match": {"partners": "norte", "categories": "delivery"}})") ==
          QStringList{u"match.categories:type"_s, u"match.partners:type"_s});
    CHECK(errorsOf(R"({"match": "claims"})") == QStringList{u"match:type"_s});
    CHECK(errorsOf(R"({"match": {"partners": ["west"], "categories": ["nowhere", 3]}})") ==
          QStringList{u"match.partners.0:unknown"_s, u"match.categories.0:unknown"_s, u"match.categories.1:type"_s});
    CHECK(errorsOf(R"({"targets": [{"measure": "resolution", "amount": 60, "calendar": "moon"}]})") ==
          QStringList{u"targets.0.calendar:unknown"_s});
}

TEST_CASE("the effect of a draft is told for open cases and those closed lately, and nothing is changed") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto open = desk.logged();
    const auto closed = desk.started();
    desk.clock.advance(2h);
    desk.done(desk.ana, commandtest::answer(desk, closed));
    desk.done(desk.ana, app::CloseCase{closed, core::Evidence::CallReached, {}, {}});
    const core::Agreement standard = desk.bus().company().book.agreements().first();
    core::Agreement draft = standard;
    const auto effectOf = [&](const core::Agreement& tried, int days = 30) {
        return valueOf(app::readAgreementEffect(desk.session(), desk.supervisor, desk.bus().company(), {tried, days},
                                                desk.clock.now()));
    };
    CHECK(effectOf(draft).looked == 2);
    CHECK(effectOf(draft).changed.isEmpty()); // a new version with the same times changes nobody's

    const auto before = desk.caseOf(open);
    draft.targets[1].allowance = core::clockHours(48h);
    const app::AgreementEffect longer = effectOf(draft);
    REQUIRE(longer.changed.size() == 2);
    CHECK_FALSE(longer.isCut);
    CHECK(longer.changed[0].caseId == closed);
    CHECK_FALSE(longer.changed[0].isOpen);
    CHECK(longer.changed[1].caseId == open);
    CHECK(longer.changed[1].isOpen);
    CHECK(longer.changed[1].measure == core::Measure::Resolution);
    CHECK(longer.changed[1].dueBefore == before.receivedAt + 24h);
    CHECK(longer.changed[1].dueAfter == before.receivedAt + 48h);
    CHECK(desk.caseOf(open) == before);
    CHECK(desk.bus().company().book.agreements().first() == standard);

    draft.targets[1].allowance = core::clockHours(1min);
    const app::AgreementEffect shorter = effectOf(draft);
    REQUIRE(shorter.changed.size() == 2);
    CHECK_FALSE(shorter.changed[0].wasBroken);
    CHECK(shorter.changed[0].wouldBeBroken);

    core::Agreement complaints = draft;
    complaints.id = {};
    complaints.code = u"complaints"_s;
    complaints.position = -5;
    complaints.match.kinds = {core::Kind::Compliment};
    CHECK(effectOf(complaints).changed.isEmpty()); // speaks of none of them

    desk.clock.advance(31 * 24h);
    CHECK(effectOf(draft).looked == 1);
    CHECK(effectOf(draft, 90).looked == 2);
    CHECK(app::readAgreementEffect(desk.session(), desk.administrator, desk.bus().company(), {draft, 30}, desk.clock.now())
              .error()
              .code == core::ErrorCode::Denied);
}

TEST_CASE("the effect of an agreement with the network is told by its escalations") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    core::Agreement network;
    network.code = u"network"_s;
    network.name = {u"Red"_s, u"Network"_s};
    network.scope = core::AgreementScope::Network;
    network.targets = {{core::Measure::NetworkAcceptance, core::clockHours(2h), {}, {}, {}, 0}};
    const auto kept = saved(desk, network);
    const auto id = desk.started();
    app::EscalateCase escalate;
    escalate.caseId = id;
    escalate.networkMember = desk.north;
    desk.done(desk.ana, escalate);
    core::Agreement draft = kept;
    draft.targets[0].allowance = core::clockHours(5h);
    const auto effect = valueOf(app::readAgreementEffect(desk.session(), desk.supervisor, desk.bus().company(),
                                                         {draft, 30}, desk.clock.now()));
    REQUIRE(effect.changed.size() == 1);
    CHECK(effect.changed.first().measure == core::Measure::NetworkAcceptance);
    CHECK(*effect.changed.first().dueAfter == *effect.changed.first().dueBefore + 3h);
}

TEST_CASE("a new company has its promise with reminders, an office calendar with holidays, and the law's terms at hand") {
    support::TestStore store(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const core::ManualClock clock(core::Instant(1'795'500'000'000));
    app::Company company = app::companyIn(u"CO"_s);
    company.name = u"Prueba"_s;
    valueOf(app::createEmptyStore(store.session(), clock, company, {}));
    const auto book = valueOf(app::loadCompany(store.session())).book;
    CHECK(book.calendars().first().code == u"office");
    CHECK(core::holidaysOf(book.calendars().first(), 2026).size() == 19);
    int inUse = 0;
    for (const core::Agreement& each : book.agreements()) {
        inUse += each.isActive ? 1 : 0;
        CHECK(each.needsCounsel == !each.legalBasis.isEmpty());
    }
    CHECK(inUse == 1);
    CHECK(book.agreements().size() == 10);
    CHECK_FALSE(book.find(book.choose(core::AgreementScope::Case, {}).pin)->target(core::Measure::Resolution)->thresholds.isEmpty());
}

TEST_CASE("a customer who can be written to is told of the longer term, why and until when") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    saved(desk, legalTerm(saved(desk, office()).id));
    app::LogCase call = desk.call();
    call.caller.email = u"rosa@correo.example"_s;
    const auto id = desk.done(desk.advisor, call).caseId;
    const auto receipt = desk.done(desk.supervisor, app::ExtendTerm{id, 5, u"falta un informe"_s});
    const auto told = [&] {
        return desk.reading([&] { return store::findOutgoingOf(desk.session(), id); }).last();
    };
    CHECK(told().purpose == core::Purpose::Extension);
    CHECK(told().isAutomatic);
    CHECK(told().body.contains(u"falta un informe"_s));
    CHECK(told().body.contains(u"lunes 21 de diciembre, 17:00"_s));
    desk.done(desk.supervisor, *receipt.inverse);
    CHECK(told().state == core::OutgoingState::Discarded);
}
