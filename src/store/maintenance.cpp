#include "store/maintenance.h"

#include "store/execute.h"
#include "store/migrations.h"
#include "store/native.h"
#include "store/opensqlite.h"
#include "store/settingtable.h"
#include "store/sqlfailure.h"
#include "store/sqlitecopy.h"
#include "store/statement.h"
#include "store/tablecopy.h"
#include "store/unitofwork.h"
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// Every table of one snapshot; the search index is left to the queue, since it follows from the texts.
core::Result<void> copyTables(Session& from, Session& to) {
    return read(from, [&]() -> core::Result<void> {
        execute(from, u"SET LOCAL statement_timeout = 0"_s);
        return write(to, [&]() -> core::Result<void> {
            for (const QString& table : dataTables(from)) {
                execute(to, u"DELETE FROM %1"_s.arg(table)); // what a new store begins with
                copyTable(from, to, table);
            }
            Statement::fromText(to, u"INSERT INTO search_queue (case_id) SELECT case_id FROM case_text"_s).run();
            return {};
        });
    });
}

core::Result<void> writeSqliteFile(Session& postgres, const QString& file) {
    Uri making;
    making.path = file + u".new-"_s + QUuid::createUuid().toString(QUuid::Id128);
    const auto leftovers = qScopeGuard([&] { QFile::remove(making.path); });
    {
        const auto copy = Session::open(making, Session::Mode::Create);
        if (!copy)
            return tl::unexpected<core::Error>(copy.error());
        execute(**copy, u"PRAGMA foreign_keys = OFF"_s); // tables arrive in any order and are checked as a whole
        execute(**copy, u"PRAGMA synchronous = OFF"_s);  // publish() syncs once
        if (const auto done = copyTables(postgres, **copy); !done)
            return done;
        execute(**copy, u"PRAGMA journal_mode = DELETE"_s);
        sqlite::requireIntegrity(sqliteHandle((*copy)->database()));
    }
    return sqlite::publish(making.path, file);
}

} // namespace

core::Result<StoreInfo> describeStore(Session& session) {
    return read(session, [&]() -> core::Result<StoreInfo> {
        const QHash<QString, QString> settings = loadSettings(session);
        Statement counts(session, "count_store");
        StoreInfo info;
        if (counts.next())
            info = {session.engine(),
                    session.engineVersion(),
                    session.journalMode(),
                    schemaVersion(session),
                    counts.integer(0),
                    counts.integer(1),
                    counts.integer(2),
                    counts.integer(3),
                    counts.integer(4),
                    false,
                    {}};
        info.isDemo = settings.value(u"company.demo"_s) == u"1";
        info.company = settings.value(u"company.name"_s);
        return info;
    });
}

core::Result<void> backUp(Session& session, const QString& file) {
    if (QFileInfo::exists(file))
        return core::fail(core::ErrorCode::Refused, u"store.exists"_s, file);
    try {
        if (session.engine() == Engine::Postgres)
            return writeSqliteFile(session, file);
        sqlite::copyToNewFile(sqliteHandle(session.database()), file);
        return {};
    } catch (const SqlFailure& failure) {
        return tl::unexpected<core::Error>(failure.error());
    }
}

} // namespace store
