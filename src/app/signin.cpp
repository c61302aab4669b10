#include "app/accounts.h"
#include "app/passwordhash.h"
#include "app/people.h"
#include "store/unitofwork.h"
#include "store/usertable.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using core::ErrorCode;
using namespace std::chrono_literals;

constexpr int kFreeAttempts = 2;
constexpr core::Duration kLongestBrake = 15min;

core::Duration brakeAfter(int failedAttempts) {
    const int steps = std::clamp(failedAttempts - kFreeAttempts, 0, 10);
    return steps == 0 ? core::Duration(0) : std::min<core::Duration>(1s * (1 << steps), kLongestBrake);
}

struct Account {
    core::User user;
    QString passwordHash;
};

/// Counts the attempt as a wrong one before it is tried: guesses side by side are slowed as well.
core::Result<std::optional<Account>> countAttempt(store::Session& session, core::Instant now, const QString& login) {
    return store::write(session, [&]() -> core::Result<std::optional<Account>> {
        const auto user = store::findUserByLogin(session, login);
        if (!user)
            return std::optional<Account>();
        store::Credentials credentials = store::findCredentials(session, user->id);
        if (credentials.lockedUntil && *credentials.lockedUntil > now)
            return core::fail(ErrorCode::Denied, u"sign_in.slowed"_s, credentials.lockedUntil->toIso());
        ++credentials.failedAttempts;
        credentials.lockedUntil.reset();
        if (const core::Duration brake = brakeAfter(credentials.failedAttempts); brake > 0s)
            credentials.lockedUntil = now + brake;
        store::saveCredentials(session, user->id, credentials);
        return Account{*user, credentials.passwordHash};
    });
}

/// A right password ends the slowing, and is hashed anew when the parameters rose.
core::Result<void> welcome(store::Session& session, const Account& account, const QString& password,
                           const PasswordCost& cost) {
    QString hash = account.passwordHash;
    if (isCheaperThan(hash, cost))
        if (const QString dearer = hashPassword(password, cost); !dearer.isEmpty())
            hash = dearer;
    return store::write(session, [&]() -> core::Result<void> {
        store::saveCredentials(session, account.user.id, {hash, 0, std::nullopt});
        return {};
    });
}

tl::unexpected<core::Error> wrong() { return core::fail(ErrorCode::Denied, u"sign_in.wrong"_s); }

} // namespace

core::Result<core::User> signIn(store::Session& session, const core::Clock& clock, const QString& login,
                                const QString& password, const PasswordCost& cost) {
    const auto account = countAttempt(session, clock.now(), tidiedLogin(login));
    if (!account)
        return tl::unexpected(account.error());
    if (!*account || (*account)->passwordHash.isEmpty()) {
        spendPasswordCheck(password, cost);
        return wrong();
    }
    if (!isPassword(password, (*account)->passwordHash))
        return wrong();
    if (const auto welcomed = welcome(session, **account, password, cost); !welcomed)
        return tl::unexpected(welcomed.error());
    if (!(*account)->user.isActive)
        return core::fail(ErrorCode::Denied, u"sign_in.inactive"_s, (*account)->user.name);
    return (*account)->user;
}

} // namespace app
