#include "core/shift.h"

#include "core/assignment.h"

namespace core {

Instant nextOnShift(const User& user, Instant now, const QTimeZone& zone) {
    const QDateTime local = zone.isValid() ? now.toUtc().toTimeZone(zone) : now.toUtc();
    if (isOnShift(user, local.time()))
        return now;
    const QDate day = user.shiftFrom > local.time() ? local.date() : local.date().addDays(1);
    return Instant(QDateTime(day, user.shiftFrom, local.timeZone()));
}

} // namespace core
