#pragma once

#include "core/codes.h"
#include "core/instant.h"
#include "messaging/mailaddress.h"
#include <QStringList>
#include <optional>

namespace messaging {

/// A file that came with a mail; its bytes stay in the original.
struct IncomingPart {
    int index = 0;   ///< among all parts of the mail, in its order, from 0: names it to decodedPart()
    QString name;    ///< without folders and direction marks; may be empty
    QString type;    ///< as declared, lower case: "image/png"
    qint64 size = 0; ///< decoded, in bytes
    QString contentId;
    bool isInline = false; ///< shown within the text

    bool operator==(const IncomingPart&) const = default;
};

/// What a delivery report says of one recipient (RFC 3464).
struct ReportedRecipient {
    QString address;
    QString action;     ///< "failed", "delayed", "delivered", "relayed", "expanded"
    QString status;     ///< "5.1.1"
    QString diagnostic; ///< the other server's words

    bool operator==(const ReportedRecipient&) const = default;
};

struct DeliveryReport {
    QList<ReportedRecipient> recipients;
    QString originalId; ///< Message-ID of the mail that it is about; may be empty

    bool operator==(const DeliveryReport&) const = default;
};

/// What tells that a program and no person wrote a mail. Values as they stand, lower case.
struct MachineFacts {
    QString autoSubmitted; ///< first word; empty when absent
    QString precedence;
    QStringList loopMarks;     ///< values of X-Loop, as they are
    bool isList = false;       ///< any List-… header
    bool isSuppressed = false; ///< X-Auto-Response-Suppress
    bool isSpam = false;       ///< the mail server marked it (X-Spam-Flag): only ever a reason for more care
    bool isReport = false;     ///< multipart/report or a delivery status inside

    bool operator==(const MachineFacts&) const = default;
};

/// Why a mail is not wholly what its sender wrote; the original is kept for a person to look at.
enum class MailOddity {
    TooDeep, ///< parts nested beyond the limit
    TooManyParts,
    TooManyHeaders,
    TooManyAddresses,
    LongHeader, ///< cut
    TooLarge,   ///< only the beginning was read, or the text was cut
    NoHeaders,  ///< no mail at all, perhaps
    Unread,     ///< the reader gave up on it: only what the headers say
};

/// A mail as Reparo understands it.
struct IncomingMail {
    QList<MailAddress> from;
    QList<MailAddress> replyTo;
    QList<MailAddress> to;
    QList<MailAddress> cc;
    std::optional<QString> envelopeSender; ///< Return-Path; empty: the null sender
    QString subject;
    QString messageId; ///< ids without their angle brackets
    QString inReplyTo;
    QStringList references;            ///< oldest first, the first and the last 49
    std::optional<core::Instant> date; ///< as the sender's clock had it
    QString text;
    QString html; ///< safe to show: sanitizedHtml(); empty when there was none
    QList<IncomingPart> attachments;
    MachineFacts machine;
    std::optional<DeliveryReport> report;
    QList<MailOddity> oddities;

    bool operator==(const IncomingMail&) const = default;
};

/// What is read of one mail (docs/decisions/0014-messaging.md); the rest stays in the original.
struct MailLimits {
    qsizetype bytes = 40 * 1024 * 1024; ///< raw: some 25 MiB of decoded attachments and their text
    int levels = 50;
    int parts = 1'000;
    int headers = 2'000;     ///< of one part
    int allHeaders = 10'000; ///< of all parts
    qsizetype headerBytes = 64 * 1024;
    int addresses = 100;
    qsizetype textLength = 1024 * 1024; ///< characters
};

} // namespace messaging

namespace core {

template <>
struct Codes<messaging::MailOddity> {
    using O = messaging::MailOddity;
    static constexpr std::array<std::pair<O, const char*>, 8> table{{
        {O::TooDeep, "too_deep"},
        {O::TooManyParts, "too_many_parts"},
        {O::TooManyHeaders, "too_many_headers"},
        {O::TooManyAddresses, "too_many_addresses"},
        {O::LongHeader, "long_header"},
        {O::TooLarge, "too_large"},
        {O::NoHeaders, "no_headers"},
        {O::Unread, "unread"},
    }};
};

} // namespace core
