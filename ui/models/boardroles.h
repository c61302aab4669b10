#pragma once

#include <Qt>

namespace models {

/// Kinds of lines in the columns of the SLA board.
enum class BoardLine {
    Card,     ///< a case with its chip
    Bar,      ///< a day, its bar and its count
    Figure,   ///< words and a figure
    Head,     ///< begins a section; not selectable
    Upcoming, ///< a case as one line: time, title, owner
    Resuming, ///< a paused case: chip, number, until when
};

/// What a line of the board shows, beside the roles of caseroles.h.
enum BoardRole {
    LineRole = Qt::UserRole + 60, ///< int(BoardLine)
    FigureRole,                   ///< ready to read: "12", "6 d"
    ShareRole,                    ///< 0 … 1 of the longest bar
    StandingRole,                 ///< third line of a card: "no owner", "with Norte", "first contact"
    CaseIdRole,                   ///< qint64; 0 for lines that are no case
    QueryRole,                    ///< the list that the line opens, may be empty
    WithinHourRole,               ///< int, of a load
    OverdueRole,                  ///< int, of a load
    AbsenceRole,                  ///< "absent" when a load's person is away, else empty
};

} // namespace models
