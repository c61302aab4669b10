#include "app/accounts.h"
#include "app/passwordattempts.h"
#include "app/passwordhash.h"
#include "app/people.h"
#include "store/unitofwork.h"
#include "store/usertable.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

using core::ErrorCode;

struct Account {
    core::User user;
    QString passwordHash;
};

core::Result<std::optional<Account>> findAccount(store::Session& session, core::Instant now, const QString& login) {
    return store::write(session, [&]() -> core::Result<std::optional<Account>> {
        const auto user = store::findUserByLogin(session, login);
        if (!user)
            return std::optional<Account>();
        return countAttempt(session, now, user->id).map([&](const QString& hash) {
            return std::optional(Account{*user, hash});
        });
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
    const auto account = findAccount(session, clock.now(), tidiedLogin(login));
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
