#include "store/maintenance.h"

#include "store/casefigures.h"
#include "store/casetable.h"
#include "store/changelog.h"
#include "store/clocktable.h"
#include "store/company.h"
#include "store/eventtable.h"
#include "store/execute.h"
#include "store/search.h"
#include "store/statement.h"
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using company::kNow;
using core::EventType;
using store::Difference;
using store::Engine;
using support::TestStore;
using support::valueOf;

namespace {

struct Step {
    EventType type;
    core::Duration age; ///< before kNow
    QJsonObject data;
};

/// A case with these events and everything that follows from them, as if its last change was the last event.
core::Case keep(store::Session& session, core::Case subject, const QList<Step>& steps) {
    return company::writing(session, [&] {
        QList<core::CaseEvent> events;
        for (const Step& step : steps)
            events << core::CaseEvent{{}, {}, kNow - step.age, {}, step.type, {}, step.data};
        subject.updatedAt = events.last().at;
        const auto clocks = core::clocksOf(events, core::AgreementBook(), subject.updatedAt);
        subject.due = core::dueOf(clocks);
        store::insertCase(session, subject);
        for (core::CaseEvent& event : events) {
            event.caseId = subject.id;
            store::appendEvent(session, event);
        }
        store::replaceClocks(session, subject.id, clocks);
        store::moveFigures(session, subject, {}, subject, store::figuresOf(events));
        store::writeSearchText(session, subject.id, subject.number + u' ' + subject.summary);
        store::Change change{0, subject.updatedAt, {}, u"desk"_s, u"case"_s, subject.id.value(), 1, u"log_case"_s};
        store::appendChange(session, change);
        return subject;
    });
}

QJsonObject waitingUntil(core::Duration ahead) {
    return {{u"reason"_s, u"document"_s}, {u"until"_s, (kNow + ahead).toIso()}};
}

/// Cases in every state that a clock can be in; the running one is overdue without a record of it.
QList<core::Case> fill(store::Session& session) {
    const company::Company made = company::found(session);
    core::Case subject = company::openCase(30h);
    subject.category = made.categories[1].id;
    subject.owner = made.managers[0].id;
    const Step received{EventType::Received, 30h, {}};
    QList<core::Case> cases{keep(session, subject, {received})};
    cases << keep(session, subject, {received, {EventType::Waiting, 20h, waitingUntil(-10h)}});
    cases << keep(session, subject, {received, {EventType::Waiting, 2h, waitingUntil(48h)}});
    subject.status = core::Status::Closed;
    const Step closed{EventType::Closed, 5h, {{u"evidence"_s, u"call_reached"_s}}};
    cases << keep(session, subject, {received, {EventType::Resolved, 6h, {}}, closed});
    subject.status = core::Status::Reopened;
    subject.cycle = 2;
    cases << keep(session, subject, {received, {EventType::Resolved, 6h, {}}, closed, {EventType::Reopened, 1h, {}}});
    return cases;
}

QList<Difference> verify(store::Session& session, bool isDeep = true) {
    QList<Difference> differences;
    const auto count = store::verifyStore(session, core::AgreementBook(), kNow, isDeep,
                                          [&](const Difference& difference) { differences << difference; });
    CHECK(valueOf(count) == company::reading(session, [&] {
              return store::Statement::fromText(session, u"SELECT count(*) FROM complaint_case"_s).runForId();
          }));
    return differences;
}

} // namespace

namespace Catch {
template <>
struct StringMaker<Difference> {
    static std::string convert(const Difference& each) {
        return (QStringList{each.what, each.where, each.stored, each.expected}.join(u" | "_s)).toStdString();
    }
};
} // namespace Catch

TEST_CASE("a sound store has no differences, before and after the background work") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    fill(store.session());
    CHECK(verify(store.session()) == QList<Difference>{});

    company::writing(store.session(), [&] {
        store::foldRollups(store.session(), 7);
        store::indexPending(store.session(), 1000);
    });
    CHECK(verify(store.session()) == QList<Difference>{});
    CHECK(verify(store.session(), false) == QList<Difference>{});
}

TEST_CASE("whatever does not follow from the events is found and named") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    const QList<core::Case> cases = fill(store.session());
    company::writing(store.session(), [&] { store::foldRollups(store.session(), 5); });
    const QString first = u" WHERE case_id = %1"_s.arg(cases[0].id.value());
    const QString paused = u" WHERE case_id = %1"_s.arg(cases[2].id.value());
    const QString row = u" WHERE id = %1"_s.arg(cases[0].id.value());

    struct Damage {
        QString sql;
        QString what;
        QString where;
    };
    const Damage damage = GENERATE_COPY(values<Damage>({
        {u"UPDATE case_clock SET due_at = due_at + 1"_s + first + u" AND measure = 'resolution'"_s, u"clock"_s,
         u"resolution 1"_s},
        {u"UPDATE case_clock SET state = 'met'"_s + first + u" AND measure = 'first_contact'"_s, u"clock"_s,
         u"first_contact 1"_s},
        {u"UPDATE case_clock SET breached_at = due_at + 1"_s + first + u" AND measure = 'resolution'"_s, u"clock"_s,
         u"resolution 1"_s},
        {u"UPDATE case_clock SET paused = paused + 60000"_s + paused + u" AND measure = 'resolution'"_s, u"clock"_s,
         u"resolution 1"_s},
        {u"DELETE FROM case_clock"_s + first + u" AND measure = 'resolution'"_s, u"clock"_s, u"resolution 1"_s},
        {u"UPDATE case_clock SET cycle = 3"_s + paused + u" AND measure = 'resolution'"_s, u"clock"_s,
         u"resolution 3"_s},
        {u"UPDATE complaint_case SET due_at = due_at - 1"_s + row, u"due"_s, {}},
        {u"UPDATE complaint_case SET due_rank = due_rank - 1"_s + row, u"due"_s, {}},
        {u"UPDATE complaint_case SET cycle = 2"_s + row, u"case"_s, u"cycle"_s},
        {u"UPDATE complaint_case SET agreement_version = agreement_version + 1"_s + row, u"case"_s, u"agreement"_s},
        {u"UPDATE complaint_case SET is_open = 0"_s + row, u"case"_s, u"open"_s},
        {u"UPDATE case_event SET data = '{'"_s + first, u"case"_s, u"event data"_s},
        {u"UPDATE case_event SET type = 'note'"_s + first, u"case"_s, u"received events"_s},
        {u"UPDATE case_text SET body = ' word '"_s + first, u"search"_s, {}},
        {u"DELETE FROM case_text"_s + first, u"search"_s, {}},
    }));
    CAPTURE(damage.sql);
    store::execute(store.session(), damage.sql);

    const QString where = damage.where.isEmpty() ? QString() : u' ' + damage.where;
    const QList<Difference> found = verify(store.session());
    CHECK(std::ranges::any_of(found, [&](const Difference& each) {
        return each.what == damage.what && each.where.startsWith(u"R-") && each.where.endsWith(where) &&
               each.stored != each.expected;
    }));
}

TEST_CASE("figures that don't add up are found, and figures in the wrong place") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    fill(store.session());
    company::writing(store.session(), [&] { store::foldRollups(store.session(), 5); });
    const QString table = GENERATE(u"rollup_daily"_s, u"rollup_delta"_s);

    SECTION("an amount") {
        store::execute(store.session(), u"UPDATE %1 SET amount = amount + 1"_s.arg(table));
        const auto found = verify(store.session());
        REQUIRE_FALSE(found.isEmpty());
        CHECK(found.first().what == u"rollup");
        CHECK(found.first().where.startsWith(u"2026-11-1"));
    }
    SECTION("an owner") {
        store::execute(store.session(), u"UPDATE %1 SET owner_id = owner_id + 1"_s.arg(table));
        const auto found = verify(store.session());
        REQUIRE_FALSE(found.isEmpty());
        CHECK(found.first().where.endsWith(u"by owner"));
    }
    SECTION("a day without any case") {
        store::execute(store.session(), u"UPDATE %1 SET day = '2019-01-01'"_s.arg(table));
        CHECK(verify(store.session()).first().where.startsWith(u"2019-01-01"));
    }
}

TEST_CASE("a search index that lost a text is found") {
    TestStore store(Engine::Sqlite);
    fill(store.session());
    company::writing(store.session(), [&] { store::indexPending(store.session(), 1000); });
    store::execute(store.session(), u"INSERT INTO case_search (case_search) VALUES ('delete-all')"_s);
    const auto found = verify(store.session());
    REQUIRE(found.size() == 1);
    CHECK(found.first().what == u"search");
}

TEST_CASE("rows without their case and torn pages are found") {
    TestStore store(Engine::Sqlite);
    fill(store.session());
    store::execute(store.session(), u"PRAGMA foreign_keys = OFF"_s);
    store::execute(store.session(), u"INSERT INTO case_event (case_id, at, type) VALUES (999, 1, 'note')"_s);
    const auto found = verify(store.session());
    REQUIRE(found.size() == 1);
    CHECK(found.first().where.startsWith(u"case_event"));
}

TEST_CASE("an index that disagrees with its table is found without a deep check") {
    TestStore store(Engine::Sqlite);
    fill(store.session());
    store::execute(store.session(), u"PRAGMA writable_schema = ON"_s);
    store::execute(store.session(), u"UPDATE sqlite_master SET sql = replace(sql, 'is_open = 1', 'is_open = 0') "
                                    "WHERE name = 'case_open_rank'"_s);
    store.close();
    const auto session = store.connect();
    const auto found = verify(*session, false);
    REQUIRE_FALSE(found.isEmpty());
    CHECK(found.first().what == u"integrity");
}

TEST_CASE("a case that is logged during the check makes no difference") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    fill(store.session());
    const auto otherDesk = store.connect();
    store::execute(store.session(), u"UPDATE complaint_case SET cycle = 9 WHERE id = 1"_s);
    QList<Difference> differences;
    const auto count =
        store::verifyStore(store.session(), core::AgreementBook(), kNow, false, [&](const Difference& each) {
            if (differences.isEmpty())
                keep(*otherDesk, company::openCase(30h), {{EventType::Received, 30h, {}}});
            differences << each;
        });
    CHECK(count);
    REQUIRE(differences.size() == 1);
    CHECK(differences.first().where.endsWith(u"cycle"));
}
