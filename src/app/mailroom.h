#pragma once

#include "app/channels.h"
#include "app/secrets.h"
#include "app/worker.h"
#include <QTimer>
#include <stop_token>

namespace app {

/// Where this machine keeps what sending needs.
struct MailroomPlaces {
    QString messageFolder; ///< for channels of the kind folder
    QString secretsFolder;
    Keyring* keyring = nullptr; ///< null: all passwords are in the folder
};

/// Beside a store that is a file, else in the user's data folder; passwords in the user's data folder.
[[nodiscard]] MailroomPlaces usualPlaces(const store::Uri& uri);
/// The store's channels with this machine's passwords, ready to send.
[[nodiscard]] core::Result<Channels> channelsOf(store::Session& session, const MailroomPlaces& places);

/// How long the sending rests after a round that began at `triedAt`, when something is due at `nextAt`: what was due
/// then and stays has another who sends it; what fell due meanwhile goes at once. A minute at most.
[[nodiscard]] std::chrono::milliseconds restAfter(core::Instant triedAt, std::optional<core::Instant> nextAt,
                                                  core::Instant now);

/// Sends what is due in a thread of its own, since a server may take its time: when its time comes, and soon after
/// something was ordered. Lives in a thread with an event loop; windows and the agent have one each, and leases keep
/// them apart.
class Mailroom : public QObject {
    Q_OBJECT

public:
    Mailroom(const store::Uri& uri, const QString& holder, const core::Clock& clock, const MailroomPlaces& places);
    ~Mailroom() override;

    /// Something may have been ordered, moved or set up.
    void wake();

signals:
    /// Of rounds that did something or failed, and of a password that can't be had, once.
    void roundEnded(const core::Result<app::SendReport>& report);

private:
    struct Round {
        SendReport report;
        core::Instant triedAt;
        std::optional<core::Instant> nextAt; ///< something is due then
        core::Error trouble;                 ///< a password that can't be had now; no rule: none
    };

    /// As set up now; kept from round to round, with their connections, as long as nothing of it changes.
    struct Equipment {
        ChannelSettings settings;
        QHash<QString, QString> passwords;
        Channels channels;
    };

    void begin();
    [[nodiscard]] core::Result<void> equip(store::Session& session);
    [[nodiscard]] core::Result<Round> work(const Worker::MaybeSession& session);
    void end(const core::Result<Round>& round);

    const core::Clock& m_clock;
    const QString m_holder;
    const MailroomPlaces m_places;
    Secrets m_secrets; ///< the worker's
    std::stop_source m_stop;
    QTimer m_timer;
    bool m_isWorking = false;
    bool m_mustWorkAgain = false;
    QString m_trouble;                    ///< rule of what was told last
    std::optional<Equipment> m_equipment; ///< the worker's
    Worker m_worker;                      ///< last: it ends before what its tasks use
};

} // namespace app
