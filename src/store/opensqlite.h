#pragma once

#include "store/session.h"

class QSqlDatabase;

/// Opening of SQLite files: what is a store, and how safely it is written.
namespace store::sqlite {

/// Marks our files ("Rpro" in ASCII), so that another program's database is never taken for a store.
inline constexpr int kApplicationId = 0x5270726f;

/// Opens an existing file; the session's settings are made, its schema is not looked at. Throws SqlFailure.
void open(QSqlDatabase& database, const QString& path, Session::Mode mode);
/// "wal" where the library has no WAL-reset bug (from 3.51.3 on), else "truncate".
[[nodiscard]] QString safeJournalMode(int libraryVersion);
/// Makes an empty file of mode 0600 that must not be there yet.
[[nodiscard]] core::Result<void> claim(const QString& path);
/// Makes what was written under a temporary name durable and gives it its real name; refuses an existing one.
[[nodiscard]] core::Result<void> publish(const QString& temporary, const QString& path);

} // namespace store::sqlite
