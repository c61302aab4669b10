#include "support/teststore.h"

#include "store/migrations.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace support {

namespace {

using store::Engine;
using store::Session;
using store::Uri;

/// Ends by itself when this process does.
QString startServer() {
    QTemporaryDir folder(QDir::tempPath() + u"/reparo-XXXXXX"_s);
    folder.setAutoRemove(false);
    const QFile::Permissions forServer = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeOther;
    QFile::setPermissions(folder.path(), forServer);
    const QString socket = folder.filePath(u"s"_s);
    const QString script = QStringLiteral(REPARO_SOURCE_DIR "/tests/support/postgres.sh");
    const QString self = QString::number(QCoreApplication::applicationPid());
    if (QProcess::execute(script, {u"start"_s, folder.filePath(u"data"_s), socket, self}) != 0)
        FAIL("no PostgreSQL for the tests");
    return u"postgresql://postgres@:5432/postgres?host="_s + socket;
}

/// A plain connection without a schema; gives the error's text.
QString tryOnServer(const QString& sql) {
    const Uri& uri = postgresServer();
    const QString name = u"test-server"_s;
    const auto forget = qScopeGuard([&] { QSqlDatabase::removeDatabase(name); });
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
    database.setHostName(uri.host);
    database.setPort(uri.port);
    database.setDatabaseName(uri.database);
    database.setUserName(uri.user);
    database.setPassword(uri.password);
    if (!database.open())
        return database.lastError().text();
    QSqlQuery query(database);
    return query.exec(sql) ? QString() : query.lastError().text();
}

void executeOnServer(const QString& sql) {
    if (const QString error = tryOnServer(sql); !error.isEmpty())
        FAIL(error.toStdString());
}

QString nextName() {
    static int last = 0;
    return u"reparo_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++last);
}

Uri databaseFrom(const QString& options) {
    Uri uri = postgresServer();
    uri.database = nextName();
    executeOnServer(u"CREATE DATABASE %1 %2"_s.arg(uri.database, options));
    return uri;
}

/// Made once a process; every store of a test is a copy of it.
const QString& templateFile() {
    static const QTemporaryDir folder(quickFolder());
    static const QString path = [] {
        const QString file = folder.filePath(u"template.reparo"_s);
        valueOf(Session::open(valueOf(Uri::parse(file)), Session::Mode::Create));
        return file;
    }();
    return path;
}

/// Named by what the schema is made of, so that the test binaries share it and a new schema gets a new one.
QString templateName() {
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const store::Migration& migration : store::migrationsFor(Engine::Postgres))
        hash.addData(migration.statements.join(u';').toUtf8());
    return u"reparo_template_"_s + QString::fromLatin1(hash.result().toHex().left(12));
}

const QString& templateDatabase() {
    static const QString name = [] {
        const Uri made = makeEmptyDatabase();
        valueOf(Session::open(made, Session::Mode::Create)).reset();
        const QString wanted = templateName();
        if (!tryOnServer(u"ALTER DATABASE %1 RENAME TO %2"_s.arg(made.database, wanted)).isEmpty())
            dropDatabase(made); // another test binary was quicker
        return wanted;
    }();
    return name;
}

} // namespace

const Uri& postgresServer() {
    static const Uri server = [] {
        const QString given = qEnvironmentVariable("REPARO_TEST_POSTGRES");
        return valueOf(Uri::parse(given.isEmpty() ? startServer() : given));
    }();
    return server;
}

Uri makeEmptyDatabase() { return databaseFrom({}); }

void dropDatabase(const Uri& uri) { tryOnServer(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(uri.database)); }

TestStore::TestStore(Engine engine) {
    if (engine == Engine::Postgres) {
        m_uri = databaseFrom(u"TEMPLATE "_s + templateDatabase());
    } else {
        m_uri.path = m_folder.filePath(u"store.reparo"_s);
        if (!QFile::copy(templateFile(), m_uri.path))
            FAIL("no copy of the template store");
    }
    m_session = connect();
}

TestStore::~TestStore() {
    m_session.reset();
    if (m_uri.engine == Engine::Postgres)
        dropDatabase(m_uri);
}

std::unique_ptr<Session> TestStore::connect(Session::Mode mode) const { return valueOf(Session::open(m_uri, mode)); }

} // namespace support
