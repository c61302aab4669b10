#pragma once

#include "core/slaclock.h"
#include <QLocale>
#include <QString>

/// "Why this date?": the arithmetic of a clock in words (domain.md, clocks, rule 10).
namespace models {

/// One stretch of a clock's life.
struct WhyRow {
    QString from;
    QString to;
    QString what; ///< "counted", "closed", "Independencia (holiday)", "paused: A document", "still to come"
    QString span;

    bool operator==(const WhyRow&) const = default;
};

/// What a promise gives: "24 h", "4 h of office hours", "15 working days".
[[nodiscard]] QString allowanceText(const core::Allowance& allowance);

/// Counted and closed stretches, holidays and pauses up to now, then what is still to come, for a clock that runs or
/// waits.
[[nodiscard]] QList<WhyRow> whyRows(const core::CaseClock& clock, const core::AgreementBook& book, core::Instant now,
                                    const QLocale& locale);

/// All of the clocks as lines to read or to paste elsewhere, columns parted by tabs, with the totals of each and the
/// agreement that they come from.
[[nodiscard]] QString whyText(const QList<core::CaseClock>& clocks, const core::AgreementBook& book, core::Instant now,
                              const QLocale& locale);

} // namespace models
