#include "core/workingtime.h"

#include "calendars.h"
#include "support/strings.h"

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
