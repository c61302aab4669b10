#include "core/workingtime.h"

#include "calendars.h"
#include "support/strings.h"
#include <thread>
#include <vector>

using namespace core;
using namespace calendars;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kBogota = "America/Bogota";
const QString kOffice = u"08:00-12:00 14:00-18:00"_s;

} // namespace

TEST_CASE("open time of several intervals a day") {
    const WorkingTime time = compiled(office(kBogota, kOffice));
    const Instant monday = at(u"2026-11-23T09:00-05:00"_s);
    CHECK(time.dueAfter(monday, 3h) == at(u"2026-11-23T12:00-05:00"_s));
    CHECK(time.dueAfter(monday, 3h + 1min) == at(u"2026-11-23T14:01-05:00"_s));
    CHECK(time.dueAfter(monday, 24h) == at(u"2026-11-26T09:00-05:00"_s));
    CHECK(time.openBetween(monday, at(u"2026-11-30T09:00-05:00"_s)) == 40h);
    CHECK(time.openStretches(monday, at(u"2026-11-23T15:00-05:00"_s)) ==
          QList<Stretch>{{monday, at(u"2026-11-23T12:00-05:00"_s)},
                         {at(u"2026-11-23T14:00-05:00"_s), at(u"2026-11-23T15:00-05:00"_s)}});
}

TEST_CASE("working days end with the last open hour or at the hour of the start") {
    const WorkingTime time = compiled(office(kBogota, kOffice));
    const Instant friday = at(u"2026-11-27T10:30-05:00"_s);
    CHECK(time.dayEndAfter(friday, friday, 1, Days::Working, DayEnd::EndOfDay) == at(u"2026-11-30T18:00-05:00"_s));
    CHECK(time.dayEndAfter(friday, friday, 1, Days::Working, DayEnd::SameTime) == at(u"2026-11-30T10:30-05:00"_s));
    CHECK(time.dayEndAfter(friday, friday, 1, Days::Calendar, DayEnd::EndOfDay) == at(u"2026-11-29T00:00-05:00"_s));
    CHECK(time.dayEndAfter(friday, friday, 15, Days::Working, DayEnd::EndOfDay) == at(u"2026-12-18T18:00-05:00"_s));
    CHECK(time.dayEndsBetween(friday, friday, at(u"2026-12-18T18:00-05:00"_s), Days::Working, DayEnd::EndOfDay) == 15);
}

TEST_CASE("threads that share a calendar get the answers that one alone gets") {
    const WorkingTime alone = compiled(office("Europe/Madrid", kOffice));
    const WorkingTime shared = compiled(office("Europe/Madrid", kOffice));
    const Instant begin = at(u"2026-01-05T09:00+01:00"_s);
    const auto question = [begin](const WorkingTime& time, int i) {
        // From far past to far future and back, so that every thread wants years that no other has laid out yet.
        const Instant start = begin + (i % 2 == 0 ? 1 : -1) * i * 24h * 40;
        return time.dueAfter(start, std::chrono::hours(i * 7)).value();
    };
    std::vector<std::vector<Instant>> answers(4);
    {
        std::vector<std::jthread> threads;
        for (size_t thread = 0; thread < answers.size(); ++thread)
            threads.emplace_back([&, thread] {
                for (int i = int(thread); i < 400; ++i)
                    answers[thread].push_back(question(shared, i));
            });
    }
    for (size_t thread = 0; thread < answers.size(); ++thread)
        for (size_t i = 0; i < answers[thread].size(); ++i)
            if (answers[thread][i] != question(alone, int(i + thread)))
                FAIL("thread " << thread << ", question " << i);
}

TEST_CASE("why this date: each day with its hours and what it is called") {
    Calendar calendar = office(kBogota, kOffice);
    calendar.rules = colombianHolidays();
    calendar.exceptions << CalendarException{day(u"2026-12-24"_s), hours(u"08:00-12:00"_s), u"Nochebuena"_s}
                        << CalendarException{day(u"2026-12-25"_s), hours(u"08:00-09:00"_s), {}};
    const WorkingTime time = compiled(calendar);
    const auto days = time.daysBetween(at(u"2026-12-23T20:00-05:00"_s), at(u"2026-12-26T00:00-05:00"_s), u"en");
    REQUIRE(days.size() == 4);
    CHECK(days[0] == CalendarDay{day(u"2026-12-23"_s), hours(kOffice), {}, DayKind::Weekly});
    CHECK(days[1] == CalendarDay{day(u"2026-12-24"_s), hours(u"08:00-12:00"_s), u"Nochebuena"_s, DayKind::Exception});
    CHECK(days[2] ==
          CalendarDay{day(u"2026-12-25"_s), hours(u"08:00-09:00"_s), u"Christmas Day"_s, DayKind::Exception});
    CHECK(days[3] == CalendarDay{day(u"2026-12-26"_s), {}, {}, DayKind::Weekly});
    CHECK(time.day(day(u"2026-12-08"_s)).name == u"Inmaculada Concepción"_s);
    CHECK(time.dayStart(day(u"2026-12-08"_s)) == at(u"2026-12-08T00:00-05:00"_s));
}

TEST_CASE("a zone that the system does not know is refused, not taken for UTC") {
    const auto time = WorkingTime::compile(office("America/Macondo", kOffice));
    REQUIRE_FALSE(time.has_value());
    CHECK(time.error().fields == QList<FieldError>{{u"zone"_s, u"zone"_s}});
}
