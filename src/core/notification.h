#pragma once

#include "core/id.h"
#include "core/instant.h"
#include "core/vocabulary.h"

namespace core {

/// Why somebody is told something.
enum class NotificationKind {
    Alarm,   ///< a clock of a case reached a threshold
    Digest,  ///< so many alarms rang while nobody was watching
    MovedOn, ///< a case that nobody confirmed has another owner
    MessageArrived, ///< a customer or a network member wrote in a case of theirs
    MessageStuck,   ///< messages do not leave, or failed: `amount` of them; with a case: one of it did not arrive
    Declined,       ///< a network member does not take a case of theirs
    Unaccepted,     ///< a network member has not accepted a case in time
};

template <>
struct Codes<NotificationKind> {
    static constexpr std::array<std::pair<NotificationKind, const char*>, 7> table{{
        {NotificationKind::Alarm, "alarm"},
        {NotificationKind::Digest, "digest"},
        {NotificationKind::MovedOn, "moved_on"},
        {NotificationKind::MessageArrived, "message_arrived"},
        {NotificationKind::MessageStuck, "message_stuck"},
        {NotificationKind::Declined, "declined"},
        {NotificationKind::Unaccepted, "unaccepted"},
    }};
};

/// Something that one person is told in the program, and by message where they are reached so.
struct Notification {
    NotificationId id;
    QString key; ///< the same key tells once
    UserId user;
    NotificationKind kind = NotificationKind::Alarm;
    CaseId caseId;
    QString number;  ///< of the case
    QString summary; ///< of the case
    std::optional<Measure> measure;
    QString alarm;     ///< as codeOf(Threshold)
    Instant plannedAt; ///< when it was due to ring; createdAt − plannedAt is how late it is
    Instant createdAt;
    Instant visibleAt; ///< in the person's working hours
    int amount = 1;    ///< alarms in a digest
    std::optional<Instant> readAt;

    bool operator==(const Notification&) const = default;
};

} // namespace core
