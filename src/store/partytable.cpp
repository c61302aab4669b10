#include "store/partytable.h"

#include "store/partyreading.h"
#include "store/partywords.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

using core::Party;

void bindFields(Statement& statement, const Party& party) {
    statement.bind(party.kind).bind(party.name).bind(party.document).bind(party.preferredChannel).bind(party.locale);
    statement.bind(party.place).bind(party.isVip).bind(party.consentAt);
}

void insertContacts(Session& session, Party& party) {
    for (core::ContactPoint& contact : party.contacts) {
        contact.party = party.id;
        Statement insert(session, "insert_contact_point");
        insert.bind(party.id).bind(contact.kind).bind(contact.value).bind(contact.normalized).bind(contact.isPrimary);
        contact.id = core::ContactPointId(insert.runForId());
    }
}

void insertWords(Session& session, const Party& party) {
    const QStringList words = partyWords(party);
    if (words.isEmpty())
        return;
    const QString rows = QStringList(words.size(), u"(?, ?)"_s).join(u", "_s);
    Statement insert = Statement::fromText(session, u"INSERT INTO party_word (word, party_id) VALUES "_s + rows);
    for (const QString& word : words)
        insert.bind(word).bind(party.id);
    insert.post();
}

QList<core::ContactPoint> readContacts(Statement& query, core::PartyId id) {
    QList<core::ContactPoint> contacts;
    while (query.next())
        contacts << core::ContactPoint{query.id<core::ContactPointId>(0),
                                       id,
                                       query.code<core::ContactKind>(1),
                                       query.text(2),
                                       query.text(3),
                                       query.flag(4)};
    return contacts;
}

} // namespace

void insertParty(Session& session, Party& party) {
    {
        Statement insert(session, "insert_party");
        bindFields(insert, party);
        party.id = core::PartyId(insert.bind(party.version).runForId());
    }
    insertContacts(session, party);
    insertWords(session, party);
}

bool updateParty(Session& session, Party& party) {
    {
        Statement update(session, "update_party");
        bindFields(update, party);
        if (update.bind(party.id).bind(party.version).run() == 0)
            return false;
    }
    ++party.version;
    Statement(session, "delete_contact_points").bind(party.id).post();
    Statement(session, "delete_party_words").bind(party.id).post();
    insertContacts(session, party);
    insertWords(session, party);
    return true;
}

PartyReading::PartyReading(Session& session, core::PartyId id)
    : m_id(id)
    , m_party(session, "find_party")
    , m_contacts(session, "find_contact_points") {
    m_party.bind(id).start();
    m_contacts.bind(id).start();
}

std::optional<Party> PartyReading::read() {
    if (!m_party.next())
        return std::nullopt;
    Party party;
    party.id = m_id;
    party.kind = m_party.code<core::PartyKind>(1);
    party.name = m_party.text(2);
    party.document = m_party.text(3);
    party.preferredChannel = m_party.maybeCode<core::Channel>(4);
    party.locale = m_party.text(5);
    party.place = m_party.text(6);
    party.isVip = m_party.flag(7);
    party.consentAt = m_party.maybeInstant(8);
    party.version = m_party.integer(9);
    party.contacts = readContacts(m_contacts, m_id);
    return party;
}

std::optional<Party> findParty(Session& session, core::PartyId id) { return PartyReading(session, id).read(); }

QList<core::PartyId> findPartiesByContact(Session& session, const QString& normalized) {
    QList<core::PartyId> parties;
    if (normalized.isEmpty()) // contacts that could not be normalised have nothing in common
        return parties;
    Statement query(session, "find_parties_by_contact");
    query.bind(normalized);
    while (query.next())
        parties << query.id<core::PartyId>(0);
    return parties;
}

void touchParty(Session& session, core::PartyId id, core::Instant at) {
    Statement(session, "touch_party").bind(at).bind(id).bind(at).post();
}

} // namespace store
