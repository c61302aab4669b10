#include "store/unitofwork.h"

#include "store/execute.h"
#include "store/native.h"
#include "store/sqlerrors.h"
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace store::detail {

namespace {

constexpr int kMaxRetries = 5;
/// A lock that was waited for (busy time-out) this long will not come in a time that a person waits.
constexpr int kPatienceMsecs = 10'000;

/// Rolls back unless it was committed.
class Transaction {
public:
    Transaction(Session& session, const QString& begin)
        : m_session(session) {
        if (!session.isAlive())
            throw postgresFailure({}, session.uri().toDisplay());
        post(session, begin);
    }
    ~Transaction() {
        if (m_isCommitted)
            return;
        rollBack();
        m_session.finishUnit(false);
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit() {
        // PostgreSQL answers COMMIT with a silent rollback when a statement failed and its exception was swallowed.
        if (pg_conn* handle = postgresHandle(m_session.database());
            handle && PQtransactionStatus(handle) == PQTRANS_INERROR)
            throw postgresFailure(u"25P02"_s, u"COMMIT"_s);
        post(m_session, u"COMMIT"_s);
        m_session.finishUnit(true);
        settle(m_session);
        m_isCommitted = true;
    }

private:
    /// Nothing of it is told: what was posted may have failed, and the engine may have rolled back by itself.
    void rollBack() noexcept {
        const auto quietly = [](auto act) {
            try {
                act();
            } catch (const SqlFailure&) {
            }
        };
        if (m_session.isAlive())
            quietly([&] { settle(m_session); });
        if (m_session.isAlive())
            quietly([&] { execute(m_session, u"ROLLBACK"_s); });
    }

    Session& m_session;
    bool m_isCommitted = false;
};

core::Result<void> runOnce(Session& session, const QString& begin, const std::function<core::Result<void>()>& body) {
    Transaction transaction(session, begin);
    const auto outcome = body();
    if (outcome)
        transaction.commit();
    return outcome;
}

core::Result<void> runRetrying(Session& session, const QString& begin,
                               const std::function<core::Result<void>()>& body) {
    QElapsedTimer waiting;
    waiting.start();
    for (int retry = 0;; ++retry) {
        try {
            return runOnce(session, begin, body);
        } catch (const SqlFailure& failure) {
            if (!failure.isTransient() || retry >= kMaxRetries || waiting.hasExpired(kPatienceMsecs))
                return tl::unexpected<core::Error>(failure.error());
        }
    }
}

} // namespace

core::Result<void> runWrite(Session& session, const std::function<core::Result<void>()>& body) {
    // A deferred BEGIN that reads first fails at once when another writer committed meanwhile, whatever the time-out.
    return runRetrying(session, session.engine() == Engine::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s, body);
}

core::Result<void> runRead(Session& session, const std::function<core::Result<void>()>& body) {
    return runRetrying(
        session, session.engine() == Engine::Sqlite ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s,
        body);
}

} // namespace store::detail
