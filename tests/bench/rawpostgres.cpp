#include "bench/rawpostgres.h"

#include <libpq-fe.h>

namespace bench {

namespace {

using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;

Answer require(pg_conn* connection, PGresult* result, const QByteArray& what) {
    Answer answer(result, &PQclear);
    const ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        qFatal("%s: %s", what.constData(), PQerrorMessage(connection));
    return answer;
}

/// `?` becomes `$1`, `$2` …; no statement here has one in a literal.
QByteArray numbered(const QByteArray& sql) {
    QByteArray text;
    int last = 0;
    for (const char each : sql)
        if (each == '?')
            text += '$' + QByteArray::number(++last);
        else
            text += each;
    return text;
}

} // namespace

RawPostgres::RawPostgres(const store::Uri& uri)
    : RawEngine(false) {
    const QByteArray host = uri.host.toUtf8();
    const QByteArray port = QByteArray::number(uri.port);
    const QByteArray database = uri.database.toUtf8();
    const QByteArray user = uri.user.toUtf8();
    const char* const names[] = {"host", "port", "dbname", "user", nullptr};
    const char* const values[] = {host.constData(), port.constData(), database.constData(), user.constData(), nullptr};
    m_connection = PQconnectdbParams(names, values, 0);
    if (PQstatus(m_connection) != CONNECTION_OK)
        qFatal("%s", PQerrorMessage(m_connection));
}

RawPostgres::~RawPostgres() { PQfinish(m_connection); }

int RawPostgres::prepare(const QByteArray& sql) {
    const QByteArray name = QByteArray::number(m_prepared);
    (void)require(m_connection, PQprepare(m_connection, name.constData(), numbered(sql).constData(), 0, nullptr), sql);
    return m_prepared++;
}

int RawPostgres::run(int statement, const Values& values) {
    std::vector<QByteArray> numbers(values.size());
    std::vector<const char*> texts(values.size(), nullptr);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (const auto* integer = std::get_if<qint64>(&values[i]))
            texts[i] = (numbers[i] = QByteArray::number(*integer)).constData();
        else if (const auto* text = std::get_if<QByteArray>(&values[i]))
            texts[i] = text->constData();
    }
    const QByteArray name = QByteArray::number(statement);
    const Answer answer = require(m_connection,
                                  PQexecPrepared(m_connection, name.constData(), static_cast<int>(values.size()),
                                                 texts.data(), nullptr, nullptr, 0),
                                  name);
    m_rows.clear();
    for (int row = 0; row < PQntuples(answer.get()); ++row) {
        Row cells;
        for (int column = 0; column < PQnfields(answer.get()); ++column)
            cells << QByteArray(PQgetvalue(answer.get(), row, column), PQgetlength(answer.get(), row, column));
        m_rows << cells;
    }
    return static_cast<int>(m_rows.size());
}

void RawPostgres::execute(const QByteArray& sql) {
    (void)require(m_connection, PQexec(m_connection, sql.constData()), sql);
}

} // namespace bench
