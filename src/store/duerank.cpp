#include "store/duerank.h"

namespace store {

qint64 dueRank(const core::CaseDue& due, core::Instant receivedAt) {
    if (due.state == core::ClockState::Running && due.at)
        return due.at->msecs();
    if (due.state == core::ClockState::Paused)
        return kPausedRank + due.remaining.value_or(core::Duration{}).count();
    return kUnpromisedRank + receivedAt.msecs();
}

} // namespace store
