#pragma once

#include "core/result.h"
#include "messaging/reach.h"
#include "messaging/serveraccess.h"
#include "messaging/transport.h"
#include <chrono>
#include <memory>

namespace messaging {

/// What waits in a mailbox. A uid means something only together with its validity: when that changes, all are new.
struct MailboxState {
    quint32 validity = 0;
    QList<quint32> unseen;

    bool operator==(const MailboxState&) const = default;
};

/// What was found out about a mailbox. Nothing of it is marked.
struct MailboxProbe {
    Reach reach;
    Fault fault = Fault::None; ///< None: signed in
    bool isOpen = false;       ///< there is such a mailbox
    QString words;             ///< the server's own, of what failed
    qint64 messages = 0;
    qint64 unseen = 0;
};

/// Reads one mailbox of an IMAP server over a connection that libcurl opens (verified TLS, log-in) and that is kept
/// until something fails; the next call opens another. Fetching marks nothing: a mail is marked when it is safe with
/// us. One thread at a time.
///
/// Errors: Offline with the code of a Fault as rule ("certificate", "credentials", "timeout", …) and the server's words
/// as detail; NotFound "no_mailbox"; Refused "mail_too_large" (the size in bytes) and "mail_gone".
class ImapMailbox {
public:
    static constexpr qint64 kMostBytes = 100 * 1024 * 1024;

    /// `answer`: how long one answer of the server may take.
    ImapMailbox(const ServerAccess& access, const QString& mailbox,
                std::chrono::milliseconds answer = std::chrono::seconds(60));
    ~ImapMailbox();
    ImapMailbox(const ImapMailbox&) = delete;
    ImapMailbox& operator=(const ImapMailbox&) = delete;

    /// By a new connection.
    [[nodiscard]] MailboxProbe probe(const std::stop_token& stop);
    [[nodiscard]] core::Result<MailboxState> unseen(const std::stop_token& stop);
    /// Its bytes, all of them, as the server has them.
    [[nodiscard]] core::Result<QByteArray> fetch(quint32 uid, const std::stop_token& stop);
    /// The headers alone: of a mail that is too large for fetch().
    [[nodiscard]] core::Result<QByteArray> fetchHeaders(quint32 uid, const std::stop_token& stop);
    [[nodiscard]] core::Result<void> markSeen(quint32 uid, const std::stop_token& stop);
    /// Into another mailbox, which is made when it is missing.
    [[nodiscard]] core::Result<void> move(quint32 uid, const QString& mailbox, const std::stop_token& stop);
    /// Waits until the server tells of a change, at most `longest` (IDLE, RFC 2177); false when nothing came or the
    /// server can't.
    [[nodiscard]] core::Result<bool> waitForMail(std::chrono::milliseconds longest, const std::stop_token& stop);

private:
    class Connection;

    [[nodiscard]] core::Result<void> signIn(void* curl);
    [[nodiscard]] core::Result<void> connect(const std::stop_token& stop);
    [[nodiscard]] core::Result<QByteArray> fetchPart(quint32 uid, const QByteArray& section,
                                                     const std::stop_token& stop);
    template <class Work>
    [[nodiscard]] auto withConnection(const std::stop_token& stop, Work work) -> decltype(work());

    ServerAccess m_access;
    QString m_mailbox;
    std::chrono::milliseconds m_answer;
    std::unique_ptr<Connection> m_connection;
    Reach m_reach; ///< of the last try to connect
    quint32 m_validity = 0;
    qint64 m_messages = 0; ///< when the mailbox was opened
    bool m_canMove = false;
    bool m_canIdle = false;
};

} // namespace messaging
