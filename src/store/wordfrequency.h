#pragma once

#include "store/session.h"
#include <QStringList>

namespace store {

/// Whether more texts than a search can look up one by one hold some whole words, and a word with some beginning.
struct WordFrequency {
    bool areWords = false;    ///< all whole words together; never when there are none
    bool isBeginning = false; ///< the beginning by itself
    bool areTogether = false; ///< both; may be said of what isn't when that costs too much to find out
};

/// What the engine knows: SQLite counts in its index as far as `rareHits` needs it, PostgreSQL remembers common words
/// from its last ANALYZE, and is asked without that.
[[nodiscard]] WordFrequency wordFrequency(Session& session, const QStringList& words, const QString& prefix,
                                          qint64 rareHits);

/// Beginnings of so few letters or digits stand in many texts, whatever statistics know of whole words.
[[nodiscard]] bool isShortBeginning(const QString& prefix);

} // namespace store
