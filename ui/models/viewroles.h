#pragma once

#include <Qt>

namespace models {

/// What a row of the pane of saved views shows beside `Qt::DisplayRole`.
enum ViewRole {
    ViewCountRole = Qt::UserRole + 201, ///< int, hidden at 0
    IsViewHeadRole,                     ///< a quiet head over the views below it
    ViewIconRole,                       ///< name of a line icon: an act, or a warning; may be empty
};

} // namespace models
