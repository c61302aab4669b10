#pragma once

#include "store/session.h"
#include "store/sqlfailure.h"

class QSqlError;

/// The one place that knows the engines' native error codes.
namespace store {

/// `context` says what was being done, for the log; the engine's DETAIL lines are left out, since they quote data.
[[nodiscard]] SqlFailure failureOf(const Session& session, const QSqlError& error, const QString& context);
/// SQLite result code, extended or not.
[[nodiscard]] SqlFailure sqliteFailure(int code, const QString& detail);
/// SQLSTATE; an empty one means that the server didn't answer.
[[nodiscard]] SqlFailure postgresFailure(const QString& state, const QString& detail);

} // namespace store
