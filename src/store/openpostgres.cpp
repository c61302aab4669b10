#include "store/openpostgres.h"

#include "store/sqlerrors.h"
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace store::postgres {

namespace {

/// A desk must notice a dead server or line in seconds, not after TCP's quarter of an hour.
constexpr auto kConnectOptions = "connect_timeout=5;application_name=reparo;keepalives_idle=10;keepalives_interval=5;"
                                 "keepalives_count=3;tcp_user_timeout=15000";

QString quotedName(const QString& name) { return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"'; }

void set(const QSqlDatabase& database, const QString& sql) {
    QSqlQuery query(database);
    if (!query.exec(sql))
        throw postgresFailure(query.lastError().nativeErrorCode(), query.lastError().databaseText());
}

} // namespace

void open(QSqlDatabase& database, const Uri& uri, Session::Mode mode) {
    database.setHostName(uri.host);
    database.setPort(uri.port);
    database.setDatabaseName(uri.database);
    database.setUserName(uri.user);
    database.setPassword(uri.password);
    database.setConnectOptions(QString::fromLatin1(kConnectOptions));
    if (!database.open())
        throw postgresFailure({}, uri.toDisplay() + u": "_s + database.lastError().databaseText().simplified());
    // A desk that hangs inside a transaction must not hold up the others for ever.
    set(database, u"SET client_min_messages = warning"_s);
    set(database, u"SET lock_timeout = '5s'"_s);
    set(database, u"SET statement_timeout = '60s'"_s);
    set(database, u"SET idle_in_transaction_session_timeout = '60s'"_s);
    if (mode == Session::Mode::ReadOnly)
        set(database, u"SET default_transaction_read_only = on"_s);
    if (!uri.schema.isEmpty() && mode == Session::Mode::Create)
        set(database, u"CREATE SCHEMA IF NOT EXISTS "_s + quotedName(uri.schema));
    if (!uri.schema.isEmpty())
        set(database, u"SET search_path = "_s + quotedName(uri.schema));
}

} // namespace store::postgres
