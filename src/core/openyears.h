#pragma once

#include "core/calendar.h"
#include "core/zoneoffsets.h"
#include <atomic>
#include <memory>
#include <mutex>

namespace core {

/// Times in UTC milliseconds; `before` is the open time of its year that precedes it.
struct OpenStretch {
    qint64 from = 0;
    qint64 to = 0;
    qint64 before = 0;
};

/// A day that a term counts: its date (days since 1970-01-01 by the local calendar) and when it ends, in UTC.
struct EndingDay {
    qint64 date = 0;
    qint64 end = 0;
};

/// One year laid out: the open stretches of the UTC year, the days of the local year.
struct OpenYear {
    std::vector<OpenStretch> stretches;
    qint64 open = 0;   ///< of this year
    qint64 before = 0; ///< sum over the years before it, from an origin that the calendar keeps
    std::vector<EndingDay> workingDays;
    std::vector<EndingDay> calendarDays;
    qint64 workingBefore = 0;
    qint64 calendarBefore = 0;

    /// Up to `utc`, counted from the origin.
    [[nodiscard]] qint64 openUntil(qint64 utc) const;
};

/// The years of one calendar, built when they are first asked for, always one unbroken run of them so that sums over
/// years are at hand. Any thread may ask: a built year never changes, and only building takes a lock.
class OpenYears {
public:
    static constexpr int kFirst = ZoneOffsets::kFirstYear;
    static constexpr int kLast = ZoneOffsets::kLastYear;

    OpenYears(const Calendar& calendar, ZoneOffsets zone);

    [[nodiscard]] const Calendar& calendar() const { return m_calendar; }
    [[nodiscard]] const ZoneOffsets& zone() const { return m_zone; }
    /// Builds what is missing. `number` must be in kFirst … kLast.
    [[nodiscard]] const OpenYear& year(int number) const;
    /// The first year from `from` on for which `reaches` holds, which must be so for all later ones too.
    template <class Reaches>
    [[nodiscard]] const OpenYear* firstYear(int from, Reaches reaches) const;
    /// Sorted, without overlap.
    [[nodiscard]] const QList<OpenHours>& weekdayHours(qint64 date) const;
    /// Hours of an exception, which win over everything; null when the date has none.
    [[nodiscard]] const QList<OpenHours>* exceptionHours(qint64 date) const;

private:
    void extendTo(int number) const;
    void build(int number) const;

    const Calendar m_calendar;
    const ZoneOffsets m_zone;
    WeekHours m_week;
    QHash<qint64, QList<OpenHours>> m_exceptions;

    mutable std::mutex m_building;
    mutable std::array<std::unique_ptr<OpenYear>, kLast - kFirst + 1> m_years;
    mutable std::atomic<int> m_firstBuilt{kLast + 1}; ///< more than m_lastBuilt: none yet
    mutable std::atomic<int> m_lastBuilt{kFirst - 1};
};

template <class Reaches>
const OpenYear* OpenYears::firstYear(int from, Reaches reaches) const {
    if (reaches(year(from)))
        return &year(from);
    int last = std::max(from, m_lastBuilt.load(std::memory_order_acquire));
    while (!reaches(year(last))) {
        if (last == kLast)
            return nullptr;
        from = last++;
    }
    while (from + 1 < last) {
        const int middle = from + (last - from) / 2;
        (reaches(year(middle)) ? last : from) = middle;
    }
    return &year(last);
}

/// The year of the UTC calendar, not limited to kFirst … kLast.
[[nodiscard]] int utcYear(qint64 utc);
/// Its first instant.
[[nodiscard]] qint64 utcNewYear(int year);

constexpr qint64 kDayMillis = 86'400'000;
constexpr qint64 kMinuteMillis = 60'000;
/// Days since 1970-01-01 of what a local clock shows.
[[nodiscard]] constexpr qint64 dateOfWall(qint64 wall) {
    return wall >= 0 ? wall / kDayMillis : -((-wall + kDayMillis - 1) / kDayMillis);
}
[[nodiscard]] QDate toDate(qint64 date);
[[nodiscard]] qint64 fromDate(const QDate& date);

} // namespace core
