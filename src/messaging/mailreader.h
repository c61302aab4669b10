#pragma once

#include "messaging/incomingmail.h"

namespace messaging {

/// Understands a mail. Total: anything is some mail, at worst one without headers. For foreign mail use MailParser,
/// which does this in a child process that can do no harm.
[[nodiscard]] IncomingMail readMail(const QByteArray& raw, const MailLimits& limits = {});

/// The decoded bytes of a part (IncomingPart::index); nothing when there is no such part.
[[nodiscard]] std::optional<QByteArray> decodedPart(const QByteArray& raw, int index, const MailLimits& limits = {});

/// Lets readMail() load what it will need (charset tables), so that it can work without any file afterwards.
void warmUpMailReader();

} // namespace messaging
