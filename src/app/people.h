#pragma once

#include "app/passwordcost.h"
#include "app/receipt.h"
#include "core/clock.h"
#include "core/party.h"
#include "core/user.h"
#include "store/session.h"

/// Who may work here: sign-in, accounts; and the people who call.
namespace app {

/// Argon2id at `cost`; rehashes silently when that rose. Wrong attempts are slowed: from the third on, each locks the
/// account for 2, 4, 8 … seconds (15 min at most), during which nothing is tried. An unknown login costs the same time
/// as a wrong password. Denied "sign_in.wrong", "sign_in.slowed" (detail: until when, ISO) or "sign_in.inactive".
[[nodiscard]] core::Result<core::User> signIn(store::Session& session, const core::Clock& clock, const QString& login,
                                              const QString& password, const PasswordCost& cost = {});

/// Needs Verb::ManageUsers (the system may, so that a new store gets its first administrator). An empty password makes
/// an account that nobody can sign in to yet.
[[nodiscard]] core::Result<core::User> addUser(store::Session& session, const core::Clock& clock,
                                               const core::User& actor, const core::User& user, const QString& password,
                                               const PasswordCost& cost = {});
/// Name, role, skills, shift, capacity, active; the login stays. Refused "user.last_administrator" when nobody could
/// manage people any more; Conflict "user.changed_since" when `user.version` is not the stored one.
[[nodiscard]] core::Result<core::User> changeUser(store::Session& session, const core::Clock& clock,
                                                  const core::User& actor, const core::User& user);
/// A person's own password needs the old one, and wrong ones are slowed as in signIn() (Denied "sign_in.slowed"); an
/// administrator sets another's without, which also ends the slowing.
[[nodiscard]] core::Result<void> changePassword(store::Session& session, const core::Clock& clock,
                                                const core::User& actor, core::UserId user, const QString& oldPassword,
                                                const QString& newPassword, const PasswordCost& cost = {});
/// Creates or updates a customer (Verb::ManageParties); phones are normalised with `region`. At least a name or a
/// contact is needed. Conflict "party.changed_since" when `party.version` is not the stored one.
[[nodiscard]] core::Result<core::Party> saveParty(store::Session& session, const core::Clock& clock,
                                                  const core::User& actor, const core::Party& party,
                                                  const QString& region, const QString& origin);
/// The system itself, for jobs and imports without a person: may do what rules do, shown as "Reparo".
[[nodiscard]] core::User systemUser();

} // namespace app
