#pragma once

class QAbstractItemView;

namespace widgets {

/// The first row from `from` on, in steps of `by` (1 or -1), that can be chosen; -1 when there is none. Heads of groups
/// can't.
[[nodiscard]] int selectableRow(const QAbstractItemView& view, int from, int by);
/// Makes it current and brings it into sight; nothing outside the rows.
void setCurrentRow(QAbstractItemView& view, int row);
/// The next row that can be chosen, or the previous one; at the end it stays.
void stepRow(QAbstractItemView& view, int by);

} // namespace widgets
