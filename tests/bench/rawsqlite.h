#pragma once

#include "bench/rawengine.h"

struct sqlite3;
struct sqlite3_stmt;

namespace bench {

/// SQLite in the journal mode that a session of the store would choose; no foreign keys, which are rules.
class RawSqlite final : public RawEngine {
public:
    explicit RawSqlite(const store::Uri& uri);
    ~RawSqlite() override;

    int prepare(const QByteArray& sql) override;
    int run(int statement, const Values& values) override;
    const QList<Row>& rows() const override { return m_rows; }
    void execute(const QByteArray& sql) override;

private:
    void require(bool isOk, const QByteArray& what) const;

    sqlite3* m_database = nullptr;
    std::vector<sqlite3_stmt*> m_statements;
    QList<Row> m_rows;
};

} // namespace bench
