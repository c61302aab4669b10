#include "bench/rawengine.h"

#include "bench/rawpostgres.h"
#include "bench/rawsqlite.h"

namespace bench {

std::unique_ptr<RawEngine> RawEngine::open(const store::Uri& uri) {
    if (uri.engine == store::Engine::Sqlite)
        return std::make_unique<RawSqlite>(uri);
    return std::make_unique<RawPostgres>(uri);
}

QList<qint64> RawEngine::numbers(const QByteArray& sql, const Values& values) {
    QList<qint64> numbers;
    for (const QByteArray& each : texts(sql, values))
        numbers << each.toLongLong();
    return numbers;
}

QList<QByteArray> RawEngine::texts(const QByteArray& sql, const Values& values) {
    run(prepare(sql), values);
    QList<QByteArray> texts;
    for (const Row& row : rows())
        texts << row.first();
    return texts;
}

} // namespace bench
