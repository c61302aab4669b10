#pragma once

#include "store/uri.h"
#include <QByteArray>
#include <QList>
#include <memory>
#include <variant>
#include <vector>

namespace bench {

/// The bare storage engine: prepared statements straight through its C interface, in the journal mode and on the files
/// of the store. What the product's figures are held against. One thread.
class RawEngine {
public:
    using Value = std::variant<std::monostate, qint64, QByteArray>;
    using Values = std::vector<Value>;
    using Row = QList<QByteArray>;

    /// Ends the program with the engine's message when it can't; so do all statements: a benchmark has no plan B.
    [[nodiscard]] static std::unique_ptr<RawEngine> open(const store::Uri& uri);
    virtual ~RawEngine() = default;

    /// `sql` has a `?` for each value.
    [[nodiscard]] virtual int prepare(const QByteArray& sql) = 0;
    /// Reads every column of every row; how many rows there were.
    virtual int run(int statement, const Values& values) = 0;
    /// Of the last run.
    [[nodiscard]] virtual const QList<Row>& rows() const = 0;
    /// BEGIN IMMEDIATE, COMMIT and the like.
    virtual void execute(const QByteArray& sql) = 0;

    [[nodiscard]] bool isSqlite() const { return m_isSqlite; }
    /// The first column of all rows.
    [[nodiscard]] QList<qint64> numbers(const QByteArray& sql, const Values& values = {});
    [[nodiscard]] QList<QByteArray> texts(const QByteArray& sql, const Values& values = {});

protected:
    explicit RawEngine(bool isSqlite)
        : m_isSqlite(isSqlite) {}

private:
    bool m_isSqlite;
};

} // namespace bench
