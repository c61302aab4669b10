#pragma once

#include "app/commands.h"
#include "app/company.h"
#include "core/caserow.h"
#include "store/session.h"

namespace app {

/// Whose open cases shall go to others, for the time from `from` until just before `until`.
struct HandoverRequest {
    core::UserId user;
    core::Instant from;
    core::Instant until;
    bool keepsLater = true; ///< what is due when the person is back stays with him

    bool operator==(const HandoverRequest&) const = default;
};

struct HandoverMove {
    core::CaseRow row;
    core::UserId to;

    bool operator==(const HandoverMove&) const = default;
};

/// A case that stays where it is, and why: "due_later" or the rule of core::chooseOwner that found nobody.
struct HandoverStay {
    core::CaseRow row;
    QString why;

    bool operator==(const HandoverStay&) const = default;
};

/// Who would get what, least time left first.
struct Handover {
    QList<HandoverMove> moves;
    QList<HandoverStay> stays;

    /// How many each would get: most first, then by name.
    struct Share {
        core::UserId to;
        QString name;
        int cases = 0;
        bool operator==(const Share&) const = default;
    };
    [[nodiscard]] QList<Share> shares(const Company& company) const;
    [[nodiscard]] QList<CaseMove> caseMoves() const;
    bool operator==(const Handover&) const = default;
};

/// Proposes by core::chooseOwner, case by case, where each case given counts to the load at once. Nobody gets a case
/// who is absent when the hand-over happens (`from`, or now when that is past) or when the case is due. Denied unless
/// `actor` may declare this person absent.
[[nodiscard]] core::Result<Handover> planHandover(store::Session& session, const core::User& actor,
                                                  const Company& company, const HandoverRequest& request,
                                                  core::Instant now);

} // namespace app
