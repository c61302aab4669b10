#include "store/execute.h"

#include "store/sqlerrors.h"
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace store {

void execute(Session& session, const QString& sql) {
    QSqlQuery query(session.database());
    if (!query.exec(sql))
        throw failureOf(session, query.lastError(), sql.left(80).simplified());
}

} // namespace store
