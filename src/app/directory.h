#pragma once

#include "app/company.h"
#include "core/clock.h"
#include "core/directory.h"

namespace app {

/// How the member is reached; version 0 when nobody wrote it down yet. Verb::ReadAllCases or
/// ManageAgreements; a member's own people theirs.
[[nodiscard]] core::Result<core::NetworkProfile> readNetworkProfile(store::Session& session, const core::User& reader,
                                                                    core::NetworkMemberId member);

/// Verb::ManageAgreements: who keeps what members have promised keeps how they are reached. A phone is stored as E.164,
/// read in the company's region. Invalid for "email" (address), "phone" (phone), "language" (code), "capacity"
/// (negative), "categories" (unknown), "calendar" (unknown), "contactPerson" or "territory" (too_long); NotFound
/// "network_member.unknown"; Conflict "directory.changed_meanwhile".
[[nodiscard]] core::Result<core::NetworkProfile> saveNetworkProfile(store::Session& session, const core::Clock& clock,
                                                                    const core::User& actor, const Company& company,
                                                                    const core::NetworkProfile& profile,
                                                                    const QString& origin);

/// Verb::ManageAgreements: what happens when a member does not accept in time.
[[nodiscard]] core::Result<void> saveNextMember(store::Session& session, const core::Clock& clock,
                                                const core::User& actor, core::NextMember next, const QString& origin);

} // namespace app
