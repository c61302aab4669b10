#pragma once

#include "bench/rawengine.h"

struct pg_conn;

namespace bench {

/// PostgreSQL through libpq: statements prepared once, values sent beside them.
class RawPostgres final : public RawEngine {
public:
    explicit RawPostgres(const store::Uri& uri);
    ~RawPostgres() override;

    int prepare(const QByteArray& sql) override;
    int run(int statement, const Values& values) override;
    const QList<Row>& rows() const override { return m_rows; }
    void execute(const QByteArray& sql) override;

private:
    pg_conn* m_connection = nullptr;
    int m_prepared = 0;
    QList<Row> m_rows;
};

} // namespace bench
