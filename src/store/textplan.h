#pragma once

#include "store/casepage.h"
#include "store/sqlpart.h"

namespace store {

/// How a searched text is looked for. A frequent word is soon met by walking the list in its order and testing each
/// text; hits of a rare one are few enough to be taken from the full-text index and sorted (limits.md, "Search").
struct TextPlan {
    enum class Way { None, Index, Walk };

    Way way = Way::None;
    QStringList words;   ///< all that is searched; the last is a beginning
    QStringList indexed; ///< Index: whole words that are looked up
    QString prefix;      ///< Index: a beginning that is looked up; empty = none, and the texts must be tested for it
    bool isFew = false;  ///< Index: so few hits that each is looked up by itself (PostgreSQL)

    [[nodiscard]] bool isTested() const { return way == Way::Walk || (way == Way::Index && prefix.isEmpty()); }
};

enum class Reading { Page, Whole };

[[nodiscard]] TextPlan planText(Session& session, const QString& text, Reading reading, const ListTuning& tuning);
/// When a walk has found too little in its reach: what else there is.
[[nodiscard]] TextPlan planAfterWalk(const TextPlan& walk);

/// Every word occurs in the text of the case_text row `alias`.
[[nodiscard]] SqlPart testWords(Engine engine, const QStringList& words, const QString& alias);
/// SELECT id of all cases that the index finds; texts that wait for the index are tested instead.
[[nodiscard]] SqlPart selectHits(Engine engine, const TextPlan& plan);

} // namespace store
