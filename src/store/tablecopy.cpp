#include "store/tablecopy.h"

#include "store/native.h"
#include "store/sqlerrors.h"
#include "store/statement.h"
#include <QScopeGuard>
#include <QSqlDatabase>
#include <libpq-fe.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// As much as is sent to the server at once.
constexpr int kSendBytes = 1 << 16;

struct Finalizing {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using RawStatement = std::unique_ptr<sqlite3_stmt, Finalizing>;

[[noreturn]] void failSqlite(sqlite3* handle, const QString& table) {
    throw sqliteFailure(sqlite3_extended_errcode(handle), table + u": "_s + QString::fromUtf8(sqlite3_errmsg(handle)));
}

[[noreturn]] void failPostgres(PGconn* handle, const PGresult* result, const QString& table) {
    const char* state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    throw postgresFailure(QString::fromLatin1(state), table + u": "_s + QString::fromUtf8(PQerrorMessage(handle)));
}

RawStatement prepareRaw(sqlite3* handle, const QString& sql, const QString& table) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
        failSqlite(handle, table);
    return RawStatement(statement);
}

QStringList columnsOf(Session& postgres, const QString& table) {
    Statement query = Statement::fromText(postgres, u"SELECT attname FROM pg_attribute WHERE attrelid = to_regclass(?) "
                                                    "AND attnum > 0 AND NOT attisdropped ORDER BY attnum"_s);
    query.bind(table);
    QStringList columns;
    while (query.next())
        columns << query.text(0);
    return columns;
}

QList<bool> areBytes(Session& postgres, const QString& table) {
    Statement query = Statement::fromText(postgres, u"SELECT CASE WHEN atttypid = 'bytea'::regtype THEN 1 ELSE 0 END "
                                                    "FROM pg_attribute WHERE attrelid = to_regclass(?) AND attnum > 0 "
                                                    "AND NOT attisdropped ORDER BY attnum"_s);
    query.bind(table);
    QList<bool> flags;
    while (query.next())
        flags << query.flag(0);
    return flags;
}

void beginCopy(PGconn* handle, const QString& sql, ExecStatusType wanted, const QString& table) {
    PGresult* result = PQexec(handle, sql.toUtf8().constData());
    const auto clear = qScopeGuard([&] { PQclear(result); });
    if (PQresultStatus(result) != wanted)
        failPostgres(handle, result, table);
}

void endCopy(PGconn* handle, const QString& table) {
    PGresult* result = PQgetResult(handle);
    const auto clear = qScopeGuard([&] {
        PQclear(result);
        while (PGresult* more = PQgetResult(handle))
            PQclear(more);
    });
    if (PQresultStatus(result) != PGRES_COMMAND_OK)
        failPostgres(handle, result, table);
}

char unescaped(char code) {
    switch (code) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'v':
        return '\v';
    default:
        return code;
    }
}

void bindField(sqlite3_stmt* insert, int column, const QByteArray& field, bool isBytes) {
    const QByteArray content = isBytes ? postgresBytes(field.constData()) : field;
    if (isBytes)
        sqlite3_bind_blob(insert, column, content.isNull() ? "" : content.constData(), int(content.size()),
                          SQLITE_TRANSIENT);
    else
        sqlite3_bind_text(insert, column, content.constData(), int(content.size()), SQLITE_TRANSIENT);
}

/// One line of COPY's text format, its fields bound in order: tabs between them, \N for NULL, backslash escapes.
void bindLine(sqlite3_stmt* insert, const char* line, int length, const QList<bool>& areBytes) {
    QByteArray field;
    int column = 0;
    bool isNull = false;
    for (int at = 0; at < length; ++at) {
        if (line[at] == '\t' || line[at] == '\n') {
            ++column;
            if (!isNull)
                bindField(insert, column, field, areBytes[column - 1]);
            else
                sqlite3_bind_null(insert, column);
            field.resize(0);
            isNull = false;
        } else if (line[at] == '\\') {
            ++at;
            isNull = line[at] == 'N';
            if (!isNull)
                field += unescaped(line[at]);
        } else {
            field += line[at];
        }
    }
}

void appendField(QByteArray& buffer, sqlite3_stmt* row, int column) {
    if (sqlite3_column_type(row, column) == SQLITE_NULL) {
        buffer += "\\N";
        return;
    }
    if (sqlite3_column_type(row, column) == SQLITE_BLOB) {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(row, column));
        buffer += "\\\\x" + QByteArray::fromRawData(bytes, sqlite3_column_bytes(row, column)).toHex();
        return;
    }
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
    for (const char each : QByteArrayView(text, sqlite3_column_bytes(row, column))) {
        if (each == '\\')
            buffer += "\\\\";
        else if (each == '\t')
            buffer += "\\t";
        else if (each == '\n')
            buffer += "\\n";
        else if (each == '\r')
            buffer += "\\r";
        else
            buffer += each;
    }
}

qint64 copyOut(Session& postgres, Session& sqlite, const QString& table, const QStringList& columns) {
    PGconn* from = postgresHandle(postgres.database());
    sqlite3* to = sqliteHandle(sqlite.database());
    const QString marks = QStringList(columns.size(), u"?"_s).join(u',');
    const RawStatement insert =
        prepareRaw(to, u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u','), marks), table);
    const QList<bool> bytes = areBytes(postgres, table);
    beginCopy(from, u"COPY %1 (%2) TO STDOUT"_s.arg(table, columns.join(u',')), PGRES_COPY_OUT, table);
    qint64 rows = 0;
    char* line = nullptr;
    for (int length = 0; (length = PQgetCopyData(from, &line, 0)) > 0; ++rows) {
        const auto free = qScopeGuard([&] { PQfreemem(line); });
        bindLine(insert.get(), line, length, bytes);
        if (sqlite3_step(insert.get()) != SQLITE_DONE)
            failSqlite(to, table);
        sqlite3_reset(insert.get());
    }
    endCopy(from, table);
    return rows;
}

void send(PGconn* to, QByteArray& buffer, const QString& table) {
    if (PQputCopyData(to, buffer.constData(), int(buffer.size())) != 1)
        failPostgres(to, nullptr, table);
    buffer.resize(0);
}

qint64 copyIn(Session& sqlite, Session& postgres, const QString& table, const QStringList& columns) {
    sqlite3* from = sqliteHandle(sqlite.database());
    PGconn* to = postgresHandle(postgres.database());
    const RawStatement select = prepareRaw(from, u"SELECT %1 FROM %2"_s.arg(columns.join(u','), table), table);
    beginCopy(to, u"COPY %1 (%2) FROM STDIN"_s.arg(table, columns.join(u',')), PGRES_COPY_IN, table);
    QByteArray buffer;
    qint64 rows = 0;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(select.get())) == SQLITE_ROW) {
        for (int column = 0; column < columns.size(); ++column) {
            appendField(buffer, select.get(), column);
            buffer += column + 1 < columns.size() ? '\t' : '\n';
        }
        if (buffer.size() > kSendBytes)
            send(to, buffer, table);
        ++rows;
    }
    send(to, buffer, table);
    const bool isWhole = code == SQLITE_DONE;
    if (PQputCopyEnd(to, isWhole ? nullptr : "the source can't be read") != 1)
        failPostgres(to, nullptr, table);
    if (!isWhole) {
        while (PGresult* result = PQgetResult(to))
            PQclear(result);
        failSqlite(from, table);
    }
    endCopy(to, table);
    return rows;
}

} // namespace

QStringList dataTables(Session& postgres) {
    Statement query = Statement::fromText(
        postgres, u"SELECT relname FROM pg_class WHERE relkind = 'r' AND relname <> 'schema_migration' "
                  "AND relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) ORDER BY oid"_s);
    QStringList tables;
    while (query.next())
        tables << query.text(0);
    return tables;
}

qint64 copyTable(Session& from, Session& to, const QString& table) {
    const bool isOut = from.engine() == Engine::Postgres;
    const QStringList columns = columnsOf(isOut ? from : to, table);
    return isOut ? copyOut(from, to, table, columns) : copyIn(from, to, table, columns);
}

void continueIds(Session& postgres) {
    Statement query = Statement::fromText(
        postgres,
        u"SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid "
        "WHERE a.attidentity <> '' AND c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())"_s);
    while (query.next()) {
        const QString table = query.text(0);
        const QString column = query.text(1);
        const QString sql = u"SELECT setval(pg_get_serial_sequence('%1', '%2'), "
                            "(SELECT coalesce(max(%2), 0) + 1 FROM %1), false)"_s;
        (void)Statement::fromText(postgres, sql.arg(table, column)).runForId();
    }
}

} // namespace store
