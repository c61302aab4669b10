#pragma once

#include "messaging/httprequest.h"
#include "messaging/transport.h"

namespace messaging {

struct KannelSettings {
    QUrl url; ///< of sendsms: http://127.0.0.1:13013/cgi-bin/sendsms
    QString user;
    QString password;
    QString sender; ///< what the phone shows: a number or up to 11 letters; empty: the gateway's own
    QUrl receipts;  ///< our address that is told of delivery; invalid: none wanted
    QString authorityFile;
    HttpTimeouts timeouts;

    bool operator==(const KannelSettings&) const = default;
};

/// Sends text messages by a Kannel SMS gateway. A gateway that took the request and did not answer leaves the outcome
/// uncertain: sending again would be a second message on somebody's phone.
class KannelTransport final : public SmsTransport {
public:
    explicit KannelTransport(const KannelSettings& settings);
    [[nodiscard]] SendOutcome send(const SmsMessage& message, const std::stop_token& stop) override;
    /// Asks with user and password and for no receiver, so that nothing can be sent.
    [[nodiscard]] GatewayProbe probe(const std::stop_token& stop);

private:
    KannelSettings m_settings;
    HttpConnection m_connection;
};

/// Signs in and asks for nothing. Holds the password: not for a log.
[[nodiscard]] QUrl kannelProbe(const KannelSettings& settings);
/// What Kannel is asked. Holds the password: not for a log.
[[nodiscard]] QUrl kannelRequest(const KannelSettings& settings, const SmsMessage& message);
[[nodiscard]] SendOutcome kannelOutcome(const HttpAnswer& answer, const SmsMessage& message);

} // namespace messaging
