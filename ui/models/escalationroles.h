#pragma once

#include <Qt>

namespace models {

/// What a row of the escalations shows beside its title (Qt::DisplayRole).
enum EscalationRole {
    StepTimeRole = Qt::UserRole + 90, ///< "14:05"
    StepWordsRole,                    ///< second line: number, promise and level, who was told
    StepChipRole,                     ///< int(core::SlaState) whose shape and colours the state has; None: words alone
    StepStateRole,                    ///< "unread 42 m", "read 14:06", "done"
    StepDueRole,                      ///< small, below the state: "due today, 17:32"
    IsDueLateRole,                    ///< the case is overdue
    IsUnansweredRole,                 ///< bold: nobody reacted yet
};

} // namespace models
