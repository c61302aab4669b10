#pragma once

#include "app/inbox.h"
#include "app/mailroom.h"
#include "messaging/imapmailbox.h"

namespace app {

/// Takes what waits in a mailbox in: fetched, committed, placed, and only then marked as seen there, so that whatever
/// breaks in between leaves a mail that comes again and is known by its bytes. What is too large to be fetched is kept
/// by its headers, in quarantine, and stays on the server. `name` tells this mailbox from others.
[[nodiscard]] core::Result<InboxReport> fetchMail(messaging::ImapMailbox& mailbox, const QString& name,
                                                  store::Session& session, Inbox& inbox, int batch,
                                                  const std::stop_token& stop = {});

/// One round of everything that comes in: what the mailbox of the settings has, and what was kept and not placed.
/// Nothing while no mailbox is set up, this machine lacks its password, or another agent has the lease.
class MailFetcher {
public:
    MailFetcher(const MailroomPlaces& places, const core::Clock& clock, const QString& holder)
        : m_secrets(places.secretsFolder, places.keyring)
        , m_clock(clock)
        , m_holder(holder) {}

    [[nodiscard]] core::Result<InboxReport> round(store::Session& session, int batch, const std::stop_token& stop = {});
    /// Until the server tells of a mail, at most `longest`; at once when nothing is connected.
    void waitForMail(std::chrono::milliseconds longest, const std::stop_token& stop);
    /// Nothing can come: no mailbox is set up for this machine.
    [[nodiscard]] bool isOff() const { return !m_mailbox; }

private:
    [[nodiscard]] core::Result<ChannelSettings> prepare(store::Session& session);
    [[nodiscard]] core::Result<InboxReport> takeIn(store::Session& session, const ChannelSettings& settings, int batch,
                                                   const std::stop_token& stop);
    [[nodiscard]] core::Result<void> noteInbox(store::Session& session, const core::Result<InboxReport>& report);
    [[nodiscard]] core::Result<bool> takeTurn(store::Session& session);
    [[nodiscard]] core::Result<void> endTurn(store::Session& session);

    Secrets m_secrets;
    const core::Clock& m_clock;
    const QString m_holder;
    std::optional<ChannelSettings::Inbox> m_inbox; ///< as the mailbox was made
    std::unique_ptr<messaging::ImapMailbox> m_mailbox;
    std::unique_ptr<messaging::MailParser> m_parser;
};

/// Fetches mail in a thread of its own, beside the sending, since it mostly waits for the server to tell of some. Lives
/// in a thread with an event loop, like Mailroom.
class MailFetch : public QObject {
    Q_OBJECT

public:
    MailFetch(const store::Uri& uri, const QString& holder, const core::Clock& clock, const MailroomPlaces& places);
    ~MailFetch() override;

    /// The mailbox was set up anew, or its password: no waiting for mail goes on.
    void wake();
    /// Nothing is read for a while: no mailbox is set up here, or it can't be reached.
    [[nodiscard]] bool isResting() const;

signals:
    /// Of rounds that did something, or failed in another way than the last.
    void roundEnded(const core::Result<app::InboxReport>& report);

private:
    void begin();
    [[nodiscard]] core::Result<InboxReport> work(const Worker::MaybeSession& session, const std::stop_token& waiting);
    void end(const core::Result<InboxReport>& report);

    std::stop_source m_stop;
    std::stop_source m_waiting; ///< ends the wait for mail alone
    QTimer m_timer;
    bool m_isWorking = false;
    bool m_wasWoken = false;
    QString m_trouble;     ///< rule of the last round's error
    MailFetcher m_fetcher; ///< in the thread of the worker
    Worker m_worker;       ///< last: it ends before what its tasks use
};

} // namespace app
