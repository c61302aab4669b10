#pragma once

#include "core/assignment.h"
#include "core/user.h"
#include "store/session.h"

namespace store {

/// What sign-in needs beside the user: argon2id hash text and the brake on attempts.
struct Credentials {
    QString passwordHash;
    int failedAttempts = 0;
    std::optional<core::Instant> lockedUntil;

    bool operator==(const Credentials&) const = default;
};

void insertUser(Session& session, core::User& user, const QString& passwordHash);
[[nodiscard]] bool updateUser(Session& session, core::User& user);
[[nodiscard]] QList<core::User> findUsers(Session& session);
[[nodiscard]] std::optional<core::User> findUser(Session& session, core::UserId id);
[[nodiscard]] std::optional<core::User> findUserByLogin(Session& session, const QString& login);
[[nodiscard]] Credentials findCredentials(Session& session, core::UserId id);
void saveCredentials(Session& session, core::UserId id, const Credentials& credentials);
/// Until the unit of work ends, nobody else changes what belongs to the person.
void lockUser(Session& session, core::UserId id);
void markAssigned(Session& session, core::UserId owner, core::Instant at);
/// Every active claims manager with what he carries at `now` (core::Load says how load is counted), and whether he is
/// absent then.
[[nodiscard]] QList<core::Candidate> findCandidates(Session& session, core::Instant now);

} // namespace store
