#pragma once

#include "store/session.h"

namespace store {

/// SQLite: a number that differs after another connection committed, so that nobody reads the change log in vain.
/// Nothing on PostgreSQL, which tells (Session::listen).
[[nodiscard]] std::optional<qint64> dataVersion(Session& session);

} // namespace store
