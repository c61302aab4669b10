#include "app/jobs.h"

#include "app/alarms.h"
#include "app/outboxwatch.h"
#include "app/people.h"
#include "app/plannedclose.h"
#include "app/plannedhandover.h"
#include "store/casetable.h"
#include "store/nextwork.h"
#include "store/rollup.h"
#include "store/search.h"
#include "store/unitofwork.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

/// When something is due that this round could not do: another agent is at it, or it failed.
constexpr core::Duration kTryAgain = 1s;

/// A case that somebody changed in between needs nothing more from this round.
bool isSettledByOthers(const core::Error& error) {
    return error.code == core::ErrorCode::Refused || error.code == core::ErrorCode::Conflict ||
           error.code == core::ErrorCode::NotFound;
}

core::Result<QList<core::CaseId>> findExpired(store::Session& session, core::Instant now, int batch) {
    return store::read(
        session, [&]() -> core::Result<QList<core::CaseId>> { return store::findExpiredWaits(session, now, batch); });
}

core::Result<int> resumeExpired(store::Session& session, Bus& bus, core::Instant now, int batch) {
    const auto expired = findExpired(session, now, batch);
    if (!expired)
        return tl::unexpected(expired.error());
    int resumed = 0;
    for (const core::CaseId id : *expired) {
        const auto receipt = bus.run(systemUser(), ResumeCase{id, true});
        if (receipt)
            ++resumed;
        else if (!isSettledByOthers(receipt.error()))
            return tl::unexpected(receipt.error());
    }
    return resumed;
}

core::Result<int> inOwnWork(store::Session& session, int batch, int (*work)(store::Session&, int)) {
    return store::write(session, [&]() -> core::Result<int> { return work(session, batch); });
}

core::Result<std::optional<core::Instant>> findNext(store::Session& session, core::Instant now) {
    const auto next = store::read(
        session, [&]() -> core::Result<std::optional<core::Instant>> { return store::findNextWork(session, now); });
    if (next && *next && **next <= now)
        return std::optional(now + kTryAgain);
    return next;
}

} // namespace

core::Result<JobReport> runJobs(store::Session& session, Bus& bus, const core::Clock& clock, int batch) {
    const core::Instant now = clock.now();
    JobReport report;
    core::Result<void> done;
    const auto take = [&](int& count, const core::Result<int>& outcome) {
        if (outcome)
            count = *outcome;
        else if (done)
            done = tl::unexpected(outcome.error());
    };
    take(report.resumed, resumeExpired(session, bus, now, batch));
    take(report.handedOver, handOverBegun(session, bus, now));
    take(report.closed, closeAnswered(session, bus, now, batch));
    take(report.rung, ringAlarms(session, bus, now, batch).map([&](const AlarmReport& alarms) {
        report.told = alarms.told;
        return alarms.cases;
    }));
    int alerted = 0;
    take(alerted, tellOfStuckMessages(session, bus.company(), now));
    report.told += alerted;
    take(report.indexed, inOwnWork(session, batch, store::indexPending));
    take(report.folded, inOwnWork(session, batch, store::foldRollups));
    if (!done)
        return tl::unexpected(done.error());
    if (report.isIdle()) {
        const auto next = findNext(session, now);
        if (!next)
            return tl::unexpected(next.error());
        report.nextAt = *next;
    }
    return report;
}

} // namespace app
