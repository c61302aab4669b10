#pragma once

#include "messaging/transport.h"

namespace messaging {

/// Writes each mail as an .eml file instead of sending it: what a store without a mail server works with. A file is
/// there whole or not at all, and one Message-ID has one file however often it is sent.
class FolderMailTransport final : public MailTransport {
public:
    explicit FolderMailTransport(const QString& folder);
    [[nodiscard]] SendOutcome send(const Envelope& envelope, const QByteArray& message,
                                   const std::stop_token& stop) override;

private:
    QString m_folder;
};

/// The same for text messages: a .txt file each, "To: +57…" and the text.
class FolderSmsTransport final : public SmsTransport {
public:
    explicit FolderSmsTransport(const QString& folder);
    [[nodiscard]] SendOutcome send(const SmsMessage& message, const std::stop_token& stop) override;

private:
    QString m_folder;
};

} // namespace messaging
