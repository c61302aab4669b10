#include "core/calendar.h"

#include "core/zoneoffsets.h"
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

const std::array<std::pair<HolidayKind, const char*>, 3> Codes<HolidayKind>::table{{
    {HolidayKind::Fixed, "fixed"},
    {HolidayKind::MovedToMonday, "moved_to_monday"},
    {HolidayKind::Easter, "easter"},
}};

WeekHours alwaysOpen() {
    WeekHours hours;
    hours.fill({{0, 1440}});
    return hours;
}

QDate easterSunday(int year) {
    const int golden = year % 19;
    const int century = year / 100;
    const int rest = year % 100;
    const int correction = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    const int toSunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    const int late = (golden + 11 * epact + 22 * toSunday) / 451;
    const int days = epact + toSunday - 7 * late + 114;
    return QDate(year, days / 31, days % 31 + 1);
}

namespace {

/// Invalid when the year has no such date, or the rule does not hold in it.
QDate dayOf(const HolidayRule& rule, int year) {
    if (year < rule.firstYear.value_or(year) || year > rule.lastYear.value_or(year))
        return {};
    if (rule.kind == HolidayKind::Easter)
        return easterSunday(year).addDays(rule.offset);
    const QDate date(year, rule.month, rule.day);
    if (rule.kind == HolidayKind::Fixed || !date.isValid())
        return date;
    return date.addDays((8 - date.dayOfWeek()) % 7);
}

void join(Holiday& holiday, const QString& name) {
    if (!name.isEmpty() && !holiday.name.split(u" / "_s).contains(name))
        holiday.name += (holiday.name.isEmpty() ? QString() : u" / "_s) + name;
}

} // namespace

QList<Holiday> holidaysOf(const Calendar& calendar, int year, QStringView language) {
    QList<Holiday> all;
    for (const HolidayRule& rule : calendar.rules)
        // A rule near the year's end can fall into the next year.
        for (const int counted : {year - 1, year, year + 1})
            if (const QDate day = dayOf(rule, counted); day.year() == year)
                all << Holiday{day, rule.name.in(language)};
    for (const Holiday& holiday : calendar.holidays)
        if (holiday.day.year() == year)
            all << holiday;
    return oneADate(all);
}

QList<Holiday> oneADate(QList<Holiday> holidays) {
    std::stable_sort(holidays.begin(), holidays.end(),
                     [](const Holiday& a, const Holiday& b) { return a.day < b.day; });
    QList<Holiday> each;
    for (const Holiday& holiday : std::as_const(holidays)) {
        if (each.isEmpty() || each.last().day != holiday.day)
            each << holiday;
        else
            join(each.last(), holiday.name);
    }
    return each;
}

namespace {

HolidayRule fixed(int month, int day, const QString& es, const QString& en) {
    return {HolidayKind::Fixed, month, day, 0, {es, en}, {}, {}};
}

HolidayRule moved(int month, int day, const QString& es, const QString& en) {
    return {HolidayKind::MovedToMonday, month, day, 0, {es, en}, {}, {}};
}

HolidayRule easter(int offset, const QString& es, const QString& en) {
    return {HolidayKind::Easter, 1, 1, offset, {es, en}, {}, {}};
}

} // namespace

QList<HolidayRule> colombianHolidays() {
    HolidayRule ourLadyOfChiquinquira = moved(7, 9, u"Virgen de Chiquinquirá"_s, u"Our Lady of Chiquinquirá"_s);
    ourLadyOfChiquinquira.firstYear = 2026; // Ley 2578 de 2026
    return {
        fixed(1, 1, u"Año Nuevo"_s, u"New Year's Day"_s),
        moved(1, 6, u"Día de los Reyes Magos"_s, u"Epiphany"_s),
        moved(3, 19, u"San José"_s, u"Saint Joseph's Day"_s),
        easter(-3, u"Jueves Santo"_s, u"Maundy Thursday"_s),
        easter(-2, u"Viernes Santo"_s, u"Good Friday"_s),
        fixed(5, 1, u"Día del Trabajo"_s, u"Labour Day"_s),
        // The Mondays after Ascension (+39), Corpus Christi (+60) and the Sacred Heart (+68).
        easter(43, u"Ascensión del Señor"_s, u"Ascension Day"_s),
        easter(64, u"Corpus Christi"_s, u"Corpus Christi"_s),
        easter(71, u"Sagrado Corazón de Jesús"_s, u"Sacred Heart of Jesus"_s),
        moved(6, 29, u"San Pedro y San Pablo"_s, u"Saints Peter and Paul"_s),
        ourLadyOfChiquinquira,
        fixed(7, 20, u"Día de la Independencia"_s, u"Independence Day"_s),
        fixed(8, 7, u"Batalla de Boyacá"_s, u"Battle of Boyacá"_s),
        moved(8, 15, u"Asunción de la Virgen"_s, u"Assumption of Mary"_s),
        moved(10, 12, u"Día de la Raza"_s, u"Columbus Day"_s),
        moved(11, 1, u"Todos los Santos"_s, u"All Saints' Day"_s),
        moved(11, 11, u"Independencia de Cartagena"_s, u"Independence of Cartagena"_s),
        fixed(12, 8, u"Inmaculada Concepción"_s, u"Immaculate Conception"_s),
        fixed(12, 25, u"Navidad"_s, u"Christmas Day"_s),
    };
}

QString weekdayCode(int weekday) {
    static constexpr std::array kCodes{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    return QString::fromLatin1(kCodes.at(size_t(weekday)));
}

namespace {

constexpr int kDayMinutes = 1440;

class Findings {
public:
    void refuse(const QString& field, const char* rule) { m_errors << FieldError{field, QString::fromLatin1(rule)}; }
    void readHours(const QList<OpenHours>& hours, const QString& place);
    void readDays(const Calendar& calendar);
    void readRule(const HolidayRule& rule, const QString& place);
    [[nodiscard]] const QList<FieldError>& errors() const { return m_errors; }

private:
    QList<FieldError> m_errors;
};

QString at(const QString& list, qsizetype index) { return u"%1[%2]"_s.arg(list).arg(index); }

void Findings::readHours(const QList<OpenHours>& hours, const QString& place) {
    for (qsizetype i = 0; i < hours.size(); ++i) {
        const OpenHours& each = hours[i];
        const auto overlaps = [&](const OpenHours& other) { return each.from < other.to && other.from < each.to; };
        if (each.from < 0 || each.to > kDayMinutes)
            refuse(at(place, i), "hours_range");
        else if (each.from >= each.to)
            refuse(at(place, i), "hours_order");
        else if (std::any_of(hours.begin(), hours.begin() + i, overlaps))
            refuse(at(place, i), "hours_overlap");
    }
}

void Findings::readDays(const Calendar& calendar) {
    for (qsizetype i = 0; i < calendar.holidays.size(); ++i)
        if (!calendar.holidays[i].day.isValid())
            refuse(at(u"holidays"_s, i) + u".date"_s, "date");
    QSet<QDate> seen;
    for (qsizetype i = 0; i < calendar.exceptions.size(); ++i) {
        const CalendarException& each = calendar.exceptions[i];
        const QString place = at(u"exceptions"_s, i);
        if (!each.day.isValid())
            refuse(place + u".date"_s, "date");
        else if (seen.contains(each.day))
            refuse(place + u".date"_s, "twice");
        seen << each.day;
        readHours(each.hours, place + u".hours"_s);
    }
}

void Findings::readRule(const HolidayRule& rule, const QString& place) {
    // 2024 has every date that any year has. Easter stays within a year's reach of its Sunday.
    if (rule.kind != HolidayKind::Easter && !QDate(2024, rule.month, rule.day).isValid())
        refuse(place + u".day"_s, "date");
    if (rule.kind == HolidayKind::Easter && std::abs(rule.offset) > 366)
        refuse(place + u".offset"_s, "date");
    if (rule.firstYear && rule.lastYear && *rule.firstYear > *rule.lastYear)
        refuse(place + u".lastYear"_s, "year_order");
}

bool isEverOpen(const Calendar& calendar) {
    return std::any_of(calendar.hours.begin(), calendar.hours.end(), [](const auto& day) { return !day.isEmpty(); }) ||
           std::any_of(calendar.exceptions.begin(), calendar.exceptions.end(),
                       [](const CalendarException& each) { return !each.hours.isEmpty(); });
}

} // namespace

QList<FieldError> calendarErrors(const Calendar& calendar) {
    Findings findings;
    if (calendar.code.trimmed().isEmpty())
        findings.refuse(u"id"_s, "required");
    if (calendar.zone.isEmpty())
        findings.refuse(u"zone"_s, "required");
    else if (!ZoneOffsets::isKnown(calendar.zone))
        findings.refuse(u"zone"_s, "zone");
    for (int weekday = 0; weekday < 7; ++weekday)
        findings.readHours(calendar.hours[size_t(weekday)], u"hours."_s + weekdayCode(weekday));
    if (!isEverOpen(calendar))
        findings.refuse(u"hours"_s, "never_open");
    for (qsizetype i = 0; i < calendar.rules.size(); ++i)
        findings.readRule(calendar.rules[i], at(u"rules"_s, i));
    findings.readDays(calendar);
    return findings.errors();
}

} // namespace core
