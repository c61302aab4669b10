#pragma once

#include "core/lifecycle.h"
#include "core/user.h"

namespace core {

/// Whether the role may do it at all: one table, the same for window, command line, agent and import.
[[nodiscard]] bool isAllowed(Role role, Verb verb);

/// The same, for one case: a network member only for cases marked for them. Error::rule is "permission.role",
/// "permission.inactive", "permission.not_own" or "permission.other_member"; detail is the verb's code.
[[nodiscard]] Result<void> mayDo(const User& user, Verb verb, const Case& subject);
[[nodiscard]] Result<void> mayDo(const User& user, Verb verb);
/// The same for what is about a person (absences): "permission.not_yourself" when the role may only for itself.
[[nodiscard]] Result<void> mayDoFor(const User& user, Verb verb, UserId whom);

/// Whether EditCase of this role reaches the field (its JSON name): a quality coordinator mends what cases are
/// classified by, never what somebody told.
[[nodiscard]] bool mayEditField(Role role, QStringView field);

} // namespace core
