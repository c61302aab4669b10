#include "store/duecolumns.h"

namespace store {

void bindDue(Statement& statement, const core::CaseDue& due) {
    statement.bind(due.state).bind(due.measure).bind(due.at).bind(due.soonAt).bind(due.urgentAt).bind(due.remaining);
}

core::CaseDue readDue(const Statement& row, int column) {
    core::CaseDue due;
    due.state = row.code<core::ClockState>(column);
    due.measure = row.code<core::Measure>(column + 1);
    due.at = row.maybeInstant(column + 2);
    due.soonAt = row.maybeInstant(column + 3);
    due.urgentAt = row.maybeInstant(column + 4);
    if (!row.isNull(column + 5))
        due.remaining = row.duration(column + 5);
    return due;
}

} // namespace store
