#include "store/plannedhandover.h"

#include "store/statement.h"

namespace store {

void planHandoverAt(Session& session, core::AbsenceId absence, core::Instant due, bool keepsLater) {
    Statement(session, "insert_planned_handover").bind(absence).bind(due).bind(keepsLater).run();
}

QList<PlannedHandover> findDueHandovers(Session& session, core::Instant now) {
    Statement query(session, "find_due_handovers");
    query.bind(now).bind(now).bind(now);
    QList<PlannedHandover> due;
    while (query.next())
        due << PlannedHandover{query.id<core::AbsenceId>(0), query.id<core::UserId>(1), query.instant(2),
                               query.instant(3), query.flag(4)};
    return due;
}

void endPlannedHandover(Session& session, core::AbsenceId absence, core::Instant now) {
    Statement(session, "end_planned_handover").bind(now).bind(absence).run();
}

} // namespace store
