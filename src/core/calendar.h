#pragma once

#include "core/catalogue.h"
#include "core/codes.h"
#include "core/result.h"
#include <QDate>

/// When a company works: hours of the week in a zone, holidays, and dates that are different (domain.md, clocks, 3).
namespace core {

/// Minutes after local midnight, half-open [from, to), 0 to 1440.
struct OpenHours {
    int from = 0;
    int to = 0;

    bool operator==(const OpenHours&) const = default;
};

/// Monday first.
using WeekHours = std::array<QList<OpenHours>, 7>;

/// MovedToMonday: a date that is kept on the Monday of or after it.
enum class HolidayKind { Fixed, MovedToMonday, Easter };

template <>
struct Codes<HolidayKind> {
    static const std::array<std::pair<HolidayKind, const char*>, 3> table;
};

/// A holiday of every year. `month` and `day` say when, or for Easter `offset`, in days from Easter Sunday. A date that
/// a year lacks (29 February) is no holiday in that year.
struct HolidayRule {
    HolidayKind kind = HolidayKind::Fixed;
    int month = 1;
    int day = 1;
    int offset = 0;
    Label name;
    std::optional<int> firstYear; ///< from which year on; absent: always was
    std::optional<int> lastYear;

    bool operator==(const HolidayRule&) const = default;
};

/// One date on which all is closed.
struct Holiday {
    QDate day;
    QString name;

    bool operator==(const Holiday&) const = default;
};

/// One date whose hours are not those of its weekday: they stand instead of them, on a holiday too. No hours: closed.
struct CalendarException {
    QDate day;
    QList<OpenHours> hours;
    QString name;

    bool operator==(const CalendarException&) const = default;
};

struct Calendar {
    CalendarId id;
    int version = 1;
    QString code;
    Label name;
    QByteArray zone; ///< IANA name
    WeekHours hours;
    QList<HolidayRule> rules;
    QList<Holiday> holidays;
    QList<CalendarException> exceptions;

    bool operator==(const Calendar&) const = default;
};

/// The calendar that never closes.
[[nodiscard]] WeekHours alwaysOpen();

/// Of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8).
[[nodiscard]] QDate easterSunday(int year);

/// In the order of dates; holidays of one date are one entry with each of their names once ("San José / Inventario").
[[nodiscard]] QList<Holiday> oneADate(QList<Holiday> holidays);

/// As oneADate() has it. Exceptions are not looked at.
[[nodiscard]] QList<Holiday> holidaysOf(const Calendar& calendar, int year, QStringView language = u"es");

/// Colombia: Ley 51 de 1983, the 8 that stay on their date and the 10 that are kept on a Monday; from 2026 on also the
/// one that Ley 2578 de 2026 adds, kept on a Monday too.
[[nodiscard]] QList<HolidayRule> colombianHolidays();

/// What keeps a calendar from being used. Fields are places of its JSON form ("hours.mon[1]", "rules[0].month"); rules
/// are "required", "zone", "hours_range" (outside 00:00 to 24:00), "hours_order" (from is not before to),
/// "hours_overlap", "date", "year_order", "twice" and "never_open".
[[nodiscard]] QList<FieldError> calendarErrors(const Calendar& calendar);

/// "mon" … "sun", 0 … 6.
[[nodiscard]] QString weekdayCode(int weekday);

} // namespace core
