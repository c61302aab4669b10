#include "messaging/message.h"
#include "messaging/samplemessage.h"
#include "support/strings.h"
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;
using messaging::Message;

namespace {

QByteArray bytesOf(const Message& message) {
    const auto bytes = messaging::mimeBytes(message);
    REQUIRE(bytes.has_value());
    return *bytes;
}

/// What another program's mail library makes of it: headers, body texts and attachments.
QJsonObject readByPython(const QByteArray& bytes) {
    static const QString script = uR"(
import sys, json, email, email.policy, hashlib
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
out = {'headers': [[k, str(v)] for k, v in m.items()], 'text': '', 'html': '', 'files': [], 'defects': len(m.defects)}
for part in m.walk():
    if part.is_multipart(): continue
    if part.get_content_disposition() == 'attachment':
        out['files'].append([part.get_filename(), part.get_content_type(),
                             hashlib.sha256(part.get_payload(decode=True)).hexdigest()])
    elif part.get_content_type() == 'text/plain': out['text'] += part.get_content().replace('\r\n', '\n')
    elif part.get_content_type() == 'text/html': out['html'] += part.get_content()
print(json.dumps(out))
)"_s;
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, script});
    python.write(bytes);
    python.closeWriteChannel();
    REQUIRE(python.waitForFinished());
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

QStringList headers(const QJsonObject& read, const QString& name) {
    QStringList values;
    for (const QJsonValue& each : read[u"headers"_s].toArray())
        if (each[0].toString().compare(name, Qt::CaseInsensitive) == 0)
            values << each[1].toString();
    return values;
}

QString sha256(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString header(const QJsonObject& read, const QString& name) { return headers(read, name).join(u'|'); }

} // namespace

TEST_CASE("a message is ASCII in lines of at most 78 bytes that end in CRLF") {
    Message message = sampleMessage();
    message.subject = u"Señora Núñez: "_s + u"su solicitud está en trámite y la llamaremos, "_s.repeated(8);
    message.html = u"<p>Buenos días, Ana: <b>está resuelto</b></p>"_s;
    message.attachments = {
        {u"relación de pagos — marzo y abril.pdf"_s, u"application/pdf"_s, QByteArray(5000, '\xff')}};
    const QByteArray bytes = bytesOf(message);
    CHECK(std::all_of(bytes.begin(), bytes.end(), [](char each) { return each > 0; }));
    QByteArray lines = bytes;
    lines.replace("\r\n", "");
    CHECK_FALSE(lines.contains('\n'));
    CHECK_FALSE(lines.contains('\r'));
    for (const QByteArray& line : bytes.split('\n'))
        CHECK(line.size() <= 79);
}

TEST_CASE("another mail library reads what was written") {
    Message message = sampleMessage();
    message.to << messaging::MailAddress{u"Peña, Luis \"Lucho\""_s, u"luis@cliente.example"_s};
    message.cc = {{QString(), u"copia@cliente.example"_s}};
    message.html = u"<p>está resuelto</p>"_s;
    message.inReplyTo = u"b2@cliente.example"_s;
    message.references = {u"b1@cliente.example"_s, u"b2@cliente.example"_s};
    const QByteArray content = QByteArray::fromHex("00ff0d0a2e0d0a0a0d") + QByteArray(3000, 'x');
    message.attachments = {
        {u"relación de pagos — marzo 2026, versión definitiva y firmada.pdf"_s, u"application/pdf"_s, content},
        {u"carta.eml"_s, u"message/rfc822"_s, "From: x@y\r\n\r\nhola"}};
    const QJsonObject read = readByPython(bytesOf(message));
    CHECK(read[u"defects"_s].toInt() == 0);
    CHECK(header(read, u"subject"_s) == message.subject);
    CHECK(header(read, u"from"_s) == u"Atención al cliente <pqr@empresa.example>"_s);
    CHECK(header(read, u"to"_s) ==
          u"Ana Peña <ana@cliente.example>, \"Peña, Luis \\\"Lucho\\\"\" <luis@cliente.example>"_s);
    CHECK(header(read, u"cc"_s) == u"copia@cliente.example"_s);
    CHECK(header(read, u"date"_s) == u"Tue, 24 Nov 2026 19:22:00 +0000"_s);
    CHECK(header(read, u"message-id"_s) == u"<a1@empresa.example>"_s);
    CHECK(header(read, u"in-reply-to"_s) == u"<b2@cliente.example>"_s);
    CHECK(header(read, u"references"_s) == u"<b1@cliente.example> <b2@cliente.example>"_s);
    CHECK(header(read, u"content-language"_s) == u"es"_s);
    CHECK(read[u"text"_s].toString() == message.text);
    CHECK(read[u"html"_s].toString().trimmed() == message.html);
    const QJsonArray files = read[u"files"_s].toArray();
    REQUIRE(files.size() == 2);
    CHECK(files[0][0].toString() == message.attachments[0].name);
    CHECK(files[0][1].toString() == u"application/pdf"_s);
    CHECK(files[0][2].toString() == sha256(content));
    CHECK(files[1][1].toString() == u"application/octet-stream"_s);
}

TEST_CASE("no value of a message can add a header or end the headers") {
    const QString evil = u"x\r\nBcc: spy@evil.example\r\n\r\nbody\nX-Evil: 1\u2028X-More: 2"_s;
    Message message = sampleMessage();
    message.subject = evil;
    message.from.name = evil;
    message.to[0].name = evil;
    message.loopMark = evil;
    message.language = evil;
    message.attachments = {{evil, u"text/plain\r\nX-Evil: 2"_s, "x"}};
    const QByteArray bytes = bytesOf(message);
    INFO(bytes.toStdString());
    CHECK_FALSE(QRegularExpression(u"^(bcc|x-evil|x-more)\\s*:"_s,
                                   QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption)
                    .match(QString::fromLatin1(bytes))
                    .hasMatch());
    const QJsonObject read = readByPython(bytes);
    CHECK(headers(read, u"bcc"_s).isEmpty());
    CHECK(headers(read, u"x-evil"_s).isEmpty());
    CHECK(read[u"text"_s].toString() == message.text);
}

TEST_CASE("an automatic answer says so in every way that others look for") {
    Message message = sampleMessage();
    CHECK_FALSE(bytesOf(message).contains("Auto-Submitted"));
    CHECK(messaging::envelopeOf(message).from == message.from.address);
    message.automation = messaging::Automation::Replied;
    message.loopMark = u"empresa.example"_s;
    const QJsonObject read = readByPython(bytesOf(message));
    CHECK(header(read, u"auto-submitted"_s) == u"auto-replied"_s);
    CHECK(header(read, u"x-auto-response-suppress"_s) == u"All"_s);
    CHECK(header(read, u"x-loop"_s) == u"empresa.example"_s);
    CHECK(messaging::envelopeOf(message).from.isEmpty());
    message.automation = messaging::Automation::Generated;
    CHECK(header(readByPython(bytesOf(message)), u"auto-submitted"_s) == u"auto-generated"_s);
    CHECK(messaging::envelopeOf(message).from == message.from.address);
}

TEST_CASE("the envelope names everybody once") {
    Message message = sampleMessage();
    message.cc = {{u"Otra vez"_s, u"ANA@cliente.example"_s}, {QString(), u"luis@cliente.example"_s}};
    CHECK(messaging::envelopeOf(message).to == QStringList{u"ana@cliente.example"_s, u"luis@cliente.example"_s});
}

TEST_CASE("a message that can't be sent is refused with the field that is wrong") {
    const auto fieldsOf = [](const Message& message) {
        const auto bytes = messaging::mimeBytes(message);
        return bytes ? QList<core::FieldError>() : bytes.error().fields;
    };
    Message message = sampleMessage();
    message.to = {};
    CHECK(fieldsOf(message) == QList<core::FieldError>{{u"to"_s, u"required"_s}});
    message = sampleMessage();
    message.to[0].address = u"ana@cliente.example\r\nRCPT TO:<spy@evil.example>"_s;
    CHECK(fieldsOf(message) == QList<core::FieldError>{{u"to"_s, u"address"_s}});
    message = sampleMessage();
    message.from.address = u"pqr"_s;
    message.messageId = u"a b@c"_s;
    message.references = {u"x>\r\nBcc: y"_s};
    CHECK(fieldsOf(message) == QList<core::FieldError>{{u"from"_s, u"address"_s},
                                                       {u"messageId"_s, u"messageid"_s},
                                                       {u"references"_s, u"messageid"_s}});
}

TEST_CASE("an address beyond ASCII stays what it is") {
    Message message = sampleMessage();
    message.to[0].address = u"josé@cliente.example"_s;
    CHECK(bytesOf(message).contains(u"josé@cliente.example"_s.toUtf8()));
}
