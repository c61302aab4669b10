#include "store/migrations.h"

#include "store/execute.h"
#include "store/statement.h"
#include "support/teststore.h"
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using store::Engine;
using store::Migration;
using support::TestStore;
using support::valueOf;

namespace {

const Migration kBetter{1000, u"better"_s, {u"CREATE TABLE better (id INTEGER)"_s, u"INSERT INTO better VALUES (1)"_s}};

bool hasTable(store::Session& session, const QString& name) {
    const QString sql = session.engine() == Engine::Sqlite
                            ? u"SELECT count(*) FROM sqlite_master WHERE name = ?"_s
                            : u"SELECT count(*) FROM pg_class WHERE oid = to_regclass(?)"_s;
    return store::Statement::fromText(session, sql).bind(name).runForId() == 1;
}

} // namespace

TEST_CASE("an older store is brought up to date once, after a copy of it was put beside") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto known = store::migrationsFor(store.session().engine());
    const QString kept = store.uri().path + u".schema-%1"_s.arg(known.last().version);

    REQUIRE(store::migrate(store.session(), known + QList{kBetter}));
    CHECK(store::schemaVersion(store.session()) == 1000);
    CHECK(hasTable(store.session(), u"better"_s));
    CHECK(store::migrate(store.session(), known + QList{kBetter}));

    if (store.session().engine() == Engine::Sqlite) {
        const auto older =
            valueOf(store::Session::open(valueOf(store::Uri::parse(kept)), store::Session::Mode::ReadOnly));
        CHECK(store::schemaVersion(*older) == known.last().version);
        CHECK_FALSE(hasTable(*older, u"better"_s));
    }
}

TEST_CASE("a migration that fails half-way leaves the older schema") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto known = store::migrationsFor(store.session().engine());
    const Migration broken{1001, u"broken"_s, {u"CREATE TABLE worse (id INTEGER)"_s, u"CREATE NONSENSE"_s}};

    const auto done = store::migrate(store.session(), known + QList{kBetter, broken});
    REQUIRE_FALSE(done);
    CHECK(done.error().code == core::ErrorCode::Internal);
    CHECK(store::schemaVersion(store.session()) == 1000);
    CHECK_FALSE(hasTable(store.session(), u"worse"_s));
}

TEST_CASE("a store of a newer program is refused") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::execute(store.session(), u"INSERT INTO schema_migration (version, name, at) VALUES (999, 'later', 0)"_s);
    const auto mode = GENERATE(store::Session::Mode::ReadWrite, store::Session::Mode::ReadOnly);
    const auto refused = store::Session::open(store.uri(), mode);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == core::ErrorCode::NewerSchema);
}

TEST_CASE("both engines have the same tables and columns") {
    TestStore sqlite(Engine::Sqlite);
    TestStore postgres(Engine::Postgres);
    store::Statement columns = store::Statement::fromText(
        postgres.session(), u"SELECT table_name, string_agg(column_name, ',' ORDER BY ordinal_position) "
                            "FROM information_schema.columns WHERE table_schema = 'public' GROUP BY table_name"_s);
    int tables = 0;
    for (; columns.next(); ++tables) {
        CAPTURE(columns.text(0));
        store::Statement twin =
            store::Statement::fromText(sqlite.session(), u"SELECT group_concat(name, ',') FROM pragma_table_info(?)"_s);
        REQUIRE(twin.bind(columns.text(0)).next());
        CHECK(twin.text(0) == columns.text(1));
    }
    CHECK(tables > 20);
}
