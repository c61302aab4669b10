#pragma once

#include "app/channels.h"
#include "app/mailroom.h"
#include "app/secrets.h"
#include "messaging/reach.h"
#include "messaging/transport.h"
#include <chrono>

namespace app {

/// What a test of a channel looks at, in the order in which it does.
enum class TestStep {
    Folder,     ///< can be written
    Password,   ///< is on this computer
    Name,       ///< of the host has an address
    Connection, ///< something listens there
    Encryption, ///< TLS with a verified certificate
    SignIn,     ///< user and password are taken
    Sender,     ///< mail from our address is taken
    Mailbox,    ///< opens; how much is in it
    Gateway,    ///< is one
    Key,        ///< of the door is kept, and long enough
    Receipts,   ///< the gateway is told where to report
    Listening,  ///< the door is open there
    Messages,   ///< what the gateway has to call when somebody writes
    Delivery,   ///< of a real message
};

enum class StepState {
    Passed,
    Failed,
    Spared, ///< not needed with these settings
    Open,   ///< not reached, because an earlier one failed
};

/// One line of the list that a person reads (channelwords.h puts it into words).
struct TestedStep {
    TestStep step{};
    StepState state = StepState::Open;
    QString finding;   ///< what was found: "192.0.2.7:587", "12"
    core::Error error; ///< of a failure: what it means and what to do, by describe()
    messaging::Fault fault = messaging::Fault::None;
    int reply = 0; ///< SMTP or HTTP status; 0 when there was none
    QString words; ///< of the server, or of the library that could not go on

    bool operator==(const TestedStep&) const = default;
};

struct ChannelReport {
    Channel channel{};
    QList<TestedStep> steps;

    [[nodiscard]] bool isGood() const { return failure() == nullptr; }
    /// The first that failed; null when all is well.
    [[nodiscard]] const TestedStep* failure() const;
    bool operator==(const ChannelReport&) const = default;
};

/// What is tested: settings that need not be saved, and a password that need not be kept.
struct ChannelTrial {
    Channel channel{};
    ChannelSettings settings;
    QString password; ///< typed; empty: the one that is kept
};

/// How long each part may take; a test ends well within twice the whole.
struct TestPatience {
    std::chrono::milliseconds connect{10'000};
    std::chrono::milliseconds answer{15'000};
    std::chrono::milliseconds whole{30'000};
};

/// Tries a channel as far as it goes without any message: nothing is sent, marked or changed. Waits for servers: not
/// for the GUI thread. `stop` ends it within a second or so.
[[nodiscard]] ChannelReport testChannel(const ChannelTrial& trial, const MailroomPlaces& places,
                                        const std::stop_token& stop, const TestPatience& patience = {});

/// Sends one message that says it is a test, by mail or text message, to an address that a person typed; not by the
/// outbox. `to` is what testAddress() gave. One step, Delivery.
[[nodiscard]] core::Result<ChannelReport> sendTestMessage(const ChannelTrial& trial, const QString& to,
                                                          const MailroomPlaces& places, core::Instant now,
                                                          const std::stop_token& stop,
                                                          const TestPatience& patience = {});
/// Whether an address is one that a test may be sent to. Invalid "address" or "phone"; Refused "channel.customer" for an
/// address of a customer. The phone number in E.164.
[[nodiscard]] core::Result<QString> testAddress(store::Session& session, Channel channel, const QString& typed,
                                                const QString& region);

/// Where the gateway calls when a text message comes in, by the address of the receipts: what Kannel's `get-url` has to
/// be. Empty while there is none.
[[nodiscard]] QString messagesUrl(const ChannelSettings& settings);
/// Channels that a test of all looks at: what sends, and what else was set up.
[[nodiscard]] QList<Channel> channelsInUse(const ChannelSettings& settings, SecretPlace doorKey);

} // namespace app

namespace core {

template <>
struct Codes<app::TestStep> {
    using S = app::TestStep;
    static constexpr std::array<std::pair<S, const char*>, 14> table{{
        {S::Folder, "folder"},
        {S::Password, "password"},
        {S::Name, "name"},
        {S::Connection, "connection"},
        {S::Encryption, "encryption"},
        {S::SignIn, "sign_in"},
        {S::Sender, "sender"},
        {S::Mailbox, "mailbox"},
        {S::Gateway, "gateway"},
        {S::Key, "key"},
        {S::Receipts, "receipts"},
        {S::Listening, "listening"},
        {S::Messages, "messages"},
        {S::Delivery, "delivery"},
    }};
};

template <>
struct Codes<app::StepState> {
    static constexpr std::array<std::pair<app::StepState, const char*>, 4> table{{
        {app::StepState::Passed, "passed"},
        {app::StepState::Failed, "failed"},
        {app::StepState::Spared, "spared"},
        {app::StepState::Open, "open"},
    }};
};

} // namespace core
