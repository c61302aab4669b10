#include "store/statement.h"

#include "store/prepared.h"
#include "store/sqlfailure.h"
#include "store/statements.h"

using namespace Qt::StringLiterals;

namespace store {

Statement::Statement(Session& session, const char* name)
    : Statement(session, session.statements().takeNamed(name)) {}

Statement::Statement(Session& session, Prepared& query, const QVariantList& values)
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
    if (value.isNull())
        return bindNull();
    return value.typeId() == QMetaType::QString ? bind(value.toString()) : bind(value.toLongLong());
}

Statement& Statement::bind(qint64 value) {
    m_query.bind(m_bound++, value);
    return *this;
}

Statement& Statement::bind(const QString& value) {
    m_query.bind(m_bound++, value.isNull() ? u""_s : value);
    return *this;
}

Statement& Statement::bind(const QByteArray& bytes) {
    m_query.bind(m_bound++, bytes);
    return *this;
}

Statement& Statement::bindNull() {
    m_query.bindNull(m_bound++);
    return *this;
}

qint64 Statement::run() {
    m_hasRun = true;
    return m_query.run();
}

void Statement::start() {
    m_hasRun = true;
    m_query.start();
}

void Statement::post() {
    m_hasRun = true;
    m_query.post();
}

bool Statement::next() {
    if (!m_hasRun)
        run();
    return m_query.next();
}

qint64 Statement::runForId() {
    if (!next())
        throw SqlFailure(core::Error{core::ErrorCode::Internal, u"store.no_row"_s, m_query.title(), {}}, false);
    const qint64 id = integer(0);
    m_query.finish();
    return id;
}

bool Statement::isNull(int column) const { return m_query.isNull(column); }

qint64 Statement::integer(int column) const { return m_query.integer(column); }

QString Statement::text(int column) const { return m_query.text(column); }

QByteArray Statement::bytes(int column) const { return m_query.bytes(column); }

std::optional<core::Instant> Statement::maybeInstant(int column) const {
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

void Statement::throwUnknownCode(int column) const {
    const QString detail = u"column %1 holds the unknown code \"%2\""_s.arg(column).arg(text(column));
    throw SqlFailure(core::Error{core::ErrorCode::Corrupt, u"store.unknown_code"_s, detail, {}}, false);
}

} // namespace store
