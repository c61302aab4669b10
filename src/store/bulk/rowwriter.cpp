#include "store/bulk/rowwriter.h"

#include "store/native.h"
#include "store/sqlerrors.h"
#include <libpq-fe.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace store::bulk {

class RowWriter::Sink {
public:
    virtual ~Sink() = default;
    virtual void write(const Rows& rows) = 0;
};

class RowWriter::SqliteSink final : public RowWriter::Sink {
public:
    SqliteSink(sqlite3* handle, const QString& table, const QStringList& columns)
        : m_handle(handle)
        , m_columns(columns.size())
        , m_table(table) {
        const QString marks = QStringList(columns.size(), u"?"_s).join(u',');
        const QString sql = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u','), marks);
        if (sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &m_insert, nullptr) != SQLITE_OK)
            fail();
    }
    ~SqliteSink() override { sqlite3_finalize(m_insert); }

    void write(const Rows& rows) override {
        const auto columns = static_cast<std::size_t>(m_columns);
        for (std::size_t first = 0; first < rows.cells.size(); first += columns) {
            for (std::size_t column = 0; column < columns; ++column)
                bind(static_cast<int>(column) + 1, rows.cells[first + column]);
            if (sqlite3_step(m_insert) != SQLITE_DONE)
                fail();
            sqlite3_reset(m_insert);
        }
    }

private:
    /// The texts outlive the step.
    void bind(int column, const Cell& cell) {
        if (const auto* number = std::get_if<qint64>(&cell))
            sqlite3_bind_int64(m_insert, column, *number);
        else if (const auto* text = std::get_if<QByteArray>(&cell))
            sqlite3_bind_text(m_insert, column, text->constData(), static_cast<int>(text->size()), SQLITE_STATIC);
        else
            sqlite3_bind_null(m_insert, column);
    }
    [[noreturn]] void fail() const {
        throw sqliteFailure(sqlite3_extended_errcode(m_handle),
                            m_table + u": "_s + QString::fromUtf8(sqlite3_errmsg(m_handle)));
    }

    sqlite3* m_handle;
    qsizetype m_columns;
    QString m_table;
    sqlite3_stmt* m_insert = nullptr;
};

class RowWriter::PostgresSink final : public RowWriter::Sink {
public:
    PostgresSink(pg_conn* handle, const QString& table, const QStringList& columns)
        : m_handle(handle)
        , m_columns(columns.size())
        , m_copy(u"COPY %1 (%2) FROM STDIN"_s.arg(table, columns.join(u',')).toUtf8()) {}

    void write(const Rows& rows) override {
        if (rows.cells.empty())
            return;
        QByteArray lines;
        lines.reserve(static_cast<qsizetype>(rows.cells.size()) * 8);
        qsizetype column = 0;
        for (const Cell& cell : rows.cells) {
            append(lines, cell);
            lines += ++column == m_columns ? '\n' : '\t';
            column %= m_columns;
        }
        expect(PQexec(m_handle, m_copy.constData()), PGRES_COPY_IN);
        if (PQputCopyData(m_handle, lines.constData(), static_cast<int>(lines.size())) != 1 ||
            PQputCopyEnd(m_handle, nullptr) != 1)
            fail(nullptr);
        PGresult* outcome = PQgetResult(m_handle);
        while (PGresult* more = PQgetResult(m_handle))
            PQclear(more);
        expect(outcome, PGRES_COMMAND_OK);
    }

private:
    /// COPY's text format: tabs between columns, backslash escapes.
    static void append(QByteArray& lines, const Cell& cell) {
        if (const auto* number = std::get_if<qint64>(&cell)) {
            lines += QByteArray::number(*number);
        } else if (const auto* text = std::get_if<QByteArray>(&cell)) {
            for (const char each : *text) {
                if (each == '\\' || each == '\t' || each == '\n' || each == '\r')
                    lines += '\\';
                lines += each;
            }
        } else {
            lines += "\\N";
        }
    }
    void expect(PGresult* result, ExecStatusType wanted) const {
        if (PQresultStatus(result) != wanted)
            fail(result);
        PQclear(result);
    }
    [[noreturn]] void fail(PGresult* result) const {
        const char* state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
        const SqlFailure failure =
            postgresFailure(QString::fromLatin1(state),
                            QString::fromUtf8(m_copy) + u": "_s + QString::fromUtf8(PQerrorMessage(m_handle)));
        PQclear(result);
        throw failure;
    }

    pg_conn* m_handle;
    qsizetype m_columns;
    QByteArray m_copy;
};

RowWriter::RowWriter(Session& session, const QString& table, const QStringList& columns) {
    if (session.engine() == Engine::Sqlite)
        m_sink = std::make_unique<SqliteSink>(sqliteHandle(session.database()), table, columns);
    else
        m_sink = std::make_unique<PostgresSink>(postgresHandle(session.database()), table, columns);
}

RowWriter::~RowWriter() = default;

void RowWriter::write(const Rows& rows) { m_sink->write(rows); }

} // namespace store::bulk
