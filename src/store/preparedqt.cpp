#include "store/prepared.h"

#include "store/sqlerrors.h"
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace store {

namespace {

class QtPrepared final : public Prepared {
public:
    QtPrepared(Session& session, QSqlQuery query)
        : m_session(session)
        , m_query(std::move(query)) {}

    void bind(int position, qint64 value) override { m_query.bindValue(position, value); }
    void bind(int position, const QString& value) override { m_query.bindValue(position, value); }
    void bindNull(int position) override { m_query.bindValue(position, QVariant()); }
    qint64 run() override {
        if (!m_query.exec())
            throw failureOf(m_session, m_query.lastError(), title());
        return m_query.numRowsAffected();
    }
    bool next() override {
        if (m_query.next())
            return true;
        if (m_query.lastError().isValid())
            throw failureOf(m_session, m_query.lastError(), title());
        return false;
    }
    void finish() override { m_query.finish(); }
    bool isNull(int column) const override { return m_query.isNull(column); }
    qint64 integer(int column) const override { return m_query.value(column).toLongLong(); }
    QString text(int column) const override { return m_query.value(column).toString(); }
    QString title() const override { return m_query.lastQuery().left(80).simplified(); }

private:
    Session& m_session;
    QSqlQuery m_query;
};

} // namespace

std::unique_ptr<Prepared> prepareWithQt(Session& session, const QString& what, const QString& sql) {
    QSqlQuery query(session.database());
    // Forward-only means single-row mode to the PostgreSQL driver, where the next statement on the connection throws
    // away what was not read yet; so results are fetched whole.
    if (sql.isEmpty() || !query.prepare(sql))
        throw failureOf(session, query.lastError(), what);
    return std::make_unique<QtPrepared>(session, std::move(query));
}

} // namespace store
