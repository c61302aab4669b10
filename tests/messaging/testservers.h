#pragma once

#include "messaging/serveraccess.h"
#include <QHash>
#include <QProcess>

/// Exim and Dovecot (tests/support/mailservers.sh), started with the first use and gone after this process.
class MailServers {
public:
    static const MailServers& instance();

    /// `name` as in the script's ports: "smtp", "smtps", "smtp_expired", "imaps", …
    [[nodiscard]] messaging::ServerAccess access(const QString& name, messaging::Security security) const;
    [[nodiscard]] QString authorityFile() const { return m_folder + QStringLiteral("/ca.pem"); }
    [[nodiscard]] QString folder() const { return m_folder; }
    /// Files that wait in the mailbox of pqr, seen or not.
    [[nodiscard]] QStringList mailbox() const;
    void emptyMailbox() const;

    static QString user() { return QStringLiteral("pqr"); }
    static QString password() { return QStringLiteral("clave ñ secreta"); }

private:
    MailServers();

    QString m_folder;
    QHash<QString, int> m_ports;
};

/// A scripted server of tests/support that lives as long as this object.
class BadServer {
public:
    explicit BadServer(const QString& mode, const QString& script = QStringLiteral("badsmtp.py"));
    ~BadServer();

    [[nodiscard]] messaging::ServerAccess access() const;
    /// What it told so far, without waiting.
    [[nodiscard]] QStringList told();
    /// Waits until it told as many lines; ends the test after a minute.
    [[nodiscard]] QStringList waitForTold(qsizetype lines);

private:
    QProcess m_process;
    int m_port = 0;
    QStringList m_told;
};

/// Reads "name=number" lines.
[[nodiscard]] QHash<QString, int> readPorts(const QString& path);
/// Runs a script of tests/support and requires that it succeeds.
void runScript(const QString& name, const QStringList& arguments);
