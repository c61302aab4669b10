#include "store/prepared.h"

#include "store/native.h"
#include "store/sqlerrors.h"
#include <sqlite3.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace store {

namespace {

SqlFailure failureOf(sqlite3* database, const QString& context) {
    const QString message = QString::fromUtf8(sqlite3_errmsg(database)).section(u'\n', 0, 0).trimmed();
    return sqliteFailure(sqlite3_extended_errcode(database), u"%1: %2"_s.arg(context, message));
}

class SqlitePrepared final : public Prepared {
public:
    SqlitePrepared(sqlite3* database, sqlite3_stmt* statement)
        : m_database(database)
        , m_statement(statement)
        , m_texts(static_cast<size_t>(sqlite3_bind_parameter_count(statement))) {}
    ~SqlitePrepared() override { sqlite3_finalize(m_statement); }
    SqlitePrepared(const SqlitePrepared&) = delete;
    SqlitePrepared& operator=(const SqlitePrepared&) = delete;

    void bind(int position, qint64 value) override { check(sqlite3_bind_int64(m_statement, position + 1, value)); }
    void bind(int position, const QString& value) override {
        requirePosition(position);
        QByteArray& bytes = m_texts[static_cast<size_t>(position)]; // stays until the statement is finished
        bytes = value.toUtf8();
        check(sqlite3_bind_text64(m_statement, position + 1, bytes.constData(),
                                  static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC, SQLITE_UTF8));
    }
    void bind(int position, const QByteArray& bytes) override {
        requirePosition(position);
        QByteArray& kept = m_texts[static_cast<size_t>(position)];
        kept = bytes;
        const char* begin = kept.isNull() ? "" : kept.constData(); // a null pointer would be NULL
        check(sqlite3_bind_blob64(m_statement, position + 1, begin, static_cast<sqlite3_uint64>(kept.size()),
                                  SQLITE_STATIC));
    }
    void bindNull(int position) override { check(sqlite3_bind_null(m_statement, position + 1)); }

    qint64 run() override {
        sqlite3_reset(m_statement);
        step();
        m_isFirstRowUnread = m_isAtRow;
        return sqlite3_changes64(m_database);
    }
    bool next() override {
        if (m_isFirstRowUnread)
            m_isFirstRowUnread = false;
        else if (m_isAtRow)
            step();
        return m_isAtRow;
    }
    void finish() override {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
        for (QByteArray& each : m_texts)
            each.clear();
        m_isAtRow = false;
        m_isFirstRowUnread = false;
    }
    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    QString text(int column) const override {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
        return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
    }
    QByteArray bytes(int column) const override {
        const auto* begin = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
        return QByteArray(begin, sqlite3_column_bytes(m_statement, column));
    }
    QString title() const override { return QString::fromUtf8(sqlite3_sql(m_statement)).left(80).simplified(); }

private:
    void step() {
        const int code = sqlite3_step(m_statement);
        m_isAtRow = code == SQLITE_ROW;
        if (code == SQLITE_ROW || code == SQLITE_DONE)
            return;
        const SqlFailure failure = failureOf(m_database, title());
        sqlite3_reset(m_statement);
        throw failure;
    }
    void requirePosition(int position) const {
        if (position < 0 || static_cast<size_t>(position) >= m_texts.size())
            throw sqliteFailure(SQLITE_RANGE, u"%1: too many values"_s.arg(title()));
    }
    void check(int code) const {
        if (code != SQLITE_OK)
            throw sqliteFailure(code, u"%1: a value can't be bound"_s.arg(title()));
    }

    sqlite3* m_database;
    sqlite3_stmt* m_statement;
    std::vector<QByteArray> m_texts;
    bool m_isAtRow = false;
    bool m_isFirstRowUnread = false;
};

} // namespace

std::unique_ptr<Prepared> prepareWithSqlite(Session& session, const QString& what, const QString& sql) {
    sqlite3* database = sqliteHandle(session.database());
    const QByteArray text = sql.trimmed().toUtf8();
    sqlite3_stmt* statement = nullptr;
    const char* rest = nullptr;
    const int code = sqlite3_prepare_v3(database, text.constData(), static_cast<int>(text.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, &rest);
    if (code != SQLITE_OK)
        throw failureOf(database, what);
    auto prepared = statement ? std::make_unique<SqlitePrepared>(database, statement) : nullptr;
    if (!prepared || QByteArrayView(rest).trimmed().size() > 0)
        throw sqliteFailure(SQLITE_ERROR, u"%1: not exactly one statement"_s.arg(what));
    return prepared;
}

} // namespace store
