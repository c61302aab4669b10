#pragma once

#include <Qt>

namespace models {

/// What one row of a type-ahead list or of the command palette shows, from left to right.
enum TypeAheadRole {
    PrimaryRole = Qt::UserRole + 1, ///< bold: the name
    SecondaryRole,                  ///< small, below it: document, place
    MiddleRole,                     ///< the matched phone, mail or number
    RightRole,                      ///< "2 open cases", or the shortcut in the palette
    RightSecondRole,                ///< small, below it: "last: Sat 21"
    IconNameRole,                   ///< name of a line icon
};

} // namespace models
