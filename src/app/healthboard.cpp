#include "app/healthboard.h"

#include "core/permissions.h"
#include "store/healthreads.h"
#include "store/unitofwork.h"
#include <algorithm>

namespace app {

namespace {

constexpr core::Duration kLateReasonsOf = std::chrono::days(30);

QList<LateShare> findLateShares(store::Session& session, core::Instant now) {
    const QHash<core::LateReason, int> counts = store::countLateReasons(session, now - kLateReasonsOf);
    QList<LateShare> shares;
    for (const core::LateReason each : core::allValues<core::LateReason>())
        if (counts.value(each) > 0)
            shares << LateShare{each, counts.value(each)};
    std::ranges::stable_sort(shares, std::ranges::greater(), &LateShare::cases);
    return shares;
}

} // namespace

int HealthBoard::ignored() const {
    return static_cast<int>(std::ranges::count(escalations, EscalationState::Ignored, &EscalationRow::state));
}

core::Result<HealthBoard> readHealthBoard(store::Session& session, const core::User& reader, const Company& company,
                                          const core::TimeTrust& trust, core::Instant now) {
    if (const auto allowed = core::mayDo(reader, core::Verb::ManageAgreements); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return store::read(session, [&]() -> core::Result<HealthBoard> {
        HealthBoard board;
        board.now = now;
        board.lines = healthWithin(session, trust, now);
        board.hasCases = core::mayDo(reader, core::Verb::ReadAllCases).has_value();
        if (board.hasCases) {
            board.escalations = findEscalations(session, company, now);
            board.lateReasons = findLateShares(session, now);
        }
        return board;
    });
}

} // namespace app
