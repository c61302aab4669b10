#pragma once

#include "core/slaclock.h"
#include <QLocale>
#include <QString>

/// "Why this date?": the arithmetic of a clock in words (domain.md, clocks, rule 10).
namespace models {

/// How its times are written: near ones as on screen ("today, 14:20"), or each in full, for what is read on another
/// day.
enum class WhyDates { Near, Full };

/// One stretch of a clock's life.
struct WhyRow {
    QString from;
    QString to;
    QString what; ///< "counted", "closed", "Independencia (holiday)", "paused: A document", "still to come"
    QString span;

    bool operator==(const WhyRow&) const = default;
};

/// One clock explained.
struct WhyClock {
    QString name;       ///< of its measure
    QString state;      ///< "due Wed 25 Nov, 14:20", "fulfilled in time, …"
    QString source;     ///< the agreement and the calendar with their versions; may be empty
    QList<WhyRow> rows; ///< none when it no longer applies
    QString totals;     ///< "Counted 3 h of 24 h, paused 1 h"; empty with the rows

    bool operator==(const WhyClock&) const = default;
};

/// What a promise gives: "24 h", "4 h of office hours", "15 working days".
[[nodiscard]] QString allowanceText(const core::Allowance& allowance);

/// Counted and closed stretches, holidays and pauses up to now, then what is still to come, for a clock that runs or
/// waits.
[[nodiscard]] QList<WhyRow> whyRows(const core::CaseClock& clock, const core::AgreementBook& book, core::Instant now,
                                    const QLocale& locale, WhyDates dates = WhyDates::Near);

[[nodiscard]] QList<WhyClock> whyClocks(const QList<core::CaseClock>& clocks, const core::AgreementBook& book,
                                        core::Instant now, const QLocale& locale, WhyDates dates = WhyDates::Near);

/// All of the clocks as lines to read or to paste elsewhere, columns parted by tabs, with the totals of each and the
/// agreement that they come from.
[[nodiscard]] QString whyText(const QList<core::CaseClock>& clocks, const core::AgreementBook& book, core::Instant now,
                              const QLocale& locale);

} // namespace models
