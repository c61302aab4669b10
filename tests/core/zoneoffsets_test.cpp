#include "core/zoneoffsets.h"

#include "calendars.h"
#include "support/strings.h"
#include "workoracle.h"
#include <QFile>
#include <QSet>
#include <QTimeZone>
#include <algorithm>

using namespace core;
using namespace calendars;
using namespace Qt::StringLiterals;

namespace {

qint64 secondsOf(int year) { return QDate(year, 1, 1).startOfDay(Qt::UTC).toSecsSinceEpoch(); }

QByteArray fileOf(const QByteArray& zone) {
    QFile file(QStringLiteral("/usr/share/zoneinfo/") + QString::fromLatin1(zone));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every zone once: those that are only another name of one are the same file.
QList<QByteArray> zones() {
    QList<QByteArray> different;
    QSet<QByteArray> files;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        const QByteArray file = fileOf(id);
        if (file.isEmpty() || files.contains(file))
            continue;
        files << file;
        different << id;
    }
    return different;
}

std::vector<qint64> changesOf(const ZoneOffsets& offsets, qint64 from, qint64 to) {
    std::vector<qint64> found;
    for (const OffsetPeriod& each : offsets.periods())
        if (each.from >= from * 1000 && each.from < to * 1000)
            found.push_back(each.from / 1000);
    return found;
}

QString listOf(const std::vector<qint64>& times) {
    QStringList text;
    for (const qint64 each : times)
        text << Instant(each * 1000).toIso();
    return text.join(u' ');
}

/// Compares what a calendar does around a change of its clocks with the minutes that the C library tells.
QStringList differencesAround(const WorkingTime& time, const oracle::LocalMinutes& minutes, qint64 change) {
    const oracle::PlainTime plain(time.calendar(), minutes);
    QStringList found;
    const Instant begin(minutes.first() * 60'000);
    const Instant end(minutes.end() * 60'000);
    if (time.openBetween(begin, end) != plain.openBetween(begin, end))
        found << u"open from "_s + begin.toIso();
    for (const int before : {400, 61, 30, 1, 0, -1}) {
        const Instant start = Instant(change * 1000) - std::chrono::minutes(before);
        for (const int open : {1, 29, 60, 90, 200, 500}) {
            const auto due = plain.dueAfter(start, std::chrono::minutes(open));
            if (!due)
                break; // the minutes at hand don't reach so far
            const auto seen = time.dueAfter(start, std::chrono::minutes(open));
            if (seen != due)
                found << u"%1 + %2 is %3"_s.arg(start.toIso()).arg(open).arg(due->toIso());
            // A due time ends an open minute, and so never lies in an hour that the clocks left out.
            if (seen && !plain.isOpen((seen->msecs() - 1) / 60'000))
                found << u"%1 + %2 is due in a closed minute"_s.arg(start.toIso()).arg(open);
        }
    }
    return found;
}

} // namespace

TEST_CASE("the changes of every zone from 1972 to 2120 are those of the C library") {
    const auto all = zones();
    REQUIRE(all.size() > 300);
    size_t changes = 0;
    for (const QByteArray& zone : all) {
        const auto offsets = ZoneOffsets::of(zone);
        INFO(zone.constData());
        REQUIRE(offsets.has_value());
        auto expected = oracle::transitions(zone, secondsOf(1972), secondsOf(2038));
        for (const qint64 later : oracle::transitions(zone, secondsOf(2038), secondsOf(2120), 3 * 86'400))
            expected.push_back(later);
        const auto found = changesOf(*offsets, secondsOf(1972), secondsOf(2120));
        changes += found.size();
        if (found != expected)
            REQUIRE(listOf(found) == listOf(expected));
    }
    CHECK(changes > 20'000);
}

TEST_CASE("around every change of every zone from 1990 to 2037 calendars count as the C library's clock does") {
    QStringList differences;
    int changes = 0;
    for (const QByteArray& zone : zones()) {
        const WorkingTime always = compiled(alwaysOpen(zone));
        const WorkingTime day = compiled(office(zone, u"08:00-12:00 14:00-18:00"_s));
        const WorkingTime night = compiled(office(zone, u"00:00-02:30 23:00-24:00"_s, u"00:00-02:30 23:00-24:00"_s));
        for (const qint64 change : oracle::transitions(zone, secondsOf(1990), secondsOf(2038))) {
            ++changes;
            const oracle::LocalMinutes minutes(zone, change / 60 - 8 * 60, 18 * 60);
            for (const WorkingTime& time : {always, day, night})
                for (const QString& each : differencesAround(time, minutes, change))
                    differences << QString::fromLatin1(zone) + u' ' + each;
        }
    }
    INFO(differences.mid(0, 20).join(u'\n').toStdString());
    CHECK(differences.isEmpty());
    CHECK(changes > 5'000);
}

TEST_CASE("a zone's rule goes on after the last change of its file") {
    const auto madrid = ZoneOffsets::of("Europe/Madrid");
    REQUIRE(madrid.has_value());
    const auto offset = [&](int year, int month) {
        return madrid->at(QDate(year, month, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch()).offset / 3'600'000;
    };
    for (const int year : {2026, 2037, 2038, 2100, 2199}) {
        CHECK(offset(year, 1) == 1);
        CHECK(offset(year, 7) == 2);
    }
    const auto& periods = madrid->periods();
    for (size_t i = 1; i < periods.size(); ++i) {
        CHECK(periods[i].from == periods[i - 1].to);
        CHECK(periods[i].offset != periods[i - 1].offset);
    }
    CHECK(periods.front().from < secondsOf(1900) * 1000);
    CHECK(periods.back().to > secondsOf(2200) * 1000);
}

TEST_CASE("rules of all forms are read as RFC 8536 says") {
    const auto changes = [](const QByteArray& text, int year) {
        QStringList found;
        for (const OffsetChange& each : ZoneRule::parse(text)->changesIn(year))
            found << Instant(each.at).toIso() + u' ' + QString::number(each.offset / 60'000);
        return found;
    };
    CHECK(changes("<-05>5", 2026).isEmpty());
    CHECK(ZoneRule::parse("<-05>5")->standardOffset() == -5 * 3'600'000);
    CHECK(ZoneRule::parse("<+0545>-5:45")->standardOffset() == 20'700'000);
    CHECK(changes("EST5EDT,M3.2.0,M11.1.0", 2026) ==
          QStringList{u"2026-03-08T07:00:00.000Z -240"_s, u"2026-11-01T06:00:00.000Z -300"_s});
    CHECK(changes("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 2026) ==
          QStringList{u"2026-04-04T15:00:00.000Z 630"_s, u"2026-10-03T15:30:00.000Z 660"_s});
    // Times beyond the day: Nuuk changes on the Saturday, Gaza two days after its Thursday.
    CHECK(changes("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 2026)[0] == u"2026-03-29T01:00:00.000Z -60"_s);
    CHECK(changes("EET-2EEST,M3.4.4/50,M10.4.4/50", 2026)[0] == u"2026-03-28T00:00:00.000Z 180"_s);
    // Winter time as the exception.
    CHECK(changes("IST-1GMT0,M10.5.0,M3.5.0/1", 2026) ==
          QStringList{u"2026-03-29T01:00:00.000Z 60"_s, u"2026-10-25T01:00:00.000Z 0"_s});
    // Days by number, with and without 29 February.
    CHECK(changes("AAA0BBB,J60/0,J300/0", 2024)[0] == u"2024-03-01T00:00:00.000Z 60"_s);
    CHECK(changes("AAA0BBB,59/0,300/0", 2024)[0] == u"2024-02-29T00:00:00.000Z 60"_s);
    CHECK(changes("AAA0BBB,59/0,300/0", 2025)[0] == u"2025-03-01T00:00:00.000Z 60"_s);
    for (const char* bad : {"", "X", "AA5", "EST", "EST5EDT,M13.1.0,M11.1.0", "EST5EDT,M3.2.0", "<-05>5 ", "EST5EDT"})
        CHECK_FALSE(ZoneRule::parse(bad).has_value());
}

TEST_CASE("the earliest instant that shows a time") {
    const auto madrid = ZoneOffsets::of("Europe/Madrid");
    const auto wall = [](const QDate& date, int hour, int minute) {
        return QDateTime(date, {hour, minute}, Qt::UTC).toMSecsSinceEpoch();
    };
    const auto shown = [&](const QDate& date, int hour, int minute) {
        return Instant(madrid->firstShowing(wall(date, hour, minute))).toIso();
    };
    CHECK(shown({2026, 3, 29}, 1, 59) == u"2026-03-29T00:59:00.000Z"_s);
    CHECK(shown({2026, 3, 29}, 2, 30) == u"2026-03-29T01:00:00.000Z"_s);
    CHECK(shown({2026, 3, 29}, 3, 0) == u"2026-03-29T01:00:00.000Z"_s);
    CHECK(shown({2026, 10, 25}, 2, 30) == u"2026-10-25T00:30:00.000Z"_s);
    CHECK(shown({2026, 10, 25}, 3, 0) == u"2026-10-25T02:00:00.000Z"_s);
    CHECK(madrid->wall(madrid->firstShowing(wall({2026, 7, 1}, 12, 0))) == wall({2026, 7, 1}, 12, 0));
}

TEST_CASE("a damaged zone file is refused wherever it is cut") {
    const QByteArray file = fileOf("Europe/Madrid");
    REQUIRE(file.size() > 1000);
    REQUIRE(ZoneOffsets::read(file).has_value());
    // Beyond its data block only the rule is missing.
    for (qsizetype size = 0; size < file.size() - 40; size += 7)
        CHECK_FALSE(ZoneOffsets::read(file.left(size)).has_value());
    QByteArray wrongType = file;
    for (qsizetype i = 44; i < wrongType.size(); ++i)
        if (wrongType[i] < 10)
            wrongType[i] = char(0xee);
    [[maybe_unused]] const auto survived = ZoneOffsets::read(wrongType); // whatever it says, it must not crash
}

TEST_CASE("names that are no zones are not known") {
    for (const char* name : {"", "Mars/Base", "../../etc/passwd", "/etc/localtime", "America", "zone.tab",
                             "right/Europe/Madrid", "europe madrid"})
        CHECK_FALSE(ZoneOffsets::isKnown(name));
    CHECK(ZoneOffsets::isKnown("America/Bogota"));
    CHECK(ZoneOffsets::isKnown("UTC"));
    const auto fixed = ZoneOffsets::of("UTC-05:00");
    REQUIRE(fixed.has_value());
    CHECK(fixed->periods().size() == 1);
    CHECK(fixed->periods()[0].offset == -5 * 3'600'000);
}
