#include "app/passwordattempts.h"

#include "store/usertable.h"
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr int kFreeAttempts = 2;
constexpr core::Duration kLongestBrake = 15min;

core::Duration brakeAfter(int failedAttempts) {
    const int steps = std::clamp(failedAttempts - kFreeAttempts, 0, 10);
    return steps == 0 ? core::Duration(0) : std::min<core::Duration>(1s * (1 << steps), kLongestBrake);
}

} // namespace

core::Result<QString> countAttempt(store::Session& session, core::Instant now, core::UserId user) {
    store::Credentials credentials = store::findCredentials(session, user);
    if (credentials.lockedUntil && *credentials.lockedUntil > now)
        return core::fail(core::ErrorCode::Denied, u"sign_in.slowed"_s, credentials.lockedUntil->toIso());
    ++credentials.failedAttempts;
    credentials.lockedUntil.reset();
    if (const core::Duration brake = brakeAfter(credentials.failedAttempts); brake > 0s)
        credentials.lockedUntil = now + brake;
    store::saveCredentials(session, user, credentials);
    return credentials.passwordHash;
}

} // namespace app
