#include "store/textplan.h"

#include "store/textindex.h"
#include "store/wordfrequency.h"
#include "store/words.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// A join of many hits pays for itself from this part of the rare ones on.
constexpr qint64 kFewPart = 8;

} // namespace

TextPlan planText(Session& session, const QString& text, Reading reading, const ListTuning& tuning) {
    TextPlan plan;
    plan.words = searchedWords(text);
    if (plan.words.isEmpty())
        return plan;
    const QString last = plan.words.last();
    plan.indexed = plan.words.first(plan.words.size() - 1);
    const WordFrequency frequency = wordFrequency(session, plan.indexed, last, tuning.rareHits);
    if (!frequency.isBeginning || (frequency.areWords && !frequency.areTogether))
        plan.prefix = last;
    // Whoever reads all of it anyway walks only when the index has nothing to begin with.
    const bool isLookedUp = !frequency.areTogether || (reading == Reading::Whole && !plan.indexed.isEmpty());
    plan.way = isLookedUp ? TextPlan::Way::Index : TextPlan::Way::Walk;
    if (isLookedUp && session.engine() == Engine::Postgres)
        plan.isFew = !areMoreThan(session, tuning.rareHits / kFewPart, plan.indexed, plan.prefix);
    return plan;
}

TextPlan planAfterWalk(const TextPlan& walk) {
    TextPlan plan = walk;
    if (!isShortBeginning(walk.words.last()))
        plan.prefix = walk.words.last();
    if (!plan.prefix.isEmpty() || !plan.indexed.isEmpty())
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
    SqlPart hits = selectIndexed(engine, plan.indexed, plan.prefix);
    if (engine == Engine::Postgres)
        return hits.append(u" OFFSET 0"_s); // looked up by themselves, whatever the list's own conditions
    // CROSS: the few that wait are looked up in the texts, not the other way round.
    hits.append(
        u" UNION ALL SELECT q.case_id FROM search_queue AS q CROSS JOIN case_text AS w ON w.case_id = q.case_id "
        "WHERE "_s);
    return hits.append(testWords(engine, plan.words, u"w"_s));
}

} // namespace store
