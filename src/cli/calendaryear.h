#pragma once

#include "core/calendaryear.h"
#include <QJsonObject>

namespace cli {

constexpr int kFirstCalendarYear = 1900;
constexpr int kLastCalendarYear = 2199;

/// What a calendar does in one month.
struct CalendarMonth {
    QDate first;
    int workingDays = 0;
    core::Duration open{};
    QList<core::CalendarDay> special; ///< holidays and exceptions
};

/// The twelve.
[[nodiscard]] QList<CalendarMonth> monthsOf(const core::CalendarYear& year);

/// {"month":"2026-01","workingDays":20,"minutes":10800,"days":[{"date","kind","name","hours"}]}
[[nodiscard]] QJsonObject toJson(const CalendarMonth& month);
/// A line for the month and one for each of its special days.
[[nodiscard]] QString describe(const CalendarMonth& month);

} // namespace cli
