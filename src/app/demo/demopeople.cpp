#include "app/demo/demopeople.h"

#include "app/contactpoints.h"
#include "app/passwordhash.h"
#include "store/partytable.h"
#include "store/usertable.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr int kMadeUp = 70;
/// One hash serves all, since they share the password anyway.
constexpr PasswordCost kCheap{2, 16 * 1024 * 1024};

QString anyOf(const QJsonArray& values, QRandomGenerator& random) {
    return values[random.bounded(int(values.size()))].toString();
}

void store(DemoStage& stage, const QString& id, core::Party party, const PartyInput& input) {
    party.contacts = contactPointsOf(input, stage.company().region);
    if (!party.contacts.isEmpty())
        party.contacts.first().isPrimary = true;
    party.name = input.name;
    party.document = input.document;
    party.place = input.place;
    store::insertParty(stage.session(), party);
    stage.addCustomer(id, party.id);
}

void seedNamed(DemoStage& stage, const QJsonObject& json) {
    core::Party party;
    party.kind = core::fromCode<core::PartyKind>(json[u"kind"].toString()).value_or(core::PartyKind::Person);
    party.preferredChannel = core::fromCode<core::Channel>(json[u"prefers"].toString());
    party.isVip = json[u"vip"].toBool();
    if (json[u"consent"].toBool())
        party.consentAt = stage.now() - 24h * 400;
    store(stage, json[u"id"].toString(), party,
          {json[u"name"].toString(), json[u"phone"].toString(), json[u"email"].toString(), json[u"document"].toString(),
           json[u"place"].toString()});
}

/// No number of theirs is a real one.
QString madeUpPhone(int index) {
    return u"+57 3%1 555 %2"_s.arg(10 + index % 13).arg(200 + index * 7, 4, 10, QLatin1Char('0'));
}

void seedMadeUp(DemoStage& stage, const QJsonObject& people, int index, QRandomGenerator& random) {
    const QString name =
        u"%1 %2 %3"_s.arg(anyOf(people[u"firstNames"].toArray(), random), anyOf(people[u"lastNames"].toArray(), random),
                          anyOf(people[u"lastNames"].toArray(), random));
    core::Party party;
    if (random.bounded(4) > 0)
        party.consentAt = stage.now() - 24h * random.bounded(20, 380);
    const QString document =
        random.bounded(2) == 0 ? u"CC %1"_s.arg(random.bounded(20'000'000, 99'000'000)) : QString();
    store(stage, QString::number(index), party,
          {name, madeUpPhone(index), {}, document, anyOf(people[u"places"].toArray(), random)});
}

} // namespace

void seedUsers(store::Session& session, const QJsonArray& users, const core::Catalogue& catalogue) {
    const QString hash = hashPassword(u"demo"_s, kCheap);
    for (const QJsonValue& json : users) {
        core::User user;
        user.login = json[u"login"].toString();
        user.name = json[u"name"].toString();
        user.role = core::fromCode<core::Role>(json[u"role"].toString()).value_or(core::Role::Advisor);
        user.capacity = json[u"capacity"].toInt(user.capacity);
        for (const QJsonValue& skill : json[u"skills"].toArray())
            user.skills << skill.toString();
        const QString code = json[u"networkMember"].toString();
        if (const core::NetworkMember* member = code.isEmpty() ? nullptr : catalogue.findNetworkMember(code))
            user.networkMember = member->id;
        store::insertUser(session, user, hash);
    }
}

int seedCustomers(DemoStage& stage, const QJsonObject& people, QRandomGenerator& random) {
    for (const QJsonValue& json : people[u"customers"].toArray())
        seedNamed(stage, json.toObject());
    for (int i = 0; i < kMadeUp; ++i)
        seedMadeUp(stage, people, i, random);
    return kMadeUp;
}

} // namespace app
