#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QString>
#include <functional>
#include <libpq-fe.h>
#include <memory>
#include <vector>

class QSocketNotifier;

namespace store {

struct ClearAnswer {
    void operator()(PGresult* answer) const { PQclear(answer); }
};
using PgAnswer = std::unique_ptr<PGresult, ClearAnswer>;

/// The line to a PostgreSQL server. What nobody waits for is only written down and travels with the next command whose
/// answer is read: each trip costs more than most statements. The server runs all in the order in which they were sent;
/// when one fails, it skips the rest up to the fence behind it.
class PostgresWire {
public:
    explicit PostgresWire(PGconn* connection);
    ~PostgresWire();
    PostgresWire(const PostgresWire&) = delete;
    PostgresWire& operator=(const PostgresWire&) = delete;

    [[nodiscard]] PGconn* connection() const { return m_connection; }

    /// Waits for the server to understand it. `title` names it in errors.
    void prepare(const QByteArray& statement, const QString& sql, const QString& title);
    /// A prepared statement; a null value is NULL. settle() puts the answer into `answer`, which stays where it is
    /// until then; without one nobody reads it.
    void send(const QByteArray& statement, const std::vector<QByteArray>& values, const QString& title,
              PgAnswer* answer = nullptr);
    /// A statement without values.
    void sendText(const QString& sql, PgAnswer* answer = nullptr);
    /// The server may forget the statement; it does so with the connection at the latest.
    void drop(const QByteArray& statement) noexcept;
    /// Nobody waits for this answer any more.
    void forget(const PgAnswer* answer);
    /// Waits for all answers; throws the first failure.
    void settle();

    /// Tells those who listen, in a transaction of its own and at most every 100 ms: what is left out costs them a
    /// poll.
    void notify(const QByteArray& channel);
    /// `onWake` runs in this thread's event loop after others notified this channel.
    void listen(const QByteArray& channel, std::function<void()> onWake);

private:
    struct Sent {
        QString title;
        PgAnswer* answer = nullptr;
        bool isAside = false;
        bool isFence = false;
    };

    void enter();
    void noteSent(int isSent, Sent sent);
    /// What is sent from here on runs although something before it failed.
    void fence();
    [[nodiscard]] PgAnswer takeAnswer(const Sent& sent);
    [[nodiscard]] bool isLost() const { return PQstatus(m_connection) != CONNECTION_OK; }
    void hear();
    void tellNotified();

    PGconn* m_connection;
    std::vector<Sent> m_sent;
    QElapsedTimer m_sinceNotify;
    std::unique_ptr<QSocketNotifier> m_ear;
    std::function<void()> m_onWake;
};

} // namespace store
