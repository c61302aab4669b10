#include "core/shift.h"

namespace core {

bool isOnShift(const User& user, QTime time) {
    const QTime from = user.shiftFrom;
    const QTime to = user.shiftTo;
    if (!from.isValid() || !to.isValid() || from == to)
        return true;
    return from < to ? from <= time && time < to : from <= time || time < to;
}

Instant nextOnShift(const User& user, Instant now, const QTimeZone& zone) {
    const QDateTime local = now.toUtc().toTimeZone(zone);
    if (isOnShift(user, local.time()))
        return now;
    const QDate day = user.shiftFrom > local.time() ? local.date() : local.date().addDays(1);
    return Instant(QDateTime(day, user.shiftFrom, zone));
}

} // namespace core
