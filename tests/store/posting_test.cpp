#include "store/execute.h"
#include "store/settingtable.h"
#include "store/sqlfailure.h"
#include "store/statement.h"
#include "store/unitofwork.h"
#include "support/teststore.h"

using namespace Qt::StringLiterals;
using store::Engine;
using store::Statement;
using support::TestStore;
using support::valueOf;

namespace {

void postMoment(store::Session& session, const QString& code) {
    Statement::fromText(session, u"INSERT INTO moment (code, name_es, name_en) VALUES (?, '', '')"_s).bind(code).post();
}

qint64 countMoments(store::Session& session) {
    return Statement::fromText(session, u"SELECT count(*) FROM moment"_s).runForId();
}

} // namespace

TEST_CASE("what was posted is seen by the next read and kept by the commit") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto seen = valueOf(store::write(store.session(), [&]() -> core::Result<qint64> {
        for (int i = 0; i < 1200; ++i) // more than are ever under way at once
            postMoment(store.session(), QString::number(i));
        return countMoments(store.session());
    }));
    CHECK(seen == 1200);
    CHECK(countMoments(*store.connect()) == 1200);
}

TEST_CASE("a posted change that fails is told by the commit, and nothing is kept") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto refused = store::write(store.session(), [&]() -> core::Result<void> {
        postMoment(store.session(), u"twice"_s);
        postMoment(store.session(), u"twice"_s);
        postMoment(store.session(), u"after"_s);
        return {};
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == core::ErrorCode::Conflict);
    CHECK(refused.error().detail.startsWith(u"INSERT INTO moment"));
    CHECK(countMoments(store.session()) == 0);
    CHECK(store::write(store.session(), [&]() -> core::Result<void> {
        postMoment(store.session(), u"next"_s);
        return {};
    }));
    CHECK(countMoments(store.session()) == 1);
}

TEST_CASE("a posted change that fails is told by the next read on the server") {
    TestStore store(Engine::Postgres);
    const auto refused = store::write(store.session(), [&]() -> core::Result<void> {
        postMoment(store.session(), u"twice"_s);
        postMoment(store.session(), u"twice"_s);
        CHECK_THROWS_AS(countMoments(store.session()), store::SqlFailure);
        CHECK_THROWS_AS(countMoments(store.session()), store::SqlFailure); // the unit of work is lost
        return {};
    });
    CHECK_FALSE(refused);
    CHECK(countMoments(store.session()) == 0);
}

TEST_CASE("a unit of work that is given up takes what was posted with it") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto refused = store::write(store.session(), [&]() -> core::Result<void> {
        postMoment(store.session(), u"half"_s);
        return core::fail(core::ErrorCode::Refused, u"close.no_evidence"_s);
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == u"close.no_evidence");
    CHECK(countMoments(store.session()) == 0);
}

TEST_CASE("several reads are under way at once, and one of them may be left unread") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    valueOf(store::read(session, [&]() -> core::Result<void> {
        Statement one = Statement::fromText(session, u"SELECT CAST(? AS BIGINT)"_s, {1});
        one.start();
        {
            Statement unread = Statement::fromText(session, u"SELECT CAST(? AS BIGINT) + 1"_s, {1});
            unread.start();
        }
        Statement three = Statement::fromText(session, u"SELECT CAST(? AS BIGINT) + 2"_s, {1});
        three.start();
        REQUIRE(three.next());
        CHECK(three.integer(0) == 3);
        REQUIRE(one.next());
        CHECK(one.integer(0) == 1);
        CHECK_FALSE(one.next());
        return {};
    }));
}

TEST_CASE("a text that nobody reads, longer than the line holds, does not stop it") {
    TestStore store(Engine::Postgres);
    store::Session& session = store.session();
    const QString text(400'000, u'x');
    valueOf(store::write(session, [&]() -> core::Result<void> {
        for (int i = 0; i < 60; ++i)
            Statement::fromText(session, u"SELECT CAST(? AS TEXT)"_s).bind(text).post();
        store::saveSetting(session, u"end"_s, u"reached"_s);
        return {};
    }));
    CHECK(valueOf(store::read(session, [&]() -> core::Result<QString> {
              return store::loadSettings(session).value(u"end"_s);
          })) == u"reached");
}

TEST_CASE("every code is checked by the server as one short expression") {
    TestStore store(Engine::Postgres);
    CHECK(Statement::fromText(store.session(), u"SELECT count(*) FROM pg_constraint WHERE contype = 'c' AND "
                                               "connamespace = current_schema()::regnamespace AND "
                                               "pg_get_constraintdef(oid) ~ '''::text\\) OR '"_s)
              .runForId() == 0);
    const auto refused = store::write(store.session(), [&]() -> core::Result<void> {
        store::execute(
            store.session(),
            u"INSERT INTO category (code, name_es, name_en, kind, priority) VALUES ('a', '', '', 'clai', 'low')"_s);
        return {};
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail.contains(u"category_kind_check"));
    CHECK(store::write(store.session(), [&]() -> core::Result<void> {
        store::execute(store.session(), u"INSERT INTO category (code, name_es, name_en, kind, priority) VALUES "
                                        "('a', '', '', 'claim', 'low'), ('b', '', '', 'inquiry', 'critical')"_s);
        return {};
    }));
}
