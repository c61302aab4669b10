#include "app/plannedhandover.h"

#include "app/handover.h"
#include "app/people.h"
#include "store/plannedhandover.h"
#include "store/unitofwork.h"

namespace app {

namespace {

core::Result<int> handOver(store::Session& session, Bus& bus, const store::PlannedHandover& due, core::Instant now) {
    const HandoverRequest request{due.user, due.from, due.until, due.keepsLater};
    const auto plan = planHandover(session, systemUser(), bus.company(), request, now);
    if (!plan)
        return tl::unexpected<core::Error>(plan.error());
    const auto receipt = bus.run(systemUser(), HandOverAbsence{due.absence, plan->caseMoves()});
    if (!receipt)
        return tl::unexpected<core::Error>(receipt.error());
    return static_cast<int>(receipt->changes.changes.size()) - 1; // the absence itself is one
}

} // namespace

core::Result<int> handOverBegun(store::Session& session, Bus& bus, core::Instant now) {
    const auto due = store::read(session, [&]() -> core::Result<QList<store::PlannedHandover>> {
        return store::findDueHandovers(session, now);
    });
    if (!due)
        return tl::unexpected<core::Error>(due.error());
    int moved = 0;
    for (const store::PlannedHandover& each : *due) {
        const auto cases = handOver(session, bus, each, now);
        if (cases)
            moved += *cases;
        else if (cases.error().code != core::ErrorCode::Refused && cases.error().code != core::ErrorCode::Conflict)
            return cases; // one that somebody ended in this moment is settled; what changed is tried again
    }
    return moved;
}

} // namespace app
