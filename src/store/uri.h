#pragma once

#include "core/result.h"

namespace store {

enum class Engine { Sqlite, Postgres };

/// Which store: `sqlite:FILE`, a bare path, or `postgresql://user:password@host:port/database?schema=name`;
/// a socket folder is given as `postgresql://user@:port/database?host=/folder`.
struct Uri {
    Engine engine = Engine::Sqlite;
    QString path; ///< SQLite only: absolute or relative file path
    QString host; ///< PostgreSQL: host name, address or socket folder
    int port = 5432;
    QString database;
    QString user;
    QString password;
    QString schema; ///< PostgreSQL: empty = the role's own search path

    [[nodiscard]] static core::Result<Uri> parse(const QString& text);
    /// For people and logs: never with the password.
    [[nodiscard]] QString toDisplay() const;
    /// Round-trips through parse(), password included.
    [[nodiscard]] QString toText() const;

    bool operator==(const Uri&) const = default;
};

} // namespace store
