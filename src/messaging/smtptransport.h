#pragma once

#include "messaging/reach.h"
#include "messaging/serveraccess.h"
#include "messaging/transport.h"
#include <chrono>

namespace messaging {

struct SmtpTimeouts {
    std::chrono::milliseconds connect{15'000};
    std::chrono::milliseconds answer{60'000}; ///< to one command
    std::chrono::milliseconds whole{300'000}; ///< for one message

    bool operator==(const SmtpTimeouts&) const = default;
};

/// What was found out about a mail server without giving it a message.
struct SmtpProbe {
    Reach reach;
    bool offersSignIn = false;         ///< it asked for a user and we named one
    SendOutcome ready;                 ///< of everything up to where a message could begin
    std::optional<SendOutcome> sender; ///< whether it takes mail from our address; nothing unless ready
};

/// Sends over SMTP by libcurl and keeps its connection for the next message. Certificates are always verified and
/// there is no way back to plain text. `hello` is how we greet (EHLO): a host name of ours.
class SmtpTransport final : public MailTransport {
public:
    SmtpTransport(const ServerAccess& access, const QString& hello, const SmtpTimeouts& timeouts = {});
    ~SmtpTransport() override;
    SmtpTransport(const SmtpTransport&) = delete;
    SmtpTransport& operator=(const SmtpTransport&) = delete;

    [[nodiscard]] SendOutcome send(const Envelope& envelope, const QByteArray& message,
                                   const std::stop_token& stop) override;
    /// A new connection as far as MAIL FROM; no message begins. `sender` is our address.
    [[nodiscard]] SmtpProbe probe(const QString& sender, const std::stop_token& stop);

private:
    class Attempt;

    void prepare(const std::stop_token& stop);
    void prepareCommand(const QByteArray& command, const std::stop_token& stop);
    [[nodiscard]] SendOutcome tryOnce(const Envelope& envelope, const QByteArray& message, const std::stop_token& stop);

    ServerAccess m_access;
    QString m_hello;
    SmtpTimeouts m_timeouts;
    void* m_curl;            ///< CURL*
    bool m_hasBegun = false; ///< some of the last message left
};

} // namespace messaging
