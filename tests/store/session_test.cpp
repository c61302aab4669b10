#include "store/session.h"

#include "store/execute.h"
#include "store/opensqlite.h"
#include "store/settingtable.h"
#include "store/sqlitecopy.h"
#include "store/statement.h"
#include "store/unitofwork.h"
#include "support/teststore.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QVersionNumber>
#include <sys/fsuid.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using store::Engine;
using store::Session;
using store::Uri;
using support::TestStore;
using support::valueOf;

namespace {

Uri uriOf(const QString& path) { return valueOf(Uri::parse(path)); }

core::Error refusalOf(const Uri& uri, Session::Mode mode = Session::Mode::ReadWrite) {
    const auto opened = Session::open(uri, mode);
    REQUIRE_FALSE(opened);
    return opened.error();
}

QString writeFile(const QTemporaryDir& folder, const QByteArray& content) {
    QFile file(folder.filePath(u"store.reparo"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

/// The files of a folder belong to somebody who may only read them; root may do everything, so it becomes nobody.
class ReadOnlyFolder {
public:
    explicit ReadOnlyFolder(const QString& file)
        : m_folder(QFileInfo(file).path()) {
        QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                                            QFile::ReadOther | QFile::ExeOther);
        if (::geteuid() == 0)
            ::setfsuid(65534);
    }
    ~ReadOnlyFolder() {
        ::setfsuid(::geteuid());
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

private:
    QString m_folder;
};

} // namespace

TEST_CASE("a new store is one file that only its owner may read, ready to use") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"año 1?#%41.reparo"_s);
    auto session = valueOf(Session::open(uriOf(path), Session::Mode::Create));
    const auto version = QVersionNumber::fromString(session->engineVersion());
    const int number = (version.majorVersion() * 1000 + version.minorVersion()) * 1000 + version.microVersion();
    CHECK(session->journalMode() == store::sqlite::safeJournalMode(number));
    CHECK(QFile::permissions(path) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    session.reset();
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"año 1?#%41.reparo"_s});
    CHECK(Session::open(uriOf(path), Session::Mode::ReadWrite));
}

TEST_CASE("the journal mode is the one that the SQLite in use can be trusted with") {
    CHECK(store::sqlite::safeJournalMode(3'040'001) == u"truncate");
    CHECK(store::sqlite::safeJournalMode(3'051'002) == u"truncate");
    CHECK(store::sqlite::safeJournalMode(3'051'003) == u"wal");
}

TEST_CASE("an existing store is never made anew") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    CHECK(refusalOf(store.uri(), Session::Mode::Create).code == ErrorCode::Refused);
    CHECK(store.connect());
}

TEST_CASE("a store that is not there is not made in silence") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"none.reparo"_s);
    CHECK(refusalOf(uriOf(path)).code == ErrorCode::NotFound);
    CHECK_FALSE(QFile::exists(path));
    CHECK(refusalOf(uriOf(folder.filePath(u"no/such/folder"_s)), Session::Mode::Create).code == ErrorCode::NotFound);
}

TEST_CASE("a file that is no store is told from an empty one") {
    const QTemporaryDir folder;
    CHECK(refusalOf(uriOf(folder.path())).code == ErrorCode::NotAStore);
    CHECK(refusalOf(uriOf(writeFile(folder, ""))).rule == u"store.empty_file");
    const core::Error text = refusalOf(uriOf(writeFile(folder, QByteArray("Dear Sir, ").repeated(1000))));
    CHECK(text.code == ErrorCode::NotAStore);
    CHECK(text.rule == u"store.no_database_file");

    const QString path = writeFile(folder, "");
    {
        const auto foreign = store::sqlite::openRaw(path, false);
        (void)store::sqlite::askRaw(foreign.get(), "CREATE TABLE complaint_case (id INTEGER)");
    }
    const core::Error foreign = refusalOf(uriOf(path));
    CHECK(foreign.code == ErrorCode::NotAStore);
    CHECK(foreign.rule == u"store.foreign");
}

TEST_CASE("a damaged store is refused as damaged") {
    TestStore store(Engine::Sqlite);
    store.close();
    QFile file(store.uri().path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    SECTION("cut short") { file.resize(file.size() / 2); }
    SECTION("its table of contents overwritten") {
        file.seek(100);
        file.write(QByteArray(3996, 'x'));
    }
    file.close();
    CHECK(refusalOf(store.uri()).code == ErrorCode::Corrupt);
}

TEST_CASE("a store in a read-only place opens for reading only") {
    TestStore store(Engine::Sqlite);
    store.close();
    const ReadOnlyFolder guard(store.uri().path);
    CHECK(refusalOf(store.uri()).code == ErrorCode::ReadOnly);
    CHECK(refusalOf(uriOf(store.filePath(u"new"_s)), Session::Mode::Create).code == ErrorCode::ReadOnly);

    const auto session = store.connect(Session::Mode::ReadOnly);
    CHECK(store::read(*session,
                      [&]() -> core::Result<QHash<QString, QString>> { return store::loadSettings(*session); }));
}

TEST_CASE("a session for reading writes nothing") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto session = store.connect(Session::Mode::ReadOnly);
    const auto refused = store::write(*session, [&]() -> core::Result<void> {
        store::saveSetting(*session, u"a"_s, u"1"_s);
        return {};
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ReadOnly);
}

TEST_CASE("a PostgreSQL database without a store is told from one of another program") {
    const Uri empty = support::makeEmptyDatabase();
    const auto drop = qScopeGuard([&] { support::dropDatabase(empty); });
    CHECK(refusalOf(empty).rule == u"store.empty_database");

    const auto made = valueOf(Session::open(empty, Session::Mode::Create));
    store::execute(*made, u"DROP TABLE schema_migration"_s);
    CHECK(refusalOf(empty).rule == u"store.foreign");
    CHECK(refusalOf(empty, Session::Mode::Create).rule == u"store.foreign");
}

TEST_CASE("two stores live in two schemas of one database") {
    Uri first = support::makeEmptyDatabase();
    const auto drop = qScopeGuard([&] { support::dropDatabase(first); });
    Uri second = first;
    first.schema = u"Bogotá \"Norte\""_s;
    second.schema = u"cali"_s;
    const auto session = valueOf(Session::open(first, Session::Mode::Create));
    REQUIRE(store::write(*session, [&]() -> core::Result<void> {
        store::saveSetting(*session, u"where"_s, u"Bogotá"_s);
        return {};
    }));
    const auto other = valueOf(Session::open(second, Session::Mode::Create));
    CHECK(valueOf(store::read(*other, [&]() -> core::Result<QHash<QString, QString>> {
              return store::loadSettings(*other);
          })).isEmpty());
}

TEST_CASE("a server that can't be reached, refuses or has no such database says which") {
    Uri uri = support::postgresServer();
    SECTION("nobody listens") {
        uri.port = 1;
        CHECK(refusalOf(uri).code == ErrorCode::Offline);
    }
    SECTION("no such database") {
        uri.database = u"nowhere"_s;
        CHECK(refusalOf(uri).code == ErrorCode::NotFound);
    }
    SECTION("no such person") {
        uri.user = u"stranger"_s;
        uri.password = u"secreto"_s;
        const core::Error refused = refusalOf(uri);
        CHECK(refused.code == ErrorCode::Denied);
        CHECK_FALSE(refused.detail.contains(u"secreto"));
    }
}
