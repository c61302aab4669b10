#pragma once

#include "app/commands.h"
#include "app/company.h"

namespace app {

/// What is wrong with the command itself, whatever the case says; empty = nothing. Fields are named as in JSON
/// (docs/user, reparoctl), rules are FieldRules' and those named here: "not_an_owner", "has_contact", "with_network",
/// "not_reached", "unknown_field", "bad_value", "twice", "same_case", "same_person".
[[nodiscard]] QList<core::FieldError> validate(const Command& command, const Company& company, core::Instant now);

} // namespace app
