#include "store/unitofwork.h"

#include "store/execute.h"
#include "store/settingtable.h"
#include "store/sqlfailure.h"
#include "support/teststore.h"
#include <QSqlDatabase>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using store::Engine;
using support::TestStore;
using support::valueOf;

namespace {

core::Result<void> save(store::Session& session, const QString& name, const QString& value) {
    return store::write(session, [&]() -> core::Result<void> {
        store::saveSetting(session, name, value);
        return {};
    });
}

QHash<QString, QString> settingsOf(store::Session& session) {
    return valueOf(
        store::read(session, [&]() -> core::Result<QHash<QString, QString>> { return store::loadSettings(session); }));
}

store::SqlFailure transientFailure() { return {core::Error{ErrorCode::Busy, u"store.busy"_s, {}, {}}, true}; }

} // namespace

TEST_CASE("a unit of work that fails leaves nothing behind") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto refused = store::write(store.session(), [&]() -> core::Result<int> {
        store::saveSetting(store.session(), u"half"_s, u"done"_s);
        return core::fail(ErrorCode::Refused, u"close.no_evidence"_s);
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == u"close.no_evidence");

    const auto broken = store::write(store.session(), [&]() -> core::Result<void> {
        store::saveSetting(store.session(), u"half"_s, u"done"_s);
        store::execute(store.session(), u"INSERT INTO nowhere VALUES (1)"_s);
        return {};
    });
    REQUIRE_FALSE(broken);
    CHECK(broken.error().code == ErrorCode::Internal);

    CHECK(settingsOf(store.session()).isEmpty());
    CHECK(save(store.session(), u"next"_s, u"works"_s));
}

TEST_CASE("a unit of work runs again after a transient failure, six times in all") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    const int failures = GENERATE(1, 5, 6);
    int runs = 0;
    const auto done = store::write(store.session(), [&]() -> core::Result<void> {
        store::saveSetting(store.session(), u"run"_s, QString::number(++runs));
        if (runs <= failures)
            throw transientFailure();
        return {};
    });
    CHECK(done.has_value() == (failures <= 5));
    CHECK(runs == std::min(failures, 5) + 1);
    CHECK(settingsOf(store.session()).value(u"run"_s) == (failures <= 5 ? QString::number(failures + 1) : QString()));
}

TEST_CASE("a failure that was swallowed inside does not pass for a commit") {
    TestStore store(Engine::Postgres);
    const auto done = store::write(store.session(), [&]() -> core::Result<void> {
        store::saveSetting(store.session(), u"acknowledged"_s, u"lost"_s);
        CHECK_THROWS_AS(store::execute(store.session(), u"SELECT 1 / 0"_s), store::SqlFailure);
        return {};
    });
    CHECK_FALSE(done);
    CHECK(settingsOf(store.session()).isEmpty());
}

TEST_CASE("a store that another process has locked is busy") {
    TestStore store(Engine::Sqlite);
    const auto otherDesk = store.connect();
    store::execute(*otherDesk, u"BEGIN EXCLUSIVE"_s);
    store::execute(store.session(), u"PRAGMA busy_timeout = 5"_s);

    const auto refused = save(store.session(), u"a"_s, u"1"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Busy);

    store::execute(*otherDesk, u"ROLLBACK"_s);
    CHECK(save(store.session(), u"a"_s, u"1"_s));
}

TEST_CASE("a row that another desk holds is busy on the server") {
    TestStore store(Engine::Postgres);
    REQUIRE(save(store.session(), u"a"_s, u"1"_s));
    const auto otherDesk = store.connect();
    store::execute(*otherDesk, u"BEGIN"_s);
    store::execute(*otherDesk, u"UPDATE setting SET value = '2'"_s);
    store::execute(store.session(), u"SET lock_timeout = '5ms'"_s);

    const auto refused = save(store.session(), u"a"_s, u"3"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Busy);
}

TEST_CASE("a full disk is named, and the unit of work leaves nothing") {
    TestStore store(Engine::Sqlite);
    store::execute(store.session(), u"PRAGMA max_page_count = 256"_s); // 1 MiB
    REQUIRE(save(store.session(), u"before"_s, u"kept"_s));

    const auto refused = store::write(store.session(), [&]() -> core::Result<void> {
        store::saveSetting(store.session(), u"during"_s, u"lost"_s);
        store::saveSetting(store.session(), u"large"_s, QString(2'000'000, u'x'));
        return {};
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::DiskFull);
    CHECK(settingsOf(store.session()) == QHash<QString, QString>{{u"before"_s, u"kept"_s}});
    CHECK(save(store.session(), u"after"_s, u"works"_s));
}

TEST_CASE("a value that must be unique is a conflict") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto refused = store::write(store.session(), [&]() -> core::Result<void> {
        store::execute(store.session(), u"INSERT INTO moment (code, name_es, name_en) VALUES ('a', '', '')"_s);
        store::execute(store.session(), u"INSERT INTO moment (code, name_es, name_en) VALUES ('a', '', '')"_s);
        return {};
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
}

TEST_CASE("a server that goes away in mid-work is offline, and a new session works") {
    TestStore store(Engine::Postgres);
    const auto desk = store.connect();
    const auto lost = store::write(*desk, [&]() -> core::Result<void> {
        store::saveSetting(*desk, u"a"_s, u"1"_s);
        store::execute(store.session(), u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                        "WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
        store::saveSetting(*desk, u"b"_s, u"2"_s);
        return {};
    });
    REQUIRE_FALSE(lost);
    CHECK(lost.error().code == ErrorCode::Offline);
    CHECK_FALSE(desk->isAlive());
    const auto again = save(*desk, u"a"_s, u"1"_s);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Offline);

    CHECK(settingsOf(*store.connect()).isEmpty());
}

TEST_CASE("reads that belong together see one state of the store") {
    TestStore store(Engine::Postgres);
    const auto otherDesk = store.connect();
    const auto sizes = valueOf(store::read(store.session(), [&]() -> core::Result<QList<qsizetype>> {
        QList<qsizetype> seen{store::loadSettings(store.session()).size()};
        REQUIRE(save(*otherDesk, u"a"_s, u"1"_s));
        return seen << store::loadSettings(store.session()).size();
    }));
    CHECK(sizes == QList<qsizetype>{0, 0});
    CHECK(settingsOf(store.session()).size() == 1);
}
