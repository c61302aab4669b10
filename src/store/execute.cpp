#include "store/execute.h"

#include "store/postgreswire.h"
#include "store/sqlerrors.h"
#include "store/statements.h"
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace store {

void execute(Session& session, const QString& sql) {
    post(session, sql);
    settle(session);
}

void post(Session& session, const QString& sql) {
    if (session.engine() == Engine::Postgres)
        return session.statements().wire().sendText(sql);
    QSqlQuery query(session.database());
    if (!query.exec(sql))
        throw failureOf(session, query.lastError(), sql.left(80).simplified());
}

void settle(Session& session) {
    if (session.engine() == Engine::Postgres)
        session.statements().wire().settle();
}

} // namespace store
