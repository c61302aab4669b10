#include "core/calendarjson.h"
#include "core/zoneoffsets.h"

#include "calendars.h"
#include "support/strings.h"
#include "workoracle.h"
#include <QJsonDocument>
#include <QTimeZone>
#include <algorithm>
#include <random>

using namespace core;
using namespace calendars;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCases = 20'000;
constexpr int kCasesACalendar = 10;
constexpr int kCalendarsAWindow = 10;
constexpr qint64 kWindow = 10 * 1440;
constexpr qint64 kLongWindow = 500 * 1440;
constexpr qint64 kHalfHour = 30;

int caseCount() {
    const int wanted = qEnvironmentVariableIntValue("REPARO_ORACLE_CASES");
    return wanted > 0 ? wanted : kCases;
}

/// Zones and dates where something happens that no rule foretells.
struct Landmark {
    const char* zone;
    const char* date;
};
constexpr Landmark kLandmarks[] = {
    {"Pacific/Apia", "2011-12-24"},                                            // no 30 December
    {"Pacific/Kwajalein", "1993-08-14"},                                       // no 21 August
    {"Pacific/Kiritimati", "1994-12-25"},                                      // no 31 December
    {"America/Bogota", "1992-04-28"},                                          // begin of the only summer time
    {"America/Bogota", "1993-02-01"},                                          // its end, at midnight
    {"Australia/Lord_Howe", "2026-04-01"}, {"America/St_Johns", "2006-10-24"}, // back at 00:01
    {"America/Sao_Paulo", "2018-11-01"},   {"Asia/Beirut", "2026-03-25"},      // forward at midnight
    {"Asia/Pyongyang", "2015-08-10"},      {"Asia/Kathmandu", "1985-12-28"},
    {"Africa/Casablanca", "2026-02-10"},   {"Antarctica/Troll", "2026-03-25"}, // two hours
    {"Asia/Gaza", "2026-03-20"},
};

QList<QByteArray> zones() {
    QList<QByteArray> known;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        if (!id.startsWith("UTC"))
            known << id;
    return known;
}

/// Calendars that no company would keep, so that every edge meets every other one.
class RandomCase {
public:
    explicit RandomCase(unsigned seed)
        : m_random(seed) {}

    int upTo(int most) { return std::uniform_int_distribution<>(0, most)(m_random); }
    qint64 upTo64(qint64 most) { return std::uniform_int_distribution<qint64>(0, most)(m_random); }
    bool isOneIn(int cases) { return upTo(cases - 1) == 0; }

    Calendar calendar(const QByteArray& zone, QDate first, int days) {
        Calendar calendar;
        calendar.code = u"random"_s;
        calendar.zone = zone;
        const bool isAlways = isOneIn(12);
        for (auto& day : calendar.hours)
            day = isAlways ? hours(u"00:00-24:00"_s) : isOneIn(4) ? QList<OpenHours>{} : someHours();
        const int holidays = upTo(3);
        for (int i = 0; i < holidays; ++i)
            calendar.holidays << Holiday{first.addDays(upTo(days)), {}};
        if (!calendar.holidays.isEmpty() && isOneIn(3))
            calendar.holidays << calendar.holidays.first();
        if (isOneIn(4))
            calendar.rules = colombianHolidays();
        const int rules = upTo(2);
        for (int i = 0; i < rules; ++i)
            calendar.rules << rule(first.addDays(upTo(days)));
        for (int i = 0; i < 3; ++i)
            if (const QDate day = first.addDays(upTo(days)); isOneIn(2) && !has(calendar, day))
                calendar.exceptions << CalendarException{day, isOneIn(3) ? QList<OpenHours>{} : someHours(), {}};
        return calendar;
    }

    /// In milliseconds within [from, to) minutes; often a whole minute.
    Instant instant(qint64 from, qint64 to) {
        const qint64 minute = from + upTo64(to - from - 1);
        return Instant(minute * 60'000 + (isOneIn(3) ? upTo(59'999) : 0));
    }

private:
    static bool has(const Calendar& calendar, QDate day) {
        return std::any_of(calendar.exceptions.begin(), calendar.exceptions.end(),
                           [day](const CalendarException& each) { return each.day == day; });
    }

    QList<OpenHours> someHours() {
        QList<int> edges;
        const int count = 2 * (1 + upTo(2));
        const bool isRound = isOneIn(2);
        while (edges.size() < count) {
            const int edge = isRound ? upTo(48) * int(kHalfHour) : upTo(1440);
            if (!edges.contains(edge))
                edges << edge;
        }
        if (isOneIn(6) && !edges.contains(1440))
            edges[0] = 1440;
        if (isOneIn(6) && !edges.contains(0))
            edges[1] = 0;
        std::sort(edges.begin(), edges.end());
        QList<OpenHours> made;
        for (int i = 0; i < count; i += 2)
            made << OpenHours{edges[i], edges[i + 1]};
        return made;
    }

    HolidayRule rule(QDate around) {
        switch (upTo(2)) {
        case 0:
            return {HolidayKind::Fixed, around.month(), around.day(), 0, {}, {}, {}};
        case 1:
            return {HolidayKind::MovedToMonday, around.month(), around.day(), 0, {}, {}, {}};
        default:
            return {HolidayKind::Easter,     1, 1, int(easterSunday(around.year()).daysTo(around)), {},
                    around.year() - upTo(1), {}};
        }
    }

    std::mt19937_64 m_random;
};

/// Compares one calendar with the oracle over the minutes at hand; says nothing but what differs.
class Comparison {
public:
    Comparison(const Calendar& calendar, const oracle::LocalMinutes& minutes)
        : m_calendar(calendar)
        , m_minutes(minutes)
        , m_time(compiled(calendar))
        , m_plain(calendar, minutes) {}

    /// What was asked, for its report.
    int dueFound = 0;
    int dayEndsFound = 0;

    void due(Instant start, Duration open) {
        const auto expected = m_plain.dueAfter(start, open);
        const auto found = m_time.dueAfter(start, open);
        dueFound += expected ? 1 : 0;
        const bool isRight = expected ? found == expected : !found || *found >= end();
        report(isRight, u"due after %1 of %2 ms"_s.arg(start.toIso()).arg(open.count()), text(expected), text(found));
    }

    void elapsed(Instant from, Instant to) {
        const auto expected = m_plain.openBetween(from, to);
        const auto found = m_time.openBetween(from, to);
        report(found == expected, u"open between %1 and %2"_s.arg(from.toIso(), to.toIso()),
               QString::number(expected.count()), QString::number(found.count()));
        Duration sum{};
        for (const Stretch& each : m_time.openStretches(from, to))
            sum += each.to - each.from;
        report(sum == expected, u"stretches between %1 and %2"_s.arg(from.toIso(), to.toIso()),
               QString::number(expected.count()), QString::number(sum.count()));
    }

    void dayEnds(Instant start, Instant from, Instant to, int count, Days days, DayEnd end) {
        const auto ends = m_plain.dayEnds(start, days, end);
        const auto after = [&](Instant at) { return std::upper_bound(ends.begin(), ends.end(), at); };
        const QString what = u"%1 days (%2, %3) of %4 from %5"_s.arg(count).arg(
            days == Days::Working ? u"working"_s : u"calendar"_s,
            end == DayEnd::EndOfDay ? u"end of day"_s : u"same time"_s, start.toIso(), from.toIso());
        const auto next = after(from);
        if (ends.end() - next >= count && *(next + count - 1) < sure()) {
            ++dayEndsFound;
            const auto found = m_time.dayEndAfter(start, from, count, days, end);
            report(found == *(next + count - 1), what, text(*(next + count - 1)), text(found));
        }
        const auto expected = int(std::max<ptrdiff_t>(0, after(std::min(to, sure())) - next));
        const int found = m_time.dayEndsBetween(start, from, std::min(to, sure()), days, end);
        report(found == expected, what + u" to "_s + to.toIso(), QString::number(expected), QString::number(found));
    }

    [[nodiscard]] const QStringList& differences() const { return m_differences; }

private:
    [[nodiscard]] Instant end() const { return Instant(m_minutes.end() * 60'000); }
    /// Before this the last date that the oracle sees is whole.
    [[nodiscard]] Instant sure() const { return end() - std::chrono::hours(50); }
    static QString text(const std::optional<Instant>& at) { return at ? at->toIso() : u"never"_s; }

    void report(bool isRight, const QString& what, const QString& expected, const QString& found) {
        if (!isRight)
            m_differences << u"%1: %2, not %3\n%4"_s.arg(
                what, expected, found,
                QString::fromUtf8(QJsonDocument(toJson(m_calendar)).toJson(QJsonDocument::Compact)));
    }

    const Calendar m_calendar;
    const oracle::LocalMinutes& m_minutes;
    const WorkingTime m_time;
    const oracle::PlainTime m_plain;
    QStringList m_differences;
};

/// A window of minutes in a zone, preferably one in which its clocks are set.
struct Window {
    QByteArray zone;
    qint64 first = 0; ///< minutes since 1970
    qint64 count = kWindow;
};

Window chooseWindow(RandomCase& random, const QList<QByteArray>& zones, int index) {
    if (index < int(std::size(kLandmarks))) {
        const Landmark& mark = kLandmarks[index];
        const QDate first = QDate::fromString(QString::fromLatin1(mark.date), Qt::ISODate);
        return {mark.zone, first.startOfDay(Qt::UTC).toSecsSinceEpoch() / 60, kWindow};
    }
    Window window{zones[random.upTo(int(zones.size()) - 1)], 0, index % 40 == 20 ? kLongWindow : kWindow};
    const int year = random.isOneIn(4) ? 1973 + random.upTo(150) : 1990 + random.upTo(47);
    const qint64 begin = QDate(year, 1, 1).startOfDay(Qt::UTC).toSecsSinceEpoch();
    const auto changes = oracle::transitions(window.zone, begin, begin + 366 * 86'400);
    if (!changes.empty() && !random.isOneIn(4))
        window.first =
            changes[size_t(random.upTo(int(changes.size()) - 1))] / 60 - random.upTo(int(kWindow) - 3 * 1440);
    else
        window.first = begin / 60 + random.upTo(365 * 1440);
    return window;
}

void compare(Comparison& comparison, RandomCase& random, const Window& window) {
    const qint64 end = window.first + window.count;
    const qint64 latest = window.count == kWindow ? end - 4 * 1440 : end - window.count / 2;
    const Instant start = random.instant(window.first + 1440, latest);
    const Instant other = random.instant(window.first, end);
    const qint64 allowance = random.upTo64(window.count == kWindow ? 2 * 1440 : window.count / 3) * 60'000;
    comparison.due(start, Duration(random.isOneIn(30) ? 0 : allowance + (random.isOneIn(3) ? random.upTo(59'999) : 0)));
    comparison.elapsed(std::min(start, other), std::max(start, other));
    const bool isSame = random.isOneIn(2);
    for (const Days days : {Days::Working, Days::Calendar})
        comparison.dayEnds(start, random.isOneIn(2) ? start : std::max(start, other), Instant(end * 60'000),
                           1 + random.upTo(4), days,
                           (days == Days::Working) == isSame ? DayEnd::SameTime : DayEnd::EndOfDay);
}

} // namespace

TEST_CASE("every answer of a calendar equals a minute-by-minute walk by the C library's clock") {
    RandomCase random(20261127);
    const auto all = zones();
    REQUIRE(all.size() > 400);
    const int cases = caseCount();
    QStringList differences;
    int due = 0;
    int dayEnds = 0;
    int done = 0;
    for (int index = 0; done < cases && differences.size() < 5; ++index) {
        const Window window = chooseWindow(random, all, index);
        const oracle::LocalMinutes minutes(window.zone, window.first, window.count);
        const QDate first = QDate(1970, 1, 1).addDays(minutes.date(window.first));
        const int calendars = window.count == kWindow ? kCalendarsAWindow : 2;
        for (int i = 0; i < calendars && done < cases; ++i) {
            Comparison comparison(random.calendar(window.zone, first, int(window.count / 1440)), minutes);
            for (int j = 0; j < kCasesACalendar; ++j, ++done)
                compare(comparison, random, window);
            differences << comparison.differences();
            due += comparison.dueFound;
            dayEnds += comparison.dayEndsFound;
        }
    }
    INFO(differences.join(u'\n').toStdString());
    CHECK(differences.isEmpty());
    // The cases must be worth something: every other one has an answer within what the oracle sees.
    CHECK(due > cases / 2);
    CHECK(dayEnds > cases / 2);
}
