#include "store/sqlitecopy.h"

#include "store/opensqlite.h"
#include "store/sqlerrors.h"
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace store::sqlite {

namespace {

constexpr int kBusyMsecs = 5000;
/// 20 MB: a writer waits some ten milliseconds for it.
constexpr int kPagesAtOnce = 5000;
/// Each commit of another connection makes the copy start again; after these, writers wait until it is done.
constexpr int kMaxRestarts = 3;
/// A desk holds the lock for the milliseconds of a commit, an import for as long as it takes.
constexpr int kPatienceMsecs = 60'000;
constexpr int kLockedMsecs = 1;

[[noreturn]] void fail(sqlite3* handle, const QString& context) {
    throw sqliteFailure(sqlite3_extended_errcode(handle),
                        context + u": "_s + QString::fromUtf8(sqlite3_errmsg(handle)));
}

void throwIfFailed(const core::Result<void>& result) {
    if (!result)
        throw SqlFailure(result.error(), false);
}

void run(sqlite3* handle, const char* sql) {
    if (sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(handle, QString::fromLatin1(sql));
}

} // namespace

void Closing::operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }

Handle openRaw(const QString& path, bool isReadOnly) {
    sqlite3* opened = nullptr;
    const int flags = isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &opened, flags, nullptr);
    Handle handle(opened);
    if (code != SQLITE_OK)
        fail(opened, path);
    sqlite3_busy_timeout(opened, kBusyMsecs);
    return handle;
}

QString askRaw(sqlite3* handle, const char* sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        fail(handle, QString::fromLatin1(sql));
    const auto finalize = qScopeGuard([&] { sqlite3_finalize(statement); });
    const int code = sqlite3_step(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        fail(handle, QString::fromLatin1(sql));
    const auto* text = code == SQLITE_ROW ? sqlite3_column_text(statement, 0) : nullptr;
    return text ? QString::fromUtf8(reinterpret_cast<const char*>(text)) : QString();
}

void copyPages(sqlite3* from, sqlite3* to) {
    sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        fail(to, u"backup"_s);
    // SQLite's own waiting counts over all steps together and sleeps longer and longer: a busy desk would starve it.
    sqlite3_busy_timeout(from, 0);
    sqlite3_busy_timeout(to, 0);
    const auto waitAsBefore = qScopeGuard([&] {
        sqlite3_busy_timeout(from, kBusyMsecs);
        sqlite3_busy_timeout(to, kBusyMsecs);
    });
    QElapsedTimer waiting;
    waiting.start();
    int code = SQLITE_OK;
    int remaining = 0;
    for (int restarts = 0; code != SQLITE_DONE;) {
        code = sqlite3_backup_step(backup, restarts < kMaxRestarts ? kPagesAtOnce : -1);
        const bool isLocked = code == SQLITE_BUSY || code == SQLITE_LOCKED;
        if (isLocked && !waiting.hasExpired(kPatienceMsecs))
            sqlite3_sleep(kLockedMsecs);
        else if (code != SQLITE_OK)
            break;
        if (remaining > 0 && !isLocked && sqlite3_backup_remaining(backup) >= remaining)
            ++restarts;
        remaining = sqlite3_backup_remaining(backup);
    }
    const int outcome = sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE || outcome != SQLITE_OK)
        throw sqliteFailure(code == SQLITE_DONE ? outcome : code,
                            u"backup: "_s + QString::fromUtf8(sqlite3_errstr(code)));
}

void requireIntegrity(sqlite3* handle) {
    const QString answer = askRaw(handle, "PRAGMA integrity_check(1)");
    if (answer != u"ok")
        throw sqliteFailure(SQLITE_CORRUPT, answer);
    const QString orphan = askRaw(handle, "SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1");
    if (!orphan.isNull())
        throw sqliteFailure(SQLITE_CORRUPT, u"foreign key of "_s + orphan);
}

void copyToNewFile(sqlite3* from, const QString& path) {
    if (QFileInfo::exists(path))
        throw SqlFailure(core::Error{core::ErrorCode::Refused, u"store.exists"_s, path, {}}, false);
    const QString making = path + u".new-"_s + QUuid::createUuid().toString(QUuid::Id128);
    throwIfFailed(claim(making));
    const auto leftovers = qScopeGuard([&] { QFile::remove(making); });
    {
        const Handle copy = openRaw(making, false);
        run(copy.get(), "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF"); // publish() syncs once
        copyPages(from, copy.get());
        run(copy.get(), "PRAGMA journal_mode = DELETE"); // one file, whatever the source's mode
        requireIntegrity(copy.get());
    }
    throwIfFailed(publish(making, path));
}

QString freeName(const QString& path) {
    QString name = path;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = u"%1-%2"_s.arg(path).arg(number);
    return name;
}

} // namespace store::sqlite
