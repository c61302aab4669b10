#include "core/absence.h"

namespace core {

bool beginsLater(Instant from, Instant now) { return from > now + std::chrono::minutes(1); }

const Absence* absenceOf(const QList<Absence>& absences, UserId user, Instant at) {
    for (const Absence& each : absences)
        if (each.user == user && each.isInForce(at))
            return &each;
    return nullptr;
}

const Absence* presentOrNextAbsenceOf(const QList<Absence>& absences, UserId user, Instant at) {
    const Absence* next = nullptr;
    for (const Absence& each : absences)
        if (each.user == user && each.from < each.end() && at < each.end() && (!next || each.from < next->from))
            next = &each;
    return next;
}

void markAbsent(QList<Candidate>& candidates, const QList<Absence>& absences, Instant at) {
    for (Candidate& each : candidates)
        each.isAbsent = absenceOf(absences, each.user.id, at) != nullptr;
}

} // namespace core
