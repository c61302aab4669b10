#include "store/usertable.h"

#include "core/absence.h"
#include "store/absencetable.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr core::Duration kDay = std::chrono::hours(24);
constexpr core::Duration kHours = std::chrono::hours(4);

std::optional<QString> toText(QTime time) {
    return time.isNull() ? std::nullopt : std::optional(time.toString(u"HH:mm"_s));
}

/// login to shift_to, in the order that the statements name them.
void bindFields(Statement& statement, const core::User& user) {
    statement.bind(user.login).bind(user.name).bind(user.role).bind(user.isActive).bind(user.networkMember);
    statement.bind(user.capacity).bind(user.skills.join(u','));
    statement.bind(toText(user.shiftFrom)).bind(toText(user.shiftTo));
}

core::User readUser(const Statement& row) {
    core::User user;
    user.id = row.id<core::UserId>(0);
    user.login = row.text(1);
    user.name = row.text(2);
    user.role = row.code<core::Role>(3);
    user.isActive = row.flag(4);
    user.networkMember = row.id<core::NetworkMemberId>(5);
    user.capacity = static_cast<int>(row.integer(6));
    user.skills = row.text(7).split(u',', Qt::SkipEmptyParts);
    user.shiftFrom = QTime::fromString(row.text(8), u"HH:mm"_s);
    user.shiftTo = QTime::fromString(row.text(9), u"HH:mm"_s);
    user.version = row.integer(10);
    return user;
}

std::optional<core::User> readMaybeUser(Statement& query) {
    return query.next() ? std::optional(readUser(query)) : std::nullopt;
}

/// Columns 12 to 14 count disjoint stretches of due_rank; core::Load counts the near ones in the wider ones too.
core::Load readLoad(const Statement& row) {
    core::Load load;
    load.dueWithinHours = static_cast<int>(row.integer(12));
    load.dueWithinDay = load.dueWithinHours + static_cast<int>(row.integer(13));
    load.open = load.dueWithinDay + static_cast<int>(row.integer(14));
    load.lastAssignedAt = row.maybeInstant(11);
    return load;
}

} // namespace

void insertUser(Session& session, core::User& user, const QString& passwordHash) {
    Statement insert(session, "insert_user");
    bindFields(insert, user);
    user.id = core::UserId(insert.bind(user.version).bind(passwordHash).runForId());
}

bool updateUser(Session& session, core::User& user) {
    Statement update(session, "update_user");
    bindFields(update, user);
    if (update.bind(user.id).bind(user.version).run() == 0)
        return false;
    ++user.version;
    return true;
}

QList<core::User> findUsers(Session& session) {
    Statement query(session, "find_users");
    QList<core::User> users;
    while (query.next())
        users << readUser(query);
    return users;
}

std::optional<core::User> findUser(Session& session, core::UserId id) {
    Statement query(session, "find_user");
    query.bind(id);
    return readMaybeUser(query);
}

std::optional<core::User> findUserByLogin(Session& session, const QString& login) {
    Statement query(session, "find_user_by_login");
    query.bind(login);
    return readMaybeUser(query);
}

Credentials findCredentials(Session& session, core::UserId id) {
    Statement query(session, "find_credentials");
    query.bind(id);
    if (!query.next())
        return {};
    return {query.text(0), static_cast<int>(query.integer(1)), query.maybeInstant(2)};
}

void saveCredentials(Session& session, core::UserId id, const Credentials& credentials) {
    Statement update(session, "update_credentials");
    update.bind(credentials.passwordHash).bind(credentials.failedAttempts).bind(credentials.lockedUntil);
    update.bind(id).run();
}

void lockUser(Session& session, core::UserId id) {
    if (session.engine() == Engine::Postgres) // SQLite's units of work hold the only write lock from their beginning
        Statement(session, "lock_user").bind(id).run();
}

void markAssigned(Session& session, core::UserId owner, core::Instant at) {
    Statement(session, "mark_assigned").bind(at).bind(owner).post();
}

QList<core::Candidate> findCandidates(Session& session, core::Instant now) {
    const core::Instant withinHours = now + kHours;
    const core::Instant withinDay = now + kDay;
    Statement query(session, "find_candidates");
    query.bind(withinHours).bind(withinHours).bind(withinDay).bind(withinDay);
    QList<core::Candidate> candidates;
    while (query.next())
        candidates << core::Candidate{readUser(query), readLoad(query)};
    core::markAbsent(candidates, findAbsencesAfter(session, now), now);
    return candidates;
}

} // namespace store
