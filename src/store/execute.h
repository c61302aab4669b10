#pragma once

#include "store/session.h"

namespace store {

/// Runs one statement that no engine prepares: transaction control, settings, changes of the schema. Never with data in
/// it. Throws SqlFailure.
void execute(Session& session, const QString& sql);
/// The same without waiting for PostgreSQL, which tells of a failure with the next that is read.
void post(Session& session, const QString& sql);
/// Waits until everything that was posted is done; throws its failure.
void settle(Session& session);

} // namespace store
