#pragma once

#include "core/casequery.h"
#include "core/caserow.h"
#include "store/session.h"

namespace store {

/// A page of a sorted list from `from` (inclusive) on; `from` absent = the start. Never uses OFFSET.
[[nodiscard]] QList<core::CaseRow> findCaseRows(Session& session, const core::CaseQuery& query, core::Instant now,
                                                std::optional<core::RowKey> from, int limit);
/// Key of every `step`-th row (0, step, 2·step, …) and the number of all rows.
struct Anchors {
    QList<core::RowKey> keys;
    qint64 count = 0;
};
[[nodiscard]] Anchors findAnchors(Session& session, const core::CaseQuery& query, core::Instant now, int step);
[[nodiscard]] qint64 countCases(Session& session, const core::CaseQuery& query, core::Instant now);
/// The row of one case, with its key in this query's order; nothing when the query doesn't hold it (any more).
[[nodiscard]] std::optional<core::CaseRow> findCaseRow(Session& session, const core::CaseQuery& query,
                                                       core::Instant now, core::CaseId id);

} // namespace store
