#pragma once

#include "messaging/incomingmail.h"
#include <QJsonObject>

namespace messaging {

/// A mail as the child process hands it to its parent.
[[nodiscard]] QJsonObject toJson(const IncomingMail& mail);
/// Takes what it knows and ignores the rest; never fails, as the child may be in the hands of the mail's sender. No
/// text is longer than `limits` allow.
[[nodiscard]] IncomingMail incomingMailFromJson(const QJsonObject& json, const MailLimits& limits = {});

} // namespace messaging
