#include "store/maintenance.h"

#include "store/changelog.h"
#include "store/execute.h"
#include "store/migrations.h"
#include "store/settingtable.h"
#include "store/statement.h"
#include "store/unitofwork.h"
#include "support/teststore.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <thread>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using store::Engine;
using store::Session;
using store::Uri;
using support::TestStore;
using support::valueOf;

namespace {

const QByteArray kBytes("a\0\\x\n\t\xff", 7);

/// Rows that refer to each other in both directions, and text that a copy could get wrong.
void fill(Session& session) {
    REQUIRE(store::write(session, [&]() -> core::Result<void> {
        store::saveSetting(session, u"company.name"_s, u"Peña \\ \"Hijos\"\t1\n2\r\\N 😀"_s);
        store::saveSetting(session, u"empty"_s, u""_s);
        const QString category = u"INSERT INTO category (id, parent_id, code, name_es, name_en, kind, priority) "
                                 "VALUES (%1, %2, '%3', '', '', 'claim', 'normal')"_s;
        store::execute(session, category.arg(7).arg(u"NULL"_s, u"root"_s));
        store::execute(session, category.arg(5).arg(7).arg(u"leaf"_s));
        store::execute(session,
                       u"INSERT INTO complaint_case (id, number, kind, channel, status, is_open, priority, "
                       "category_id, summary, demeanour, received_at, logged_at, due_state, due_rank, updated_at) "
                       "VALUES (41, 'R-2026-000041', 'claim', 'phone', 'received', 1, 'normal', 5, 'roto', 'calm', "
                       "1, 2, 'running', 3, 4)"_s);
        store::execute(session, u"INSERT INTO case_text (case_id, body) VALUES (41, ' roto ')"_s);
        store::execute(session, u"INSERT INTO incoming_mail (id, content_hash, size, kept_at, state) "
                                "VALUES (9, 'x', 5, 1, 'stored')"_s);
        store::Statement(session, "insert_mail_original").bind(core::CaseId(9)).bind(kBytes).run();
        store::Change change{0, core::Instant(5), {}, u"desk"_s, u"case"_s, 41, 1, u"log_case"_s};
        store::appendChange(session, change);
        return {};
    }));
}

QHash<QString, QString> settingsOf(Session& session) {
    return valueOf(
        store::read(session, [&]() -> core::Result<QHash<QString, QString>> { return store::loadSettings(session); }));
}

void save(Session& session, const QString& name, const QString& value) {
    REQUIRE(store::write(session, [&]() -> core::Result<void> {
        store::saveSetting(session, name, value);
        return {};
    }));
}

qint64 count(Session& session, const QString& table) {
    return store::Statement::fromText(session, u"SELECT count(*) FROM "_s + table).runForId();
}

std::unique_ptr<Session> openFile(const QString& path, Session::Mode mode = Session::Mode::ReadWrite) {
    return valueOf(Session::open(valueOf(Uri::parse(path)), mode));
}

void damage(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() - 12 * 4096);
    file.write(QByteArray(8 * 4096, 'x'));
}

} // namespace

TEST_CASE("what the store is and holds is told") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    fill(store.session());
    const store::StoreInfo info = valueOf(store::describeStore(store.session()));
    CHECK(info.engine == store.session().engine());
    CHECK(info.schema == store::migrationsFor(info.engine).last().version);
    CHECK(info.cases == 1);
    CHECK(info.openCases == 1);
    CHECK(info.company.startsWith(u"Peña"));
    CHECK_FALSE(info.isDemo);
}

TEST_CASE("a backup is a store file that holds everything") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    fill(store.session());
    const QString file = store.filePath(u"backup.reparo"_s);

    REQUIRE(store::backUp(store.session(), file));
    CHECK(QFile::permissions(file).testFlag(QFile::ReadOther) == false);
    const auto backup = openFile(file);
    CHECK(settingsOf(*backup) == settingsOf(store.session()));
    for (const QString& table : {u"category"_s, u"complaint_case"_s, u"case_text"_s, u"change_log"_s})
        CHECK(count(*backup, table) == count(store.session(), table));

    const auto again = store::backUp(store.session(), file);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Refused);
}

TEST_CASE("a backup while others write is whole and as of one moment") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    save(store.session(), u"large"_s, QString(30'000'000, u'x')); // takes several steps
    std::atomic<bool> isDone = false;
    std::thread otherDesk([&] {
        const auto session = store.connect();
        for (int i = 0; !isDone; ++i) {
            const auto written = store::write(*session, [&]() -> core::Result<void> {
                store::saveSetting(*session, u"left"_s, QString::number(i));
                store::saveSetting(*session, u"right"_s, QString::number(i));
                return {};
            });
            if (!written)
                isDone = true;
        }
    });
    const QString file = store.filePath(u"backup.reparo"_s);
    const auto done = store::backUp(store.session(), file);
    const bool isWriterWell = !isDone.exchange(true);
    otherDesk.join();

    valueOf(done);
    CHECK(isWriterWell);
    const auto settings = settingsOf(*openFile(file, Session::Mode::ReadOnly));
    CHECK(settings.value(u"left"_s) == settings.value(u"right"_s));
}

TEST_CASE("a restore brings back what the backup holds and keeps what was there") {
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    const auto backupEngine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestStore origin(backupEngine);
    fill(origin.session());
    const QString file = origin.filePath(u"backup.reparo"_s);
    REQUIRE(store::backUp(origin.session(), file));

    TestStore store(engine);
    const auto otherDesk = store.connect();
    save(*otherDesk, u"company.name"_s, u"before"_s);
    store::execute(*otherDesk, u"INSERT INTO change_log (seq, at, origin, entity, entity_id, version, verb) "
                               "VALUES (900, 1, 'desk', 'case', 1, 1, 'note')"_s);
    REQUIRE(store::restore(store.uri(), file));

    CHECK(settingsOf(*otherDesk) == settingsOf(origin.session()));
    CHECK(count(*otherDesk, u"complaint_case"_s) == 1);
    const auto changes = store::findChangesSince(*otherDesk, 900, 10);
    REQUIRE(changes.size() == 1);
    CHECK(changes.first().entity == u"store");
    store::Change next{0, core::Instant(6), {}, u"desk"_s, u"case"_s, 41, 2, u"note"_s};
    REQUIRE(store::write(*otherDesk, [&]() -> core::Result<void> {
        store::appendChange(*otherDesk, next);
        return {};
    }));
    CHECK(next.seq > changes.first().seq);

    if (engine == Engine::Sqlite)
        CHECK(settingsOf(*openFile(store.uri().path + u".before-restore"_s)).value(u"company.name"_s) == u"before");
    else
        CHECK(count(*otherDesk, u"before_restore_1.setting WHERE value = 'before'"_s) == 1);
    CHECK(QDir(QFileInfo(store.uri().path).path())
              .entryList({u"*.restoring*"_s, u"*.new-*"_s}, QDir::AllEntries)
              .isEmpty());
}

TEST_CASE("references hold again after a restore") {
    TestStore store(Engine::Postgres);
    fill(store.session());
    const QString file = store.filePath(u"backup.reparo"_s);
    REQUIRE(store::backUp(store.session(), file));
    const qint64 before = count(store.session(), u"pg_constraint WHERE contype = 'f'"_s);
    REQUIRE(store::restore(store.uri(), file));
    CHECK(count(store.session(), u"pg_constraint WHERE contype = 'f'"_s) == before);
}

TEST_CASE("a damaged backup replaces nothing") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    fill(store.session());
    const QString file = store.filePath(u"backup.reparo"_s);
    REQUIRE(store::backUp(store.session(), file));
    SECTION("damaged inside") {
        damage(file);
        CHECK(store::restore(store.uri(), file).error().code == ErrorCode::Corrupt);
    }
    SECTION("no store at all") {
        QFile::remove(file);
        QFile text(file);
        REQUIRE(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(5000, 'x'));
        text.close();
        CHECK(store::restore(store.uri(), file).error().code == ErrorCode::NotAStore);
    }
    SECTION("not there") {
        QFile::remove(file);
        CHECK(store::restore(store.uri(), file).error().code == ErrorCode::NotFound);
    }
    SECTION("of a newer program") {
        {
            const auto backup = openFile(file);
            store::execute(*backup, u"INSERT INTO schema_migration (version, name, at) VALUES (999, 'later', 0)"_s);
        }
        CHECK(store::restore(store.uri(), file).error().code == ErrorCode::NewerSchema);
    }
    CHECK(count(store.session(), u"complaint_case"_s) == 1);
    CHECK_FALSE(QFile::exists(store.uri().path + u".before-restore"_s));
}

TEST_CASE("a backup takes the place of a store that can't be read any more") {
    TestStore store(Engine::Sqlite);
    fill(store.session());
    const QString file = store.filePath(u"backup.reparo"_s);
    REQUIRE(store::backUp(store.session(), file));
    store.close();
    SECTION("damaged") { damage(store.uri().path); }
    SECTION("emptied") { REQUIRE(QFile::resize(store.uri().path, 0)); }
    SECTION("gone") { REQUIRE(QFile::remove(store.uri().path)); }
    const bool wasThere = QFile::exists(store.uri().path);

    REQUIRE(store::restore(store.uri(), file));
    CHECK(count(*store.connect(), u"complaint_case"_s) == 1);
    CHECK(QFile::exists(store.uri().path + u".before-restore"_s) == wasThere);
}

TEST_CASE("a store is not restored from itself") {
    TestStore store(Engine::Sqlite);
    const auto refused = store::restore(store.uri(), store.uri().path);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Refused);
}

TEST_CASE("a backup fills an empty PostgreSQL database") {
    TestStore origin(Engine::Sqlite);
    fill(origin.session());
    const QString file = origin.filePath(u"backup.reparo"_s);
    REQUIRE(store::backUp(origin.session(), file));
    const Uri empty = support::makeEmptyDatabase();
    const auto drop = qScopeGuard([&] { support::dropDatabase(empty); });

    REQUIRE(store::restore(empty, file));
    const auto session = valueOf(Session::open(empty, Session::Mode::ReadWrite));
    CHECK(settingsOf(*session) == settingsOf(origin.session()));
    store::Statement insert = store::Statement::fromText(
        *session,
        u"INSERT INTO category (code, name_es, name_en, kind, priority) VALUES ('new', '', '', 'claim', 'low') "
        "RETURNING id"_s);
    CHECK(insert.runForId() == 8);
}
