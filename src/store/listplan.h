#pragma once

#include "core/casequery.h"
#include "store/sqlpart.h"

/// How a list of cases is read: which stretches of which index, in which order. `c` is complaint_case throughout.
namespace store {

/// What a list is sorted by: one integer, then the id, both the same way round.
struct ListOrder {
    QString key;       ///< expression; the indexes on it repeat it word by word
    QString indexName; ///< of the index a side: case_open_<name>, case_closed_<name>
    bool isDescending = false;

    /// Rows from this place on, the place included.
    [[nodiscard]] SqlPart from(qint64 sort, qint64 id) const;
    /// Rows behind this place.
    [[nodiscard]] SqlPart after(qint64 sort, qint64 id) const;
    /// Rows up to this sort value, all of those that have it included.
    [[nodiscard]] SqlPart upTo(qint64 sort) const;
    /// ORDER BY of keys as selectKeys() names them.
    [[nodiscard]] QString clause() const;
};

[[nodiscard]] ListOrder listOrder(core::SortOrder sort);

/// One stretch of an index, and what must be looked up in its rows besides.
struct Arm {
    QString index; ///< SQLite walks it by name, so that the plan hangs on no statistics
    SqlPart range; ///< answered by the index alone
    SqlPart filter;
};

struct ListPlan {
    QList<Arm> arms; ///< disjoint; none = nothing can match
    /// Every arm comes in the list's order, so that the arms are merged and reading may stop anywhere. Otherwise they
    /// are short enough to be read whole and sorted.
    bool isOrdered = true;
};

/// `sortableRows`: so many rows are sooner sorted than an order is walked past rows that don't match.
[[nodiscard]] ListPlan planList(Session& session, const core::CaseQuery& query, core::Instant now, qint64 sortableRows);

/// Every condition of the query but its text, for rows that are found by their id; false (as SQL) when none can match.
[[nodiscard]] SqlPart conditionsOf(Session& session, const core::CaseQuery& query, core::Instant now);

/// SELECT sort, id of all arms. `extra` must hold as well; it may ask `t`, the case_text row, when `joinsText`.
[[nodiscard]] SqlPart selectKeys(Engine engine, const ListPlan& plan, const ListOrder& order, const SqlPart& extra,
                                 bool joinsText = false);
/// The same in order: `limit` of them, without the first `skipped`.
[[nodiscard]] SqlPart selectFirstKeys(Engine engine, const ListPlan& plan, const ListOrder& order, const SqlPart& extra,
                                      bool joinsText, qint64 limit, qint64 skipped = 0);
/// What the indexes alone can answer of it.
[[nodiscard]] ListPlan withoutFilters(ListPlan plan);

} // namespace store
