#include "store/directorytable.h"

#include "store/statement.h"

namespace store {

namespace {

/// Four digits, none of which is a leading zero: people retype them.
constexpr qint64 kFirstCode = 1000;
constexpr qint64 kCodes = 9000;
/// Neighbours in time get codes that look nothing alike; the step shares no factor with kCodes.
constexpr qint64 kStep = 3701;

std::optional<core::Escalation> readEscalation(Statement& query) {
    if (!query.next())
        return std::nullopt;
    core::Escalation found;
    found.id = query.id<core::EscalationId>(0);
    found.caseId = query.id<core::CaseId>(1);
    found.member = query.id<core::NetworkMemberId>(2);
    found.code = query.text(3);
    found.openedAt = query.instant(4);
    found.acceptedAt = query.maybeInstant(5);
    found.endedAt = query.maybeInstant(6);
    return found;
}

core::NetworkProfile readProfile(const Statement& query) {
    core::NetworkProfile profile;
    profile.member = query.id<core::NetworkMemberId>(0);
    profile.email = query.text(1);
    profile.phone = query.text(2);
    profile.language = query.text(3);
    profile.territory = query.text(4);
    profile.capacity = static_cast<int>(query.integer(5));
    profile.version = query.integer(6);
    profile.categories = query.text(7).split(u',', Qt::SkipEmptyParts);
    profile.calendar = query.id<core::CalendarId>(8);
    profile.contactPerson = query.text(9);
    return profile;
}

/// The case's own number begins the search, so that the same store gives the same codes.
QString freeCode(Session& session, core::CaseId id) {
    for (qint64 at = id.value(); at < id.value() + kCodes; ++at) {
        const QString code = QString::number(kFirstCode + at * kStep % kCodes);
        if (!findOpenEscalation(session, code))
            return code;
    }
    return QString::number(kFirstCode + kCodes + id.value()); // thousands are open: longer codes
}

} // namespace

core::NetworkProfile findNetworkProfile(Session& session, core::NetworkMemberId member) {
    Statement query(session, "find_network_profile");
    query.bind(member);
    if (query.next())
        return readProfile(query);
    core::NetworkProfile none;
    none.member = member;
    return none;
}

QList<core::NetworkProfile> findNetworkProfiles(Session& session) {
    Statement query(session, "find_network_profiles");
    QList<core::NetworkProfile> profiles;
    while (query.next())
        profiles << readProfile(query);
    return profiles;
}

bool writeNetworkProfile(Session& session, core::NetworkProfile& profile) {
    Statement write(session, "write_network_profile");
    write.bind(profile.member).bind(profile.email).bind(profile.phone).bind(profile.language).bind(profile.territory);
    write.bind(profile.capacity).bind(profile.categories.join(u',')).bind(profile.calendar);
    write.bind(profile.contactPerson).bind(profile.version);
    if (!write.next())
        return false;
    profile.version = write.integer(0);
    return true;
}

core::Escalation openEscalation(Session& session, core::CaseId id, core::NetworkMemberId member, core::Instant now) {
    endEscalations(session, id, now);
    core::Escalation opened{{}, id, member, freeCode(session, id), now, {}, {}};
    Statement insert(session, "insert_escalation");
    insert.bind(id).bind(member).bind(opened.code).bind(now);
    opened.id = core::EscalationId(insert.runForId());
    return opened;
}

std::optional<core::Escalation> findOpenEscalation(Session& session, core::CaseId id) {
    Statement query(session, "find_open_escalation");
    query.bind(id);
    return readEscalation(query);
}

std::optional<core::Escalation> findOpenEscalation(Session& session, const QString& code) {
    Statement query(session, "find_escalation_by_code");
    query.bind(code);
    return readEscalation(query);
}

void acceptEscalation(Session& session, core::CaseId id, core::Instant now) {
    Statement(session, "accept_escalation").bind(now).bind(id).run();
}

void unacceptEscalation(Session& session, core::CaseId id) { Statement(session, "unaccept_escalation").bind(id).run(); }

void reopenEscalation(Session& session, core::CaseId id) { Statement(session, "reopen_escalation").bind(id).run(); }

void endEscalations(Session& session, core::CaseId id, core::Instant now) {
    Statement(session, "end_escalations").bind(now).bind(id).run();
}

QHash<core::NetworkMemberId, int> countOpenEscalations(Session& session) {
    Statement query(session, "count_open_escalations");
    QHash<core::NetworkMemberId, int> counts;
    while (query.next())
        counts.insert(query.id<core::NetworkMemberId>(0), static_cast<int>(query.integer(1)));
    return counts;
}

QList<core::CaseId> findCasesInHand(Session& session, core::NetworkMemberId member) {
    Statement query(session, "find_cases_in_hand");
    query.bind(member);
    QList<core::CaseId> ids;
    while (query.next())
        ids << query.id<core::CaseId>(0);
    return ids;
}

QList<MemberHandover> findMemberHandovers(Session& session, core::NetworkMemberId member, core::Instant since) {
    Statement query(session, "find_member_handovers");
    query.bind(member).bind(since);
    QList<MemberHandover> found;
    while (query.next())
        found << MemberHandover{query.id<core::CaseId>(0), query.id<core::NetworkMemberId>(1), query.instant(2),
                                query.maybeInstant(3),     query.maybeInstant(4),               query.maybeInstant(5),
                                query.maybeInstant(6),     query.maybeInstant(7)};
    return found;
}

bool insertContactReveal(Session& session, core::CaseId id, core::NetworkMemberId member, core::UserId by,
                         core::Instant now) {
    return Statement(session, "insert_contact_reveal").bind(id).bind(member).bind(by).bind(now).run() == 1;
}

bool isContactRevealed(Session& session, core::CaseId id, core::NetworkMemberId member) {
    Statement query(session, "find_contact_reveal");
    return query.bind(id).bind(member).next();
}

} // namespace store
