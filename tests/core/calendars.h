#pragma once

#include "core/workingtime.h"

/// Calendars and times for the tests of the calendar arithmetic.
namespace calendars {

/// "08:00-12:00 14:00-18:00"; "" is closed.
[[nodiscard]] inline QList<core::OpenHours> hours(const QString& text) {
    QList<core::OpenHours> read;
    for (const QString& each : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto minute = [&each](int at) { return each.mid(at, 2).toInt() * 60 + each.mid(at + 3, 2).toInt(); };
        read << core::OpenHours{minute(0), minute(6)};
    }
    return read;
}

/// The same hours from Monday to Friday, others at the weekend.
[[nodiscard]] inline core::Calendar office(const QByteArray& zone, const QString& weekdays,
                                           const QString& weekend = {}) {
    core::Calendar calendar;
    calendar.code = QStringLiteral("office");
    calendar.zone = zone;
    for (size_t day = 0; day < 7; ++day)
        calendar.hours[day] = hours(day < 5 ? weekdays : weekend);
    return calendar;
}

[[nodiscard]] inline core::Calendar alwaysOpen(const QByteArray& zone) {
    core::Calendar calendar;
    calendar.code = QStringLiteral("always");
    calendar.zone = zone;
    calendar.hours = core::alwaysOpen();
    return calendar;
}

[[nodiscard]] inline core::WorkingTime compiled(const core::Calendar& calendar) {
    return core::WorkingTime::compile(calendar).value();
}

/// "2026-03-08T14:00:00-05:00"; without seconds too.
[[nodiscard]] inline core::Instant at(QString iso) {
    if (iso[16] != u':')
        iso.insert(16, QStringLiteral(":00"));
    return core::Instant::fromIso(iso).value();
}

[[nodiscard]] inline QDate day(const QString& iso) { return QDate::fromString(iso, Qt::ISODate); }

} // namespace calendars
