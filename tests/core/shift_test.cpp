#include "core/shift.h"

#include "support/strings.h"

using namespace core;
using namespace std::chrono_literals;

namespace {

const QTimeZone kBogota("America/Bogota");

Instant at(const char* local) {
    return Instant(QDateTime::fromString(QString::fromLatin1(local), Qt::ISODate).toMSecsSinceEpoch());
}

User onShift(int from, int to) {
    User user;
    user.id = UserId(1);
    user.shiftFrom = QTime(from, 0);
    user.shiftTo = QTime(to, 0);
    return user;
}

Absence away(Instant from, Instant until) {
    Absence absence;
    absence.user = UserId(1);
    absence.from = from;
    absence.until = until;
    return absence;
}

} // namespace

TEST_CASE("a reminder waits for the person's shift") {
    const User day = onShift(8, 17);
    CHECK(nextOnShift(day, {}, at("2026-11-24T10:00:00-05:00"), kBogota) == at("2026-11-24T10:00:00-05:00"));
    CHECK(nextOnShift(day, {}, at("2026-11-24T06:00:00-05:00"), kBogota) == at("2026-11-24T08:00:00-05:00"));
    CHECK(nextOnShift(day, {}, at("2026-11-24T17:00:00-05:00"), kBogota) == at("2026-11-25T08:00:00-05:00"));
    CHECK(nextOnShift(User(), {}, at("2026-11-24T03:00:00-05:00"), kBogota) == at("2026-11-24T03:00:00-05:00"));
}

TEST_CASE("a reminder waits for the end of absences, and then for the shift") {
    const User day = onShift(8, 17);
    const QList<Absence> absences{away(at("2026-11-24T09:00:00-05:00"), at("2026-11-26T18:00:00-05:00")),
                                  away(at("2026-11-27T07:00:00-05:00"), at("2026-11-27T12:00:00-05:00"))};
    CHECK(nextOnShift(day, absences, at("2026-11-24T08:59:00-05:00"), kBogota) == at("2026-11-24T08:59:00-05:00"));
    CHECK(nextOnShift(day, absences, at("2026-11-24T10:00:00-05:00"), kBogota) == at("2026-11-27T12:00:00-05:00"));
    CHECK(nextOnShift(day, absences, at("2026-11-26T20:00:00-05:00"), kBogota) == at("2026-11-27T12:00:00-05:00"));
    CHECK(nextOnShift(User(), absences, at("2026-11-24T10:00:00-05:00"), kBogota) == at("2026-11-24T10:00:00-05:00"));
}
