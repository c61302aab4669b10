#include "store/sqlerrors.h"

#include <QSqlError>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace store {

namespace {

using core::ErrorCode;

SqlFailure failure(ErrorCode code, const QString& rule, const QString& detail, bool isTransient = false) {
    return {core::Error{code, rule, detail, {}}, isTransient};
}

QString firstLine(const QString& text) { return text.section(u'\n', 0, 0).trimmed(); }

} // namespace

SqlFailure sqliteFailure(int code, const QString& detail) {
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
        return failure(ErrorCode::Conflict, u"store.duplicate"_s, detail);
    if (code == SQLITE_IOERR_SHORT_READ || code == SQLITE_IOERR_CORRUPTFS)
        return failure(ErrorCode::Corrupt, u"store.corrupt"_s, detail);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return failure(ErrorCode::Busy, u"store.busy"_s, detail, true);
    case SQLITE_CORRUPT:
        return failure(ErrorCode::Corrupt, u"store.corrupt"_s, detail);
    case SQLITE_NOTADB:
        return failure(ErrorCode::NotAStore, u"store.no_database_file"_s, detail);
    case SQLITE_READONLY:
        return failure(ErrorCode::ReadOnly, u"store.read_only"_s, detail);
    case SQLITE_CANTOPEN: // mid-work: the journal can't be made beside the file
    case SQLITE_PERM:
        return failure(ErrorCode::ReadOnly, u"store.cannot_open"_s, detail);
    case SQLITE_FULL:
        return failure(ErrorCode::DiskFull, u"store.disk_full"_s, detail);
    case SQLITE_IOERR:
        return failure(ErrorCode::Internal, u"store.io"_s, detail);
    default:
        return failure(ErrorCode::Internal, u"store.statement"_s, detail);
    }
}

SqlFailure postgresFailure(const QString& state, const QString& detail) {
    if (state == u"40001" || state == u"40P01" || state == u"55P03")
        return failure(ErrorCode::Busy, u"store.busy"_s, detail, true);
    if (state == u"57014")
        return failure(ErrorCode::Busy, u"store.too_slow"_s, detail);
    if (state == u"53300")
        return failure(ErrorCode::Offline, u"store.too_many_connections"_s, detail);
    if (state.isEmpty() || state.startsWith(u"57P") || state.startsWith(u"08"))
        return failure(ErrorCode::Offline, u"store.offline"_s, detail);
    if (state == u"23505")
        return failure(ErrorCode::Conflict, u"store.duplicate"_s, detail);
    if (state.startsWith(u"28"))
        return failure(ErrorCode::Denied, u"store.sign_in_refused"_s, detail);
    if (state == u"42501")
        return failure(ErrorCode::Denied, u"store.denied"_s, detail);
    if (state == u"3D000")
        return failure(ErrorCode::NotFound, u"store.no_database"_s, detail);
    if (state == u"53100")
        return failure(ErrorCode::DiskFull, u"store.disk_full"_s, detail);
    if (state == u"25006")
        return failure(ErrorCode::ReadOnly, u"store.read_only"_s, detail);
    if (state == u"58030")
        return failure(ErrorCode::Internal, u"store.io"_s, detail);
    if (state.startsWith(u"XX00") && state != u"XX000")
        return failure(ErrorCode::Corrupt, u"store.corrupt"_s, detail);
    return failure(ErrorCode::Internal, u"store.statement"_s, detail);
}

SqlFailure failureOf(const Session& session, const QSqlError& error, const QString& context) {
    const QString code = error.nativeErrorCode();
    const QString text = firstLine(error.databaseText().isEmpty() ? error.driverText() : error.databaseText());
    const QString detail = u"%1: %2"_s.arg(context, text);
    if (session.engine() == Engine::Sqlite)
        return sqliteFailure(code.toInt(), detail);
    if (code.isEmpty() && session.isAlive())
        return failure(ErrorCode::Internal, u"store.statement"_s, detail);
    return postgresFailure(code, detail);
}

} // namespace store
