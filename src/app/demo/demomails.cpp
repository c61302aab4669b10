#include "app/demo/demomails.h"

#include "app/demo/demotimes.h"
#include "messaging/message.h"
#include "store/callerreads.h"
#include "store/casetable.h"
#include "store/incomingtable.h"
#include "store/partytable.h"
#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// A picture of one pixel.
const QByteArray kPicture = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

core::Case newestOf(DemoStage& stage, const QString& customer) {
    const auto cases = store::findNewestCasesOf(stage.session(), stage.customer(customer), 1);
    return cases.isEmpty() ? core::Case() : store::findCase(stage.session(), cases.first()).value_or(core::Case());
}

messaging::MailAddress writerOf(DemoStage& stage, const QJsonObject& json) {
    messaging::MailAddress writer{json[u"name"].toString(), json[u"from"].toString()};
    const auto party = store::findParty(stage.session(), stage.customer(json[u"customer"].toString()));
    if (!party)
        return writer;
    writer.name = party->name;
    for (const core::ContactPoint& each : party->contacts)
        if (each.kind == core::ContactKind::Email && writer.address.isEmpty())
            writer.address = each.normalized;
    return writer;
}

messaging::Message messageOf(DemoStage& stage, const QJsonObject& json, int number) {
    messaging::Message message;
    message.from = writerOf(stage, json);
    message.to = {{u"Hogar Claro"_s, u"casos@hogar.example"_s}};
    message.subject = json[u"subject"].toString().replace(u"{number:paula}"_s, newestOf(stage, u"paula"_s).number);
    message.text = json[u"text"].toString();
    message.html = json[u"html"].toString();
    message.messageId = u"demo-%1@correo.example"_s.arg(number);
    message.date = stage.now() + readOffset(json[u"at"].toString());
    if (const QString file = json[u"file"].toString(); !file.isEmpty())
        message.attachments = {{file, u"image/png"_s, kPicture}};
    return message;
}

core::Incoming mailOf(DemoStage& stage, const QJsonObject& json, const messaging::Message& message) {
    core::Incoming mail;
    mail.messageId = message.messageId;
    mail.sender = mail.answerTo = message.from.address;
    mail.senderName = message.from.name;
    mail.subject = message.subject;
    mail.words = message.text;
    mail.attachments = static_cast<int>(message.attachments.size());
    mail.keptAt = message.date;
    mail.sentAt = mail.decidedAt = message.date;
    mail.reason = core::fromCode<core::QuarantineReason>(json[u"reason"].toString());
    mail.isAutomatic = mail.reason == core::QuarantineReason::Automatic;
    mail.noAnswer = mail.isAutomatic ? u"automatic"_s : QString();
    mail.state = mail.reason ? core::MailState::Quarantine : core::MailState::Case;
    if (!mail.reason)
        mail.caseId = newestOf(stage, json[u"customer"].toString()).id;
    mail.suggestion = newestOf(stage, json[u"about"].toString()).id;
    return mail;
}

} // namespace

core::Result<void> seedMails(DemoStage& stage, const QJsonObject& file) {
    int number = 0;
    for (const QJsonValue& each : file[u"mails"].toArray()) {
        const messaging::Message message = messageOf(stage, each.toObject(), ++number);
        const auto bytes = messaging::mimeBytes(message);
        if (!bytes)
            return tl::unexpected<core::Error>(bytes.error());
        core::Incoming mail = mailOf(stage, each.toObject(), message);
        mail.hash = QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
        mail.size = bytes->size();
        if (!store::insertIncoming(stage.session(), mail, *bytes) ||
            !store::decideIncoming(stage.session(), mail, core::MailState::Stored))
            return core::fail(core::ErrorCode::Internal, u"demo.unknown_step"_s, mail.subject);
    }
    return {};
}

} // namespace app
