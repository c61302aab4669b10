#include "company.h"

#include "core/slaclock.h"
#include "store/casetable.h"
#include "store/cataloguetable.h"
#include "store/partytable.h"
#include "store/usertable.h"

using namespace Qt::StringLiterals;

namespace company {

namespace {

core::User user(const QString& login, const QString& name, core::Role role) {
    core::User made;
    made.login = login;
    made.name = name;
    made.role = role;
    return made;
}

void addPeople(store::Session& session, Company& company) {
    company.advisor = user(u"marta"_s, u"Marta Ruiz"_s, core::Role::Advisor);
    store::insertUser(session, company.advisor, u"hash"_s);
    for (const QString& name : {u"Ana Peña"_s, u"Luis Gómez"_s, u"Eva Díaz"_s}) {
        company.managers << user(name.section(u' ', 0, 0).toLower(), name, core::Role::ClaimsManager);
        store::insertUser(session, company.managers.last(), u"hash"_s);
    }
    for (const QString& name : {u"María Pérez"_s, u"Ñico Álvarez"_s}) {
        company.parties << person(name);
        store::insertParty(session, company.parties.last());
    }
}

void addTopics(store::Session& session, Company& company) {
    const QList<std::pair<QString, int>> tree{
        {u"repair"_s, -1}, {u"repair.part"_s, 0}, {u"repair.delay"_s, 0}, {u"repair.part.wrong"_s, 1}, {u"bill"_s, -1}};
    for (const auto& [code, parent] : tree) {
        core::Category category;
        category.code = code;
        category.name = {code, code};
        category.parent = parent < 0 ? core::CategoryId() : company.categories[parent].id;
        store::saveCategory(session, category);
        company.categories << category;
    }
    company.causes << core::Cause{{}, u"stock"_s, {u"Sin repuesto"_s, u"Out of stock"_s}};
    store::saveCause(session, company.causes.last());
    company.moments << core::Moment{{}, u"delivery"_s, {u"Entrega"_s, u"Delivery"_s}, true};
    store::saveMoment(session, company.moments.last());
}

void addNetwork(store::Session& session, Company& company) {
    for (const QString& code : {u"norte"_s, u"sur"_s}) {
        company.members << core::NetworkMember{{}, code, code.toUpper(), true};
        store::saveNetworkMember(session, company.members.last());
    }
    for (const QString& code : {u"reliability"_s, u"courtesy"_s, u"timeliness"_s}) {
        company.attributes << core::ServiceAttribute{{}, code, {code, code}};
        store::saveAttribute(session, company.attributes.last());
    }
}

} // namespace

Company found(store::Session& session) {
    Company company;
    writing(session, [&] {
        addPeople(session, company);
        addTopics(session, company);
        addNetwork(session, company);
    });
    return company;
}

core::Party person(const QString& name, const QString& phone) {
    core::Party party;
    party.name = name;
    if (!phone.isEmpty())
        party.contacts << core::ContactPoint{{}, {}, core::ContactKind::Phone, phone, phone, true};
    return party;
}

core::Case openCase(core::Duration age) {
    core::Case subject;
    subject.summary = u"El equipo no enciende"_s;
    subject.status = core::Status::Assigned;
    subject.receivedAt = kNow - age;
    subject.loggedAt = subject.receivedAt;
    subject.updatedAt = subject.receivedAt;
    subject.due = core::runningDue(core::Measure::Resolution, subject.receivedAt + std::chrono::hours(24),
                                   std::chrono::hours(24));
    return subject;
}

core::Case insert(store::Session& session, core::Case subject) {
    return writing(session, [&] {
        store::insertCase(session, subject);
        return subject;
    });
}

} // namespace company
