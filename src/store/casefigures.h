#pragma once

#include "core/caseevent.h"
#include "store/rollup.h"

namespace store {

/// What one case adds to the daily figures, under its present category, owner, partner, moment, kind and channel.
struct CaseFigure {
    Tally figure{};
    core::Instant at;

    bool operator==(const CaseFigure&) const = default;
};

/// One for every event that still counts, on its own day: received (and resolved in that contact), resolved, closed,
/// reopened. The rollups are the sum of these over all cases.
[[nodiscard]] QList<CaseFigure> figuresOf(const QList<core::CaseEvent>& events);

/// Moves the daily figures from what the case was to what it is: a changed category or owner takes its figures along.
void moveFigures(Session& session, const core::Case& before, const QList<CaseFigure>& figuresBefore,
                 const core::Case& after, const QList<CaseFigure>& figuresAfter);

} // namespace store
