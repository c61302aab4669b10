#pragma once

#include "messaging/incomingmail.h"

namespace messaging {

/// Reads the content of a message/delivery-status part (RFC 3464): groups of fields, the first about the whole mail.
[[nodiscard]] QList<ReportedRecipient> readDeliveryStatus(const QByteArray& content);

/// The Message-ID in the headers of the returned mail; empty when there is none.
[[nodiscard]] QString messageIdIn(const QByteArray& headers);

/// Whether a report says that this mailbox will not get mail: failed with a permanent status (5.…).
[[nodiscard]] bool isBounce(const ReportedRecipient& recipient);

} // namespace messaging
