#include "messaging/incomingmailjson.h"

#include "messaging/htmlsanitizer.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

constexpr qsizetype kMostLine = 1000;

QJsonArray peopleJson(const QList<MailAddress>& people) {
    QJsonArray array;
    for (const MailAddress& each : people)
        array << QJsonArray{each.name, each.address};
    return array;
}

QJsonArray attachmentsJson(const QList<IncomingPart>& parts) {
    QJsonArray array;
    for (const IncomingPart& each : parts)
        array << QJsonObject{{u"index"_s, each.index}, {u"name"_s, each.name},           {u"type"_s, each.type},
                             {u"size"_s, each.size},   {u"contentId"_s, each.contentId}, {u"inline"_s, each.isInline}};
    return array;
}

QJsonObject machineJson(const MachineFacts& facts) {
    return {{u"autoSubmitted"_s, facts.autoSubmitted},
            {u"precedence"_s, facts.precedence},
            {u"loopMarks"_s, QJsonArray::fromStringList(facts.loopMarks)},
            {u"list"_s, facts.isList},
            {u"suppressed"_s, facts.isSuppressed},
            {u"spam"_s, facts.isSpam},
            {u"report"_s, facts.isReport}};
}

QJsonObject reportJson(const DeliveryReport& report) {
    QJsonArray recipients;
    for (const ReportedRecipient& each : report.recipients)
        recipients << QJsonArray{each.address, each.action, each.status, each.diagnostic};
    return {{u"recipients"_s, recipients}, {u"originalId"_s, report.originalId}};
}

QString line(const QJsonValue& value) { return onOneLine(value.toString().left(kMostLine)); }

QStringList lines(const QJsonValue& value, qsizetype most) {
    QStringList list;
    for (const QJsonValue& each : value.toArray())
        if (list.size() < most)
            list << line(each);
    return list;
}

QList<MailAddress> people(const QJsonValue& value, qsizetype most) {
    QList<MailAddress> list;
    for (const QJsonValue& each : value.toArray())
        if (list.size() < most)
            list << MailAddress{line(each[0]), line(each[1])};
    return list;
}

QList<IncomingPart> attachments(const QJsonValue& value, qsizetype most) {
    QList<IncomingPart> list;
    for (const QJsonValue& each : value.toArray())
        if (list.size() < most)
            list << IncomingPart{each[u"index"_s].toInt(),    line(each[u"name"_s]),      line(each[u"type"_s]),
                                 each[u"size"_s].toInteger(), line(each[u"contentId"_s]), each[u"inline"_s].toBool()};
    return list;
}

MachineFacts machine(const QJsonValue& value) {
    return {line(value[u"autoSubmitted"_s]), line(value[u"precedence"_s]),    lines(value[u"loopMarks"_s], 20),
            value[u"list"_s].toBool(),       value[u"suppressed"_s].toBool(), value[u"spam"_s].toBool(),
            value[u"report"_s].toBool()};
}

DeliveryReport report(const QJsonValue& value, qsizetype most) {
    DeliveryReport told;
    for (const QJsonValue& each : value[u"recipients"_s].toArray())
        if (told.recipients.size() < most)
            told.recipients << ReportedRecipient{line(each[0]), line(each[1]), line(each[2]), line(each[3])};
    told.originalId = line(value[u"originalId"_s]);
    return told;
}

} // namespace

QJsonObject toJson(const IncomingMail& mail) {
    QJsonArray oddities;
    for (const MailOddity each : mail.oddities)
        oddities << core::toCode(each);
    QJsonObject json{{u"from"_s, peopleJson(mail.from)},
                     {u"replyTo"_s, peopleJson(mail.replyTo)},
                     {u"to"_s, peopleJson(mail.to)},
                     {u"cc"_s, peopleJson(mail.cc)},
                     {u"subject"_s, mail.subject},
                     {u"messageId"_s, mail.messageId},
                     {u"inReplyTo"_s, mail.inReplyTo},
                     {u"references"_s, QJsonArray::fromStringList(mail.references)},
                     {u"text"_s, mail.text},
                     {u"html"_s, mail.html},
                     {u"attachments"_s, attachmentsJson(mail.attachments)},
                     {u"machine"_s, machineJson(mail.machine)},
                     {u"oddities"_s, oddities}};
    if (mail.envelopeSender)
        json[u"envelopeSender"_s] = *mail.envelopeSender;
    if (mail.date)
        json[u"date"_s] = mail.date->msecs();
    if (mail.report)
        json[u"deliveryReport"_s] = reportJson(*mail.report);
    return json;
}

IncomingMail incomingMailFromJson(const QJsonObject& json, const MailLimits& limits) {
    IncomingMail mail;
    mail.from = people(json[u"from"_s], limits.addresses);
    mail.replyTo = people(json[u"replyTo"_s], limits.addresses);
    mail.to = people(json[u"to"_s], limits.addresses);
    mail.cc = people(json[u"cc"_s], limits.addresses);
    mail.subject = line(json[u"subject"_s]);
    mail.messageId = line(json[u"messageId"_s]);
    mail.inReplyTo = line(json[u"inReplyTo"_s]);
    mail.references = lines(json[u"references"_s], 50);
    mail.text = json[u"text"_s].toString().left(limits.textLength);
    // Sanitised a second time, outside of what a hostile mail may have taken over.
    mail.html = sanitizedHtml(json[u"html"_s].toString().left(2 * limits.textLength));
    mail.attachments = attachments(json[u"attachments"_s], limits.parts);
    mail.machine = machine(json[u"machine"_s]);
    if (json.contains(u"envelopeSender"_s))
        mail.envelopeSender = line(json[u"envelopeSender"_s]);
    if (json.contains(u"date"_s))
        mail.date = core::Instant(json[u"date"_s].toInteger());
    if (json.contains(u"deliveryReport"_s))
        mail.report = report(json[u"deliveryReport"_s], limits.addresses);
    for (const QJsonValue& each : json[u"oddities"_s].toArray())
        if (const auto oddity = core::fromCode<MailOddity>(each.toString()); oddity && !mail.oddities.contains(*oddity))
            mail.oddities << *oddity;
    return mail;
}

} // namespace messaging
