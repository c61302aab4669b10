#include "store/textplan.h"

#include "store/words.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// Beginnings of so few letters or digits stand in many texts, whatever the statistics know of whole words.
bool isShortBeginning(const QString& prefix) {
    const bool isNumber = std::ranges::all_of(prefix, [](QChar each) { return each.isDigit(); });
    return prefix.size() <= (isNumber ? 4 : 2);
}

/// Behind every word that begins with the same letters, in the byte order of both engines.
const QString& lastSuffix() {
    static const QString suffix = QString::fromUcs4(U"\U0010FFFF");
    return suffix;
}

QString vectorOf(const QString& alias) {
    return u"array_to_tsvector(string_to_array(btrim(%1.body), ' '))"_s.arg(alias);
}

/// Words consist of letters and digits only, so quoting them is safe; the whole is bound all the same.
QString matchText(Engine engine, const QStringList& words, const QString& prefix) {
    const bool isSqlite = engine == Engine::Sqlite;
    QStringList terms;
    for (const QString& word : words)
        terms << (isSqlite ? u"\"%1\""_s : u"'%1'"_s).arg(word);
    if (!prefix.isEmpty())
        terms << (isSqlite ? u"\"%1\" *"_s : u"'%1':*"_s).arg(prefix);
    return terms.join(isSqlite ? u" AND "_s : u" & "_s);
}

SqlPart selectIndexed(Engine engine, const QString& match) {
    if (engine == Engine::Sqlite)
        return {u"SELECT rowid AS id FROM case_search WHERE case_search MATCH ?"_s, {match}};
    return {u"SELECT i.case_id AS id FROM case_text AS i WHERE %1 @@ CAST(? AS tsquery)"_s.arg(vectorOf(u"i"_s)),
            {match}};
}

/// Whether more than `rareHits` texts hold all these words.
bool areFrequent(Session& session, const QStringList& words, const QString& prefix, qint64 rareHits) {
    SqlPart probe{u"SELECT count(*) FROM ("_s, {}};
    probe.append(selectIndexed(session.engine(), matchText(session.engine(), words, prefix)));
    probe.append(SqlPart{u" LIMIT ?) AS hit"_s, {rareHits + 1}});
    return prepared(session, probe).runForId() > rareHits;
}

/// SQLite's index counts each word's texts; reading stops as soon as they are too many.
bool isFrequentBeginning(Session& session, const QString& prefix, qint64 rareHits) {
    Statement counts(session, "find_word_counts");
    counts.bind(prefix).bind(prefix + lastSuffix());
    qint64 texts = 0;
    while (texts <= rareHits && counts.next())
        texts += counts.integer(0);
    return texts > rareHits;
}

/// What PostgreSQL knows of the words since its last ANALYZE.
struct CommonWords {
    int found = 0;         ///< how many of the whole words are common
    qint64 rarest = 0;     ///< texts with the rarest of these
    qint64 beginnings = 0; ///< texts with common words that begin like the last, at most
};

CommonWords findCommonWords(Session& session, const QStringList& words, const QString& prefix) {
    CommonWords common;
    Statement query(session, "find_common_words");
    query.bind(words.join(u' ')).bind(prefix);
    while (query.next()) {
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

/// Which of (whole words, beginning) are too frequent to be looked up.
struct Frequency {
    bool areWords = false;
    bool isBeginning = false;
};

Frequency frequencyInSqlite(Session& session, const QStringList& words, const QString& prefix, qint64 rareHits) {
    const bool isBeginning = isFrequentBeginning(session, prefix, rareHits);
    return {isBeginning && !words.isEmpty() && areFrequent(session, words, {}, rareHits), isBeginning};
}

/// A probe of what is not known to be common costs little: it is rare, or there are no statistics yet.
Frequency frequencyInPostgres(Session& session, const QStringList& words, const QString& prefix, qint64 rareHits) {
    const CommonWords common = findCommonWords(session, words, prefix);
    const bool isBeginning =
        isShortBeginning(prefix) || common.beginnings > rareHits || areFrequent(session, {}, prefix, rareHits);
    if (!isBeginning || words.isEmpty())
        return {false, isBeginning};
    const bool areAllCommon = common.found == words.size() && common.rarest > rareHits;
    return {areAllCommon || areFrequent(session, words, {}, rareHits), true};
}

Frequency frequencyOf(Session& session, const QStringList& words, const QString& prefix, qint64 rareHits) {
    return session.engine() == Engine::Sqlite ? frequencyInSqlite(session, words, prefix, rareHits)
                                              : frequencyInPostgres(session, words, prefix, rareHits);
}

} // namespace

TextPlan planText(Session& session, const QString& text, Reading reading, const ListTuning& tuning) {
    TextPlan plan;
    plan.words = searchedWords(text);
    if (plan.words.isEmpty())
        return plan;
    const QString last = plan.words.last();
    const QStringList others = plan.words.first(plan.words.size() - 1);
    const Frequency frequency = frequencyOf(session, others, last, tuning.rareHits);
    plan.indexed = others;
    if (!frequency.isBeginning)
        plan.prefix = last;
    const bool isRare = !frequency.isBeginning || (!others.isEmpty() && !frequency.areWords);
    // Whoever reads all of it anyway walks only when the index has nothing to begin with.
    plan.way = isRare || (reading == Reading::Whole && !others.isEmpty()) ? TextPlan::Way::Index : TextPlan::Way::Walk;
    return plan;
}

TextPlan planAfterWalk(const TextPlan& walk) {
    TextPlan plan = walk;
    if (!isShortBeginning(walk.words.last()))
        plan.prefix = walk.words.last();
    if (plan.isExact() || !plan.indexed.isEmpty())
        plan.way = TextPlan::Way::Index;
    return plan;
}

SqlPart testWords(Engine engine, const QStringList& words, const QString& alias) {
    const QString test =
        (engine == Engine::Sqlite ? u"instr(%1.body, ?) > 0"_s : u"strpos(%1.body, ?) > 0"_s).arg(alias);
    SqlPart tests;
    for (const QString& word : words)
        tests.require({test, {u' ' + word + (word == words.last() ? QString() : u" "_s)}});
    return tests;
}

SqlPart selectHits(Engine engine, const TextPlan& plan) {
    SqlPart hits = selectIndexed(engine, matchText(engine, plan.indexed, plan.prefix));
    if (engine == Engine::Postgres)
        return hits.append(u" OFFSET 0"_s); // looked up by themselves, whatever the list's own conditions
    // CROSS: the few that wait are looked up in the texts, not the other way round.
    hits.append(
        u" UNION ALL SELECT q.case_id FROM search_queue AS q CROSS JOIN case_text AS w ON w.case_id = q.case_id "
        "WHERE "_s);
    return hits.append(testWords(engine, plan.words, u"w"_s));
}

} // namespace store
