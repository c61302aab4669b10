#pragma once

#include "core/result.h"
#include <QByteArray>
#include <QString>
#include <functional>
#include <memory>

namespace messaging {

/// What somebody asked for over HTTP; the query as it came, still percent-encoded.
struct DoorCall {
    QString path;
    QByteArray query;

    bool operator==(const DoorCall&) const = default;
};

struct DoorAnswer {
    int status = 200; ///< of HTTP
    QByteArray text = {};

    bool operator==(const DoorAnswer&) const = default;
};

/// Listens for GET requests of a gateway: one address, one request at a time, in a thread of its own until it is
/// destroyed. Requests beyond 32 KiB, other methods and callers that dawdle are refused by the library.
class HttpDoor {
public:
    using Handler = std::function<DoorAnswer(const DoorCall&)>;

    /// `address`: an IPv4 address in digits; `port` 0 takes a free one. The handler runs in the door's thread. Refused
    /// "door.address" (the detail names it), "door.taken" when the port is in use or not ours to take.
    [[nodiscard]] static core::Result<std::unique_ptr<HttpDoor>> open(const QString& address, quint16 port,
                                                                      const Handler& handler);
    ~HttpDoor();
    HttpDoor(const HttpDoor&) = delete;
    HttpDoor& operator=(const HttpDoor&) = delete;

    [[nodiscard]] quint16 port() const;

private:
    class Daemon;
    explicit HttpDoor(std::unique_ptr<Daemon> daemon);

    std::unique_ptr<Daemon> m_daemon;
};

} // namespace messaging
