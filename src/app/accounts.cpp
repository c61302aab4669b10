#include "app/accounts.h"

#include "app/passwordattempts.h"
#include "app/passwordhash.h"
#include "app/people.h"
#include "core/permissions.h"
#include "store/changelog.h"
#include "store/unitofwork.h"
#include "store/usertable.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using core::ErrorCode;
using core::Role;
using core::Verb;

constexpr qsizetype kShortestPassword = 8;
constexpr qsizetype kLongestPassword = 1000;
constexpr qsizetype kLongestName = 300;

bool keepsPeople(const core::User& user) { return user.isActive && core::isAllowed(user.role, Verb::ManageUsers); }

core::Result<void> leavesAnAdministrator(store::Session& session, const core::User& changed) {
    QList<core::User> users = store::findUsers(session);
    const auto hadOne = std::any_of(users.begin(), users.end(), keepsPeople);
    for (core::User& each : users)
        if (each.id == changed.id)
            each = changed;
    if (hadOne && std::none_of(users.begin(), users.end(), keepsPeople))
        return core::fail(ErrorCode::Refused, u"user.last_administrator"_s, changed.name);
    return {};
}

core::User tidied(core::User user) {
    user.login = tidiedLogin(user.login);
    user.name = user.name.simplified();
    if (user.role != Role::NetworkMember)
        user.networkMember = {};
    return user;
}

core::Result<QString> hashOf(const QString& password, const PasswordCost& cost) {
    const QString hash = hashPassword(password, cost);
    if (hash.isEmpty())
        return core::fail(ErrorCode::Internal, u"password.no_memory"_s);
    return hash;
}

/// Slowed as sign-in is: a window left open must not be a place for guessing.
core::Result<void> isOwnPassword(store::Session& session, core::Instant now, core::UserId user,
                                 const QString& password) {
    const auto hash = store::write(session, [&] { return countAttempt(session, now, user); });
    if (!hash)
        return tl::unexpected(hash.error());
    if (!isPassword(password, *hash))
        return core::invalid({{u"oldPassword"_s, u"wrong"_s}});
    return {};
}

} // namespace

core::Result<void> mayManageUsers(const core::User& actor) {
    return actor == systemUser() ? core::Result<void>() : core::mayDo(actor, Verb::ManageUsers);
}

QList<core::FieldError> errorsOfPassword(const QString& password) {
    const QString field = u"password"_s;
    if (password.isEmpty())
        return {{field, u"required"_s}};
    if (password.size() < kShortestPassword)
        return {{field, u"too_short"_s}};
    if (password.size() > kLongestPassword)
        return {{field, u"too_long"_s}};
    return {};
}

QList<core::FieldError> errorsOfAccount(const core::User& user) {
    QList<core::FieldError> errors;
    const auto refuseIf = [&](bool isWrong, const QString& field, const QString& rule) {
        if (isWrong)
            errors << core::FieldError{field, rule};
    };
    refuseIf(user.login.isEmpty(), u"login"_s, u"required"_s);
    refuseIf(user.login.size() > kLongestName, u"login"_s, u"too_long"_s);
    refuseIf(user.login == kSystemLogin, u"login"_s, u"taken"_s);
    refuseIf(user.name.isEmpty(), u"name"_s, u"required"_s);
    refuseIf(user.name.size() > kLongestName, u"name"_s, u"too_long"_s);
    refuseIf(user.capacity < 0, u"capacity"_s, u"negative"_s);
    refuseIf(user.role == Role::NetworkMember && !user.networkMember.isValid(), u"networkMember"_s, u"required"_s);
    refuseIf(user.shiftFrom.isValid() != user.shiftTo.isValid(), u"shift"_s, u"incomplete"_s);
    return errors;
}

QString tidiedLogin(const QString& typed) { return typed.trimmed().toLower(); }

void logAccountChange(store::Session& session, const core::Clock& clock, const core::User& actor,
                      const core::User& user) {
    store::Change change{0,         clock.now(),     actor.id,     {},
                         u"user"_s, user.id.value(), user.version, core::toCode(Verb::ManageUsers)};
    store::appendChange(session, change);
}

core::Result<core::User> addUser(store::Session& session, const core::Clock& clock, const core::User& actor,
                                 const core::User& user, const QString& password, const PasswordCost& cost) {
    if (const auto allowed = mayManageUsers(actor); !allowed)
        return tl::unexpected(allowed.error());
    core::User added = tidied(user);
    auto errors = errorsOfAccount(added);
    if (!password.isEmpty())
        errors << errorsOfPassword(password);
    if (!errors.isEmpty())
        return core::invalid(errors);
    const auto hash = password.isEmpty() ? core::Result<QString>(QString()) : hashOf(password, cost);
    if (!hash)
        return tl::unexpected(hash.error());
    return store::write(session, [&]() -> core::Result<core::User> {
        if (store::findUserByLogin(session, added.login))
            return core::invalid({{u"login"_s, u"taken"_s}});
        store::insertUser(session, added, *hash);
        logAccountChange(session, clock, actor, added);
        return added;
    });
}

core::Result<core::User> changeUser(store::Session& session, const core::Clock& clock, const core::User& actor,
                                    const core::User& user) {
    if (const auto allowed = mayManageUsers(actor); !allowed)
        return tl::unexpected(allowed.error());
    return store::write(session, [&]() -> core::Result<core::User> {
        const auto stored = store::findUser(session, user.id);
        if (!stored)
            return core::fail(ErrorCode::NotFound, u"user.unknown"_s);
        core::User changed = tidied(user);
        changed.login = stored->login;
        if (const auto errors = errorsOfAccount(changed); !errors.isEmpty())
            return core::invalid(errors);
        if (const auto safe = leavesAnAdministrator(session, changed); !safe)
            return tl::unexpected(safe.error());
        if (!store::updateUser(session, changed))
            return core::fail(ErrorCode::Conflict, u"user.changed_since"_s, stored->name);
        logAccountChange(session, clock, actor, changed);
        return changed;
    });
}

core::Result<void> changePassword(store::Session& session, const core::Clock& clock, const core::User& actor,
                                  core::UserId user, const QString& oldPassword, const QString& newPassword,
                                  const PasswordCost& cost) {
    if (const auto errors = errorsOfPassword(newPassword); !errors.isEmpty())
        return core::invalid(errors);
    const bool isOwn = actor.id.isValid() && actor.id == user;
    const auto allowed = isOwn ? isOwnPassword(session, clock.now(), user, oldPassword) : mayManageUsers(actor);
    if (!allowed)
        return allowed;
    const auto hash = hashOf(newPassword, cost);
    if (!hash)
        return tl::unexpected(hash.error());
    return store::write(session, [&]() -> core::Result<void> {
        const auto stored = store::findUser(session, user);
        if (!stored)
            return core::fail(ErrorCode::NotFound, u"user.unknown"_s);
        store::saveCredentials(session, user, {*hash, 0, std::nullopt});
        logAccountChange(session, clock, actor, *stored);
        return {};
    });
}

} // namespace app
