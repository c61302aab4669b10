#include "core/shift.h"

#include "core/assignment.h"

namespace core {

namespace {

Instant nextInShift(const User& user, Instant now, const QTimeZone& zone) {
    const QDateTime local = zone.isValid() ? now.toUtc().toTimeZone(zone) : now.toUtc();
    if (isOnShift(user, local.time()))
        return now;
    const QDate day = user.shiftFrom > local.time() ? local.date() : local.date().addDays(1);
    return Instant(QDateTime(day, user.shiftFrom, local.timeZone()));
}

} // namespace

Instant nextOnShift(const User& user, const QList<Absence>& absences, Instant now, const QTimeZone& zone) {
    Instant at = nextInShift(user, now, zone);
    while (const Absence* away = absenceOf(absences, user.id, at)) // each ends later than it was found
        at = nextInShift(user, away->end(), zone);
    return at;
}

} // namespace core
