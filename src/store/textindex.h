#pragma once

#include "store/sqlpart.h"

/// Looking words up in the full-text index: case_search (SQLite), case_text_words (PostgreSQL).
namespace store {

/// SELECT id of the indexed texts that hold all `words` and one that begins with `prefix` (empty = any).
[[nodiscard]] SqlPart selectIndexed(Engine engine, const QStringList& words, const QString& prefix);
/// Whether there are more of them than `count`.
[[nodiscard]] bool areMoreThan(Session& session, qint64 count, const QStringList& words, const QString& prefix);

/// Behind every word that begins with these letters, in the byte order of both engines.
[[nodiscard]] QString endOfBeginning(const QString& prefix);

} // namespace store
