#pragma once

#include "store/session.h"

namespace store {

/// Room in memory for a unit of work with hundreds of thousands of rows. SQLite's usual cache of 2 MB makes it write
/// changed pages in mid-work, each time with a sync of the journal first: ten times as slow on a common disk. Nothing
/// is needed with PostgreSQL.
class BulkRoom {
public:
    explicit BulkRoom(Session& session);
    ~BulkRoom();
    BulkRoom(const BulkRoom&) = delete;
    BulkRoom& operator=(const BulkRoom&) = delete;

    static constexpr int kMegabytes = 256; ///< at most, while it is needed

private:
    Session& m_session;
    qint64 m_before = 0;
};

} // namespace store
