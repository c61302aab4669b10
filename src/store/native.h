#pragma once

#include <QSqlDatabase>

struct sqlite3;
struct pg_conn;

namespace store {

/// The engine's own connection below a Qt connection; null when it is not open or belongs to the other engine.
[[nodiscard]] sqlite3* sqliteHandle(const QSqlDatabase& database);
[[nodiscard]] pg_conn* postgresHandle(const QSqlDatabase& database);

} // namespace store
