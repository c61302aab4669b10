#pragma once

#include "core/notification.h"
#include "store/session.h"

namespace store {

/// False when this key was told before.
bool insertNotification(Session& session, core::Notification& notification);
/// One more alarm in the unread digest that this person was given since `since`; false when there is none.
[[nodiscard]] bool extendDigest(Session& session, core::UserId user, core::Instant since);
/// Visible by now and unread, or read at `readSince` or later; newest first.
[[nodiscard]] QList<core::Notification> findNotifications(Session& session, core::UserId user, core::Instant now,
                                                          core::Instant readSince, int limit);
/// Unread and visible by now.
[[nodiscard]] int countNotifications(Session& session, core::UserId user, core::Instant now);
/// How many were unread.
int markNotificationsRead(Session& session, core::UserId user, core::Instant now);
/// False when it was read before, is not visible yet or is somebody else's.
bool markNotificationRead(Session& session, core::NotificationId id, core::UserId user, core::Instant now);

/// What a person was told of messages that do not leave.
struct StuckNotice {
    int unread = 0;      ///< as many as the unread notice says; 0: there is none
    bool isTold = false; ///< this key was told, read or not

    bool operator==(const StuckNotice&) const = default;
};
[[nodiscard]] StuckNotice findStuckNotice(Session& session, core::UserId user, const QString& key);
/// The unread notice says another number; false when there is none.
[[nodiscard]] bool renewStuckNotice(Session& session, core::UserId user, int amount);
void settleStuckNotices(Session& session, core::UserId user, core::Instant now);

/// Whether `holder` may do the work of this name until `until`: nobody else holds it, or no longer.
[[nodiscard]] bool takeLease(Session& session, const QString& name, const QString& holder, core::Instant now,
                             core::Instant until);
void releaseLease(Session& session, const QString& name, const QString& holder);

} // namespace store
