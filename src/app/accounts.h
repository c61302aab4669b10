#pragma once

#include "core/clock.h"
#include "core/user.h"
#include "store/session.h"

namespace app {

/// Nobody signs in with it: the system's own name in accounts and logs.
inline const QString kSystemLogin = QStringLiteral("reparo");

/// Verb::ManageUsers, or the system itself.
[[nodiscard]] core::Result<void> mayManageUsers(const core::User& actor);
/// "required", "too_short" (8 characters), "too_long" as errors of the field "password".
[[nodiscard]] QList<core::FieldError> errorsOfPassword(const QString& password);
/// What can be said of an account without the store.
[[nodiscard]] QList<core::FieldError> errorsOfAccount(const core::User& user);
/// Lower case without blanks around: how logins are stored and compared.
[[nodiscard]] QString tidiedLogin(const QString& typed);
/// The change log line of an account.
void logAccountChange(store::Session& session, const core::Clock& clock, const core::User& actor,
                      const core::User& user);

} // namespace app
