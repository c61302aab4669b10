#include "store/session.h"

#include "store/migrations.h"
#include "store/native.h"
#include "store/openpostgres.h"
#include "store/opensqlite.h"
#include "store/postgreswire.h"
#include "store/sqlfailure.h"
#include "store/statement.h"
#include "store/statements.h"
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QUuid>
#include <atomic>
#include <libpq-fe.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

/// A static library's resources are only there when someone asks for them.
static void makeStatementsAvailable() { Q_INIT_RESOURCE(reparo_sql); }

namespace store {

namespace {

constexpr auto kWakeChannel = "reparo_change";

QString nextConnectionName() {
    static std::atomic<int> last = 0;
    return u"reparo-%1"_s.arg(++last);
}

core::Result<void> refuseForeign(Session& session) {
    if (session.engine() == Engine::Sqlite)
        return core::fail(core::ErrorCode::NotAStore, u"store.foreign"_s, session.uri().toDisplay());
    Statement count = Statement::fromText(
        session, u"SELECT count(*) FROM pg_class WHERE relkind = 'r' AND "
                 "relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())"_s);
    const bool isEmpty = count.next() && count.integer(0) == 0;
    return core::fail(core::ErrorCode::NotAStore, isEmpty ? u"store.empty_database"_s : u"store.foreign"_s,
                      session.uri().toDisplay());
}

/// An existing store comes to this program's schema, or is refused.
core::Result<void> bringUpToDate(Session& session, Session::Mode mode) {
    const QList<Migration> migrations = migrationsFor(session.engine());
    const int stored = schemaVersion(session);
    if (stored == 0)
        return refuseForeign(session);
    if (mode == Session::Mode::ReadOnly && stored < migrations.last().version)
        return core::fail(core::ErrorCode::Refused, u"store.older_schema"_s, QString::number(stored));
    return migrate(session, migrations);
}

/// An empty PostgreSQL database becomes a store.
core::Result<void> createTables(Session& session) {
    if (schemaVersion(session) > 0)
        return core::fail(core::ErrorCode::Refused, u"store.exists"_s, session.uri().toDisplay());
    const auto refusal = refuseForeign(session);
    if (refusal.error().rule != u"store.empty_database")
        return refusal;
    return migrate(session, migrationsFor(session.engine()));
}

void removeWithJournals(const QString& path) {
    for (const QString& suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

} // namespace

Session::Session(const Uri& uri, const QString& name)
    : m_uri(uri)
    , m_name(name) {
    QSqlDatabase::addDatabase(uri.engine == Engine::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s, name);
    m_statements = std::make_unique<Statements>(*this);
}

Session::~Session() {
    m_statements.reset();
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

std::unique_ptr<Session> Session::connectTo(const Uri& uri, Mode mode) {
    std::unique_ptr<Session> session(new Session(uri, nextConnectionName()));
    QSqlDatabase database = session->database();
    if (uri.engine == Engine::Sqlite)
        sqlite::open(database, uri.path, mode);
    else
        postgres::open(database, uri, mode);
    return session;
}

core::Result<std::unique_ptr<Session>> Session::open(const Uri& uri, Mode mode) {
    makeStatementsAvailable();
    try {
        if (mode == Mode::Create && uri.engine == Engine::Sqlite)
            return createFile(uri);
        std::unique_ptr<Session> session = connectTo(uri, mode);
        const auto ready = mode == Mode::Create ? createTables(*session) : bringUpToDate(*session, mode);
        if (!ready)
            return tl::unexpected<core::Error>(ready.error());
        return session;
    } catch (const SqlFailure& failure) {
        return tl::unexpected<core::Error>(failure.error());
    }
}

/// Made under another name first: whatever happens meanwhile, under its own name there is a whole store or none.
core::Result<std::unique_ptr<Session>> Session::createFile(const Uri& uri) {
    if (QFileInfo::exists(uri.path))
        return core::fail(core::ErrorCode::Refused, u"store.exists"_s, uri.path);
    Uri making = uri;
    making.path += u".new-"_s + QUuid::createUuid().toString(QUuid::Id128);
    auto done = sqlite::claim(making.path);
    if (!done)
        return tl::unexpected<core::Error>(done.error());
    const auto leftovers = qScopeGuard([&] { removeWithJournals(making.path); });
    done = migrate(*connectTo(making, Mode::Create), migrationsFor(Engine::Sqlite));
    if (done)
        done = sqlite::publish(making.path, uri.path);
    if (!done)
        return tl::unexpected<core::Error>(done.error());
    return open(uri, Mode::ReadWrite);
}

QSqlDatabase Session::database() const { return QSqlDatabase::database(m_name, false); }

QString Session::engineVersion() const {
    if (m_uri.engine == Engine::Sqlite)
        return QString::fromLatin1(sqlite3_libversion());
    return QString::fromUtf8(PQparameterStatus(postgresHandle(database()), "server_version"));
}

QString Session::journalMode() const {
    if (m_uri.engine == Engine::Postgres)
        return u"server"_s;
    QSqlQuery mode(u"PRAGMA journal_mode"_s, database());
    return mode.next() ? mode.value(0).toString() : QString();
}

bool Session::isAlive() const {
    if (m_uri.engine == Engine::Sqlite)
        return database().isOpen();
    return PQstatus(postgresHandle(database())) == CONNECTION_OK; // a null handle is no connection
}

void Session::finishUnit(bool isCommitted) {
    const bool isDue = std::exchange(m_wakesOthers, false) && isCommitted && m_uri.engine == Engine::Postgres;
    // Inside the unit of work, NOTIFY would hold a lock over the whole server until the commit is on disk, and make
    // all desks commit one after another.
    if (isDue)
        m_statements->wire().notify(kWakeChannel);
}

void Session::listen(std::function<void()> onWake) {
    if (m_uri.engine == Engine::Sqlite)
        return;
    m_statements->wire().listen(kWakeChannel, std::move(onWake));
}

} // namespace store
