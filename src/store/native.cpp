#include "store/native.h"

#include <QSqlDriver>
#include <QVariant>
#include <libpq-fe.h>

namespace store {

namespace {

template <class Handle>
Handle* handleOf(const QSqlDatabase& database, const char* typeName) {
    const QVariant handle = database.isOpen() ? database.driver()->handle() : QVariant();
    if (!handle.isValid() || qstrcmp(handle.typeName(), typeName) != 0)
        return nullptr;
    return *static_cast<Handle* const*>(handle.constData());
}

} // namespace

sqlite3* sqliteHandle(const QSqlDatabase& database) { return handleOf<sqlite3>(database, "sqlite3*"); }

pg_conn* postgresHandle(const QSqlDatabase& database) { return handleOf<pg_conn>(database, "pg_conn*"); }

QByteArray postgresBytes(const char* text) {
    size_t size = 0;
    unsigned char* bytes = PQunescapeBytea(reinterpret_cast<const unsigned char*>(text), &size);
    const QByteArray content(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    PQfreemem(bytes);
    return content;
}

} // namespace store
