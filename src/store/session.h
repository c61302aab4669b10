#pragma once

#include "core/result.h"
#include "store/uri.h"
#include <functional>
#include <memory>

class QSqlDatabase;

namespace store {

class Statements;

/// One connection to a store, opened, used and closed in one thread. Table functions take it and may throw
/// SqlFailure; call them inside read() or write() (unitofwork.h), which turn that into a Result.
class Session {
public:
    enum class Mode { ReadWrite, ReadOnly, Create };

    /// Refuses what is no store (NotAStore), a newer schema (NewerSchema), a damaged file (Corrupt). ReadWrite
    /// migrates an older schema after a backup beside the file; Create makes a new store and refuses an existing one.
    /// SQLite below 3.51.3 runs with journal_mode=TRUNCATE, synchronous=EXTRA (WAL-reset bug), else WAL + FULL.
    [[nodiscard]] static core::Result<std::unique_ptr<Session>> open(const Uri& uri, Mode mode);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    [[nodiscard]] const Uri& uri() const { return m_uri; }
    [[nodiscard]] Engine engine() const { return m_uri.engine; }
    [[nodiscard]] QString engineVersion() const;
    [[nodiscard]] QString journalMode() const; ///< SQLite: "wal" or "truncate"; PostgreSQL: "server"
    [[nodiscard]] QSqlDatabase database() const;
    /// The prepared statement from resources/sql/{common,sqlite,postgres}/NAME.sql, kept for the session.
    [[nodiscard]] Statements& statements() { return *m_statements; }
    /// Calls back in this thread when another desk committed (PostgreSQL NOTIFY; needs an event loop here).
    void listen(std::function<void()> onWake);
    /// The other desks are woken when the unit of work under way has committed (PostgreSQL).
    void wakeOthersAfterCommit() { m_wakesOthers = true; }
    /// Ends a unit of work: wakes the others when it asked for it and `isCommitted`.
    void finishUnit(bool isCommitted);
    /// False once the server went away; the next open() gets a new one.
    [[nodiscard]] bool isAlive() const;

private:
    Session(const Uri& uri, const QString& name);
    [[nodiscard]] static std::unique_ptr<Session> connectTo(const Uri& uri, Mode mode);
    [[nodiscard]] static core::Result<std::unique_ptr<Session>> createFile(const Uri& uri);

    Uri m_uri;
    QString m_name;
    bool m_wakesOthers = false;
    std::unique_ptr<Statements> m_statements;
};

} // namespace store
