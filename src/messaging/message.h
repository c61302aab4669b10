#pragma once

#include "core/instant.h"
#include "core/result.h"
#include "messaging/mailaddress.h"
#include <QByteArray>
#include <QStringList>

namespace messaging {

/// RFC 3834: whether a person or a program wrote a mail.
enum class Automation {
    None,
    Generated, ///< "auto-generated": sent by a rule, at nobody's mail
    Replied,   ///< "auto-replied": sent because a mail came in
};

struct Attachment {
    QString name;
    QString type = QStringLiteral("application/octet-stream");
    QByteArray content;

    bool operator==(const Attachment&) const = default;
};

/// A mail that is to be sent. Ids are without their angle brackets.
struct Message {
    MailAddress from;
    QList<MailAddress> to;
    QList<MailAddress> cc;
    QString subject;
    QString text;
    QString html; ///< the same as `text` for programs that show it; may be empty
    QList<Attachment> attachments;
    QString messageId;
    QString inReplyTo;
    QStringList references; ///< oldest first
    Automation automation = Automation::None;
    QString loopMark; ///< value of X-Loop: by it an installation knows its own automatic mail
    QString language; ///< "es"
    core::Instant date;

    bool operator==(const Message&) const = default;
};

/// To whom a server is told to hand the message; `from` is empty for the null sender.
struct Envelope {
    QString from;
    QStringList to;

    bool operator==(const Envelope&) const = default;
};

/// Everybody in To and Cc. An automatic answer has the null sender, so that nothing answers it (RFC 3834 §3.3).
[[nodiscard]] Envelope envelopeOf(const Message& message);

/// A new id that no other message has: "5f0c…@example.org".
[[nodiscard]] QString newMessageId(const QString& domain);
/// Whether it can stand between angle brackets: visible ASCII, one @, at most 250 characters.
[[nodiscard]] bool isMessageId(QStringView id);

/// The message as it travels (RFC 5322, MIME): lines end in CRLF, all bytes are ASCII (but for addresses that are not),
/// names and subject are encoded (RFC 2047, 2231). Control characters in headers become blanks, so no value can add a
/// header. Invalid: "from", "to", "cc", "messageId", "inReplyTo", "references" with rule "address" or "messageid".
[[nodiscard]] core::Result<QByteArray> mimeBytes(const Message& message);

} // namespace messaging
