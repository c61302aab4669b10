#pragma once

#include "core/caserow.h"
#include "core/result.h"
#include <QFuture>
#include <optional>

namespace models {

/// Where a row stands in a list: lists are read from a key on, never by number.
using PageKey = core::RowKey;

/// Neighbouring rows in the list's order; `keys[i]` belongs to `rows[i]`.
template <class Row>
struct Page {
    QList<PageKey> keys;
    QList<Row> rows;
};

/// Keys of the rows 0, step, 2·step … of a list, and how many rows it has.
struct Anchors {
    QList<PageKey> keys;
    int count = 0;
};

/// Where a paged list gets its rows: the seam between an item model and what reads the store. Futures finish in the
/// GUI thread, at once or later; one that is cancelled means that nothing can be read any more.
template <class Row>
class PageSource {
public:
    virtual ~PageSource() = default;

    /// Whether keys grow or fall from row to row (sort value and id alike).
    [[nodiscard]] virtual Qt::SortOrder order() const = 0;
    /// Rows from `from` (inclusive; absent: from the top) on. Fewer than `limit` mean that the list ends with them.
    [[nodiscard]] virtual QFuture<core::Result<Page<Row>>> page(const std::optional<PageKey>& from, int limit) = 0;
    [[nodiscard]] virtual QFuture<core::Result<Anchors>> anchors(int step) = 0;
};

} // namespace models
