#pragma once

#include "core/directory.h"
#include "store/session.h"
#include <QHash>

/// How network members are reached, and the cases that they have in hand.
namespace store {

/// An empty profile with version 0 when none is stored.
[[nodiscard]] core::NetworkProfile findNetworkProfile(Session& session, core::NetworkMemberId member);
/// Of those that have one.
[[nodiscard]] QList<core::NetworkProfile> findNetworkProfiles(Session& session);
/// Gives the new version; false when `profile.version` is no longer the stored one.
bool writeNetworkProfile(Session& session, core::NetworkProfile& profile);

/// Ends what the case had open and opens one for this member, with a code of its own.
[[nodiscard]] core::Escalation openEscalation(Session& session, core::CaseId id, core::NetworkMemberId member,
                                              core::Instant now);
[[nodiscard]] std::optional<core::Escalation> findOpenEscalation(Session& session, core::CaseId id);
/// By what a member wrote.
[[nodiscard]] std::optional<core::Escalation> findOpenEscalation(Session& session, const QString& code);
void acceptEscalation(Session& session, core::CaseId id, core::Instant now);
/// The acceptance was taken back.
void unacceptEscalation(Session& session, core::CaseId id);
/// The end was taken back: the latest member has the case in hand again.
void reopenEscalation(Session& session, core::CaseId id);
void endEscalations(Session& session, core::CaseId id, core::Instant now);
/// How many cases each member has in hand; of those who have none nothing.
[[nodiscard]] QHash<core::NetworkMemberId, int> countOpenEscalations(Session& session);
/// Oldest first.
[[nodiscard]] QList<core::CaseId> findCasesInHand(Session& session, core::NetworkMemberId member);

/// One case that a member had in hand, and how far its clocks were kept.
struct MemberHandover {
    core::CaseId caseId;
    core::NetworkMemberId member;
    core::Instant openedAt;
    std::optional<core::Instant> acceptedAt;
    std::optional<core::Instant> endedAt;
    std::optional<core::Instant> acceptanceDue; ///< nothing: no agreement speaks of it
    std::optional<core::Instant> resolutionDue;
    std::optional<core::Instant> resolvedAt;

    bool operator==(const MemberHandover&) const = default;
};
/// Those that went to the member since then, and those still in hand; oldest first.
[[nodiscard]] QList<MemberHandover> findMemberHandovers(Session& session, core::NetworkMemberId member,
                                                        core::Instant since);

/// The member's people see from now on whom to call. False when they could already.
bool insertContactReveal(Session& session, core::CaseId id, core::NetworkMemberId member, core::UserId by,
                         core::Instant now);
[[nodiscard]] bool isContactRevealed(Session& session, core::CaseId id, core::NetworkMemberId member);

} // namespace store
