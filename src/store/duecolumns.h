#pragma once

#include "core/caserecord.h"
#include "store/statement.h"

namespace store {

/// due_state, due_measure, due_at, due_soon_at, due_urgent_at, due_remaining: in this order wherever a case is written
/// or read.
inline constexpr int kDueColumns = 6;

void bindDue(Statement& statement, const core::CaseDue& due);
[[nodiscard]] core::CaseDue readDue(const Statement& row, int column);

} // namespace store
