#pragma once

#include "core/lifecycle.h"
#include "core/user.h"

namespace core {

/// Whether the role may do it at all: one table, the same for window, command line, agent and import.
[[nodiscard]] bool isAllowed(Role role, Verb verb);

/// The same, for one case: a network member only for cases marked for them.
[[nodiscard]] Result<void> mayDo(const User& user, Verb verb, const Case& subject);
[[nodiscard]] Result<void> mayDo(const User& user, Verb verb);

} // namespace core
