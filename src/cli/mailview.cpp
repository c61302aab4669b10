#include "cli/mailview.h"

#include "cli/words.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void addText(QJsonObject& json, const QString& name, const QString& value) {
    if (!value.isEmpty())
        json[name] = value;
}

QString peopleOf(const QList<messaging::MailAddress>& people) {
    QStringList shown;
    for (const messaging::MailAddress& each : people)
        shown << (each.name.isEmpty() ? each.address : u"%1 <%2>"_s.arg(each.name, each.address));
    return shown.join(u", "_s);
}

} // namespace

QJsonObject described(const core::Incoming& mail) {
    QJsonObject json{{u"id"_s, mail.id.value()},
                     {u"state"_s, core::toCode(mail.state)},
                     {u"sha256"_s, mail.hash},
                     {u"size"_s, mail.size},
                     {u"keptAt"_s, mail.keptAt.toIso()},
                     {u"automatic"_s, mail.isAutomatic},
                     {u"attachments"_s, mail.attachments}};
    addText(json, u"reason"_s, mail.reason ? core::toCode(*mail.reason) : QString());
    addText(json, u"number"_s, mail.number);
    addText(json, u"suggestion"_s, mail.suggestedNumber);
    addText(json, u"from"_s, mail.sender);
    addText(json, u"name"_s, mail.senderName);
    addText(json, u"subject"_s, mail.subject);
    addText(json, u"messageId"_s, mail.messageId);
    addText(json, u"noAnswer"_s, mail.noAnswer);
    addText(json, u"note"_s, mail.note);
    if (mail.outgoing.isValid())
        json[u"message"_s] = mail.outgoing.value();
    if (mail.twin.isValid())
        json[u"twin"_s] = mail.twin.value();
    if (mail.decidedAt)
        json[u"decidedAt"_s] = mail.decidedAt->toIso();
    return json;
}

QJsonObject described(const app::MailDetail& detail) {
    QJsonObject json = described(detail.mail);
    json[u"text"_s] = detail.read.text;
    QJsonArray files;
    for (const messaging::IncomingPart& each : detail.read.attachments)
        files << QJsonObject{{u"name"_s, each.name}, {u"type"_s, each.type}, {u"size"_s, each.size}};
    json[u"files"_s] = files;
    return json;
}

QString shown(const app::MailDetail& detail) {
    QStringList lines{
        Words::tr("From: %1").arg(peopleOf(detail.read.from)), Words::tr("To: %1").arg(peopleOf(detail.read.to)),
        Words::tr("Subject: %1").arg(detail.read.subject),
        Words::tr("State: %1 %2")
            .arg(core::toCode(detail.mail.state), detail.mail.reason ? core::toCode(*detail.mail.reason) : QString())
            .trimmed()};
    if (!detail.mail.number.isEmpty())
        lines << Words::tr("Case: %1").arg(detail.mail.number);
    else if (!detail.mail.suggestedNumber.isEmpty())
        lines << Words::tr("Perhaps about case: %1").arg(detail.mail.suggestedNumber);
    for (const messaging::IncomingPart& each : detail.read.attachments)
        lines << Words::tr("File: %1 (%2 bytes)").arg(each.name.isEmpty() ? each.type : each.name).arg(each.size);
    return lines.join(u'\n') + u"\n\n"_s + detail.read.text;
}

} // namespace cli
