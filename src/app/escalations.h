#pragma once

#include "app/companyday.h"
#include "core/caserecord.h"
#include "core/notification.h"

namespace app {

enum class EscalationState {
    Ignored, ///< nobody reacted in time
    Open,    ///< told, and there is time left to react
    Seen,    ///< somebody read it; the member accepted it
    Done,    ///< the promise was kept, the case is closed, or the member has it no more
};

/// One step that a clock took, with everybody who was told by it, or one case that went to a network member.
struct EscalationRow {
    core::CaseId caseId; ///< invalid for alarms that were told in one notice
    QString number;
    QString summary;
    core::CaseDue due;
    core::UserId owner;
    std::optional<core::LateReason> lateReason;

    core::Instant at;                             ///< the step
    std::optional<core::NotificationKind> notice; ///< nothing: it went to the network
    std::optional<core::Measure> measure;         ///< whose promise
    QString alarm;                                ///< as codeOf(Threshold); of a declined case the member's name
    int level = 0;      ///< the how-manieth threshold of that promise; 0: none of its thresholds
    int amount = 1;     ///< alarms that were told in one notice
    QStringList people; ///< who was told, by name; the member

    EscalationState state = EscalationState::Open;
    core::Instant since; ///< Ignored, Open: told, in working hours; Seen: read or accepted
    QString seenBy;      ///< who read it first

    // Of a case that went to the network.
    std::optional<core::Instant> sentAt;
    std::optional<core::Instant> deliveredAt;
    std::optional<core::Instant> acceptBy;
    bool isStuck = false; ///< the order failed, or nobody knows whether it arrived

    [[nodiscard]] bool isNetwork() const { return !notice.has_value(); }
    /// Nobody has reacted yet, in time or not.
    [[nodiscard]] bool isUnanswered() const {
        return state == EscalationState::Ignored || state == EscalationState::Open;
    }
    bool operator==(const EscalationRow&) const = default;
};

/// How soon a notice should be read, in working hours, before it counts as ignored.
inline constexpr core::Duration kReactWithin = std::chrono::minutes(15);

/// Of today, and what nobody has reacted to in the week before; ignored ones first, longest ignored first, then newest
/// first. Inside a transaction that is open.
[[nodiscard]] QList<EscalationRow> findEscalations(store::Session& session, const Company& company, core::Instant now);

} // namespace app

namespace core {

template <>
struct Codes<app::EscalationState> {
    using S = app::EscalationState;
    static constexpr std::array<std::pair<S, const char*>, 4> table{
        {{S::Ignored, "ignored"}, {S::Open, "open"}, {S::Seen, "seen"}, {S::Done, "done"}}};
};

} // namespace core
