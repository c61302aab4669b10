#include "cli/housekeeping.h"

#include "store/rollup.h"
#include "store/search.h"
#include "store/unitofwork.h"
#include <algorithm>

namespace cli {

namespace {

/// Rows a unit of work: a thousand make its commit cheap and keep other desks waiting only for moments.
constexpr int kBatch = 2000;

constexpr qint64 kFewestPeople = 20;

core::Result<void> repeat(store::Session& session, int (*work)(store::Session&, int)) {
    for (;;) {
        const auto done = store::write(session, [&]() -> core::Result<int> { return work(session, kBatch); });
        if (!done)
            return tl::unexpected<core::Error>(done.error());
        if (*done == 0)
            return {};
    }
}

} // namespace

store::BulkPlan bulkPlan(int cases, quint32 seed, core::Instant now, const core::AgreementBook& book) {
    store::BulkPlan plan;
    plan.cases = cases;
    plan.parties = std::max<qint64>(kFewestPeople, cases * qint64(3) / 10);
    plan.seed = seed;
    plan.now = now;
    plan.book = book;
    return plan;
}

core::Result<void> settle(Desk& desk) {
    if (const auto indexed = repeat(desk.session(), store::indexPending); !indexed)
        return indexed;
    return repeat(desk.session(), store::foldRollups);
}

} // namespace cli
