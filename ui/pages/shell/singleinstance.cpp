#include "pages/shell/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalSocket>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

/// Long enough for a busy desk, short enough that a dead socket doesn't hold up a start.
constexpr int kHandOverMsecs = 1000;

} // namespace

SingleInstance::SingleInstance(const QString& subject, QObject* parent)
    : QObject(parent) {
    const QByteArray who = (QDir::homePath() + u'\n' + subject).toUtf8();
    const QByteArray digest = QCryptographicHash::hash(who, QCryptographicHash::Sha256);
    m_name = u"reparo-"_s + QString::fromLatin1(digest.toHex().left(24));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::handOver(const QStringList& arguments) {
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kHandOverMsecs))
        return false;
    QDataStream stream(&socket);
    stream << arguments;
    if (!socket.waitForBytesWritten(kHandOverMsecs))
        return false;
    socket.waitForReadyRead(kHandOverMsecs);
    return socket.bytesAvailable() > 0;
}

void SingleInstance::listen() {
    if (m_server.listen(m_name))
        return;
    // Left behind by a process that died: nobody answered handOver().
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

void SingleInstance::receive() {
    QLocalSocket* socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        QDataStream stream(socket);
        stream.startTransaction();
        QStringList arguments;
        stream >> arguments;
        if (!stream.commitTransaction())
            return;
        socket->write("1");
        emit argumentsReceived(arguments);
    });
}

} // namespace pages
