#pragma once

#include <QString>

namespace messaging {

/// How a connection to a mail server is kept secret.
enum class Security {
    StartTls, ///< begins in plain text and must go over to TLS before anything is said (port 587, 143)
    Tls,      ///< TLS from the first byte (port 465, 993)
    Loopback, ///< none: only for a server on this very machine, refused for any other host
};

/// Where and as whom to reach a server.
struct ServerAccess {
    QString host;
    int port = 0;
    Security security = Security::StartTls;
    QString user; ///< empty: no authentication
    QString password;
    QString authorityFile; ///< PEM file of the authorities to trust instead of the system's; may be empty

    bool operator==(const ServerAccess&) const = default;
};

/// Whether it can only be this machine.
[[nodiscard]] bool isThisMachine(const QString& host);
/// Whether it can be reached by these settings at all: a host and a port, and no plain text to another machine.
[[nodiscard]] bool isUsable(const ServerAccess& access);
/// A host name or address literal, and nothing that would mean more in a URL or a command.
[[nodiscard]] bool isHostName(const QString& host);

} // namespace messaging
