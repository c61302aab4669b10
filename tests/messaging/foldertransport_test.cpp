#include "messaging/foldertransport.h"
#include "messaging/samplemessage.h"
#include "support/strings.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace messaging;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a mail becomes one file, whole, that only its owner reads, however often it is sent") {
    const QTemporaryDir place;
    FolderMailTransport transport(place.filePath(u"correo/salida"_s));
    const Message message = sampleMessage();
    const QByteArray bytes = *mimeBytes(message);
    const SendOutcome first = transport.send(envelopeOf(message), bytes, {});
    CHECK(first.delivery == Delivery::Accepted);
    CHECK(transport.send(envelopeOf(message), bytes, {}) == first);
    CHECK(QDir(place.filePath(u"correo/salida"_s)).entryList(QDir::Files) == QStringList{u"a1@empresa.example.eml"_s});
    CHECK(contentOf(first.reference) == bytes);
    CHECK_FALSE(QFile::permissions(first.reference).testFlag(QFileDevice::ReadOther));
}

TEST_CASE("an id can't climb out of the folder") {
    const QTemporaryDir place;
    FolderSmsTransport transport(place.filePath(u"sms"_s));
    const SendOutcome outcome = transport.send({u"+573001112233"_s, u"Caso 4821: ¿acepta?"_s, u"../../x"_s}, {});
    REQUIRE(outcome.delivery == Delivery::Accepted);
    CHECK(QFileInfo(outcome.reference).absolutePath() == place.filePath(u"sms"_s));
    CHECK(contentOf(outcome.reference) == u"To: +573001112233\n\nCaso 4821: ¿acepta?\n"_s.toUtf8());
    CHECK(transport.send({u"+57300"_s, u"x"_s, u"s-1"_s}, {}).reference == place.filePath(u"sms/s-1.txt"_s));
}

TEST_CASE("a folder that can't be written is a fault that names it") {
    const QTemporaryDir place;
    QFile inTheWay(place.filePath(u"file"_s));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    FolderMailTransport transport(place.filePath(u"file/below"_s));
    const Message message = sampleMessage();
    const SendOutcome outcome = transport.send(envelopeOf(message), *mimeBytes(message), {});
    CHECK(outcome.delivery == Delivery::Temporary);
    CHECK(outcome.fault == Fault::File);
    CHECK(outcome.address == place.filePath(u"file/below"_s));
    FolderMailTransport good(place.path());
    CHECK(good.send(envelopeOf(message), *mimeBytes(message), {}).delivery == Delivery::Accepted);
    CHECK(QDir(place.path()).entryList(QDir::Files).size() == 2);
}
