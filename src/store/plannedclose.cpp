#include "store/plannedclose.h"

#include "store/statement.h"

namespace store {

void planClose(Session& session, const PlannedClose& plan) {
    Statement(session, "upsert_planned_close").bind(plan.caseId).bind(plan.message).bind(plan.due).run();
}

void dropPlannedClose(Session& session, core::CaseId id) { Statement(session, "delete_planned_close").bind(id).run(); }

QList<PlannedClose> findDueCloses(Session& session, core::Instant now, int limit) {
    Statement query(session, "find_due_closes");
    query.bind(now).bind(limit);
    QList<PlannedClose> due;
    while (query.next())
        due << PlannedClose{query.id<core::CaseId>(0), query.id<core::OutgoingId>(1), query.instant(2)};
    return due;
}

} // namespace store
