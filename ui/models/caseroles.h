#pragma once

#include <Qt>

namespace models {

/// What a row of a case list shows. Words are ready to read; the delegate draws them and decides nothing.
enum CaseRole {
    NumberRole = Qt::UserRole + 1, ///< "R-2026-000117"
    TitleRole,                     ///< bold first line; of a group head: its words
    SubtitleRole,                  ///< second line after the number: customer · product
    SlaStateRole,                  ///< int(core::SlaState)
    ChipTextRole,                  ///< "3 h 10 m", never elided
    TimeRole,                      ///< "14:20" or "Sat 21"
    InitialsRole,                  ///< of the other person at work there, may be empty
    IsMineRole,                    ///< the initials are the reader's own
    IsGroupHeadRole,               ///< a head row: TitleRole and GroupCountRole only
    GroupCountRole,                ///< int
    PresenceRole,                  ///< int(Presence)
    IsLoadingRole,                 ///< known to exist, text not here yet
    IsSelectedRole,                ///< ticked with x for a mass action
    MatchWordsRole,                ///< words of the search to mark in title and subtitle
    SignRole,                      ///< name of a line icon before the time (a call-back), may be empty
};

/// What the other person does in the case at this moment.
enum class Presence { None, Viewing, Editing };

} // namespace models
