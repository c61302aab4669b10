#include "store/prepared.h"

#include "store/native.h"
#include "store/postgreswire.h"
#include "store/sqlerrors.h"
#include "store/sqltext.h"
#include "store/statements.h"
#include <atomic>
#include <vector>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// Values travel beside the statement, not as literals in its text.
class PostgresPrepared final : public Prepared {
public:
    PostgresPrepared(PostgresWire& wire, QByteArray name, const QString& sql, int count)
        : m_wire(wire)
        , m_name(std::move(name))
        , m_title(sql.left(80).simplified())
        , m_values(static_cast<size_t>(count)) {}
    ~PostgresPrepared() override { m_wire.drop(m_name); }
    PostgresPrepared(const PostgresPrepared&) = delete;
    PostgresPrepared& operator=(const PostgresPrepared&) = delete;

    void bind(int position, qint64 value) override { place(position) = QByteArray::number(value); }
    void bind(int position, const QString& value) override {
        QByteArray bytes = value.toUtf8();
        place(position) = bytes.isNull() ? QByteArray("") : std::move(bytes);
    }
    void bind(int position, const QByteArray& bytes) override { place(position) = "\\x" + bytes.toHex(); }
    void bindNull(int position) override { place(position) = QByteArray(); }

    qint64 run() override {
        start();
        wait();
        return QByteArray(PQcmdTuples(m_result.get())).toLongLong();
    }
    void start() override {
        m_result.reset();
        m_row = -1;
        m_wire.send(m_name, m_values, m_title, &m_result);
        m_isUnderWay = true;
    }
    void post() override { m_wire.send(m_name, m_values, m_title); }
    bool next() override {
        wait();
        return ++m_row < PQntuples(m_result.get());
    }
    void finish() override {
        if (std::exchange(m_isUnderWay, false))
            m_wire.forget(&m_result);
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
    QByteArray bytes(int column) const override { return postgresBytes(PQgetvalue(m_result.get(), m_row, column)); }
    QString title() const override { return m_title; }

private:
    void wait() {
        if (m_isUnderWay && !m_result)
            m_wire.settle();
        m_isUnderWay = false;
    }
    QByteArray& place(int position) {
        if (position < 0 || static_cast<size_t>(position) >= m_values.size())
            throw postgresFailure(u"08P01"_s, u"%1: too many values"_s.arg(m_title));
        return m_values[static_cast<size_t>(position)];
    }
    QByteArrayView cell(int column) const {
        return {PQgetvalue(m_result.get(), m_row, column), PQgetlength(m_result.get(), m_row, column)};
    }

    PostgresWire& m_wire;
    QByteArray m_name;
    QString m_title;
    std::vector<QByteArray> m_values; ///< null = NULL
    PgAnswer m_result;
    int m_row = -1;
    bool m_isUnderWay = false;
};

} // namespace

std::unique_ptr<Prepared> prepareWithPostgres(Session& session, const QString& what, const QString& sql) {
    if (sql.isEmpty())
        throw postgresFailure(u"42601"_s, u"%1: no such statement"_s.arg(what));
    static std::atomic<quint64> last = 0;
    const QByteArray name = "reparo_" + QByteArray::number(++last);
    const auto [text, count] = withNumberedMarks(sql);
    PostgresWire& wire = session.statements().wire();
    wire.prepare(name, text, what);
    return std::make_unique<PostgresPrepared>(wire, name, sql, count);
}

} // namespace store
