#pragma once

#include "core/memberquestions.h"
#include <QString>

/// Words about network members.
namespace models {

[[nodiscard]] QString cannotText(core::CannotAnswer why);

/// A choice's reason: "by rule: works there, 3 open; Norte has 7"; of one without a member, why there is none.
[[nodiscard]] QString memberReasonText(const QString& reason);

} // namespace models
