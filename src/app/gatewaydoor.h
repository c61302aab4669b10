#pragma once

#include "app/bus.h"
#include "core/clock.h"
#include "core/result.h"
#include "messaging/httpdoor.h"
#include <functional>

namespace app {

/// Where a gateway for text messages calls us.
struct DoorSettings {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0;
    QString key; ///< first part of the path: who does not know it finds nothing. May be empty on loopback only

    bool operator==(const DoorSettings&) const = default;
};

/// "8410", "10.0.0.5:8410". Invalid "listen" for anything else, and "listen_key" for an address beyond this machine
/// without a key of 16 letters and digits or more.
[[nodiscard]] core::Result<DoorSettings> doorSettings(const QString& listen, const QString& key);

/// The door by which the gateway tells of delivery (GET /KEY/receipt) and brings what people write (GET /KEY/message),
/// in the words of Kannel (messaging/smsreceipt.h). Each call works on a connection of its own. What can't be written
/// down now is answered with 503, so that the gateway says it again; what makes no sense with 400.
class GatewayDoor {
public:
    [[nodiscard]] static core::Result<std::unique_ptr<GatewayDoor>>
    open(const DoorSettings& settings, const store::Uri& uri, const core::Clock& clock, const QString& origin);

    [[nodiscard]] quint16 port() const { return m_door->port(); }

private:
    GatewayDoor(const QString& key, const store::Uri& uri, const core::Clock& clock, const QString& origin);
    [[nodiscard]] messaging::DoorAnswer answer(const messaging::DoorCall& call) const;
    [[nodiscard]] messaging::DoorAnswer takeReceipt(const QByteArray& query) const;
    [[nodiscard]] messaging::DoorAnswer takeMessage(const QByteArray& query) const;
    /// On a connection of its own.
    [[nodiscard]] messaging::DoorAnswer
    atStore(const std::function<core::Result<void>(Bus&, store::Session&)>& work) const;

    const QString m_key;
    const store::Uri m_uri;
    const core::Clock& m_clock;
    const QString m_origin;
    std::unique_ptr<messaging::HttpDoor> m_door; ///< last: its thread ends before what it uses
};

} // namespace app
