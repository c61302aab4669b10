#pragma once

#include "store/session.h"

namespace store {

/// Runs one statement that no engine prepares: transaction control, settings, changes of the schema. Never with data in
/// it. Throws SqlFailure.
void execute(Session& session, const QString& sql);

} // namespace store
