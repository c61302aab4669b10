#pragma once

#include "core/agreementpin.h"
#include "core/caserecord.h"
#include "core/directory.h"
#include "core/notification.h"
#include "core/outgoing.h"
#include "store/session.h"
#include <QHash>

/// What the page of escalations and health counts and lists.
namespace store {

/// Messages of one medium that do not go by themselves as they should.
struct MediumFigures {
    int waiting = 0;                     ///< should have left by now
    std::optional<core::Instant> oldest; ///< of the waiting ones: ordered at
    int uncertain = 0;
    int failed = 0;

    bool operator==(const MediumFigures&) const = default;
};
/// Of mail and text messages; a call or a letter may be uncertain or failed, too.
[[nodiscard]] QHash<core::Medium, MediumFigures> countOutgoing(Session& session, core::Instant now);

/// A case as these lists show it.
struct CaseStanding {
    core::CaseId id;
    QString number;
    QString summary;
    bool isOpen = false;
    core::UserId owner;
    std::optional<core::LateReason> lateReason;
    core::CaseDue due;

    bool operator==(const CaseStanding&) const = default;
};

/// One thing that one person was told by a clock.
struct ToldStep {
    core::Notification notice;                ///< with the times only; the case's words are in `standing`
    CaseStanding standing;                    ///< id invalid for a digest
    core::AgreementPin pin;                   ///< whose promise it was; invalid when no clock of the case knows it
    std::optional<core::Instant> fulfilledAt; ///< the promise was kept meanwhile

    bool operator==(const ToldStep&) const = default;
};
/// Newest first; between `unreadSince` and `since` only those of open cases that nobody has read.
[[nodiscard]] QList<ToldStep> findStepsSince(Session& session, core::Instant since, core::Instant unreadSince,
                                             int limit);

/// A case that went to a network member.
struct NetworkStep {
    core::Escalation escalation; ///< without its code
    CaseStanding standing;
    std::optional<core::Instant> acceptanceDue; ///< nothing: no agreement speaks of it
    std::optional<core::Instant> sentAt;        ///< the order, by the message that got furthest
    std::optional<core::Instant> deliveredAt;
    int stuck = 0; ///< messages of it that failed or are uncertain

    bool operator==(const NetworkStep&) const = default;
};
/// Those since then, and those that nobody accepted yet; newest first.
[[nodiscard]] QList<NetworkStep> findHandoversSince(Session& session, core::Instant since, int limit);

/// How many cases each reason made late, by explanations since then that still stand; a case counts once, by its last.
[[nodiscard]] QHash<core::LateReason, int> countLateReasons(Session& session, core::Instant since);

} // namespace store
