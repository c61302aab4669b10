#include "app/jsonoutput.h"

#include "app/wording.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace app {

namespace {

qint64 seconds(core::Duration span) { return span.count() / 1000; }

void put(QJsonObject& json, const QString& field, const QString& text) {
    if (!text.isEmpty())
        json[field] = text;
}

void put(QJsonObject& json, const QString& field, std::optional<core::Instant> at) {
    if (at)
        json[field] = at->toIso();
}

template <class E>
requires std::is_enum_v<E>
void put(QJsonObject& json, const QString& field, std::optional<E> value) {
    if (value)
        json[field] = core::toCode(*value);
}

QString loginOf(const Company& company, core::UserId id) {
    const core::User* user = company.user(id);
    return user ? user->login : QString();
}

template <class Thing>
QString codeOf(const Thing* thing) {
    return thing ? thing->code : QString();
}

QJsonObject toJson(const core::CaseDue& due) {
    QJsonObject json{{u"state"_s, core::toCode(due.state)}};
    put(json, u"at"_s, due.at);
    if (due.at)
        json[u"measure"_s] = core::toCode(due.measure);
    if (due.remaining)
        json[u"remainingSeconds"_s] = seconds(*due.remaining);
    return json;
}

QJsonObject toJson(const core::Money& money) { return {{u"minor"_s, money.minor}, {u"currency"_s, money.currency}}; }

template <class T, class... More>
QJsonArray listOf(const QList<T>& things, const More&... more) {
    QJsonArray json;
    for (const T& each : things)
        json << app::toJson(each, more...);
    return json;
}

void putMatter(QJsonObject& json, const core::Case& subject, const Company& company) {
    const core::Catalogue& catalogue = company.catalogue;
    json[u"kind"_s] = core::toCode(subject.kind);
    json[u"channel"_s] = core::toCode(subject.channel);
    json[u"status"_s] = core::toCode(subject.status);
    json[u"priority"_s] = core::toCode(subject.priority);
    json[u"summary"_s] = subject.summary;
    put(json, u"details"_s, subject.details);
    put(json, u"remedySought"_s, subject.remedySought);
    json[u"demeanour"_s] = core::toCode(subject.demeanour);
    if (subject.amountAtStake)
        json[u"amount"_s] = toJson(*subject.amountAtStake);
    put(json, u"category"_s, codeOf(catalogue.category(subject.category)));
    if (subject.category.isValid()) {
        json[u"categoryPath"_s] = catalogue.categoryPath(subject.category, company.language);
        json[u"categoryConfirmed"_s] = subject.isCategoryConfirmed;
    }
    put(json, u"cause"_s, codeOf(catalogue.cause(subject.cause)));
    put(json, u"moment"_s, codeOf(catalogue.moment(subject.moment)));
    QJsonArray attributes;
    for (const core::AttributeId id : subject.attributes)
        attributes << codeOf(catalogue.attribute(id));
    json[u"attributes"_s] = attributes;
    put(json, u"networkMember"_s, codeOf(catalogue.networkMember(subject.networkMember)));
}

void putCourse(QJsonObject& json, const core::Case& subject, const Company& company) {
    put(json, u"manager"_s, loginOf(company, subject.owner));
    put(json, u"managerName"_s, company.userName(subject.owner));
    put(json, u"managerReason"_s, subject.ownerReason);
    put(json, u"managerConfirmedAt"_s, subject.ownerConfirmedAt);
    put(json, u"receivedAt"_s, std::optional(subject.receivedAt));
    put(json, u"loggedAt"_s, std::optional(subject.loggedAt));
    put(json, u"loggedBy"_s, loginOf(company, subject.loggedBy));
    json[u"firstContact"_s] = subject.isFirstContact;
    json[u"noContact"_s] = subject.hasNoContactDetails;
    json[u"cycle"_s] = subject.cycle;
    put(json, u"outcome"_s, subject.outcome);
    put(json, u"answer"_s, subject.answer);
    put(json, u"resolvedAt"_s, subject.resolvedAt);
    put(json, u"evidence"_s, subject.evidence);
    put(json, u"closedAt"_s, subject.closedAt);
    put(json, u"waitReason"_s, subject.waitReason);
    put(json, u"waitUntil"_s, subject.waitUntil);
    json[u"due"_s] = toJson(subject.due);
    put(json, u"lateReason"_s, subject.lateReason);
    json[u"version"_s] = subject.version;
    put(json, u"updatedAt"_s, std::optional(subject.updatedAt));
    put(json, u"updatedBy"_s, loginOf(company, subject.updatedBy));
}

} // namespace

QJsonObject toJson(const core::Error& error) {
    QJsonObject json{{u"error"_s, error.rule}, {u"message"_s, describe(error)}};
    put(json, u"detail"_s, error.detail);
    QJsonArray fields;
    for (const core::FieldError& each : error.fields)
        fields << QJsonObject{{u"field"_s, each.field}, {u"rule"_s, each.rule}};
    if (!fields.isEmpty())
        json[u"fields"_s] = fields;
    return json;
}

QJsonObject toJson(const Receipt& receipt, const Company& company) {
    QJsonObject json{{u"number"_s, receipt.number}, {u"id"_s, receipt.caseId.value()}};
    json[u"manager"_s] = receipt.owner.isValid() ? QJsonValue(loginOf(company, receipt.owner)) : QJsonValue();
    put(json, u"managerName"_s, receipt.ownerName);
    put(json, u"managerAbsentUntil"_s, receipt.ownerAbsentUntil);
    QJsonObject due;
    for (const core::CaseClock& clock : receipt.clocks)
        due[core::toCode(clock.measure)] = clock.dueAt.toIso();
    json[u"due"_s] = due;
    json[u"version"_s] = receipt.version;
    if (receipt.isRepeat)
        json[u"repeat"_s] = true;
    return json;
}

QJsonObject toJson(const core::CaseRow& row, const Company& company) {
    QJsonObject json{{u"number"_s, row.number},
                     {u"id"_s, row.id.value()},
                     {u"summary"_s, row.summary},
                     {u"kind"_s, core::toCode(row.kind)},
                     {u"channel"_s, core::toCode(row.channel)},
                     {u"status"_s, core::toCode(row.status)},
                     {u"priority"_s, core::toCode(row.priority)}};
    put(json, u"customer"_s, row.customerName);
    put(json, u"category"_s, codeOf(company.catalogue.category(row.category)));
    put(json, u"manager"_s, loginOf(company, row.owner));
    put(json, u"managerName"_s, row.ownerName);
    put(json, u"networkMember"_s, row.networkMemberName);
    json[u"due"_s] = toJson(row.due);
    json[u"receivedAt"_s] = row.receivedAt.toIso();
    json[u"updatedAt"_s] = row.updatedAt.toIso();
    json[u"version"_s] = row.version;
    return json;
}

QJsonObject toJson(const core::CaseClock& clock) {
    QJsonObject json{{u"measure"_s, core::toCode(clock.measure)}, {u"cycle"_s, clock.cycle},
                     {u"state"_s, core::toCode(clock.state)},     {u"startedAt"_s, clock.startedAt.toIso()},
                     {u"dueAt"_s, clock.dueAt.toIso()},           {u"unit"_s, core::toCode(clock.allowance.unit)},
                     {u"pausedSeconds"_s, seconds(clock.paused)}};
    if (clock.allowance.isInDays())
        json[u"allowanceDays"_s] = clock.allowance.amount;
    else
        json[u"allowanceSeconds"_s] = seconds(core::Duration(clock.allowance.amount));
    put(json, u"fulfilledAt"_s, clock.fulfilledAt);
    put(json, u"breachedAt"_s, clock.breachedAt);
    QJsonArray segments;
    for (const core::ClockSegment& each : clock.segments) {
        QJsonObject segment{{u"from"_s, each.from.toIso()}, {u"to"_s, each.to.toIso()}, {u"counted"_s, each.isCounted}};
        put(segment, u"reason"_s, each.reason);
        segments << segment;
    }
    json[u"segments"_s] = segments;
    return json;
}

QJsonObject toJson(const core::CaseEvent& event, const Company& company) {
    QJsonObject json{{u"id"_s, event.id.value()}, {u"at"_s, event.at.toIso()}, {u"type"_s, core::toCode(event.type)}};
    put(json, u"actor"_s, loginOf(company, event.actor));
    put(json, u"actorName"_s, company.userName(event.actor));
    put(json, u"text"_s, event.text);
    if (!event.data.isEmpty())
        json[u"data"_s] = event.data;
    return json;
}

QJsonObject toJson(const core::Party& party) {
    QJsonObject json{{u"id"_s, party.id.value()}, {u"kind"_s, core::toCode(party.kind)}, {u"name"_s, party.name}};
    put(json, u"document"_s, party.document);
    put(json, u"preferredChannel"_s, party.preferredChannel);
    put(json, u"language"_s, party.locale);
    put(json, u"place"_s, party.place);
    put(json, u"consentAt"_s, party.consentAt);
    json[u"vip"_s] = party.isVip;
    QJsonArray contacts;
    for (const core::ContactPoint& each : party.contacts) {
        QJsonObject contact{{u"kind"_s, core::toCode(each.kind)}, {u"value"_s, each.value}};
        put(contact, u"normalized"_s, each.normalized);
        contact[u"primary"_s] = each.isPrimary;
        contacts << contact;
    }
    json[u"contacts"_s] = contacts;
    return json;
}

QJsonObject toJson(const core::CaseFile& file, const Company& company) {
    return {{u"id"_s, file.id.value()},           {u"name"_s, file.name},
            {u"type"_s, core::toCode(file.type)}, {u"size"_s, file.size},
            {u"sha256"_s, file.sha256},           {u"addedBy"_s, loginOf(company, file.addedBy)},
            {u"addedAt"_s, file.addedAt.toIso()}};
}

QJsonObject toJson(const core::User& user) {
    QJsonObject json{{u"id"_s, user.id.value()},
                     {u"login"_s, user.login},
                     {u"name"_s, user.name},
                     {u"role"_s, core::toCode(user.role)},
                     {u"active"_s, user.isActive},
                     {u"capacity"_s, user.capacity},
                     {u"skills"_s, QJsonArray::fromStringList(user.skills)}};
    if (!user.shiftFrom.isNull())
        json[u"shift"_s] = user.shiftFrom.toString(u"HH:mm"_s) + u'-' + user.shiftTo.toString(u"HH:mm"_s);
    return json;
}

QJsonObject toJson(const core::Absence& absence, const Company& company) {
    QJsonObject json{{u"id"_s, absence.id.value()},
                     {u"user"_s, loginOf(company, absence.user)},
                     {u"from"_s, absence.from.toIso()},
                     {u"until"_s, absence.until.toIso()},
                     {u"declaredAt"_s, absence.declaredAt.toIso()}};
    put(json, u"note"_s, absence.note);
    put(json, u"declaredBy"_s, loginOf(company, absence.declaredBy));
    put(json, u"endedAt"_s, absence.endedAt);
    return json;
}

QJsonObject toJson(const Handover& plan, const Company& company) {
    const auto place = [](const core::CaseRow& row) {
        return QJsonObject{{u"number"_s, row.number}, {u"id"_s, row.id.value()}, {u"due"_s, toJson(row.due)}};
    };
    QJsonArray moves;
    for (const HandoverMove& each : plan.moves) {
        QJsonObject move = place(each.row);
        move[u"to"_s] = loginOf(company, each.to);
        moves << move;
    }
    QJsonArray stays;
    for (const HandoverStay& each : plan.stays) {
        QJsonObject stay = place(each.row);
        stay[u"why"_s] = each.why;
        stays << stay;
    }
    return {{u"moves"_s, moves}, {u"stays"_s, stays}};
}

QJsonObject toJson(const core::Outgoing& message) {
    QJsonObject json{{u"id"_s, message.id.value()},
                     {u"state"_s, core::toCode(message.state)},
                     {u"purpose"_s, core::toCode(message.purpose)},
                     {u"medium"_s, core::toCode(message.medium)},
                     {u"recipient"_s, message.recipient},
                     {u"address"_s, message.address},
                     {u"subject"_s, message.subject},
                     {u"body"_s, message.body},
                     {u"reference"_s, message.reference},
                     {u"automatic"_s, message.isAutomatic},
                     {u"attempts"_s, message.attempts},
                     {u"createdAt"_s, message.createdAt.toIso()},
                     {u"notBefore"_s, message.notBefore.toIso()}};
    if (message.caseId.isValid())
        put(json, u"number"_s, message.number);
    if (message.closesCase)
        json[u"closes"_s] = true;
    if (!message.files.isEmpty()) {
        QJsonArray files;
        for (const core::CaseFileId id : message.files)
            files << id.value();
        json[u"files"_s] = files;
    }
    put(json, u"inReplyTo"_s, message.inReplyTo);
    put(json, u"sentAt"_s, message.sentAt);
    put(json, u"deliveredAt"_s, message.deliveredAt);
    put(json, u"fault"_s, message.fault);
    put(json, u"sentence"_s, message.sentence);
    return json;
}

QJsonObject toJson(const CaseDetail& detail, const Company& company) {
    const core::Case& subject = detail.subject;
    QJsonObject json{{u"number"_s, subject.number}, {u"id"_s, subject.id.value()}};
    put(json, u"key"_s, subject.key);
    putMatter(json, subject, company);
    if (detail.customer)
        json[u"customer"_s] = toJson(*detail.customer);
    if (detail.consumer)
        json[u"consumer"_s] = toJson(*detail.consumer);
    putCourse(json, subject, company);
    put(json, u"mergedInto"_s, detail.mergedIntoNumber);
    json[u"clocks"_s] = listOf(detail.clocks);
    json[u"events"_s] = listOf(detail.events, company);
    json[u"messages"_s] = listOf(detail.messages);
    json[u"related"_s] = listOf(detail.related, company);
    json[u"merged"_s] = listOf(detail.mergedInto, company);
    if (!detail.files.isEmpty())
        json[u"files"_s] = listOf(detail.files, company);
    QJsonArray questions;
    for (const core::MemberQuestion& each : detail.questions)
        questions << QJsonObject{{u"id"_s, each.id.value()}, {u"at"_s, each.askedAt.toIso()}, {u"text"_s, each.text}};
    if (!questions.isEmpty())
        json[u"questions"_s] = questions;
    if (detail.isMasked)
        json[u"masked"_s] = true;
    return json;
}

} // namespace app
