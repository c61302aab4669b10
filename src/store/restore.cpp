#include "store/maintenance.h"

#include "core/clock.h"
#include "store/changelog.h"
#include "store/execute.h"
#include "store/native.h"
#include "store/opensqlite.h"
#include "store/sqlfailure.h"
#include "store/sqlitecopy.h"
#include "store/statement.h"
#include "store/tablecopy.h"
#include "store/unitofwork.h"
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace store {

namespace {

using core::ErrorCode;

/// The backup, verified, in this program's schema: a copy, so that the file itself is only read.
core::Result<std::unique_ptr<Session>> openStaged(const QString& file, const QString& path) {
    const sqlite::Handle source = sqlite::openRaw(file, true);
    if (sqlite::askRaw(source.get(), "PRAGMA application_id").toInt() != sqlite::kApplicationId)
        return core::fail(ErrorCode::NotAStore, u"store.foreign"_s, file);
    sqlite::copyToNewFile(source.get(), path);
    Uri staged;
    staged.path = path;
    return Session::open(staged, Session::Mode::ReadWrite);
}

/// Desks that follow the log see that everything may be new; `seq` never goes back for them.
void logRestore(Session& session, qint64 lastSeen) {
    Statement insert = Statement::fromText(
        session, u"INSERT INTO change_log (seq, at, actor_id, origin, entity, entity_id, version, verb) "
                 "SELECT CASE WHEN max(seq) > ? THEN max(seq) ELSE ? END + 1, ?, NULL, '', 'store', 0, 0, 'restore' "
                 "FROM (SELECT seq FROM change_log UNION ALL SELECT 0) AS known"_s);
    insert.bind(lastSeen).bind(lastSeen).bind(core::SystemClock().now()).run();
    session.wakeOthersAfterCommit();
}

/// A store that can't even be read makes way by name, its journals with it: they would be played into the new one.
core::Result<void> moveAside(const QString& path) {
    const QString aside = sqlite::freeName(path + u".before-restore"_s);
    for (const QString& suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, aside + suffix))
            return core::fail(ErrorCode::ReadOnly, u"store.read_only"_s, path);
    return {};
}

/// Keeps a copy and writes the new pages in one transaction, which other desks see as a change like any other.
/// Nothing when the file that is there is damaged.
std::optional<qint64> overwrite(const QString& path, sqlite3* source) {
    try {
        const sqlite::Handle live = sqlite::openRaw(path, false);
        const QString last = sqlite::askRaw(live.get(), "SELECT max(seq) FROM change_log");
        sqlite::copyToNewFile(live.get(), sqlite::freeName(path + u".before-restore"_s));
        sqlite::copyPages(source, live.get());
        return last.toLongLong();
    } catch (const SqlFailure& failure) {
        const ErrorCode code = failure.error().code;
        if (code == ErrorCode::Corrupt || code == ErrorCode::NotAStore || failure.error().rule == u"store.statement")
            return std::nullopt;
        throw;
    }
}

core::Result<void> restoreFile(const Uri& uri, const QString& file) {
    const QTemporaryDir folder(uri.path + u".restoring-XXXXXX"_s); // beside the store: it may have to move there
    if (!folder.isValid())
        return core::fail(ErrorCode::ReadOnly, u"store.read_only"_s, uri.path);
    const QString path = folder.filePath(u"store"_s);
    auto staged = openStaged(file, path);
    if (!staged)
        return tl::unexpected<core::Error>(staged.error());
    const bool isThere = QFileInfo::exists(uri.path);
    const auto overwritten = isThere ? overwrite(uri.path, sqliteHandle((*staged)->database())) : std::nullopt;
    staged->reset();
    if (!overwritten) {
        auto done = isThere ? moveAside(uri.path) : core::Result<void>();
        if (done)
            done = sqlite::publish(path, uri.path);
        if (!done)
            return done;
    }
    const auto session = Session::open(uri, Session::Mode::ReadWrite);
    if (!session)
        return tl::unexpected<core::Error>(session.error());
    return write(**session, [&]() -> core::Result<void> {
        logRestore(**session, overwritten.value_or(0));
        return {};
    });
}

struct ForeignKey {
    QString table;
    QString name;
    QString definition;
};

QList<ForeignKey> foreignKeysOf(Session& postgres) {
    Statement query = Statement::fromText(
        postgres,
        u"SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) FROM pg_constraint "
        "WHERE contype = 'f' AND connamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())"_s);
    QList<ForeignKey> keys;
    while (query.next())
        keys << ForeignKey{query.text(0), query.text(1), query.text(2)};
    return keys;
}

/// The rows as they were, in a schema of their own.
void keepRows(Session& postgres, const QStringList& tables) {
    Statement count =
        Statement::fromText(postgres, u"SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'before\\_restore\\_%'"_s);
    const QString schema = u"before_restore_%1"_s.arg(count.runForId() + 1);
    execute(postgres, u"CREATE SCHEMA "_s + schema);
    for (const QString& table : tables)
        execute(postgres, u"CREATE TABLE %1.%2 AS TABLE %2"_s.arg(schema, table));
}

void replaceRows(Session& staged, Session& postgres) {
    execute(postgres, u"SET LOCAL statement_timeout = 0"_s);
    const QStringList tables = dataTables(postgres);
    const QList<ForeignKey> keys = foreignKeysOf(postgres);
    execute(postgres, u"LOCK TABLE %1 IN ACCESS EXCLUSIVE MODE"_s.arg(tables.join(u',')));
    const qint64 lastSeen = lastChange(postgres);
    keepRows(postgres, tables);
    for (const ForeignKey& key : keys) // tables arrive in any order and refer to themselves
        execute(postgres, u"ALTER TABLE %1 DROP CONSTRAINT %2"_s.arg(key.table, key.name));
    execute(postgres, u"TRUNCATE "_s + tables.join(u','));
    for (const QString& table : tables)
        copyTable(staged, postgres, table);
    for (const ForeignKey& key : keys)
        execute(postgres, u"ALTER TABLE %1 ADD CONSTRAINT %2 %3"_s.arg(key.table, key.name, key.definition));
    logRestore(postgres, lastSeen);
    continueIds(postgres);
}

core::Result<void> restoreDatabase(const Uri& uri, const QString& file) {
    const QTemporaryDir folder;
    const auto staged = openStaged(file, folder.filePath(u"store"_s));
    if (!staged)
        return tl::unexpected<core::Error>(staged.error());
    auto target = Session::open(uri, Session::Mode::ReadWrite);
    if (!target && target.error().rule == u"store.empty_database")
        target = Session::open(uri, Session::Mode::Create);
    if (!target)
        return tl::unexpected<core::Error>(target.error());
    return write(**target, [&]() -> core::Result<void> {
        replaceRows(**staged, **target);
        return {};
    });
}

bool isSameFile(const Uri& uri, const QString& file) {
    const QString there = QFileInfo(uri.path).canonicalFilePath();
    return uri.engine == Engine::Sqlite && !there.isEmpty() && there == QFileInfo(file).canonicalFilePath();
}

} // namespace

core::Result<void> restore(const Uri& uri, const QString& file) {
    if (!QFileInfo::exists(file))
        return core::fail(ErrorCode::NotFound, u"store.not_found"_s, file);
    if (isSameFile(uri, file))
        return core::fail(ErrorCode::Refused, u"store.same_file"_s, file);
    try {
        return uri.engine == Engine::Sqlite ? restoreFile(uri, file) : restoreDatabase(uri, file);
    } catch (const SqlFailure& failure) {
        return tl::unexpected<core::Error>(failure.error());
    }
}

} // namespace store
