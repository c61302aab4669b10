#pragma once

#include <Qt>

namespace models {

/// What a row of the notices shows beside its title (Qt::DisplayRole).
enum NoticeRole {
    NoticeDetailRole = Qt::UserRole + 1, ///< small, below: number and summary of the case
    NoticeTimeRole,                      ///< when it rang, or should have
    NoticeLateRole,                      ///< "18 m late"; empty when it rang in time
    NoticeIconRole,                      ///< name of a line icon
    NoticeUnreadRole,                    ///< bool
};

} // namespace models
