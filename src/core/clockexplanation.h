#pragma once

#include "core/slaclock.h"

namespace core {

/// One line of "why this date?" (domain.md, clocks, rule 10): a half-open stretch, and what it did to the clock.
struct ClockStep {
    enum class Kind {
        Counted, ///< time that passed on the clock, or a day of the term
        Closed,  ///< outside the calendar's hours, or no working day
        Holiday, ///< closed by a holiday or an exception; `reason` is its name
        Paused,  ///< `reason` is the WaitReason's code
    };

    Instant from;
    Instant to;
    Kind kind = Kind::Counted;
    QString reason;

    bool operator==(const ClockStep&) const = default;
};

/// Every counted stretch, closed time, holiday and pause from the clock's start to its due time, oldest first.
/// `language` ("es", "en") picks the holidays' names.
[[nodiscard]] QList<ClockStep> explain(const CaseClock& clock, const AgreementBook& book, QStringView language);

} // namespace core
