#include "app/jsoninput.h"

#include "app/casefields.h"
#include "app/jsonfields.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace app {

namespace {

PartyInput readParty(JsonFields& fields, const QString& name) {
    JsonFields party = fields.inner(name);
    const PartyInput input{party.text(u"name"_s), party.text(u"phone"_s), party.text(u"email"_s),
                           party.text(u"document"_s), party.text(u"place"_s)};
    fields.absorb(party);
    return input;
}

std::optional<FirstContact> readFirstContact(JsonFields& fields) {
    const QString name = u"resolvedAtFirstContact"_s;
    const bool isThere = fields.has(name);
    JsonFields inner = fields.inner(name);
    FirstContact result;
    if (isThere)
        inner.require(u"outcome"_s);
    result.outcome = inner.code<core::Outcome>(u"outcome"_s).value_or(core::Outcome::Upheld);
    result.text = inner.text(u"text"_s);
    result.cause = inner.cause(u"cause"_s);
    fields.absorb(inner);
    return isThere ? std::optional(result) : std::nullopt;
}

void readMatter(JsonFields& fields, LogCase& command) {
    command.category = fields.category(u"category"_s);
    command.summary = fields.text(u"summary"_s);
    command.details = fields.text(u"details"_s);
    command.remedySought = fields.text(u"remedySought"_s);
    command.amountAtStake = fields.amount(u"amount"_s);
    command.demeanour = fields.code<core::Demeanour>(u"demeanour"_s).value_or(core::Demeanour::Calm);
    command.moment = fields.moment(u"moment"_s);
    command.attributes = fields.attributes(u"attributes"_s);
    command.priority = fields.code<core::Priority>(u"priority"_s);
}

/// The value of one field as casefields.h writes it; `json` names things by code.
QJsonValue storedValue(JsonFields& fields, const QString& field) {
    const auto idOrNull = [](auto id) { return id.isValid() ? QJsonValue(id.value()) : QJsonValue(); };
    if (field == u"category")
        return idOrNull(fields.category(field));
    if (field == u"cause")
        return idOrNull(fields.cause(field));
    if (field == u"moment")
        return idOrNull(fields.moment(field));
    if (field == u"attributes") {
        QJsonArray ids;
        for (const core::AttributeId id : fields.attributes(field))
            ids << id.value();
        return ids;
    }
    if (field == u"amount") {
        const auto amount = fields.amount(field);
        return amount ? QJsonValue(QJsonObject{{u"minor"_s, amount->minor}, {u"currency"_s, amount->currency}})
                      : QJsonValue();
    }
    return fields.text(field);
}

} // namespace

core::Result<LogCase> logCaseFromJson(const QJsonObject& json, const Company& company) {
    JsonFields fields(json, company);
    for (const auto* required : {u"kind", u"channel", u"summary"})
        fields.require(QString::fromUtf16(required));
    LogCase command;
    command.kind = fields.code<core::Kind>(u"kind"_s).value_or(core::Kind::Complaint);
    command.channel = fields.code<core::Channel>(u"channel"_s).value_or(core::Channel::Phone);
    command.caller = readParty(fields, u"caller"_s);
    command.consumerInput = readParty(fields, u"consumer"_s);
    readMatter(fields, command);
    command.receivedAt = fields.time(u"receivedAt"_s);
    command.firstContact = readFirstContact(fields);
    command.networkMember = fields.networkMember(u"networkMember"_s);
    command.hasNoContactDetails = fields.flag(u"noContact"_s);
    command.isConsentGiven = fields.flag(u"consent"_s);
    command.owner = fields.user(u"owner"_s);
    command.key = fields.text(u"key"_s);
    if (const auto errors = fields.finish(); !errors.isEmpty())
        return core::invalid(errors);
    return command;
}

core::Result<QList<FieldChange>> changesFromJson(const QJsonObject& json, const core::Case& subject,
                                                 const Company& company) {
    JsonFields fields(json, company);
    QList<FieldChange> changes;
    for (const QString& field : json.keys()) {
        if (!isEditable(field) || field == u"customer" || field == u"consumer")
            continue;
        const QJsonValue before = fieldValue(subject, field);
        const QJsonValue after = storedValue(fields, field);
        core::Case trial = subject;
        if (!setField(trial, field, after))
            fields.refuse(field, u"code"_s);
        else if (after != before)
            changes << FieldChange{field, before, after};
    }
    if (const auto errors = fields.finish(); !errors.isEmpty())
        return core::invalid(errors);
    return changes;
}

} // namespace app
