#include "company.h"
#include "store/boardsql.h"
#include "store/bulk.h"
#include "store/listplan.h"
#include "store/statements.h"
#include "store/textplan.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using company::kNow;
using core::CaseQuery;
using store::Engine;
using support::TestStore;

namespace {

constexpr qint64 kNothingIsShort = -1;

CaseQuery openCases(core::SortOrder sort = core::SortOrder::Due) {
    CaseQuery query;
    query.isOpen = true;
    query.sort = sort;
    return query;
}

CaseQuery closedToday() {
    CaseQuery query;
    query.closedFrom = kNow - 12h;
    return query;
}

/// The lists that every desk opens all day.
struct View {
    QString name;
    CaseQuery query;
    QString index;
};

QList<View> shippedViews(const company::Company& company) {
    CaseQuery mine = openCases();
    mine.owners = {company.managers[1].id};
    CaseQuery unassigned = openCases();
    unassigned.isUnassigned = true;
    CaseQuery topic = openCases();
    topic.categories = {company.categories[0].id};
    CaseQuery withNetwork = openCases();
    withNetwork.isWithNetwork = true;
    CaseQuery partner = openCases();
    partner.networkMember = company.members[0].id;
    CaseQuery overdue = openCases();
    overdue.isOverdue = true;
    CaseQuery everything;
    everything.sort = core::SortOrder::Newest;
    return {{u"my open"_s, mine, u"case_owner_rank"_s},
            {u"all open"_s, openCases(), u"case_open_rank"_s},
            {u"unassigned"_s, unassigned, u"case_owner_rank"_s},
            {u"by category"_s, topic, u"case_category_rank"_s},
            {u"with network"_s, withNetwork, u"case_with_network_rank"_s},
            {u"of a partner"_s, partner, u"case_network_rank"_s},
            {u"overdue"_s, overdue, u"case_open_rank"_s},
            {u"newest open"_s, openCases(core::SortOrder::Newest), u"case_open_received"_s},
            {u"oldest open"_s, openCases(core::SortOrder::Oldest), u"case_open_received"_s},
            {u"open by priority"_s, openCases(core::SortOrder::Priority), u"case_open_priority"_s},
            {u"open by change"_s, openCases(core::SortOrder::Updated), u"case_open_updated"_s},
            {u"newest of all"_s, everything, u"case_closed_received"_s}};
}

/// The engine's own words on how it would run this.
QString explain(store::Session& session, store::SqlPart sql) {
    for (const QVariant& value : std::as_const(sql.values)) // EXPLAIN takes no placeholders (PostgreSQL)
        sql.text.replace(sql.text.indexOf(u'?'), 1, u'\'' + value.toString() + u'\'');
    const bool isSqlite = session.engine() == Engine::Sqlite;
    const QString explain = isSqlite ? u"EXPLAIN QUERY PLAN "_s : u"EXPLAIN (COSTS OFF) "_s;
    store::Statement lines = store::Statement::fromText(session, explain + sql.text);
    QString text;
    while (lines.next())
        text += lines.text(isSqlite ? 3 : 0) + u'\n';
    return text;
}

/// How it would read a page from this place on.
QString planOf(store::Session& session, const CaseQuery& query, qint64 sortableRows = kNothingIsShort) {
    return company::reading(session, [&] {
        const store::ListOrder order = store::listOrder(query.sort);
        const auto plan = store::planList(session, query, kNow, sortableRows);
        return explain(session, store::selectFirstKeys(session.engine(), plan, order, order.from(1'790'000'000'000, 7),
                                                       false, 50));
    });
}

/// What the supervisor's board and the simulator of agreements ask for beside lists, and the index that answers it.
struct BoardRead {
    QString name;
    store::SqlPart sql;
    QString index;
};

QList<BoardRead> boardReads(store::Session& session) {
    const auto named = [&](const char* name, const QVariantList& values) {
        return store::SqlPart{store::Statements::textOf(session.engine(), QString::fromLatin1(name)), values};
    };
    const QVariantList times{(kNow + 8h).msecs(), (kNow + 1h).msecs(), kNow.msecs()};
    return {{u"waits"_s, store::selectWaits(session, {}, kNow), u"case_wait_reason"_s},
            {u"next resuming"_s, store::selectNextResuming(session, {}, kNow, 3), u"case_wait"_s},
            {u"explained"_s, store::selectExplained(session, {}, kNow), u"case_explained_rank"_s},
            {u"ended today"_s, store::selectEnded(session, {}, kNow, kNow - 12h), u"case_closed_at"_s},
            {u"load of persons"_s, named("find_load_of_owners", times), u"case_owner_rank"_s},
            {u"load of partners"_s, named("find_load_of_network", times), u"case_network_rank"_s},
            {u"load of topics"_s, named("find_load_of_categories", times), u"case_category_rank"_s},
            {u"due of one person"_s, named("find_due_of_owner", {1, kNow.msecs(), (kNow + 8h).msecs(), 50}),
             u"case_owner_rank"_s},
            {u"newest open"_s, named("find_newest_open_cases", {1001}), u"case_open_received"_s},
            {u"closed lately"_s, named("find_newest_closed_cases", {(kNow - 24h * 30).msecs(), 1001}),
             u"case_closed_at"_s}};
}

} // namespace

TEST_CASE("SQLite reads every shipped view along an index, without sorting") {
    TestStore store(Engine::Sqlite);
    const auto company = company::found(store.session());
    for (const View& view : shippedViews(company)) {
        const QString plan = planOf(store.session(), view.query);
        INFO(view.name.toStdString() << "\n" << plan.toStdString());
        CHECK(
            plan.contains(u"USING INDEX "_s + view.index + u" ("_s)); // a bracket: searched, not scanned from its start
        CHECK_FALSE(plan.contains(u"TEMP B-TREE"));
    }
    CHECK_FALSE(planOf(store.session(), closedToday()).contains(u"TEMP B-TREE"));
    CHECK(planOf(store.session(), closedToday(), 1000).contains(u"USING INDEX case_closed_at ("));
}

TEST_CASE("SQLite looks hits of a search up one by one, what waits for the index first") {
    TestStore store(Engine::Sqlite);
    store::Session& session = store.session();
    store::TextPlan search;
    search.words = {u"uno"_s};
    search.prefix = u"uno"_s;
    store::SqlPart hits = store::selectHits(Engine::Sqlite, search);
    const QString plan = company::reading(session, [&] {
        store::Statement lines = store::Statement::fromText(session, u"EXPLAIN QUERY PLAN "_s + hits.text, hits.values);
        QString text;
        while (lines.next())
            text += lines.text(3) + u'\n';
        return text;
    });
    INFO(plan.toStdString());
    CHECK(plan.contains(u"SCAN q"));
    CHECK(plan.contains(u"SEARCH w USING INTEGER PRIMARY KEY"));
}

TEST_CASE("PostgreSQL reads the shipped views along their indexes once it knows the tables") {
    TestStore store(Engine::Postgres);
    const auto company = company::found(store.session());
    store::BulkPlan bulk;
    bulk.cases = 20'000;
    bulk.parties = 500;
    bulk.now = kNow;
    support::valueOf(store::generateCases(store.session(), bulk));
    for (const View& view : shippedViews(company)) {
        const QString plan = planOf(store.session(), view.query);
        INFO(view.name.toStdString() << "\n" << plan.toStdString());
        CHECK_FALSE(plan.contains(u"Seq Scan"));
        if (view.name != u"unassigned" && view.name != u"of a partner") { // few enough to be sorted
            CHECK(plan.contains(view.index));
            CHECK_FALSE(plan.contains(QRegularExpression(u"\\bSort\\b(?! Key)"_s)));
        }
    }
    CHECK_FALSE(planOf(store.session(), closedToday()).contains(u"Seq Scan"));
}

TEST_CASE("SQLite counts the board along its indexes, without sorting") {
    TestStore store(Engine::Sqlite);
    (void)company::found(store.session());
    for (const BoardRead& each : boardReads(store.session())) {
        const QString plan = company::reading(store.session(), [&] { return explain(store.session(), each.sql); });
        INFO(each.name.toStdString() << "\n" << plan.toStdString());
        CHECK(plan.contains(u"INDEX "_s + each.index));
        if (each.name != u"ended today") // a day's cases, grouped by how they ended
            CHECK_FALSE(plan.contains(u"TEMP B-TREE"));
    }
}

TEST_CASE("PostgreSQL counts the board without reading all cases") {
    TestStore store(Engine::Postgres);
    (void)company::found(store.session());
    store::BulkPlan bulk;
    bulk.cases = 20'000;
    bulk.parties = 500;
    bulk.now = kNow;
    support::valueOf(store::generateCases(store.session(), bulk));
    for (const BoardRead& each : boardReads(store.session())) {
        const QString plan = company::reading(store.session(), [&] { return explain(store.session(), each.sql); });
        INFO(each.name.toStdString() << "\n" << plan.toStdString());
        CHECK_FALSE(plan.contains(u"Seq Scan"));
    }
}
