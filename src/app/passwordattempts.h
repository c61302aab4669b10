#pragma once

#include "core/instant.h"
#include "core/result.h"
#include "core/user.h"
#include "store/session.h"

namespace app {

/// Counts an attempt at the user's password as a wrong one before it is tried, so that guesses side by side are slowed
/// as well: from the third on each locks the account for 2, 4, 8 … seconds, 15 min at most. Denied "sign_in.slowed"
/// (detail: until when, ISO) while it is locked; else the hash to try. Whoever tried the right one saves the
/// credentials without attempts. Inside a unit of work.
[[nodiscard]] core::Result<QString> countAttempt(store::Session& session, core::Instant now, core::UserId user);

} // namespace app
