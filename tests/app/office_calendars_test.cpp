#include "officedesk.h"

using namespace Qt::StringLiterals;
using officetest::answerOf;
using officetest::Desk;
using officetest::valueOf;
using officetest::waitUntil;

namespace {

core::Calendar night() {
    core::Calendar calendar;
    calendar.code = u"night"_s;
    calendar.name = {u"Noche"_s, u"Night"_s};
    calendar.zone = "America/Bogota";
    calendar.hours[0] = {{22 * 60, 24 * 60}};
    return calendar;
}

} // namespace

TEST_CASE("a calendar that is saved at one desk is in the book of both, with who saved it") {
    Desk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const core::User eva = desk.addUser(u"eva"_s, core::Role::Supervisor);
    const auto mine = desk.office(desk.supervisor);
    const auto other = desk.office(eva);
    const auto saved = valueOf(mine->saveCalendar(night(), 0));
    CHECK(saved.calendar.version == 1);
    CHECK(saved.agreements.isEmpty());
    const core::CalendarPin pin{saved.calendar.id, 1};
    waitUntil([&] { return mine->company()->book.calendar(pin) && other->company()->book.calendar(pin); });
    const auto history = valueOf(mine->calendarHistory(saved.calendar.id));
    REQUIRE(history.size() == 1);
    CHECK(history.first().byName == desk.supervisor.name);

    core::Calendar longer = saved.calendar;
    longer.hours[1] = {{0, 360}};
    CHECK(valueOf(other->saveCalendar(longer, 1)).calendar.version == 2);
    const auto late = answerOf(mine->saveCalendar(night(), 1));
    REQUIRE_FALSE(late);
    CHECK(late.error().rule == u"calendar.changed_since");
    CHECK(late.error().detail.contains(u"eva"));
    CHECK(valueOf(mine->calendarHistory(saved.calendar.id)).size() == 2);
}

TEST_CASE("who may not manage agreements neither saves a calendar nor reads who did") {
    const Desk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto office = desk.office(desk.advisor);
    const auto saved = answerOf(office->saveCalendar(night(), 0));
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == core::ErrorCode::Denied);
    CHECK_FALSE(answerOf(office->calendarHistory(core::CalendarId(1))));
}
