#include "store/cataloguetable.h"

#include "store/statement.h"

namespace store {

namespace {

core::Label readLabel(const Statement& row, int column) { return {row.text(column), row.text(column + 1)}; }

QList<core::Category> findCategories(Session& session) {
    Statement query(session, "find_categories");
    QList<core::Category> categories;
    while (query.next())
        categories << core::Category{
            query.id<core::CategoryId>(0), query.id<core::CategoryId>(1), query.text(2), readLabel(query, 3),
            query.code<core::Kind>(5),     query.code<core::Priority>(6), query.flag(7)};
    return categories;
}

QList<core::Cause> findCauses(Session& session) {
    Statement query(session, "find_causes");
    QList<core::Cause> causes;
    while (query.next())
        causes << core::Cause{query.id<core::CauseId>(0), query.text(1), readLabel(query, 2)};
    return causes;
}

QList<core::Moment> findMoments(Session& session) {
    Statement query(session, "find_moments");
    QList<core::Moment> moments;
    while (query.next())
        moments << core::Moment{query.id<core::MomentId>(0), query.text(1), readLabel(query, 2), query.flag(4)};
    return moments;
}

QList<core::ServiceAttribute> findAttributes(Session& session) {
    Statement query(session, "find_attributes");
    QList<core::ServiceAttribute> attributes;
    while (query.next())
        attributes << core::ServiceAttribute{query.id<core::AttributeId>(0), query.text(1), readLabel(query, 2)};
    return attributes;
}

QList<core::NetworkMember> findNetworkMembers(Session& session) {
    Statement query(session, "find_network_members");
    QList<core::NetworkMember> members;
    while (query.next())
        members << core::NetworkMember{query.id<core::NetworkMemberId>(0), query.text(1), query.text(2), query.flag(3)};
    return members;
}

} // namespace

core::Catalogue loadCatalogue(Session& session) {
    return {findCategories(session), findCauses(session), findMoments(session), findAttributes(session),
            findNetworkMembers(session)};
}

void saveCategory(Session& session, core::Category& category) {
    Statement save(session, "upsert_category");
    save.bind(category.code).bind(category.parent).bind(category.name.es).bind(category.name.en).bind(category.kind);
    category.id = core::CategoryId(save.bind(category.priority).bind(category.isActive).runForId());
}

void saveCause(Session& session, core::Cause& cause) {
    Statement save(session, "upsert_cause");
    cause.id = core::CauseId(save.bind(cause.code).bind(cause.name.es).bind(cause.name.en).runForId());
}

void saveMoment(Session& session, core::Moment& moment) {
    Statement save(session, "upsert_moment");
    save.bind(moment.code).bind(moment.name.es).bind(moment.name.en).bind(moment.isCritical);
    moment.id = core::MomentId(save.runForId());
}

void saveAttribute(Session& session, core::ServiceAttribute& attribute) {
    Statement save(session, "upsert_attribute");
    save.bind(attribute.code).bind(attribute.name.es).bind(attribute.name.en);
    attribute.id = core::AttributeId(save.runForId());
}

void saveNetworkMember(Session& session, core::NetworkMember& member) {
    Statement save(session, "upsert_network_member");
    member.id = core::NetworkMemberId(save.bind(member.code).bind(member.name).bind(member.isActive).runForId());
}

} // namespace store
