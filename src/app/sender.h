#pragma once

#include "app/bus.h"
#include "app/channelpulse.h"
#include "app/domainpace.h"
#include "core/clock.h"
#include "core/outgoing.h"
#include "core/result.h"
#include "messaging/transport.h"
#include "store/session.h"
#include <memory>

namespace app {

/// How messages leave: made from the settings (channels.h), or by a test. A null transport: not by this process, which
/// leaves such messages to another that can.
struct Channels {
    std::unique_ptr<messaging::MailTransport> mail;
    std::unique_ptr<messaging::SmsTransport> sms;
    messaging::MailAddress from;
    bool hasSmsReceipts = false; ///< the gateway will say when a text message is on the phone
    DomainPace pace;

    [[nodiscard]] QList<core::Medium> mediums() const;
};

struct SendReport {
    int sent = 0;
    int postponed = 0; ///< will be tried again
    int failed = 0;    ///< a person must mend or decide

    [[nodiscard]] bool isIdle() const { return sent + postponed + failed == 0; }
    bool operator==(const SendReport&) const = default;
};

/// Sends what is due, outside of any unit of work (reliability.md §8.2): taken in hand under a lease of two minutes,
/// sent, and what became of it written down before the next one. Whoever dies in between leaves a mail that is sent
/// again under the same Message-ID, and a text message that a person decides on. What a person wrote to a customer, and
/// the customer has now, goes into the case's history with it (deliveries.h).
class Sender {
public:
    /// `holder` names this process among the agents. All outlive the sender.
    Sender(store::Session& session, Channels& channels, const core::Clock& clock, const QString& holder);

    /// When something that can be sent here is due; nothing when nothing waits.
    [[nodiscard]] core::Result<std::optional<core::Instant>> nextDue();
    /// One bounded round, `batch` messages at most.
    [[nodiscard]] core::Result<SendReport> sendDue(int batch, const std::stop_token& stop = {});

private:
    [[nodiscard]] core::Result<QList<core::Outgoing>> claim(int batch);
    [[nodiscard]] core::Outgoing tried(const core::Outgoing& message, const std::stop_token& stop);
    [[nodiscard]] std::optional<core::Instant> mustWait(const core::Outgoing& message);
    [[nodiscard]] messaging::SendOutcome send(const core::Outgoing& message, const std::stop_token& stop);
    [[nodiscard]] messaging::SendOutcome sendMail(const core::Outgoing& message, const std::stop_token& stop);
    [[nodiscard]] core::Result<void> keep(const core::Outgoing& message);
    [[nodiscard]] core::Result<void> rest(core::Medium medium, const messaging::SendOutcome& outage);
    [[nodiscard]] core::Result<void> noteChannels();

    store::Session& m_session;
    Channels& m_channels;
    const core::Clock& m_clock;
    QString m_holder;
    std::unique_ptr<Bus> m_bus; ///< made when there is something to record
    core::Instant m_lastStart;                            ///< what is not begun by then goes back
    QHash<core::Medium, messaging::SendOutcome> m_outages; ///< of this round
    QHash<core::Medium, ChannelNews> m_news;               ///< of this round: what the last try told of its channel
};

/// The message after one try: sent, to be tried again at its new `notBefore`, failed or uncertain.
[[nodiscard]] core::Outgoing afterTry(core::Outgoing message, const messaging::SendOutcome& outcome, core::Instant now);
/// Whether the fault lies with the server or its settings, so that no other message would fare better now.
[[nodiscard]] bool isOutage(messaging::Fault fault);

} // namespace app
