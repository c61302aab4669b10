#pragma once

#include "core/calendar.h"
#include "core/instant.h"
#include <memory>

namespace core {

/// Half-open [from, to).
struct Stretch {
    Instant from;
    Instant to;

    bool operator==(const Stretch&) const = default;
};

/// Which days a term counts: those with open hours, or all that the local calendar has.
enum class Days { Working, Calendar };
/// When a day of a term ends: after its last open hour (a calendar day at the local midnight that ends it), or at the
/// local time at which the term began.
enum class DayEnd { EndOfDay, SameTime };

enum class DayKind { Weekly, Holiday, Exception };

/// A local date with the hours that hold on it, and the holiday or exception that they come from.
struct CalendarDay {
    QDate date;
    QList<OpenHours> hours;
    QString name;
    DayKind kind = DayKind::Weekly;

    bool operator==(const CalendarDay&) const = default;
};

class OpenYears;

/// The arithmetic of one calendar: an instant is open when what the local clock shows then lies in the hours of the
/// local date. Never changes; copies are cheap and threads may share one. Years are laid out when a question first
/// reaches them, afterwards every answer costs two binary searches, however far away it is. Knows the years from 1900
/// to 2199 (UTC): nothing is open outside of them, and what would end there ends never.
class WorkingTime {
public:
    /// Invalid with the field "zone" when the system does not know the zone. What else calendarErrors() finds is taken
    /// as well as it can be: impossible hours are never open, overlapping ones are open once.
    [[nodiscard]] static Result<WorkingTime> compile(const Calendar& calendar);

    [[nodiscard]] const Calendar& calendar() const;

    /// The earliest instant at which so much open time has passed since `start`: the end of an interval, never the
    /// start of the next one. `start` itself when `open` is not positive.
    [[nodiscard]] std::optional<Instant> dueAfter(Instant start, Duration open) const;
    /// Zero when `to` is not after `from`.
    [[nodiscard]] Duration openBetween(Instant from, Instant to) const;
    /// Cut to [from, to); those that touch, as at midnight, are one.
    [[nodiscard]] QList<Stretch> openStretches(Instant from, Instant to) const;

    /// The end of the `count`-th day after `from`, of a term that began at `start`. Each day after the local date of
    /// `start` ends once; dates that the zone left out don't. With SameTime, a time that is left out on that day ends
    /// where the clocks jump, one that comes twice ends the first time. `from` itself when `count` is not positive.
    [[nodiscard]] std::optional<Instant> dayEndAfter(Instant start, Instant from, int count, Days days,
                                                     DayEnd end) const;
    /// How many days of that term end in (from, to].
    [[nodiscard]] int dayEndsBetween(Instant start, Instant from, Instant to, Days days, DayEnd end) const;

    [[nodiscard]] QDate localDate(Instant at) const;
    /// The first instant of a date, or of the next one when the zone left it out.
    [[nodiscard]] Instant dayStart(QDate date) const;
    /// The hours of one date, whether or not the zone has it.
    [[nodiscard]] CalendarDay day(QDate date, QStringView language = u"es") const;
    /// Every local date from that of `from` to that of `to`, both included; with openStretches() what "why this date?"
    /// shows. Dates that the zone left out are absent.
    [[nodiscard]] QList<CalendarDay> daysBetween(Instant from, Instant to, QStringView language = u"es") const;

private:
    explicit WorkingTime(std::shared_ptr<const OpenYears> years);
    [[nodiscard]] CalendarDay dayAmong(const QList<Holiday>& holidays, QDate date) const;

    std::shared_ptr<const OpenYears> m_years; ///< shared by copies: laid-out years are big and never change
};

} // namespace core
