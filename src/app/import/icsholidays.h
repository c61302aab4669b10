#pragma once

#include "core/calendar.h"
#include <QIODevice>
#include <QMap>

namespace app {

/// Which events of a file are holidays.
struct IcsChoice {
    /// Only events with this value, ignoring case: of CATEGORIES, or of a property of this name, with or without "X-"
    /// before it ("TYPE" finds "X-TYPE:public"). "type" and "category" look into CATEGORIES too. Empty: all events.
    QString property;
    QString value;
    QStringList without;  ///< names of events that are none, whatever else they are; case and accents don't count
    int firstYear = 1900; ///< events that recur are followed from this year …
    int lastYear = 2199;  ///< … to this one, both included; others come with any year
};

/// What a file has.
struct IcsHolidays {
    QList<core::Holiday> holidays; ///< core::oneADate()
    int timed = 0;                 ///< events at a time of day, which are no holidays
    int passedOver = 0;            ///< events that the choice leaves out
    /// Values of CATEGORIES and X-TYPE, without a choice of TYPE too, with how many all-day events have each.
    QMap<QString, int> categories;
};

/// Reads the all-day events of an iCalendar file (RFC 5545) as dates, never as instants: no zone can move them to the
/// day before. DTEND is exclusive, DURATION counts, a recurrence brings its own dates with RDATE and without EXDATE, a
/// cancelled event is none. Local midnight to local midnight is all day too; UTC midnight is an instant.
/// Fails with "file.unreadable", "ics.unreadable" (no iCalendar), "ics.cut_off" (a part of it never ends),
/// "ics.no_date" (the event of that name) or "ics.too_large"; a file without any holiday is no error.
[[nodiscard]] core::Result<IcsHolidays> readIcsHolidays(QIODevice& device, const IcsChoice& choice = {});

/// Those on dates that are no holidays of the calendar yet, neither by its rules nor by its dates.
[[nodiscard]] QList<core::Holiday> holidaysToAdd(const core::Calendar& calendar, const QList<core::Holiday>& holidays);

} // namespace app
