#pragma once

#include <QString>

namespace models {

/// The stored reason of an assignment (core::Assignment::reason) in words: "by rule: 6 open, 2 due today"; a person's
/// own words stay as they are.
[[nodiscard]] QString ownerReasonText(const QString& reason);
/// The rule of a choice that was no ordinary one, "nobody is on shift"; empty for others.
[[nodiscard]] QString ownerRuleText(const QString& rule);
/// The same with everyone who was weighed: "Ana: 6 open, 2 due today; Luis: 9 open".
[[nodiscard]] QString ownerReasonDetail(const QString& reason);

} // namespace models
