#pragma once

#include "core/notification.h"
#include "core/result.h"
#include "core/user.h"
#include "store/session.h"

/// What clocks have told a person (alarms.h).
namespace app {

/// Unread ones that the person may see by now and those read within the last `readWithin`, newest first, 200 at most.
[[nodiscard]] core::Result<QList<core::Notification>>
readNotifications(store::Session& session, const core::User& reader, core::Instant now, core::Duration readWithin = {});
/// How many of them are unread, without an end.
[[nodiscard]] core::Result<int> countUnreadNotifications(store::Session& session, const core::User& reader,
                                                         core::Instant now);
/// How many were unread.
[[nodiscard]] core::Result<int> markNotificationsRead(store::Session& session, const core::User& reader,
                                                      core::Instant now);
/// Of these only; 0 when they were read before or are somebody else's.
[[nodiscard]] core::Result<int> markNotificationsRead(store::Session& session, const core::User& reader,
                                                      core::Instant now, const QList<core::NotificationId>& ids);

} // namespace app
