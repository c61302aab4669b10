#pragma once

#include "core/assignment.h"
#include "core/id.h"
#include "core/instant.h"
#include <QString>
#include <algorithm>

namespace core {

/// Somebody does not work from `from` until just before `until`. One that was ended (or taken back, with `endedAt` no
/// later than `from`) counts until then only.
struct Absence {
    AbsenceId id;
    UserId user;
    Instant from;
    Instant until;
    QString note;
    UserId declaredBy;
    Instant declaredAt;
    std::optional<Instant> endedAt;

    /// When it is over: `until`, or earlier when it was ended.
    [[nodiscard]] Instant end() const { return endedAt ? std::min(*endedAt, until) : until; }
    [[nodiscard]] bool isInForce(Instant at) const { return from <= at && at < end(); }
    [[nodiscard]] bool overlaps(Instant first, Instant last) const {
        return from < end() && from < last && first < end();
    }
    bool operator==(const Absence&) const = default;
};

/// Whether an absence declared now begins only later; a form takes a minute to fill in.
[[nodiscard]] bool beginsLater(Instant from, Instant now);
/// The absence of this person that is in force at the instant; null when there is none.
[[nodiscard]] const Absence* absenceOf(const QList<Absence>& absences, UserId user, Instant at);
/// The same, or else the person's next one after it.
[[nodiscard]] const Absence* presentOrNextAbsenceOf(const QList<Absence>& absences, UserId user, Instant at);
/// Says of every candidate whether he is absent at the instant: the one place where assignment learns of it.
void markAbsent(QList<Candidate>& candidates, const QList<Absence>& absences, Instant at);

} // namespace core
