#pragma once

#include "app/escalations.h"
#include "app/health.h"

/// What the page of escalations and health shows (ux.md S3), of one moment.
namespace app {

/// How many of the cases that were explained had this reason.
struct LateShare {
    core::LateReason reason{};
    int cases = 0;

    bool operator==(const LateShare&) const = default;
};

struct HealthBoard {
    core::Instant now;
    QList<HealthLine> lines;
    bool hasCases = false;            ///< the reader may see cases; else what follows is empty
    QList<EscalationRow> escalations; ///< as findEscalations()
    QList<LateShare> lateReasons;     ///< of the last 30 days, most cases first

    /// Steps that nobody reacted to in time.
    [[nodiscard]] int ignored() const;
    bool operator==(const HealthBoard&) const = default;
};

/// For supervisors, and without what is of cases for administrators; Denied to everyone else. `trust` as readHealth().
[[nodiscard]] core::Result<HealthBoard> readHealthBoard(store::Session& session, const core::User& reader,
                                                        const Company& company, const core::TimeTrust& trust,
                                                        core::Instant now);

} // namespace app
