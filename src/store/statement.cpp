#include "store/statement.h"

#include "store/sqlerrors.h"
#include "store/sqlfailure.h"
#include "store/statements.h"
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace store {

Statement::Statement(Session& session, const char* name)
    : Statement(session, session.statements().takeNamed(name)) {}

Statement::Statement(Session& session, QSqlQuery& query, const QVariantList& values)
    : m_session(session)
    , m_query(query) {
    for (const QVariant& value : values)
        bind(value);
}

Statement Statement::fromText(Session& session, const QString& sql, const QVariantList& values) {
    return Statement(session, session.statements().takeText(sql), values);
}

Statement::~Statement() { m_session.statements().giveBack(m_query); }

Statement& Statement::bind(const QVariant& value) {
    m_query.bindValue(m_bound++, value);
    return *this;
}

Statement& Statement::bind(const QString& value) { return bind(QVariant(value.isNull() ? u""_s : value)); }

qint64 Statement::run() {
    if (!m_query.exec())
        throw failureOf(m_session, m_query.lastError(), m_query.lastQuery().left(80).simplified());
    m_hasRun = true;
    return m_query.numRowsAffected();
}

bool Statement::next() {
    if (!m_hasRun)
        run();
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        throw failureOf(m_session, m_query.lastError(), m_query.lastQuery().left(80).simplified());
    return false;
}

qint64 Statement::runForId() {
    if (!next())
        throw SqlFailure(core::Error{core::ErrorCode::Internal, u"store.no_row"_s, m_query.lastQuery().left(80), {}},
                         false);
    const qint64 id = integer(0);
    m_query.finish();
    return id;
}

bool Statement::isNull(int column) const { return m_query.isNull(column); }

qint64 Statement::integer(int column) const { return m_query.value(column).toLongLong(); }

QString Statement::text(int column) const { return m_query.value(column).toString(); }

std::optional<core::Instant> Statement::maybeInstant(int column) const {
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

void Statement::throwUnknownCode(int column) const {
    const QString detail = u"column %1 holds the unknown code \"%2\""_s.arg(column).arg(text(column));
    throw SqlFailure(core::Error{core::ErrorCode::Corrupt, u"store.unknown_code"_s, detail, {}}, false);
}

} // namespace store
