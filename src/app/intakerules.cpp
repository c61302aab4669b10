#include "app/intakerules.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

void checkPerson(const PartyInput& person, const QString& field, FieldRules& rules) {
    rules.text(field + u".name"_s, person.name, limits::kName);
    rules.text(field + u".phone"_s, person.phone, limits::kContact);
    rules.text(field + u".email"_s, person.email, limits::kContact);
    rules.text(field + u".document"_s, person.document, limits::kName);
    rules.text(field + u".place"_s, person.place, limits::kLine);
}

bool hasContact(const LogCase& command) {
    return command.customer.isValid() || !command.caller.phone.isEmpty() || !command.caller.email.isEmpty();
}

void checkFirstContact(const FirstContact& answer, FieldRules& rules) {
    rules.needText(u"resolvedAtFirstContact.text"_s, answer.text, limits::kText);
    rules.cause(u"resolvedAtFirstContact.cause"_s, answer.cause, false);
}

void checkPastEnd(const PastEnd& end, const std::optional<core::Instant>& receivedAt, FieldRules& rules) {
    rules.text(u"past.text"_s, end.text, limits::kText);
    rules.past(u"past.at"_s, end.at);
    rules.refuseIf(!receivedAt || end.at < *receivedAt, u"past.at"_s, u"before_received"_s);
}

} // namespace

void checkIntake(const LogCase& command, FieldRules& rules) {
    rules.needText(u"summary"_s, command.summary, limits::kLine);
    rules.text(u"details"_s, command.details, limits::kText);
    rules.text(u"remedySought"_s, command.remedySought, limits::kText);
    rules.text(u"key"_s, command.key, limits::kName);
    checkPerson(command.caller, u"caller"_s, rules);
    checkPerson(command.consumerInput, u"consumer"_s, rules);
    rules.category(u"category"_s, command.category, false);
    rules.moment(u"moment"_s, command.moment);
    rules.attributes(u"attributes"_s, command.attributes);
    rules.networkMember(u"networkMember"_s, command.networkMember, false);
    rules.owner(u"owner"_s, command.owner);
    rules.money(u"amount"_s, command.amountAtStake);
    rules.past(u"receivedAt"_s, command.receivedAt);
    if (command.firstContact)
        checkFirstContact(*command.firstContact, rules);
    if (command.past)
        checkPastEnd(*command.past, command.receivedAt, rules);
    const bool isClosedAtOnce = command.firstContact || command.past || command.hasNoContactDetails;
    rules.refuseIf(isClosedAtOnce && command.networkMember.isValid(), u"networkMember"_s, u"with_network"_s);
    rules.refuseIf(command.hasNoContactDetails && hasContact(command), u"caller"_s, u"has_contact"_s);
}

core::Priority priorityOf(const LogCase& command, const core::Catalogue& catalogue) {
    const core::Category* category = catalogue.category(command.category);
    return command.priority.value_or(category ? category->priority : core::Priority::Normal);
}

} // namespace app
