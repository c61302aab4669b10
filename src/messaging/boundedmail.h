#pragma once

#include "messaging/incomingmail.h"

namespace messaging {

/// A mail without what goes beyond the limits, so that a reader of MIME needs no limits of its own.
struct BoundedMail {
    QByteArray bytes;
    QList<MailOddity> oddities;
};

/// In one pass over the lines, in memory for one copy: surplus headers are left out, long ones cut, and all that
/// follows the part that is too much or too deep.
[[nodiscard]] BoundedMail bounded(const QByteArray& raw, const MailLimits& limits = {});

} // namespace messaging
