#pragma once

#include "core/id.h"
#include "core/instant.h"
#include "core/vocabulary.h"
#include "store/session.h"
#include <QVariant>
#include <QVariantList>
#include <optional>

namespace store {

class Prepared;

/// One run of a prepared statement; private to the store. Binds by position in the order of the `?`s, reads columns
/// by position, and is finished when it goes out of scope, so that no lock outlives it. Throws SqlFailure.
class Statement {
public:
    /// `name` is a file below resources/sql without folder and ".sql".
    Statement(Session& session, const char* name);
    /// A statement put together from fixed fragments (lists with filters); cached by its text. Data is only ever bound.
    [[nodiscard]] static Statement fromText(Session& session, const QString& sql, const QVariantList& values = {});
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(const QVariant& value); ///< of lists with filters: text, a number or nothing
    Statement& bind(qint64 value);
    Statement& bind(int value) { return bind(qint64(value)); }
    Statement& bind(bool value) { return bind(qint64(value)); }
    Statement& bindNull();
    Statement& bind(const QString& value); ///< a null string is stored as '' (columns that allow NULL take an optional)
    Statement& bind(const QByteArray& bytes);
    Statement& bind(core::Instant value) { return bind(value.msecs()); }
    Statement& bind(core::Duration value) { return bind(qint64(value.count())); }
    /// An invalid id is NULL.
    template <class Tag>
    Statement& bind(core::Id<Tag> id) {
        return id.isValid() ? bind(id.value()) : bindNull();
    }
    template <class E>
    requires std::is_enum_v<E> Statement& bind(E value) { return bind(core::toCode(value)); }
    template <class T>
    Statement& bind(const std::optional<T>& value) {
        return value ? bind(*value) : bindNull();
    }

    /// Runs it; for changes: how many rows.
    qint64 run();
    /// Runs it without waiting: what is started or posted one after another goes to a PostgreSQL server together.
    /// start() is for rows, which next() waits for; post() for changes, whose failure is told by whatever is read next,
    /// at the latest by the commit.
    void start();
    void post();
    /// Steps to the next row (runs first when it didn't yet).
    [[nodiscard]] bool next();
    /// The id of a statement that ends in RETURNING id, or the first column of its only row.
    [[nodiscard]] qint64 runForId();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] core::Instant instant(int column) const { return core::Instant(integer(column)); }
    [[nodiscard]] core::Duration duration(int column) const { return core::Duration(integer(column)); }
    [[nodiscard]] std::optional<core::Instant> maybeInstant(int column) const;
    template <class Identity>
    [[nodiscard]] Identity id(int column) const {
        return Identity(isNull(column) ? 0 : integer(column));
    }
    template <class E>
    [[nodiscard]] E code(int column) const {
        return requireCode<E>(core::fromCode<E>(text(column)), column);
    }
    template <class E>
    [[nodiscard]] std::optional<E> maybeCode(int column) const {
        return isNull(column) ? std::nullopt : core::fromCode<E>(text(column));
    }

private:
    Statement(Session& session, Prepared& query, const QVariantList& values = {});
    template <class E>
    [[nodiscard]] E requireCode(std::optional<E> value, int column) const {
        if (!value)
            throwUnknownCode(column);
        return *value;
    }
    [[noreturn]] void throwUnknownCode(int column) const;

    Session& m_session;
    Prepared& m_query;
    int m_bound = 0;
    bool m_hasRun = false;
};

} // namespace store
