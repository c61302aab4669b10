#include "store/postgreswire.h"

#include "store/sqlerrors.h"
#include <QSocketNotifier>
#include <optional>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// Answers that pile up unread take memory on both sides.
constexpr std::size_t kMostUnderWay = 500;
/// The server lets one transaction at a time notify: sixteen busy desks would queue for it.
constexpr qint64 kNotifyEvery = 100; // ms

bool isFine(const PgAnswer& answer) {
    const ExecStatusType status = PQresultStatus(answer.get());
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

/// The engine's DETAIL lines are left out, since they quote data.
SqlFailure failureOf(const PGconn* connection, const PgAnswer& answer, const QString& title) {
    const char* state = PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE);
    const char* primary = PQresultErrorField(answer.get(), PG_DIAG_MESSAGE_PRIMARY);
    const QString message = QString::fromUtf8(primary ? primary : PQerrorMessage(connection)).section(u'\n', 0, 0);
    const bool isOurs = !state && PQstatus(connection) == CONNECTION_OK; // libpq itself refused, the server is there
    return postgresFailure(isOurs ? u"XX000"_s : QString::fromLatin1(state), u"%1: %2"_s.arg(title, message.trimmed()));
}

} // namespace

PostgresWire::PostgresWire(PGconn* connection)
    : m_connection(connection) {}

PostgresWire::~PostgresWire() = default;

void PostgresWire::prepare(const QByteArray& statement, const QString& sql, const QString& title) {
    settle();
    const PgAnswer answer(PQprepare(m_connection, statement.constData(), sql.toUtf8().constData(), 0, nullptr));
    if (!isFine(answer))
        throw failureOf(m_connection, answer, title);
}

void PostgresWire::send(const QByteArray& statement, const std::vector<QByteArray>& values, const QString& title,
                        PgAnswer* answer) {
    enter();
    std::vector<const char*> texts;
    texts.reserve(values.size());
    for (const QByteArray& each : values)
        texts.push_back(each.isNull() ? nullptr : each.constData());
    noteSent(PQsendQueryPrepared(m_connection, statement.constData(), static_cast<int>(texts.size()), texts.data(),
                                 nullptr, nullptr, 0),
             {title, answer});
}

void PostgresWire::sendText(const QString& sql, PgAnswer* answer) {
    enter();
    noteSent(PQsendQueryParams(m_connection, sql.toUtf8().constData(), 0, nullptr, nullptr, nullptr, nullptr, 0),
             {sql.left(80).simplified(), answer});
}

void PostgresWire::drop(const QByteArray& statement) noexcept {
    const PGTransactionStatusType status = PQtransactionStatus(m_connection);
    if (status == PQTRANS_INERROR || status == PQTRANS_UNKNOWN)
        return;
    try {
        sendText(u"DEALLOCATE "_s + QString::fromLatin1(statement));
    } catch (const SqlFailure&) { // whoever reads next is told
    }
}

void PostgresWire::notify(const QByteArray& channel) {
    if (m_sinceNotify.isValid() && !m_sinceNotify.hasExpired(kNotifyEvery))
        return;
    m_sinceNotify.start();
    fence();
    sendText(u"SELECT set_config('synchronous_commit', 'off', true), pg_notify('%1', '')"_s.arg(
        QString::fromLatin1(channel)));
    m_sent.back().isAside = true;
}

void PostgresWire::forget(const PgAnswer* answer) {
    for (Sent& each : m_sent)
        if (each.answer == answer)
            each.answer = nullptr;
}

void PostgresWire::settle() {
    if (m_sent.empty())
        return;
    fence();
    std::optional<SqlFailure> failure;
    for (const Sent& each : std::exchange(m_sent, {})) {
        PgAnswer answer = takeAnswer(each);
        if (!each.isFence && !each.isAside && !isFine(answer) && !failure)
            failure = failureOf(m_connection, answer, each.title);
        if (each.answer)
            *each.answer = std::move(answer);
    }
    PQexitPipelineMode(m_connection);
    tellNotified();
    if (failure)
        throw *failure;
}

void PostgresWire::listen(const QByteArray& channel, std::function<void()> onWake) {
    m_onWake = std::move(onWake);
    sendText(u"LISTEN "_s + QString::fromLatin1(channel));
    settle();
    m_ear = std::make_unique<QSocketNotifier>(PQsocket(m_connection), QSocketNotifier::Read);
    QObject::connect(m_ear.get(), &QSocketNotifier::activated, m_ear.get(), [this] { hear(); });
}

void PostgresWire::enter() {
    if (m_sent.size() >= kMostUnderWay)
        settle();
    if (PQpipelineStatus(m_connection) == PQ_PIPELINE_OFF)
        PQenterPipelineMode(m_connection);
}

void PostgresWire::noteSent(int isSent, Sent sent) {
    if (!isSent)
        throw failureOf(m_connection, nullptr, sent.title);
    m_sent.push_back(std::move(sent));
}

void PostgresWire::fence() {
    if (!m_sent.empty() && PQpipelineSync(m_connection) == 1)
        m_sent.push_back({{}, nullptr, true, true});
}

/// Every command has one answer and a null behind it, a fence only itself. A line that is lost answers nothing.
PgAnswer PostgresWire::takeAnswer(const Sent& sent) {
    if (isLost())
        return nullptr;
    PgAnswer answer(PQgetResult(m_connection));
    while (!sent.isFence && !isLost() && PgAnswer(PQgetResult(m_connection))) {
    }
    return answer;
}

void PostgresWire::hear() {
    if (PQconsumeInput(m_connection) == 0 || isLost())
        m_ear->setEnabled(false); // it would be readable for ever
    tellNotified();
}

void PostgresWire::tellNotified() {
    const int own = PQbackendPID(m_connection);
    bool isByOthers = false;
    while (PGnotify* notified = PQnotifies(m_connection)) {
        isByOthers |= notified->be_pid != own;
        PQfreemem(notified);
    }
    if (isByOthers && m_ear)
        QMetaObject::invokeMethod(
            m_ear.get(), [this] { m_onWake(); }, Qt::QueuedConnection);
}

} // namespace store
