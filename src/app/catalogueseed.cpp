#include "app/catalogueseed.h"

#include "store/cataloguetable.h"
#include "store/directorytable.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <cassert>

using namespace Qt::StringLiterals;

namespace app {

namespace {

core::Label labelOf(const QJsonObject& json) { return {json[u"es"].toString(), json[u"en"].toString()}; }

template <class Thing>
Thing namedThing(const QJsonObject& json) {
    Thing thing;
    thing.code = json[u"code"].toString();
    thing.name = labelOf(json);
    return thing;
}

void seedCategories(store::Session& session, const QJsonArray& nodes, core::CategoryId parent) {
    for (const QJsonValue& value : nodes) {
        const QJsonObject json = value.toObject();
        core::Category category = namedThing<core::Category>(json);
        category.parent = parent;
        category.kind = core::fromCode<core::Kind>(json[u"kind"].toString()).value_or(core::Kind::Complaint);
        category.priority =
            core::fromCode<core::Priority>(json[u"priority"].toString()).value_or(core::Priority::Normal);
        store::saveCategory(session, category);
        seedCategories(session, json[u"children"].toArray(), category.id);
    }
}

} // namespace

QJsonObject builtInFile(const QString& name) {
    QFile file(u":/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QJsonDocument document = isOpen ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    assert(document.isObject());
    return document.object();
}

void seedCatalogue(store::Session& session, const QJsonObject& file) {
    seedCategories(session, file[u"categories"].toArray(), {});
    for (const QJsonValue& value : file[u"causes"].toArray()) {
        auto cause = namedThing<core::Cause>(value.toObject());
        store::saveCause(session, cause);
    }
    for (const QJsonValue& value : file[u"moments"].toArray()) {
        auto moment = namedThing<core::Moment>(value.toObject());
        moment.isCritical = value[u"critical"].toBool();
        store::saveMoment(session, moment);
    }
    for (const QJsonValue& value : file[u"attributes"].toArray()) {
        auto attribute = namedThing<core::ServiceAttribute>(value.toObject());
        store::saveAttribute(session, attribute);
    }
    for (const QJsonValue& value : file[u"networkMembers"].toArray()) {
        core::NetworkMember member{{}, value[u"code"].toString(), value[u"name"].toString(), true};
        store::saveNetworkMember(session, member);
        core::NetworkProfile profile;
        profile.member = member.id;
        profile.email = value[u"email"].toString();
        profile.phone = value[u"phone"].toString();
        profile.territory = value[u"territory"].toString();
        if (profile.isReachable())
            store::writeNetworkProfile(session, profile);
    }
}

} // namespace app
