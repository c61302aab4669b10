#pragma once

#include "app/receipt.h"
#include "core/clock.h"
#include "core/party.h"
#include "core/user.h"
#include "store/session.h"

/// Who may work here: sign-in, accounts; and the people who call.
namespace app {

/// Argon2id at the parameters of `passwordcost.h`; rehashes silently when they rose. Wrong attempts are slowed: after
/// the third, 2^n seconds (15 min at most). An unknown login costs the same time as a wrong password.
[[nodiscard]] core::Result<core::User> signIn(store::Session& session, const core::Clock& clock, const QString& login,
                                              const QString& password);

[[nodiscard]] core::Result<core::User> addUser(store::Session& session, const core::Clock& clock,
                                               const core::User& actor, const core::User& user,
                                               const QString& password);
[[nodiscard]] core::Result<core::User> changeUser(store::Session& session, const core::Clock& clock,
                                                  const core::User& actor, const core::User& user);
/// A person's own password needs the old one; an administrator sets another's without.
[[nodiscard]] core::Result<void> changePassword(store::Session& session, const core::Clock& clock,
                                                const core::User& actor, core::UserId user, const QString& oldPassword,
                                                const QString& newPassword);
/// Creates or updates a customer (Verb::ManageParties); phones are normalised with `region`.
[[nodiscard]] core::Result<core::Party> saveParty(store::Session& session, const core::Clock& clock,
                                                  const core::User& actor, const core::Party& party,
                                                  const QString& region, const QString& origin);
/// The system itself, for jobs and imports without a person: may do what rules do, shown as "Reparo".
[[nodiscard]] core::User systemUser();

} // namespace app
