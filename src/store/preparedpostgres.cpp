#include "store/prepared.h"

#include "store/native.h"
#include "store/sqlerrors.h"
#include "store/sqltext.h"
#include <libpq-fe.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace store {

namespace {

struct ClearResult {
    void operator()(PGresult* result) const { PQclear(result); }
};
using Result = std::unique_ptr<PGresult, ClearResult>;

bool isFine(const Result& result) {
    const ExecStatusType status = PQresultStatus(result.get());
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

/// The engine's DETAIL lines are left out, since they quote data.
SqlFailure failureOf(const PGconn* connection, const Result& result, const QString& context) {
    const char* state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
    const char* primary = PQresultErrorField(result.get(), PG_DIAG_MESSAGE_PRIMARY);
    const QString message = QString::fromUtf8(primary ? primary : PQerrorMessage(connection)).section(u'\n', 0, 0);
    const bool isOurs = !state && PQstatus(connection) == CONNECTION_OK; // libpq itself refused, the server is there
    return postgresFailure(isOurs ? u"XX000"_s : QString::fromLatin1(state),
                           u"%1: %2"_s.arg(context, message.trimmed()));
}

/// Values travel beside the statement, not as literals in its text. What other desks notify meanwhile stays with the
/// connection until QtSql looks at it, at the latest after the COMMIT, which goes through QtSql.
class PostgresPrepared final : public Prepared {
public:
    PostgresPrepared(PGconn* connection, QByteArray name, const QString& sql, int count)
        : m_connection(connection)
        , m_name(std::move(name))
        , m_title(sql.left(80).simplified())
        , m_values(static_cast<size_t>(count)) {}
    ~PostgresPrepared() override {
        if (PQtransactionStatus(m_connection) != PQTRANS_INERROR && PQstatus(m_connection) == CONNECTION_OK)
            Result(PQexec(m_connection, QByteArray("DEALLOCATE " + m_name).constData()));
    }
    PostgresPrepared(const PostgresPrepared&) = delete;
    PostgresPrepared& operator=(const PostgresPrepared&) = delete;

    void bind(int position, qint64 value) override { place(position) = QByteArray::number(value); }
    void bind(int position, const QString& value) override {
        QByteArray bytes = value.toUtf8();
        place(position) = bytes.isNull() ? QByteArray("") : std::move(bytes);
    }
    void bindNull(int position) override { place(position) = QByteArray(); }

    qint64 run() override {
        std::vector<const char*> values;
        values.reserve(m_values.size());
        for (const QByteArray& each : m_values)
            values.push_back(each.isNull() ? nullptr : each.constData());
        m_result.reset(PQexecPrepared(m_connection, m_name.constData(), static_cast<int>(values.size()), values.data(),
                                      nullptr, nullptr, 0));
        if (!isFine(m_result))
            throw failureOf(m_connection, m_result, m_title);
        m_row = -1;
        return QByteArray(PQcmdTuples(m_result.get())).toLongLong();
    }
    bool next() override { return ++m_row < PQntuples(m_result.get()); }
    void finish() override {
        m_result.reset();
        for (QByteArray& each : m_values)
            each.clear();
    }
    bool isNull(int column) const override { return PQgetisnull(m_result.get(), m_row, column) != 0; }
    qint64 integer(int column) const override {
        const QByteArrayView digits = cell(column);
        bool isInteger = false;
        const qint64 value = digits.toLongLong(&isInteger);
        if (isInteger)
            return value;
        return digits == "t" ? 1 : static_cast<qint64>(digits.toDouble()); // boolean, numeric, nothing
    }
    QString text(int column) const override { return QString::fromUtf8(cell(column)); }
    QString title() const override { return m_title; }

private:
    QByteArray& place(int position) {
        if (position < 0 || static_cast<size_t>(position) >= m_values.size())
            throw postgresFailure(u"08P01"_s, u"%1: too many values"_s.arg(m_title));
        return m_values[static_cast<size_t>(position)];
    }
    QByteArrayView cell(int column) const {
        return {PQgetvalue(m_result.get(), m_row, column), PQgetlength(m_result.get(), m_row, column)};
    }

    PGconn* m_connection;
    QByteArray m_name;
    QString m_title;
    std::vector<QByteArray> m_values; ///< null = NULL
    Result m_result;
    int m_row = -1;
};

} // namespace

std::unique_ptr<Prepared> prepareWithPostgres(Session& session, const QString& what, const QString& sql) {
    PGconn* connection = postgresHandle(session.database());
    if (!connection)
        throw postgresFailure({}, what);
    if (sql.isEmpty())
        throw postgresFailure(u"42601"_s, u"%1: no such statement"_s.arg(what));
    static std::atomic<quint64> last = 0;
    const QByteArray name = "reparo_" + QByteArray::number(++last);
    const auto [text, count] = withNumberedMarks(sql);
    const Result result(PQprepare(connection, name.constData(), text.toUtf8().constData(), count, nullptr));
    if (!isFine(result))
        throw failureOf(connection, result, what);
    return std::make_unique<PostgresPrepared>(connection, name, sql, count);
}

} // namespace store
