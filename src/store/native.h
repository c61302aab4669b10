#pragma once

#include <QByteArray>
#include <QSqlDatabase>

struct sqlite3;
struct pg_conn;

namespace store {

/// The engine's own connection below a Qt connection; null when it is not open or belongs to the other engine.
[[nodiscard]] sqlite3* sqliteHandle(const QSqlDatabase& database);
[[nodiscard]] pg_conn* postgresHandle(const QSqlDatabase& database);

/// What a BYTEA holds, of its text in either of the server's formats (QtSql asks for "escape").
[[nodiscard]] QByteArray postgresBytes(const char* text);

} // namespace store
