#pragma once

#include "messaging/reach.h"
#include "messaging/transport.h"
#include <QUrl>
#include <chrono>

namespace messaging {

struct HttpTimeouts {
    std::chrono::milliseconds connect{10'000};
    std::chrono::milliseconds whole{30'000};

    bool operator==(const HttpTimeouts&) const = default;
};

struct HttpRequest {
    QUrl url;
    QByteArray body;        ///< sent by POST when `contentType` is given
    QByteArray contentType; ///< empty: GET
    QString authorization;  ///< value of that header; may be empty
    QString authorityFile;  ///< as in ServerAccess
    HttpTimeouts timeouts;
};

struct HttpAnswer {
    Fault fault = Fault::None; ///< None: an answer came, whatever it says
    bool isRequestOut = false; ///< some of the request left this machine
    int status = 0;
    QByteArray body; ///< at most 64 KiB of it
    Reach reach;     ///< says little of a connection that was kept
};

/// One connection to gateways, kept between requests. TLS as for mail; plain HTTP only to this machine. Follows no
/// redirection.
class HttpConnection {
public:
    HttpConnection();
    ~HttpConnection();
    HttpConnection(const HttpConnection&) = delete;
    HttpConnection& operator=(const HttpConnection&) = delete;

    [[nodiscard]] HttpAnswer perform(const HttpRequest& request, const std::stop_token& stop);

private:
    void* m_curl; ///< CURL*
};

/// What was found out about a gateway without giving it a message.
struct GatewayProbe {
    Reach reach;
    SendOutcome outcome; ///< Accepted: it answers, and took user and password
};

/// Whether a request may go there: https, or http to this machine; no user name inside.
[[nodiscard]] bool isUsable(const QUrl& url);

/// The outcome when no answer came: temporary while nothing had left this machine, uncertain afterwards.
[[nodiscard]] SendOutcome outcomeWithoutAnswer(const HttpAnswer& answer);

} // namespace messaging
