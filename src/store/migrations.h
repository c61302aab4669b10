#pragma once

#include "store/session.h"
#include <QStringList>

namespace store {

/// One step of the schema, the same for both engines but for what their dialects call things.
struct Migration {
    int version = 0;
    QString name;
    QStringList statements;

    bool operator==(const Migration&) const = default;
};

/// resources/sql/migrations/NNNN_name.sql followed by NNNN_name.<engine>.sql, tokens replaced, by version.
[[nodiscard]] QList<Migration> migrationsFor(Engine engine);

/// Replaces @key@, @int@, @word@, @strict@, @strict_lookup@ and @among(column: code code)@ by what the engine calls them.
[[nodiscard]] QString inDialect(Engine engine, QString sql);

/// Version of the stored schema; 0 when the place holds no tables of ours. Throws SqlFailure.
[[nodiscard]] int schemaVersion(Session& session);

/// Brings the schema to the last of `migrations`, each in one transaction with its record, and waits for another
/// desk that does the same. An older SQLite store is kept beside the file first ("FILE.schema-1"). Refuses a schema
/// that is newer than all of them.
[[nodiscard]] core::Result<void> migrate(Session& session, const QList<Migration>& migrations);

} // namespace store
