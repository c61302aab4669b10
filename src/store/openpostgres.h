#pragma once

#include "store/session.h"

class QSqlDatabase;

namespace store::postgres {

/// Connects and makes the session's settings; Create also makes the schema that the URI names. Throws SqlFailure.
void open(QSqlDatabase& database, const Uri& uri, Session::Mode mode);

} // namespace store::postgres
