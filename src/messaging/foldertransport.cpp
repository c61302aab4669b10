#include "messaging/foldertransport.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

SendOutcome fileFault(const QString& path, const QString& why) {
    return {Delivery::Temporary, Fault::File, 0, why, path, {}};
}

/// Written beside its place, flushed to disk and moved there.
SendOutcome write(const QString& folder, const QString& name, const QByteArray& content) {
    const QString path = QDir(folder).filePath(name);
    if (!QDir().mkpath(folder))
        return fileFault(folder, u"no folder"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileFault(path, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(content);
    if (!file.commit())
        return fileFault(path, file.errorString());
    return {Delivery::Accepted, Fault::None, 0, {}, {}, path};
}

/// A name that any file system takes, and another one for every key.
QString fileNameOf(const QString& key, const QString& extension) {
    static const QRegularExpression odd(u"[^A-Za-z0-9@._-]"_s);
    QString name = key.left(100);
    name.replace(odd, u"_"_s);
    if (name != key || name.startsWith(u'.') || name.isEmpty())
        name = QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
    return name + extension;
}

/// Of the bytes themselves when they name none.
QString messageIdOf(const QByteArray& message) {
    static const QRegularExpression field(u"^Message-I[Dd]:\\s*<([^>\\r\\n]+)>"_s, QRegularExpression::MultilineOption);
    const qsizetype end = message.indexOf("\r\n\r\n");
    const auto match = field.match(QString::fromLatin1(message.left(end)));
    return match.hasMatch()
               ? match.captured(1)
               : QString::fromLatin1(QCryptographicHash::hash(message, QCryptographicHash::Sha256).toHex());
}

} // namespace

FolderMailTransport::FolderMailTransport(const QString& folder)
    : m_folder(folder) {}

SendOutcome FolderMailTransport::send(const Envelope& envelope, const QByteArray& message,
                                      const std::stop_token& /*stop*/) {
    for (const QString& each : envelope.to)
        if (!isMailAddress(each))
            return {Delivery::Permanent, Fault::Recipient, 0, {}, each, {}};
    return write(m_folder, fileNameOf(messageIdOf(message), u".eml"_s), message);
}

FolderSmsTransport::FolderSmsTransport(const QString& folder)
    : m_folder(folder) {}

SendOutcome FolderSmsTransport::send(const SmsMessage& message, const std::stop_token& /*stop*/) {
    const QByteArray content = "To: " + onOneLine(message.to).toUtf8() + "\n\n" + message.text.toUtf8() + '\n';
    return write(m_folder, fileNameOf(message.reference, u".txt"_s), content);
}

} // namespace messaging
