#pragma once

#include <QtGlobal>

/// What parent and child of the mail reader say to each other over their pipe, in the machine's own byte order.
namespace messaging {

enum class MailOrder : qint32 {
    Read,    ///< answer: JSON of an IncomingMail
    Headers, ///< the same of the headers alone, after Read has failed
    Part,    ///< answer: the decoded bytes of part `index`
};

enum class MailReply : qint32 {
    Done,
    NoSuchPart,
    OutOfTime,
    Died, ///< out of memory, or worse
};

/// Before the bytes of a mail.
struct MailRequestFrame {
    MailOrder order{};
    qint32 index = 0;
    qint64 size = 0;
};

/// Before the bytes of the answer.
struct MailReplyFrame {
    MailReply reply{};
    qint32 unused = 0;
    qint64 size = 0;
};

/// What one mail may cost. Processor time decides, so that a busy machine refuses no mail; the time by the wall only
/// ends a child that hangs.
constexpr int kMailProcessorSeconds = 2;
constexpr int kMailWallSeconds = 30;
constexpr qint64 kMailAddressSpace = qint64(256) * 1024 * 1024;
constexpr qint64 kMostMailReply = qint64(64) * 1024 * 1024;

} // namespace messaging
