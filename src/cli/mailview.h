#pragma once

#include "app/mails.h"
#include <QJsonObject>

/// How the command line shows mail that came in.
namespace cli {

[[nodiscard]] QJsonObject described(const core::Incoming& mail);
/// With its words and attachments.
[[nodiscard]] QJsonObject described(const app::MailDetail& detail);
/// For people.
[[nodiscard]] QString shown(const app::MailDetail& detail);

} // namespace cli
