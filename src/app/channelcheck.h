#pragma once

#include "app/channeltest.h"

namespace app {

/// Fills the list of a test from how far a connection came.
class StepWriter {
public:
    explicit StepWriter(Channel channel) { m_report.channel = channel; }

    void pass(TestStep step, const QString& finding = {});
    void spare(TestStep step);
    void fail(TestStep step, const core::Error& error, const messaging::SendOutcome& outcome = {},
              const QString& words = {});
    /// Those that an earlier failure left.
    void leaveOpen(const QList<TestStep>& steps);
    /// Password; false when the test must end, because a user is named and nobody has the password.
    [[nodiscard]] bool takePassword(const QString& user, const QString& typed, Secrets& secrets, QString& password,
                                    const std::stop_token& stop);
    /// Name, Connection, Encryption and, where a user is named, SignIn; `outcome` says why it went no further.
    struct Server {
        QString host;
        int port = 0;
        messaging::Security security{};
        QString user;
        QString authorityFile;
    };
    void takeReach(const Server& server, const messaging::Reach& reach, const messaging::SendOutcome& outcome);

    [[nodiscard]] bool hasFailed() const { return m_report.failure() != nullptr; }
    [[nodiscard]] const ChannelReport& report() const { return m_report; }

private:
    void takeEncryption(const Server& server, const messaging::Reach& reach, const messaging::SendOutcome& outcome);
    ChannelReport m_report;
};

[[nodiscard]] StepWriter::Server serverOf(const messaging::ServerAccess& access);
/// A channel that does not work now, for this reason.
[[nodiscard]] core::Error offline(const QString& rule, const QString& detail = {});
/// All passwords; waits half a minute for a person to unlock the keyring where `name` is, unless `stop` is requested.
[[nodiscard]] core::Result<QHash<QString, QString>> readPasswords(Secrets& secrets, const QString& name,
                                                                  const std::stop_token& stop);
/// What a certificate that was not taken means and what to do.
[[nodiscard]] core::Error errorOfCertificate(messaging::CertificateFlaw flaw, const StepWriter::Server& server);
/// What a fault means that came after the connection was made.
[[nodiscard]] core::Error errorOfFault(messaging::Fault fault, const StepWriter::Server& server);

} // namespace app
