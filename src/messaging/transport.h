#pragma once

#include "core/codes.h"
#include "messaging/message.h"
#include <stop_token>

namespace messaging {

/// What became of a message that was handed over.
enum class Delivery {
    Accepted,  ///< the server or gateway took it on
    Temporary, ///< surely not taken; a later try may do
    Permanent, ///< surely not taken, and will not be as it is: a person must mend address or content
    Uncertain, ///< the answer never came: it may have been taken
};

/// Why it was not accepted; what the Test button and the outbox explain.
enum class Fault {
    None,
    Unreachable, ///< no such host, nothing listens
    Timeout,     ///< too slow to connect or to answer
    Certificate, ///< not signed by a known authority, expired, or of another host
    NoTls,       ///< the server offers no encryption; there is no plain-text fall-back
    Credentials, ///< user name or password refused
    Sender,      ///< our address is refused
    Recipient,   ///< `address` is refused
    Content,     ///< the message itself is refused
    Server,      ///< another answer of the server
    Cut,         ///< the connection broke
    Cancelled,
    SetUp, ///< the channel's own settings can't work
    File,  ///< the folder can't be written
};

/// The result of one try. A fault of the set-up (certificate, credentials, …) counts as Temporary: the message is good.
struct SendOutcome {
    Delivery delivery = Delivery::Accepted;
    Fault fault = Fault::None;
    int reply = 0;     ///< SMTP or HTTP status; 0 when there was none
    QString sentence;  ///< the server's own words
    QString address;   ///< that the answer is about
    QString reference; ///< the gateway's id or the file's path

    bool operator==(const SendOutcome&) const = default;
};

/// Hands mail to a server. One thread at a time; `stop` ends a try within about a second.
class MailTransport {
public:
    virtual ~MailTransport() = default;
    /// `message` is what mimeBytes() made. All recipients get it or none.
    [[nodiscard]] virtual SendOutcome send(const Envelope& envelope, const QByteArray& message,
                                           const std::stop_token& stop) = 0;
};

/// A text message. `reference` is ours and comes back with the receipts.
struct SmsMessage {
    QString to; ///< E.164: "+573001112233"
    QString text;
    QString reference; ///< letters, digits, '-'

    bool operator==(const SmsMessage&) const = default;
};

/// Hands text messages to a gateway. One thread at a time.
class SmsTransport {
public:
    virtual ~SmsTransport() = default;
    [[nodiscard]] virtual SendOutcome send(const SmsMessage& message, const std::stop_token& stop) = 0;
};

} // namespace messaging

namespace core {

template <>
struct Codes<messaging::Delivery> {
    using D = messaging::Delivery;
    static constexpr std::array<std::pair<D, const char*>, 4> table{{
        {D::Accepted, "accepted"},
        {D::Temporary, "temporary"},
        {D::Permanent, "permanent"},
        {D::Uncertain, "uncertain"},
    }};
};

template <>
struct Codes<messaging::Fault> {
    using F = messaging::Fault;
    static constexpr std::array<std::pair<F, const char*>, 14> table{{
        {F::None, "none"},
        {F::Unreachable, "unreachable"},
        {F::Timeout, "timeout"},
        {F::Certificate, "certificate"},
        {F::NoTls, "no_tls"},
        {F::Credentials, "credentials"},
        {F::Sender, "sender"},
        {F::Recipient, "recipient"},
        {F::Content, "content"},
        {F::Server, "server"},
        {F::Cut, "cut"},
        {F::Cancelled, "cancelled"},
        {F::SetUp, "set_up"},
        {F::File, "file"},
    }};
};

} // namespace core
