#include "messaging/testservers.h"

#include "support/strings.h"
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace messaging;

QHash<QString, int> readPorts(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QHash<QString, int> ports;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (const qsizetype equals = line.indexOf('='); equals > 0)
            ports[QString::fromLatin1(line.left(equals))] = line.mid(equals + 1).toInt();
    return ports;
}

void runScript(const QString& name, const QStringList& arguments) {
    QProcess script;
    script.setStandardInputFile(QProcess::nullDevice());
    script.start(QStringLiteral(REPARO_SOURCE_DIR "/tests/support/") + name, arguments);
    REQUIRE(script.waitForFinished(60'000));
    INFO(script.readAllStandardError().toStdString());
    REQUIRE(script.exitCode() == 0);
}

MailServers::MailServers()
    : m_folder(u"/tmp/reparo-mail-%1"_s.arg(QCoreApplication::applicationPid())) {
    runScript(u"mailservers.sh"_s, {u"start"_s, m_folder, QString::number(QCoreApplication::applicationPid())});
    m_ports = readPorts(m_folder + u"/ports"_s);
}

const MailServers& MailServers::instance() {
    static const MailServers servers;
    return servers;
}

ServerAccess MailServers::access(const QString& name, Security security) const {
    REQUIRE(m_ports.contains(name));
    return {u"localhost"_s, m_ports[name], security, user(), password(), authorityFile()};
}

QStringList MailServers::mailbox() const {
    QStringList paths;
    for (const QString& below : {u"new"_s, u"cur"_s}) {
        const QDir place(m_folder + u"/mail/pqr/Maildir/"_s + below);
        for (const QString& name : place.entryList(QDir::Files))
            paths << place.filePath(name);
    }
    return paths;
}

void MailServers::emptyMailbox() const {
    for (const QString& each : mailbox())
        QFile::remove(each);
}

BadServer::BadServer(const QString& mode, const QString& script) {
    const QString folder = MailServers::instance().folder();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"python3"_s, {QStringLiteral(REPARO_SOURCE_DIR "/tests/support/") + script, mode,
                                   folder + u"/good.pem"_s, folder + u"/good.key"_s});
    m_port = waitForTold(1)[0].toInt();
    m_told.clear();
}

BadServer::~BadServer() {
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

ServerAccess BadServer::access() const {
    return {u"localhost"_s,          m_port,
            Security::StartTls,      MailServers::user(),
            MailServers::password(), MailServers::instance().authorityFile()};
}

QStringList BadServer::told() {
    m_process.waitForReadyRead(0);
    while (m_process.canReadLine())
        m_told << QString::fromUtf8(m_process.readLine()).trimmed();
    return m_told;
}

QStringList BadServer::waitForTold(qsizetype lines) {
    QElapsedTimer timer;
    timer.start();
    while (told().size() < lines) {
        REQUIRE(timer.elapsed() < 60'000);
        m_process.waitForReadyRead(100);
    }
    return m_told;
}
