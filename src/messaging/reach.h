#pragma once

#include <QDateTime>
#include <QString>

namespace messaging {

/// Why a certificate was not taken.
enum class CertificateFlaw {
    None,
    UnknownAuthority, ///< signed by nobody whom we trust
    SelfSigned,       ///< signed by itself
    Expired,
    NotYetValid,
    OtherHost, ///< it is that of another name
    Other,
};

/// How far a connection to a server came, whatever became of what was asked over it.
struct Reach {
    bool isFound = false;     ///< its name has an address
    bool isConnected = false; ///< something listens there
    bool isSecured = false;   ///< TLS with a certificate that was verified
    bool isSignedIn = false;  ///< it took our user name and password
    QString peer;             ///< "192.0.2.7:587"; empty until connected
    QDateTime certificateEnd; ///< valid until then, UTC; invalid without TLS
    CertificateFlaw flaw = CertificateFlaw::None;
    QString words; ///< what the TLS library or libcurl says of a failure

    bool operator==(const Reach&) const = default;
};

} // namespace messaging
