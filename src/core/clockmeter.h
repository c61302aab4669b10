#pragma once

#include "core/agreement.h"

namespace core {

/// How the time of one allowance passes: by the wall, by a calendar's open hours, or by the ends of days. Amounts are in
/// the allowance's own unit. Without a calendar that it needs, all time is open.
class ClockMeter {
public:
    /// `time` outlives the meter; `start` is where the clock began, which days count from.
    ClockMeter(const Allowance& allowance, const WorkingTime* time, Instant start);

    /// The earliest instant, from `from` on, at which `amount` more has passed; far in the future when it never does.
    [[nodiscard]] Instant passedAt(Instant from, qint64 amount) const;
    /// How much passes in (from, to].
    [[nodiscard]] qint64 passed(Instant from, Instant to) const;
    /// That share of the allowance, whole days rounded up.
    [[nodiscard]] static qint64 share(const Allowance& allowance, int percent);

private:
    Allowance m_allowance;
    const WorkingTime* m_time;
    Instant m_start;
};

} // namespace core
