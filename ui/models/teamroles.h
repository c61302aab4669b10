#pragma once

#include <Qt>

namespace models {

/// What the cells of the team's table carry beside their words.
enum TeamRole {
    CellKindRole = Qt::UserRole + 1, ///< TeamCell
    HeatRole,                        ///< 0 (nothing) to 5, for Heat cells
    SparkRole,                       ///< QList<int>, oldest first, for Pace cells
    IsWeakRole,                      ///< the row's person is away or gone: quiet ink
    IsStrongRole,                    ///< the figure asks for attention: bold; of a head: the present hour
};

enum class TeamCell { Person, Figure, Overdue, Urgent, Heat, Absence, Pace };

} // namespace models
