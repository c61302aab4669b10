#pragma once

#include <Qt>

namespace models {

/// What a two-line row shows beside its title (Qt::DisplayRole).
enum TwoLineRole {
    DetailRole = Qt::UserRole + 1, ///< small, below
    RowTimeRole,                   ///< small, at the right
    RemarkRole,                    ///< small, below the time: "told 18 m late", "failed"
    RowIconRole,                   ///< name of a line icon
    IsFreshRole,                   ///< bold with a dot: nobody has looked at it yet
};

} // namespace models
