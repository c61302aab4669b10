#include "pages/intake/calldraft.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSummaryLength = 120;

QJsonObject partyToJson(const app::PartyInput& party) {
    return {{u"name"_s, party.name},
            {u"phone"_s, party.phone},
            {u"email"_s, party.email},
            {u"document"_s, party.document},
            {u"place"_s, party.place}};
}

app::PartyInput partyFromJson(const QJsonObject& json) {
    return {json.value(u"name"_s).toString(), json.value(u"phone"_s).toString(), json.value(u"email"_s).toString(),
            json.value(u"document"_s).toString(), json.value(u"place"_s).toString()};
}

template <class Identity>
Identity idFrom(const QJsonObject& json, const QString& field) {
    return Identity(json.value(field).toInteger());
}

template <class E>
std::optional<E> codeFrom(const QJsonObject& json, const QString& field) {
    return core::fromCode<E>(json.value(field).toString());
}

void readAnswer(const QJsonObject& json, CallDraft& draft) {
    draft.isResolvedNow = json.value(u"resolvedNow"_s).toBool();
    draft.outcome = codeFrom<core::Outcome>(json, u"outcome"_s).value_or(core::Outcome::Upheld);
    draft.answer = json.value(u"answer"_s).toString();
    draft.cause = idFrom<core::CauseId>(json, u"cause"_s);
}

void readMore(const QJsonObject& json, CallDraft& draft) {
    draft.priority = codeFrom<core::Priority>(json, u"priority"_s);
    draft.remedySought = json.value(u"remedySought"_s).toString();
    if (json.contains(u"amountMinor"_s))
        draft.amountMinor = json.value(u"amountMinor"_s).toInteger();
    draft.demeanour = codeFrom<core::Demeanour>(json, u"demeanour"_s).value_or(core::Demeanour::Calm);
    draft.moment = idFrom<core::MomentId>(json, u"moment"_s);
    for (const QJsonValue& each : json.value(u"attributes"_s).toArray())
        draft.attributes.append(core::AttributeId(each.toInteger()));
    draft.consumer = partyFromJson(json.value(u"consumer"_s).toObject());
    draft.networkMember = idFrom<core::NetworkMemberId>(json, u"networkMember"_s);
    draft.isConsentGiven = json.value(u"consent"_s).toBool();
    draft.hasNoContactDetails = json.value(u"noContact"_s).toBool();
    draft.owner = idFrom<core::UserId>(json, u"owner"_s);
}

} // namespace

bool CallDraft::isBlank() const {
    CallDraft fresh;
    fresh.channel = channel;
    fresh.key = key;
    fresh.startedAt = startedAt;
    return *this == fresh;
}

QString summaryOf(const QString& what) {
    static const QRegularExpression end(u"[.!?\\n](\\s|$)"_s);
    const QString text = what.trimmed();
    const qsizetype sentence = text.indexOf(end);
    QString first = sentence < 0 ? text : text.left(sentence);
    if (first.size() <= kSummaryLength)
        return first.simplified();
    const qsizetype blank = first.lastIndexOf(u' ', kSummaryLength - 1);
    return QString(first.left(blank > 0 ? blank : kSummaryLength - 1).simplified() + u'…');
}

app::LogCase toCommand(const CallDraft& draft, core::Kind kind, const QString& currency) {
    app::LogCase command;
    command.kind = kind;
    command.channel = draft.channel;
    command.customer = draft.customer;
    command.caller = draft.caller;
    command.consumerInput = draft.consumer;
    command.category = draft.category;
    command.summary = summaryOf(draft.what);
    command.details = draft.what.trimmed() == command.summary ? QString() : draft.what.trimmed();
    command.remedySought = draft.remedySought.trimmed();
    if (draft.amountMinor)
        command.amountAtStake = core::Money{*draft.amountMinor, currency};
    command.demeanour = draft.demeanour;
    command.moment = draft.moment;
    command.attributes = draft.attributes;
    command.priority = draft.priority;
    if (draft.isResolvedNow)
        command.firstContact = app::FirstContact{draft.outcome, draft.answer.trimmed(), draft.cause};
    command.networkMember = draft.networkMember;
    command.hasNoContactDetails = draft.hasNoContactDetails;
    command.isConsentGiven = draft.isConsentGiven;
    command.owner = draft.owner;
    command.key = draft.key;
    return command;
}

QJsonObject toJson(const CallDraft& draft) {
    QJsonArray attributes;
    for (const core::AttributeId each : draft.attributes)
        attributes.append(each.value());
    QJsonObject json{
        {u"channel"_s, core::toCode(draft.channel)},
        {u"customer"_s, draft.customer.value()},
        {u"customerName"_s, draft.customerName},
        {u"customerContact"_s, draft.customerContact},
        {u"caller"_s, partyToJson(draft.caller)},
        {u"addTo"_s, draft.addTo.value()},
        {u"addToNumber"_s, draft.addToNumber},
        {u"category"_s, draft.category.value()},
        {u"what"_s, draft.what},
        {u"remedySought"_s, draft.remedySought},
        {u"demeanour"_s, core::toCode(draft.demeanour)},
        {u"moment"_s, draft.moment.value()},
        {u"attributes"_s, attributes},
        {u"consumer"_s, partyToJson(draft.consumer)},
        {u"networkMember"_s, draft.networkMember.value()},
        {u"consent"_s, draft.isConsentGiven},
        {u"noContact"_s, draft.hasNoContactDetails},
        {u"owner"_s, draft.owner.value()},
        {u"resolvedNow"_s, draft.isResolvedNow},
        {u"outcome"_s, core::toCode(draft.outcome)},
        {u"answer"_s, draft.answer},
        {u"cause"_s, draft.cause.value()},
        {u"key"_s, draft.key},
        {u"startedAt"_s, draft.startedAt.toIso()},
    };
    if (draft.priority)
        json.insert(u"priority"_s, core::toCode(*draft.priority));
    if (draft.amountMinor)
        json.insert(u"amountMinor"_s, *draft.amountMinor);
    return json;
}

CallDraft callDraftFromJson(const QJsonObject& json) {
    CallDraft draft;
    draft.channel = codeFrom<core::Channel>(json, u"channel"_s).value_or(core::Channel::Phone);
    draft.customer = idFrom<core::PartyId>(json, u"customer"_s);
    draft.customerName = json.value(u"customerName"_s).toString();
    draft.customerContact = json.value(u"customerContact"_s).toString();
    draft.caller = partyFromJson(json.value(u"caller"_s).toObject());
    draft.addTo = idFrom<core::CaseId>(json, u"addTo"_s);
    draft.addToNumber = json.value(u"addToNumber"_s).toString();
    draft.category = idFrom<core::CategoryId>(json, u"category"_s);
    draft.what = json.value(u"what"_s).toString();
    draft.key = json.value(u"key"_s).toString();
    draft.startedAt = core::Instant::fromIso(json.value(u"startedAt"_s).toString()).value_or(core::Instant());
    readMore(json, draft);
    readAnswer(json, draft);
    return draft;
}

} // namespace pages
