#pragma once

#include "core/workingtime.h"

namespace core {

/// One local date of a year and what is open on it.
struct YearDay {
    CalendarDay day;
    Duration open{};        ///< that really passes; not what the hours say where clocks are set within them
    Duration clockChange{}; ///< how far the clocks are set forward on this date; negative: back; nearly always zero
    bool isHalf = false;    ///< open, but at most two thirds as long as the longest day of the week

    [[nodiscard]] bool isWorking() const { return open.count() > 0; }
    bool operator==(const YearDay&) const = default;
};

/// A year as people look at it, by the local calendar.
struct CalendarYear {
    int year = 0;
    QList<YearDay> days; ///< in order; dates that the zone left out (Samoa, 30 December 2011) are absent
    int workingDays = 0;
    Duration open{};

    /// Null for a date of another year or one that the zone left out.
    [[nodiscard]] const YearDay* find(QDate date) const;
    bool operator==(const CalendarYear&) const = default;
};

/// `year` must be one that working time knows, 1900 to 2199. Names of holidays in `language`.
[[nodiscard]] CalendarYear yearOf(const WorkingTime& time, int year, QStringView language = u"es");

} // namespace core
