#include "app/handlers/callers.h"

#include "app/contactpoints.h"
#include "core/fold.h"
#include "core/lifecycle.h"
#include "store/partytable.h"

using namespace Qt::StringLiterals;

namespace app::handlers {

namespace {

/// A contact that more people than this share tells nobody apart.
constexpr qsizetype kMostSharers = 50;

/// What is told of a person, ready to be compared.
struct Description {
    PartyInput input;
    QList<core::ContactPoint> contacts;
    QString name; ///< what lists call them: the name, else how they can be reached
};

QString nameOf(const PartyInput& input, const QList<core::ContactPoint>& contacts) {
    if (const QString name = input.name.simplified(); !name.isEmpty())
        return name;
    return contacts.isEmpty() ? input.document.simplified() : nameByContact(contacts.first());
}

Description describe(const PartyInput& input, const QString& region) {
    Description person{input, contactPointsOf(input, region), {}};
    person.name = nameOf(input, person.contacts);
    return person;
}

bool hasContact(const core::Party& party, const core::ContactPoint& contact) {
    const auto isSame = [&](const core::ContactPoint& each) {
        return each.kind == contact.kind &&
               (contact.normalized.isEmpty() ? each.value == contact.value : each.normalized == contact.normalized);
    };
    return std::any_of(party.contacts.begin(), party.contacts.end(), isSame);
}

bool hasAllContacts(const core::Party& party, const Description& person) {
    return std::all_of(person.contacts.begin(), person.contacts.end(),
                       [&](const core::ContactPoint& each) { return hasContact(party, each); });
}

bool isSameDocument(const QString& stored, const QString& told) {
    return stored.isEmpty() || told.isEmpty() || core::folded(stored) == core::folded(told);
}

QList<core::Party> sharersOf(Work& work, const Description& person) {
    QList<core::PartyId> ids;
    for (const core::ContactPoint& contact : person.contacts) {
        if (contact.normalized.isEmpty())
            continue;
        const QList<core::PartyId> sharers = store::findPartiesByContact(work.session, contact.normalized);
        if (sharers.size() > kMostSharers)
            return {};
        for (const core::PartyId id : sharers)
            if (!ids.contains(id))
                ids << id;
    }
    QList<core::Party> parties;
    for (const core::PartyId id : ids)
        if (const auto party = store::findParty(work.session, id))
            parties << *party;
    return parties;
}

std::optional<core::Party> onlyOne(const QList<core::Party>& parties) {
    return parties.size() == 1 ? std::optional(parties.first()) : std::nullopt;
}

std::optional<core::Party> recognise(Work& work, const Description& person) {
    const QList<core::Party> sharers = sharersOf(work, person);
    if (person.input.name.trimmed().isEmpty() && sharers.size() == 1 &&
        isSameDocument(sharers.first().document, person.input.document))
        return sharers.first();
    QList<core::Party> namesakes;
    QList<core::Party> twins;
    const QString name = core::folded(person.name);
    for (const core::Party& each : sharers) {
        if (core::folded(each.name) != name || !isSameDocument(each.document, person.input.document))
            continue;
        namesakes << each;
        if (hasAllContacts(each, person))
            twins << each;
    }
    const auto only = onlyOne(namesakes);
    return only ? only : onlyOne(twins);
}

/// Takes in what was told and is not on record yet; true when there was anything.
bool learn(core::Party& party, const Description& person, bool isConsentGiven, core::Instant now) {
    const core::Party before = party;
    for (core::ContactPoint contact : person.contacts)
        if (!hasContact(party, contact)) {
            contact.isPrimary = party.contacts.isEmpty();
            party.contacts << contact;
        }
    if (party.document.isEmpty())
        party.document = person.input.document.simplified();
    if (party.place.isEmpty())
        party.place = person.input.place.simplified();
    if (isConsentGiven && !party.consentAt)
        party.consentAt = now;
    return party != before;
}

core::Result<core::Party> update(Work& work, core::Party party, ChangeSet& changes) {
    if (!store::updateParty(work.session, party))
        return core::fail(core::ErrorCode::Conflict, u"case.changed_meanwhile"_s);
    logChange(work, changes, u"party"_s, party.id.value(), party.version, core::toCode(core::Verb::LogCase));
    return party;
}

core::Party make(Work& work, const Description& person, bool isConsentGiven, ChangeSet& changes) {
    core::Party party;
    party.name = person.name;
    learn(party, person, isConsentGiven, work.now);
    store::insertParty(work.session, party);
    logChange(work, changes, u"party"_s, party.id.value(), party.version, core::toCode(core::Verb::LogCase));
    return party;
}

core::Result<core::Party> findOrMake(Work& work, const PartyInput& input, bool isConsentGiven, ChangeSet& changes) {
    const Description person = describe(input, work.company.region);
    auto known = recognise(work, person);
    if (!known)
        return make(work, person, isConsentGiven, changes);
    if (learn(*known, person, isConsentGiven, work.now))
        return update(work, *known, changes);
    return *known;
}

core::Result<core::Party> useKnown(Work& work, std::optional<core::Party> known, const QString& field,
                                   bool isConsentGiven, ChangeSet& changes) {
    if (!known)
        return core::invalid({{field, u"unknown"_s}});
    if (learn(*known, {}, isConsentGiven, work.now))
        return update(work, *known, changes);
    return *known;
}

using MaybeParty = std::optional<core::Party>;

core::Result<MaybeParty> asMaybe(const core::Result<core::Party>& found) {
    return found.map([](const core::Party& party) { return MaybeParty(party); });
}

core::Result<MaybeParty> findCustomer(Work& work, const LogCase& command, const MaybeParty& known, ChangeSet& changes) {
    if (command.customer.isValid())
        return asMaybe(useKnown(work, known, u"customer"_s, command.isConsentGiven, changes));
    if (command.caller.isEmpty())
        return MaybeParty();
    return asMaybe(findOrMake(work, command.caller, command.isConsentGiven, changes));
}

core::Result<MaybeParty> findConsumer(Work& work, const LogCase& command, ChangeSet& changes) {
    if (command.consumer.isValid())
        return asMaybe(useKnown(work, store::findParty(work.session, command.consumer), u"consumer"_s, false, changes));
    if (command.consumerInput.isEmpty())
        return MaybeParty();
    return asMaybe(findOrMake(work, command.consumerInput, false, changes));
}

} // namespace

QList<core::Party> Callers::people() const {
    QList<core::Party> list;
    if (customer)
        list << *customer;
    if (consumer && consumer->id != customerId())
        list << *consumer;
    return list;
}

core::Result<Callers> findCallers(Work& work, const LogCase& command, const std::optional<core::Party>& known,
                                  ChangeSet& changes) {
    const auto customer = findCustomer(work, command, known, changes);
    if (!customer)
        return tl::unexpected(customer.error());
    const auto consumer = findConsumer(work, command, changes);
    if (!consumer)
        return tl::unexpected(consumer.error());
    if (*customer)
        store::touchParty(work.session, (*customer)->id, command.receivedAt.value_or(work.now));
    return Callers{*customer, *consumer ? *consumer : *customer};
}

} // namespace app::handlers
