#pragma once

#include "core/caserecord.h"
#include "core/user.h"

namespace core {

/// What a manager already carries. Load weighs each open case by how close its nearest due time is:
/// 1 normally, 2 when due within 24 h, 3 when due within 4 h or overdue.
struct Load {
    int open = 0;
    int dueWithinDay = 0;   ///< due in < 24 h, overdue included
    int dueWithinHours = 0; ///< due in < 4 h, overdue included; counted in dueWithinDay too
    std::optional<Instant> lastAssignedAt;

    /// One case more, given now.
    void add(const CaseDue& due, Instant now);
    [[nodiscard]] int weight() const { return open + dueWithinDay + dueWithinHours; }
    bool operator==(const Load&) const = default;
};

struct Candidate {
    User user;
    Load load;
    bool isAbsent = false; ///< at the moment of the choice (core::markAbsent)

    bool operator==(const Candidate&) const = default;
};

/// What a case asks of its owner: codes that skills are held against.
struct AssignmentNeed {
    QString kind;
    QStringList category; ///< codes from the leaf to the root
    QString language;

    bool operator==(const AssignmentNeed&) const = default;
};

struct Assignment {
    UserId owner;   ///< invalid: nobody could take it; the reason says why
    QString reason; ///< facts, no sentence: "Ana: 6 open, 2 due today; Luis: 9 open" as code (see describeReason)

    bool operator==(const Assignment&) const = default;
};

/// Shifts are half-open and may run past midnight; without one somebody is always there.
[[nodiscard]] bool isOnShift(const User& user, QTime time);

/// Active, skilled, not absent, on shift, below capacity → least load; ties by longest idle, then by id. When nobody is
/// on shift or below capacity, the least loaded skilled manager who is not absent takes it, since every case gets one
/// named owner; the reason then says so. The reason is compact JSON:
/// {"rule":"least_load","candidates":[{"name":…,"open":…,"today":…},…]} with the chosen one first and at most three
/// others; rule is least_load, nobody_on_shift, nobody_below_capacity or, without an owner, nobody_skilled,
/// everybody_absent or nobody_active.
[[nodiscard]] Assignment chooseOwner(const QList<Candidate>& candidates, const AssignmentNeed& need, QTime localTime);

} // namespace core
