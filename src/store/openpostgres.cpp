#include "store/openpostgres.h"

#include "store/sqlerrors.h"
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <libpq-fe.h>
#include <memory>
#include <poll.h>

using namespace Qt::StringLiterals;

namespace store::postgres {

namespace {

constexpr int kConnectSeconds = 5;
/// A desk must notice a dead server or line in seconds, not after TCP's quarter of an hour.
constexpr auto kConnectOptions = "connect_timeout=%1;application_name=reparo;keepalives_idle=10;keepalives_interval=5;"
                                 "keepalives_count=3;tcp_user_timeout=15000";

QString quotedName(const QString& name) { return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"'; }

void execute(const QSqlDatabase& database, const QString& sql) {
    QSqlQuery query(database);
    if (!query.exec(sql))
        throw postgresFailure(query.lastError().nativeErrorCode(), query.lastError().databaseText());
}

using Connection = std::unique_ptr<PGconn, decltype(&PQfinish)>;

Connection beginConnecting(const Uri& uri) {
    const QByteArray host = uri.host.toUtf8();
    const QByteArray port = QByteArray::number(uri.port);
    const QByteArray database = uri.database.toUtf8();
    const QByteArray user = uri.user.toUtf8();
    const QByteArray password = uri.password.toUtf8();
    const char* const names[] = {"host", "port", "dbname", "user", "password", nullptr};
    const char* const values[] = {host.constData(), port.constData(),     database.constData(),
                                  user.constData(), password.constData(), nullptr};
    return {PQconnectStartParams(names, values, 0), &PQfinish};
}

/// The SQLSTATE with which the server refuses a connection; empty when it doesn't answer. Only libpq's verbose message
/// tells it (the driver keeps the sentence, in whatever language the server speaks), so the refusal is asked for again.
QString refusalState(const Uri& uri) {
    const Connection connection = beginConnecting(uri);
    PQsetErrorVerbosity(connection.get(), PQERRORS_SQLSTATE);
    QElapsedTimer waiting;
    waiting.start();
    PostgresPollingStatusType status = PGRES_POLLING_WRITING;
    while (status != PGRES_POLLING_OK && status != PGRES_POLLING_FAILED &&
           !waiting.hasExpired(kConnectSeconds * 1000)) {
        const short wanted = status == PGRES_POLLING_READING ? POLLIN : POLLOUT;
        pollfd socket{PQsocket(connection.get()), wanted, 0};
        if (socket.fd >= 0 && ::poll(&socket, 1, kConnectSeconds * 1000) <= 0)
            break;
        status = PQconnectPoll(connection.get());
    }
    static const QRegularExpression state(u": +([0-9A-Z]{5})\\s*$"_s);
    return state.match(QString::fromUtf8(PQerrorMessage(connection.get())).trimmed()).captured(1);
}

void connect(QSqlDatabase& database, const Uri& uri) {
    database.setHostName(uri.host);
    database.setPort(uri.port);
    database.setDatabaseName(uri.database);
    database.setUserName(uri.user);
    database.setPassword(uri.password);
    database.setConnectOptions(QString::fromLatin1(kConnectOptions).arg(kConnectSeconds));
    QElapsedTimer trying;
    trying.start();
    if (database.open())
        return;
    const bool isAnswered = !trying.hasExpired((kConnectSeconds - 1) * 1000);
    throw postgresFailure(isAnswered ? refusalState(uri) : QString(),
                          uri.toDisplay() + u": "_s + database.lastError().databaseText().simplified());
}

} // namespace

void open(QSqlDatabase& database, const Uri& uri, Session::Mode mode) {
    connect(database, uri);
    // A desk that hangs inside a transaction must not hold up the others for ever.
    execute(database, u"SET client_min_messages = warning"_s);
    // Compiling a statement costs more than any of ours takes: up to a second, when sixteen desks do it at once.
    execute(database, u"SET jit = off"_s);
    execute(database, u"SET lock_timeout = '5s'"_s);
    execute(database, u"SET statement_timeout = '60s'"_s);
    execute(database, u"SET idle_in_transaction_session_timeout = '60s'"_s);
    if (mode == Session::Mode::ReadOnly)
        execute(database, u"SET default_transaction_read_only = on"_s);
    if (!uri.schema.isEmpty() && mode == Session::Mode::Create)
        execute(database, u"CREATE SCHEMA IF NOT EXISTS "_s + quotedName(uri.schema));
    if (!uri.schema.isEmpty())
        execute(database, u"SET search_path = "_s + quotedName(uri.schema));
}

} // namespace store::postgres
