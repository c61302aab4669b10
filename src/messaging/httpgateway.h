#pragma once

#include "messaging/httprequest.h"
#include "messaging/transport.h"
#include <QList>

namespace messaging {

/// Any SMS service that takes one HTTP request a message.
struct HttpGatewaySettings {
    enum class Form {
        Query,  ///< GET, fields in the address
        Fields, ///< POST, application/x-www-form-urlencoded
        Json,   ///< POST, an object of texts
    };

    QUrl url;
    Form form = Form::Json;
    /// Names, and values in which {{to}}, {{text}}, {{reference}}, {{coding}} ("gsm7", "ucs2") and {{password}} are
    /// filled in.
    QList<std::pair<QString, QString>> fields;
    QString password;
    QString authorization; ///< value of that header: "Bearer …"; may be empty
    QString accepted;      ///< regular expression that the body of a 2xx answer must match; empty: any
    QString authorityFile;
    HttpTimeouts timeouts;

    bool operator==(const HttpGatewaySettings&) const = default;
};

/// Sends text messages by such a service. An answer of 5xx, as well as none, leaves the outcome uncertain: gateways are
/// known to send and then fail.
class HttpGateway final : public SmsTransport {
public:
    explicit HttpGateway(const HttpGatewaySettings& settings);
    [[nodiscard]] SendOutcome send(const SmsMessage& message, const std::stop_token& stop) override;
    /// Asks its address for nothing. What it answers to that differs from service to service: Accepted unless it refuses
    /// us (Credentials), is not there (SetUp) or has trouble of its own (Server).
    [[nodiscard]] GatewayProbe probe(const std::stop_token& stop);

private:
    HttpGatewaySettings m_settings;
    HttpConnection m_connection;
};

/// What is wrong with the settings: fields "url", "fields", "accepted"; empty when they can work.
[[nodiscard]] QList<core::FieldError> errorsOf(const HttpGatewaySettings& settings);

} // namespace messaging
