#include "store/nextwork.h"

#include "store/statement.h"
#include <algorithm>

namespace store {

namespace {

void keepEarlier(std::optional<core::Instant>& earliest, Statement& query) {
    if (query.next())
        earliest = std::min(earliest.value_or(query.instant(0)), query.instant(0));
}

} // namespace

std::optional<core::Instant> findNextWork(Session& session, core::Instant now) {
    Statement alarm(session, "find_next_alarm");
    Statement expiry(session, "find_next_expiry");
    Statement handover(session, "find_next_handover");
    Statement close(session, "find_next_close");
    alarm.start();
    expiry.start();
    close.start();
    handover.bind(now).bind(now).start();
    std::optional<core::Instant> earliest;
    for (Statement* each : {&alarm, &expiry, &handover, &close})
        keepEarlier(earliest, *each);
    return earliest;
}

std::optional<core::Instant> newestEntry(Session& session) {
    Statement query(session, "find_last_change_time");
    return query.next() ? std::optional(query.instant(0)) : std::nullopt;
}

} // namespace store
