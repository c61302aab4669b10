#include "company.h"
#include "store/casetable.h"
#include "store/partytable.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using company::kNow;
using core::ContactKind;
using core::Party;
using store::Engine;
using support::TestStore;

namespace {

Party insert(store::Session& session, Party party, std::optional<core::Instant> lastContact = {}) {
    return company::writing(session, [&] {
        store::insertParty(session, party);
        if (lastContact)
            store::touchParty(session, party.id, *lastContact);
        return party;
    });
}

Party withContact(Party party, ContactKind kind, const QString& value, bool isPrimary = false) {
    party.contacts << core::ContactPoint{{}, {}, kind, value, value.toLower(), isPrimary};
    return party;
}

QStringList suggested(store::Session& session, const QString& typed, int limit = 8) {
    return company::reading(session, [&] {
        QStringList names;
        for (const auto& each : store::suggestParties(session, typed, limit))
            names << each.name;
        return names;
    });
}

} // namespace

TEST_CASE("a person comes back as stored, and a change replaces the contacts") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    Party party = withContact(company::person(u"Ñico Álvarez"_s, u"+573005550142"_s), ContactKind::Email,
                              u"Nico@Ejemplo.co"_s, true);
    party.kind = core::PartyKind::Organization;
    party.document = u"NIT 900.123.456-7"_s;
    party.preferredChannel = core::Channel::Whatsapp;
    party.locale = u"en"_s;
    party.place = u"Bogotá"_s;
    party.isVip = true;
    party.consentAt = kNow;
    const Party stored = insert(session, party);
    CHECK(company::reading(session, [&] { return store::findParty(session, stored.id); }) == stored);

    Party changed = withContact(company::person(u"Nicolás Alba"_s), ContactKind::Email, u"alba@ejemplo.co"_s);
    changed.id = stored.id;
    Party late = changed;
    CHECK(company::writing(session, [&] { return store::updateParty(session, changed); }));
    CHECK(changed.version == 2);
    CHECK_FALSE(company::writing(session, [&] { return store::updateParty(session, late); }));
    CHECK(company::reading(session, [&] { return store::findParty(session, stored.id); }) == changed);
    CHECK(suggested(session, u"alvarez"_s).isEmpty());
    CHECK(suggested(session, u"alba"_s) == QStringList{u"Nicolás Alba"_s});
}

TEST_CASE("one phone may belong to several people, and all are found") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    const Party mother = insert(session, company::person(u"Rosa Gil"_s, u"+576015550100"_s), kNow - 1h);
    const Party daughter = insert(session, company::person(u"Lina Gil"_s, u"+576015550100"_s), kNow);
    insert(session, withContact(company::person(u"Sin número"_s), ContactKind::Phone, QString()));

    CHECK(company::reading(session, [&] { return store::findPartiesByContact(session, u"+576015550100"_s); }) ==
          QList{mother.id, daughter.id});
    CHECK(company::reading(session, [&] { return store::findPartiesByContact(session, QString()); }).isEmpty());
    CHECK(suggested(session, u"0100"_s) == QStringList{u"Lina Gil"_s, u"Rosa Gil"_s});
}

TEST_CASE("a caller is found by whatever he says first") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    Party nuria = withContact(company::person(u"Núria López-García"_s, u"+34600123456"_s), ContactKind::Email,
                              u"nuria.lopez@ejemplo.es"_s);
    nuria.document = u"DNI 52.123.318-K"_s;
    nuria = insert(session, nuria);
    insert(session, company::person(u"Otra Persona"_s, u"+34699999999"_s));
    core::Case subject = company::openCase();
    subject.customer = nuria.id;
    const QString number = company::insert(session, subject).number;

    const QStringList found{u"nuria"_s,   u"LOPEZ NU"_s,     u"garcia"_s,        u"lópez-gar"_s,     u"56"_s,
                            u"123456"_s,  u"600 12 34 56"_s, u"+34 600123456"_s, u"0034600123456"_s, u"nuria.lopez@"_s,
                            u"nuria.l"_s, u"52123"_s,        u"52.123.318"_s,    u"dni52"_s,         u"nuria 3456"_s,
                            number,       number.toLower(),  u"r2026-1"_s};
    for (const QString& typed : found)
        CHECK((typed + suggested(session, typed).join(u'|')) == typed + u"Núria López-García"_s);
    for (const QString& typed : {u"nuri0"_s, u"nuria garza"_s, u"6"_s, u"600123457"_s, u"lopez@ejemplo"_s, u""_s,
                                 u"@"_s, u"R-2026-000099"_s, u"34600"_s})
        CHECK((typed + suggested(session, typed).join(u'|')) == typed);
}

TEST_CASE("a suggestion says what an advisor must know") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    Party party = withContact(company::person(u"Ana Sol"_s, u"+573005550142"_s), ContactKind::Email, u"sol@x.co"_s);
    party.document = u"CC 1"_s;
    party.place = u"Cali"_s;
    party.isVip = true;
    party = insert(session, party, kNow);
    const Party friendOf = insert(session, company::person(u"Eva Sol"_s));
    for (const auto& [customer, consumer, status] : {std::tuple(party.id, party.id, core::Status::Assigned),
                                                     std::tuple(friendOf.id, party.id, core::Status::Resolved),
                                                     std::tuple(core::PartyId(), party.id, core::Status::Received),
                                                     std::tuple(party.id, core::PartyId(), core::Status::Closed)}) {
        core::Case subject = company::openCase();
        subject.customer = customer;
        subject.consumer = consumer;
        subject.status = status;
        company::insert(session, subject);
    }
    const auto suggest = [&](const QString& typed) {
        return company::reading(session, [&] { return store::suggestParties(session, typed, 1).value(0); });
    };
    core::PartySuggestion expected{party.id, u"Ana Sol"_s, u"CC 1"_s, u"+573005550142"_s, u"Cali"_s, true, 3, kNow};
    CHECK(suggest(u"ana"_s) == expected);
    CHECK(suggest(u"0142"_s) == expected);
    expected.matchedContact = u"sol@x.co"_s;
    CHECK(suggest(u"sol@"_s) == expected);
}

TEST_CASE("whole words come before beginnings, then who was in touch last") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    insert(session, company::person(u"Mariana Paz"_s), kNow);
    insert(session, company::person(u"María Cruz"_s));
    insert(session, company::person(u"María Paz"_s), kNow - 2h);
    const Party rey = insert(session, company::person(u"María Rey"_s), kNow - 1h);

    CHECK(suggested(session, u"maria"_s) ==
          QStringList{u"María Rey"_s, u"María Paz"_s, u"María Cruz"_s, u"Mariana Paz"_s});
    CHECK(suggested(session, u"mari"_s) ==
          QStringList{u"Mariana Paz"_s, u"María Rey"_s, u"María Paz"_s, u"María Cruz"_s});
    CHECK(suggested(session, u"maria"_s, 2) == QStringList{u"María Rey"_s, u"María Paz"_s});
    company::writing(session, [&] { store::touchParty(session, rey.id, kNow - 3h); }); // never backwards
    CHECK(suggested(session, u"maria"_s).first() == u"María Rey");
}

TEST_CASE("of a name that thousands have, the latest in touch are found") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    company::writing(session, [&] {
        for (int i = 0; i < 2'200; ++i) {
            Party party = company::person(u"%1 %2"_s.arg(i % 20 == 0 ? u"Marianela"_s : u"María"_s).arg(i));
            store::insertParty(session, party);
            if (i != 1'701)
                store::touchParty(session, party.id, kNow + std::chrono::minutes((i * 7) % 2'201));
        }
    });
    QList<std::pair<int, int>> byContact;
    for (int i = 0; i < 2'200; ++i)
        if (i != 1'701)
            byContact << std::pair((i * 7) % 2'201, i);
    std::ranges::sort(byContact, std::greater());
    QStringList marias;
    QStringList all;
    for (const auto& [contact, i] : byContact) {
        all << (i % 20 == 0 ? u"Marianela %1"_s : u"María %1"_s).arg(i);
        if (i % 20 != 0)
            marias << all.last();
    }
    CHECK(suggested(session, u"maria"_s) == marias.first(8));
    CHECK(suggested(session, u"mari"_s) == all.first(8));
    CHECK(suggested(session, u"mar 1701"_s) == QStringList{u"María 1701"_s});
}
