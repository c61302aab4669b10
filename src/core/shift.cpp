#include "core/shift.h"

#include "core/assignment.h"

namespace core {

Instant nextOnShift(const User& user, Instant now, const QTimeZone& zone) {
    const QDateTime local = now.toUtc().toTimeZone(zone);
    if (isOnShift(user, local.time()))
        return now;
    const QDate day = user.shiftFrom > local.time() ? local.date() : local.date().addDays(1);
    return Instant(QDateTime(day, user.shiftFrom, zone));
}

} // namespace core
