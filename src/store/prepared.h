#pragma once

#include "store/session.h"
#include <memory>

namespace store {

/// A prepared statement of one engine, used again and again. Positions and columns count from 0. Throws SqlFailure.
class Prepared {
public:
    virtual ~Prepared() = default;
    virtual void bind(int position, qint64 value) = 0;
    virtual void bind(int position, const QString& value) = 0;
    virtual void bind(int position, const QByteArray& bytes) = 0;
    virtual void bindNull(int position) = 0;
    /// How many rows it changed.
    virtual qint64 run() = 0;
    /// As run(), for one whose rows are read later; until then others may be started too.
    virtual void start() { run(); }
    /// As run(), for one whose outcome nobody reads: where the engine is far away, a failure shows at the next that is.
    virtual void post() { run(); }
    [[nodiscard]] virtual bool next() = 0;
    /// Lets go of locks and values.
    virtual void finish() = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0;
    /// The beginning of its SQL, for error messages.
    [[nodiscard]] virtual QString title() const = 0;
};

/// By the engine's own interface below QtSql's connection: QtSql's binding by position costs as much as the statements
/// of an intake themselves, and it sends PostgreSQL each value as text to be parsed. `what` names it in errors.
[[nodiscard]] std::unique_ptr<Prepared> prepareWithPostgres(Session& session, const QString& what, const QString& sql);
[[nodiscard]] std::unique_ptr<Prepared> prepareWithSqlite(Session& session, const QString& what, const QString& sql);

} // namespace store
