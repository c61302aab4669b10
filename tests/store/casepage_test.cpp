#include "store/casepage.h"

#include "listreference.h"
#include "store/casetable.h"
#include "store/search.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using company::kNow;
using core::Case;
using core::CaseQuery;
using core::CaseRow;
using reference::Random;
using store::Engine;
using support::TestStore;

namespace {

constexpr int kCases = 400;

/// A store with random cases, and the same cases at hand.
struct Filled {
    explicit Filled(Engine engine)
        : store(engine)
        , company(company::found(store.session())) {
        Random random(20261122);
        company::writing(store.session(), [&] {
            for (int i = 0; i < kCases; ++i) {
                Case subject = reference::randomCase(random, company);
                store::insertCase(store.session(), subject);
                cases << subject;
            }
        });
    }

    TestStore store;
    company::Company company;
    QList<Case> cases;
};

QList<core::CaseId> idsOf(const QList<Case>& cases) {
    QList<core::CaseId> ids;
    for (const Case& subject : cases)
        ids << subject.id;
    return ids;
}

QList<core::CaseId> idsOf(const QList<CaseRow>& rows) {
    QList<core::CaseId> ids;
    for (const CaseRow& row : rows)
        ids << row.id;
    return ids;
}

/// Short lists are sorted or walked.
store::ListTuning anyTuning(Random& random) {
    store::ListTuning tuning;
    tuning.sortableRows = reference::chance(random, 0.5) ? 0 : 1000;
    return tuning;
}

/// The whole list, page by page, each page from the last row of the one before.
QList<CaseRow> paged(store::Session& session, const CaseQuery& query, int pageSize, const store::ListTuning& tuning) {
    QList<CaseRow> rows = store::findCaseRows(session, query, kNow, std::nullopt, pageSize, tuning);
    for (QList<CaseRow> page = rows; page.size() == pageSize;) {
        page = store::findCaseRows(session, query, kNow, rows.last().key, pageSize, tuning);
        rows << page.mid(1);
    }
    return rows;
}

} // namespace

TEST_CASE("a list shows what a plain filter and sort show, from any place on") {
    Filled filled(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = filled.store.session();
    Random random(7);
    for (int i = 0; i < 150; ++i) {
        const CaseQuery query = reference::randomQuery(random, filled.company);
        const QList<Case> expected = reference::listed(filled.cases, query, kNow, filled.company);
        CAPTURE(i, filled.store.uri().engine, expected.size());
        company::reading(session, [&] {
            const QList<CaseRow> rows = paged(session, query, 2 + reference::pick(random, 60), anyTuning(random));
            REQUIRE(idsOf(rows) == idsOf(expected));
            CHECK(store::countCases(session, query, kNow) == expected.size());
            if (rows.isEmpty())
                return;
            const int at = reference::pick(random, rows.size());
            const auto page = store::findCaseRows(session, query, kNow, rows[at].key, 10);
            CHECK(page == rows.mid(at, 10));
            CHECK(store::findCaseRow(session, query, kNow, rows[at].id) == rows[at]);
        });
    }
}

TEST_CASE("a list goes on from the place of a row that is gone") {
    Filled filled(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = filled.store.session();
    for (const core::SortOrder sort : core::allValues<core::SortOrder>()) {
        CaseQuery query;
        query.isOpen = true;
        query.sort = sort;
        company::writing(session, [&] {
            const QList<CaseRow> before = store::findCaseRows(session, query, kNow, std::nullopt, 1000);
            REQUIRE(before.size() > 30);
            Case closed = *store::findCase(session, before[20].id);
            closed.status = core::Status::Closed;
            REQUIRE(store::updateCase(session, closed));
            const QList<CaseRow> after = store::findCaseRows(session, query, kNow, before[20].key, 5);
            CHECK(idsOf(after) == idsOf(before.mid(21, 5)));
            CHECK_FALSE(store::findCaseRow(session, query, kNow, closed.id));
        });
    }
}

TEST_CASE("anchors are every so many rows and count the list") {
    Filled filled(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = filled.store.session();
    Random random(11);
    for (int i = 0; i < 80; ++i) {
        const CaseQuery query = reference::randomQuery(random, filled.company);
        const int step = 1 + reference::pick(random, 30);
        company::reading(session, [&] {
            const QList<CaseRow> rows = store::findCaseRows(session, query, kNow, std::nullopt, kCases);
            store::Anchors expected;
            expected.count = rows.size();
            for (int at = 0; at < rows.size(); at += step)
                expected.keys << rows[at].key;
            CAPTURE(i, step, rows.size());
            CHECK(store::findAnchors(session, query, kNow, step, anyTuning(random)) == expected);
        });
    }
}

TEST_CASE("the heads of a list by due time count each case once") {
    Filled filled(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = filled.store.session();
    const core::Instant endOfToday = kNow + 7h;
    Random random(13);
    for (int i = 0; i < 60; ++i) {
        const CaseQuery query = reference::randomQuery(random, filled.company);
        store::DueGroups expected;
        for (const Case& subject : reference::listed(filled.cases, query, kNow, filled.company)) {
            if (subject.due.state == core::ClockState::Paused)
                ++expected.paused;
            else if (subject.due.state != core::ClockState::Running)
                ++expected.other;
            else if (*subject.due.at <= kNow)
                ++expected.overdue;
            else if (*subject.due.at <= kNow + 1h)
                ++expected.withinHour;
            else if (*subject.due.at < endOfToday)
                ++expected.today;
            else
                ++expected.later;
        }
        CAPTURE(i);
        CHECK(company::reading(session, [&] { return store::findDueGroups(session, query, kNow, endOfToday); }) ==
              expected);
    }
}

TEST_CASE("just before midnight nothing is due later today than within the hour") {
    Filled filled(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto groups = company::reading(
        filled.store.session(), [&] { return store::findDueGroups(filled.store.session(), {}, kNow, kNow + 10min); });
    CHECK(groups.today == 0);
    CHECK(groups.withinHour > 0);
    CHECK(groups.overdue + groups.withinHour + groups.later + groups.paused + groups.other == kCases);
}

TEST_CASE("a row names the people of its case") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto company = company::found(store.session());
    Case subject = company::openCase();
    subject.customer = company.parties[1].id;
    subject.owner = company.managers[0].id;
    subject.networkMember = company.members[0].id;
    subject.category = company.categories[3].id;
    subject.due = {core::ClockState::Paused, core::Measure::FirstContact, kNow + 5h, kNow + 1h, kNow + 2h, 45min};
    subject = company::insert(store.session(), subject);

    const auto rows = company::reading(
        store.session(), [&] { return store::findCaseRows(store.session(), {}, kNow, std::nullopt, 10); });
    REQUIRE(rows.size() == 1);
    CaseRow expected;
    expected.key = rows[0].key;
    expected.id = subject.id;
    expected.number = subject.number;
    expected.summary = subject.summary;
    expected.status = subject.status;
    expected.customer = subject.customer;
    expected.customerName = u"Ñico Álvarez"_s;
    expected.category = subject.category;
    expected.owner = subject.owner;
    expected.ownerName = u"Ana Peña"_s;
    expected.networkMemberName = u"NORTE"_s;
    expected.due = subject.due;
    expected.receivedAt = subject.receivedAt;
    expected.updatedAt = subject.updatedAt;
    CHECK(rows[0] == expected);
}
