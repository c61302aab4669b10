#include "app/jobs.h"

#include "app/people.h"
#include "store/casetable.h"
#include "store/changelog.h"
#include "store/clocktable.h"
#include "store/eventtable.h"
#include "store/rollup.h"
#include "store/search.h"
#include "store/unitofwork.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// A case that somebody changed in between needs nothing more from this round.
bool isSettledByOthers(const core::Error& error) {
    return error.code == core::ErrorCode::Refused || error.code == core::ErrorCode::Conflict ||
           error.code == core::ErrorCode::NotFound;
}

core::Result<QList<core::CaseId>> findCases(store::Session& session, core::Instant now, int batch,
                                            QList<core::CaseId> (*find)(store::Session&, core::Instant, int)) {
    return store::read(session, [&]() -> core::Result<QList<core::CaseId>> { return find(session, now, batch); });
}

core::Result<int> resumeExpired(store::Session& session, Bus& bus, core::Instant now, int batch) {
    const auto expired = findCases(session, now, batch, store::findExpiredWaits);
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

/// The version rises with the clocks, so that a desk that changes the case in the same moment can't put back older
/// ones.
core::Result<bool> recordBreach(store::Session& session, const Bus& bus, core::Instant now, core::CaseId id) {
    return store::write(session, [&]() -> core::Result<bool> {
        store::lockCase(session, id);
        auto subject = store::findCase(session, id);
        if (!subject)
            return false;
        const auto clocks = core::clocksOf(store::findEvents(session, id), bus.company().targets, now);
        subject->due = core::dueOf(clocks, now);
        if (!store::updateCase(session, *subject))
            return false;
        store::replaceClocks(session, id, clocks);
        store::Change change{0, now, {}, {}, u"case"_s, id.value(), subject->version, u"clock"_s};
        store::appendChange(session, change);
        return true;
    });
}

core::Result<int> recordBreaches(store::Session& session, const Bus& bus, core::Instant now, int batch) {
    const auto passed = findCases(session, now, batch, store::findUnrecordedBreaches);
    if (!passed)
        return tl::unexpected(passed.error());
    int recorded = 0;
    for (const core::CaseId id : *passed) {
        const auto done = recordBreach(session, bus, now, id);
        if (!done)
            return tl::unexpected(done.error());
        recorded += *done ? 1 : 0;
    }
    return recorded;
}

core::Result<int> inOwnWork(store::Session& session, int batch, int (*work)(store::Session&, int)) {
    return store::write(session, [&]() -> core::Result<int> { return work(session, batch); });
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
    take(report.breached, recordBreaches(session, bus, now, batch));
    take(report.indexed, inOwnWork(session, batch, store::indexPending));
    take(report.folded, inOwnWork(session, batch, store::foldRollups));
    if (!done)
        return tl::unexpected(done.error());
    return report;
}

} // namespace app
