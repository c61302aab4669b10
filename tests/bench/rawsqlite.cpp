#include "bench/rawsqlite.h"

#include "store/opensqlite.h"
#include <QFile>
#include <sqlite3.h>

namespace bench {

RawSqlite::RawSqlite(const store::Uri& uri)
    : RawEngine(true) {
    const QByteArray path = QFile::encodeName(uri.path);
    require(sqlite3_open_v2(path.constData(), &m_database, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK, path);
    sqlite3_busy_timeout(m_database, 5000);
    const QByteArray mode = store::sqlite::safeJournalMode(sqlite3_libversion_number()).toLatin1();
    execute("PRAGMA journal_mode = " + mode);
    execute(mode == "wal" ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = EXTRA");
    execute("PRAGMA mmap_size = 0");
}

RawSqlite::~RawSqlite() {
    for (sqlite3_stmt* each : m_statements)
        sqlite3_finalize(each);
    sqlite3_close(m_database);
}

void RawSqlite::require(bool isOk, const QByteArray& what) const {
    if (!isOk)
        qFatal("%s: %s", what.constData(), sqlite3_errmsg(m_database));
}

int RawSqlite::prepare(const QByteArray& sql) {
    sqlite3_stmt* statement = nullptr;
    require(sqlite3_prepare_v3(m_database, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) ==
                SQLITE_OK,
            sql);
    m_statements.push_back(statement);
    return static_cast<int>(m_statements.size()) - 1;
}

int RawSqlite::run(int number, const Values& values) {
    sqlite3_stmt* statement = m_statements[static_cast<std::size_t>(number)];
    for (std::size_t i = 0; i < values.size(); ++i) {
        const int place = static_cast<int>(i) + 1;
        if (const auto* integer = std::get_if<qint64>(&values[i]))
            sqlite3_bind_int64(statement, place, *integer);
        else if (const auto* text = std::get_if<QByteArray>(&values[i]))
            sqlite3_bind_text(statement, place, text->constData(), static_cast<int>(text->size()), SQLITE_STATIC);
        else
            sqlite3_bind_null(statement, place);
    }
    m_rows.clear();
    const int columns = sqlite3_column_count(statement);
    int state = sqlite3_step(statement);
    for (; state == SQLITE_ROW; state = sqlite3_step(statement)) {
        Row row;
        row.reserve(columns);
        for (int column = 0; column < columns; ++column) {
            const void* text = sqlite3_column_text(statement, column);
            row << QByteArray(static_cast<const char*>(text), sqlite3_column_bytes(statement, column));
        }
        m_rows << row;
    }
    require(state == SQLITE_DONE, sqlite3_sql(statement));
    sqlite3_reset(statement);
    return static_cast<int>(m_rows.size());
}

void RawSqlite::execute(const QByteArray& sql) {
    require(sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK, sql);
}

} // namespace bench
