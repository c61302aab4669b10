#pragma once

#include "core/casequery.h"
#include "core/caserow.h"
#include "store/session.h"

namespace store {

/// Where reading a list changes its way (limits.md); tests make these small to go every way.
struct ListTuning {
    qint64 sortableRows = 10'000; ///< what narrows a list to so few rows is read whole and sorted (SQLite)
    qint64 rareHits = 8'000;    ///< up to so many texts, a word is looked up in the full-text index
    qint64 walkedRows = 20'000; ///< so far a walk looks for a frequent word before the index is asked after all
};

/// A page of a sorted list from `from` (inclusive) on; `from` absent = the start. Never uses OFFSET. RowKey::sort is
/// what the list is sorted by: due_rank (Due), received_at, updated_at, or for Priority a number that puts the critical
/// ones first and the least time left before the others.
[[nodiscard]] QList<core::CaseRow> findCaseRows(Session& session, const core::CaseQuery& query, core::Instant now,
                                                std::optional<core::RowKey> from, int limit,
                                                const ListTuning& tuning = {});
/// Key of every `step`-th row (0, step, 2·step, …) and the number of all rows.
struct Anchors {
    QList<core::RowKey> keys;
    qint64 count = 0;

    bool operator==(const Anchors&) const = default;
};
[[nodiscard]] Anchors findAnchors(Session& session, const core::CaseQuery& query, core::Instant now, int step,
                                  const ListTuning& tuning = {});
[[nodiscard]] qint64 countCases(Session& session, const core::CaseQuery& query, core::Instant now);

/// How many cases stand under each head of a list by due time: disjoint, together all of them.
struct DueGroups {
    qint64 overdue = 0;
    qint64 withinHour = 0;
    qint64 today = 0; ///< later than within the hour, up to the end of the day
    qint64 later = 0;
    qint64 paused = 0;
    qint64 other = 0; ///< no promise under way

    bool operator==(const DueGroups&) const = default;
};
/// `endOfToday` is the first instant of the desk's next day.
[[nodiscard]] DueGroups findDueGroups(Session& session, const core::CaseQuery& query, core::Instant now,
                                      core::Instant endOfToday);

/// The row of one case, with its key in this query's order; nothing when the query doesn't hold it (any more).
[[nodiscard]] std::optional<core::CaseRow> findCaseRow(Session& session, const core::CaseQuery& query,
                                                       core::Instant now, core::CaseId id);

} // namespace store
