#pragma once

#include "core/directory.h"
#include "store/session.h"

/// How network members are reached, and the cases that they have in hand.
namespace store {

/// An empty profile with version 0 when none is stored.
[[nodiscard]] core::NetworkProfile findNetworkProfile(Session& session, core::NetworkMemberId member);
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

} // namespace store
