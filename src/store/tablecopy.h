#pragma once

#include "store/session.h"
#include <QStringList>

/// Rows of all tables, carried between the engines as bytes. Both sessions are inside a unit of work; throws
/// SqlFailure.
namespace store {

/// The tables of a PostgreSQL store that hold data: all but the record of migrations.
[[nodiscard]] QStringList dataTables(Session& postgres);
/// How many rows there were.
qint64 copyTable(Session& from, Session& to, const QString& table);
/// Lets the ids that PostgreSQL gives go on above the highest one of each table.
void continueIds(Session& postgres);

} // namespace store
