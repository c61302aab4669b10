#pragma once

#include "store/session.h"
#include <QByteArray>
#include <QStringList>
#include <variant>
#include <vector>

namespace store::bulk {

/// NULL, a number, or UTF-8 text.
using Cell = std::variant<std::monostate, qint64, QByteArray>;

/// Rows of one table, column after column.
struct Rows {
    std::vector<Cell> cells;

    template <class... Values>
    void add(Values&&... values) {
        (cells.emplace_back(std::forward<Values>(values)), ...);
    }
};

/// Writes many rows into one table as fast as the engine takes them: one prepared insert (SQLite), COPY (PostgreSQL).
/// Inside a transaction. Throws SqlFailure.
class RowWriter {
public:
    RowWriter(Session& session, const QString& table, const QStringList& columns);
    ~RowWriter();
    RowWriter(const RowWriter&) = delete;
    RowWriter& operator=(const RowWriter&) = delete;

    void write(const Rows& rows);

private:
    class Sink;
    class SqliteSink;
    class PostgresSink;
    std::unique_ptr<Sink> m_sink;
};

} // namespace store::bulk
