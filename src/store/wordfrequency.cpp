#include "store/wordfrequency.h"

#include "store/textindex.h"
#include <algorithm>

namespace store {

namespace {

/// The index collects all texts of a beginning before it looks for other words in them; for so many times the rare
/// ones, that is still an instant.
constexpr qint64 kCollectable = 8;

/// Each word's texts are counted; reading stops as soon as they are more than `most`.
qint64 countBeginning(Session& session, const QString& prefix, qint64 most) {
    Statement counts(session, "find_word_counts");
    counts.bind(prefix).bind(endOfBeginning(prefix));
    qint64 texts = 0;
    while (texts <= most && counts.next())
        texts += counts.integer(0);
    return texts;
}

WordFrequency frequencyInSqlite(Session& session, const QStringList& words, const QString& prefix, qint64 rareHits) {
    const qint64 beginnings = countBeginning(session, prefix, kCollectable * rareHits);
    WordFrequency frequency;
    frequency.isBeginning = beginnings > rareHits;
    frequency.areWords = frequency.isBeginning && !words.isEmpty() && areMoreThan(session, rareHits, words, {});
    frequency.areTogether = frequency.isBeginning && (words.isEmpty() || frequency.areWords);
    if (frequency.areWords && beginnings <= kCollectable * rareHits)
        frequency.areTogether = areMoreThan(session, rareHits, words, prefix);
    return frequency;
}

/// What PostgreSQL knows of the words since its last ANALYZE.
struct CommonWords {
    bool isAnalyzed = false;
    int found = 0;         ///< how many of the whole words are common
    qint64 rarest = 0;     ///< texts with the rarest of these
    qint64 beginnings = 0; ///< texts with common words that begin like the last, at most
};

CommonWords findCommonWords(Session& session, const QStringList& words, const QString& prefix) {
    CommonWords common;
    Statement query(session, "find_common_words");
    query.bind(words.join(u' ')).bind(prefix);
    while (query.next()) {
        common.isAnalyzed = true;
        const qint64 texts = query.integer(1);
        if (words.contains(query.text(0))) {
            common.rarest = common.found == 0 ? texts : std::min(common.rarest, texts);
            ++common.found;
        }
        if (query.text(0).startsWith(prefix))
            common.beginnings += texts;
    }
    return common;
}

WordFrequency frequencyInPostgres(Session& session, const QStringList& words, const QString& prefix, qint64 rareHits) {
    const CommonWords common = findCommonWords(session, words, prefix);
    const bool mustAsk = !common.isAnalyzed;
    WordFrequency frequency;
    frequency.isBeginning = isShortBeginning(prefix) || common.beginnings > rareHits ||
                            (mustAsk && areMoreThan(session, rareHits, {}, prefix));
    if (frequency.isBeginning && !words.isEmpty())
        frequency.areWords = mustAsk ? areMoreThan(session, rareHits, words, {})
                                     : common.found == words.size() && common.rarest > rareHits;
    frequency.areTogether = frequency.isBeginning && (words.isEmpty() || frequency.areWords);
    return frequency;
}

} // namespace

bool isShortBeginning(const QString& prefix) {
    const bool isNumber = std::ranges::all_of(prefix, [](QChar each) { return each.isDigit(); });
    return prefix.size() <= (isNumber ? 4 : 2);
}

WordFrequency wordFrequency(Session& session, const QStringList& words, const QString& prefix, qint64 rareHits) {
    return session.engine() == Engine::Sqlite ? frequencyInSqlite(session, words, prefix, rareHits)
                                              : frequencyInPostgres(session, words, prefix, rareHits);
}

} // namespace store
