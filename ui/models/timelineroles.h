#pragma once

#include <Qt>

namespace models {

/// What one entry of a case's time line shows. `Qt::AccessibleTextRole` gives the whole entry in words.
enum TimelineRole {
    EntryIconRole = Qt::UserRole + 101, ///< name of a line icon
    ActorRole,                          ///< bold: who did it
    ActRole,                            ///< quiet, after it: what was done
    EntryTimeRole,                      ///< right: "14:20" or "Sat 21"
    EntryTextRole,                      ///< plain text below, may be empty
    IsVerbatimRole,                     ///< words of the customer or the network: stand in a box
    EntrySlaStateRole,                  ///< int(core::SlaState): a chip after the text; None for no chip
    EntryChipTextRole,
    EntryMessageRole, ///< id of a message that can still be taken back, else 0
    EntryFileRole,    ///< id of a file of the case that can be saved, else 0
    EntryMailFileRole, ///< core::MailFile that can be saved; else nothing
    EntryFileNameRole,
    IsTakenBackRole,  ///< an undo took it out: still to be read, struck through
};

} // namespace models
