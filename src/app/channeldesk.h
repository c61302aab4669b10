#pragma once

#include "app/channeltest.h"
#include "app/taskthread.h"
#include "app/worker.h"
#include <stop_token>

namespace app {

class Office;

/// The channels as somebody sets them up: read, saved, tested, their passwords kept. Each act is one of the person who
/// is signed in to the office. A server or a keyring may take its time, so it has two threads of its own: one for the
/// store, one for what waits. Lives in the GUI thread; futures finish there (office.h). Other desks and agents, and
/// this one's own, notice what it changed by the change log.
class ChannelDesk : public QObject {
    Q_OBJECT

public:
    /// The office outlives it.
    ChannelDesk(const Office& office, const MailroomPlaces& places, QObject* parent = nullptr);
    /// Ends a test that runs.
    ~ChannelDesk() override;

    struct State {
        ChannelSettings settings;
        QHash<Channel, SecretPlace> passwords;
    };
    [[nodiscard]] QFuture<core::Result<State>> read();
    /// As saveChannel().
    [[nodiscard]] QFuture<core::Result<ChannelSettings>> save(Channel channel, const ChannelSettings& wanted,
                                                              const ChannelSettings& from);
    /// An empty one forgets it. Denied; else as Secrets::keep().
    [[nodiscard]] QFuture<core::Result<KeptSecret>> keepPassword(Channel channel, const QString& password);
    /// Stops the test before it. Denied.
    [[nodiscard]] QFuture<core::Result<ChannelReport>> test(const ChannelTrial& trial);
    /// As app::testAddress().
    [[nodiscard]] QFuture<core::Result<QString>> testAddress(Channel channel, const QString& typed);
    /// As sendTestMessage(), to what testAddress() gave.
    [[nodiscard]] QFuture<core::Result<ChannelReport>> sendTest(const ChannelTrial& trial, const QString& to);
    /// What runs ends soon, as a failure "channel.stopped".
    void stopTest();

    [[nodiscard]] const MailroomPlaces& places() const { return m_places; }

private:
    template <class T>
    QFuture<core::Result<T>> wait(const std::function<core::Result<T>()>& work);
    [[nodiscard]] core::Result<void> allowed() const;
    [[nodiscard]] std::stop_token begin();
    /// An outage of what is in use is over when its test finds all well.
    void noteWell(const ChannelTrial& trial);

    const Office& m_office;
    const MailroomPlaces m_places;
    const QString m_origin;
    std::stop_source m_stop;
    TaskThread m_waiting; ///< last: they end before what their tasks use
    Worker m_store;
};

} // namespace app
