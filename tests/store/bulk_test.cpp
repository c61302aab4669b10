#include "store/bulk.h"

#include "company.h"
#include "store/casepage.h"
#include "store/casetable.h"
#include "store/eventtable.h"
#include "store/maintenance.h"
#include "store/partytable.h"
#include "store/search.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using company::kNow;
using store::BulkPlan;
using store::Engine;
using support::TestStore;

namespace {

BulkPlan smallPlan() {
    BulkPlan plan;
    plan.cases = 3'000;
    plan.parties = 700;
    plan.seed = 99;
    plan.now = kNow;
    return plan;
}

void generate(store::Session& session, const BulkPlan& plan) { support::valueOf(store::generateCases(session, plan)); }

QStringList differences(store::Session& session, const BulkPlan& plan) {
    QStringList found;
    const auto checked =
        store::verifyStore(session, plan.book, plan.now + 1h, true, [&](const store::Difference& each) {
            found << each.what + u' ' + each.where + u": "_s + each.stored + u" / "_s + each.expected;
        });
    support::valueOf(checked);
    return found.first(std::min<qsizetype>(found.size(), 5));
}

qint64 ask(store::Session& session, const QString& sql) {
    return company::reading(session, [&] { return store::Statement::fromText(session, sql).runForId(); });
}

qint64 count(store::Session& session, const QString& text, std::optional<bool> isOpen = {}) {
    core::CaseQuery query;
    query.text = text;
    query.isOpen = isOpen;
    return company::reading(session, [&] { return store::countCases(session, query, kNow); });
}

} // namespace

TEST_CASE("a generated store stands up to a deep verification, twice filled too") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    (void)company::found(session);
    generate(session, smallPlan());
    CHECK(differences(session, smallPlan()) == QStringList());

    BulkPlan more = smallPlan();
    more.seed = 5;
    more.cases = 500;
    more.now = kNow + 24h;
    generate(session, more);
    CHECK(differences(session, more) == QStringList());
    CHECK(ask(session, u"SELECT count(*) FROM complaint_case"_s) == 3'500);
}

TEST_CASE("a generated store goes on like any other") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    (void)company::found(session);
    generate(session, smallPlan());
    const qint64 casesOfYear = ask(session, u"SELECT count(*) FROM complaint_case WHERE number LIKE 'R-2026-%'"_s);
    core::Case next = company::openCase();
    next.loggedAt = kNow;
    CHECK(company::insert(session, next).number == u"R-2026-%1"_s.arg(casesOfYear + 1, 6, 10, QLatin1Char('0')));
    core::Party party = company::person(u"Nueva"_s, u"+573000000000"_s);
    company::writing(session, [&] { store::insertParty(session, party); });
    CHECK(party.id.value() == 703);
}

TEST_CASE("generated cases are spread as the plan says") {
    TestStore store(Engine::Sqlite);
    store::Session& session = store.session();
    (void)company::found(session);
    generate(session, smallPlan());

    const double open = double(count(session, {}, true));
    CHECK(open / 3'000 == Approx(0.2).margin(0.03));
    CHECK(double(count(session, u"servicio"_s)) / 3'000 == Approx(0.35).margin(0.03));
    CHECK(double(count(session, u"garantia"_s)) / 3'000 == Approx(0.05).margin(0.015));
    CHECK(count(session, u"cortocircuito"_s) > 0);
    const qint64 first = ask(session, u"SELECT min(received_at) FROM complaint_case"_s);
    const qint64 last = ask(session, u"SELECT max(updated_at) FROM complaint_case"_s);
    CHECK(kNow - core::Instant(first) > 24h * 390);
    CHECK(last <= kNow.msecs());
    CHECK(kNow - core::Instant(last) < 24h);
    CHECK(ask(session, u"SELECT count(DISTINCT owner_id) FROM complaint_case"_s) == 3);
    CHECK(ask(session, u"SELECT count(DISTINCT status) FROM complaint_case"_s) == 8); // all but merged
    CHECK(ask(session, u"SELECT count(*) FROM (SELECT normalized FROM contact_point WHERE kind = 'phone' GROUP BY 1 "
                       "HAVING count(DISTINCT party_id) > 1)"_s) > 20);
}

TEST_CASE("the same seed gives the same store, another one another") {
    TestStore first(Engine::Sqlite);
    TestStore second(Engine::Sqlite);
    TestStore other(Engine::Sqlite);
    BulkPlan plan = smallPlan();
    for (TestStore* store : {&first, &second, &other}) {
        (void)company::found(store->session());
        plan.seed = store == &other ? 2 : 1;
        generate(store->session(), plan);
    }
    const auto digest = [](TestStore& store) {
        return company::reading(store.session(), [&] {
            QStringList rows;
            for (int id = 1; id <= 3'000; id += 37) {
                const auto subject = store::findCase(store.session(), core::CaseId(id));
                rows << subject->number + subject->details + subject->updatedAt.toIso() +
                            QString::number(store::findEvents(store.session(), subject->id).size());
            }
            return rows;
        });
    };
    CHECK(digest(first) == digest(second));
    CHECK(digest(first) != digest(other));
}

TEST_CASE("an empty store without staff or people can be filled, too") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    BulkPlan plan = smallPlan();
    plan.cases = 200;
    plan.parties = GENERATE(0, 50);
    generate(store.session(), plan);
    CHECK(differences(store.session(), plan) == QStringList());
    CHECK(ask(store.session(), u"SELECT count(*) FROM complaint_case"_s) == 200);
}
