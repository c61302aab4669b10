#include "app/notifications.h"

#include "store/notificationtable.h"
#include "store/unitofwork.h"
#include <chrono>

using namespace std::chrono_literals;

namespace app {

namespace {

constexpr int kShown = 200;

} // namespace

core::Result<QList<core::Notification>> readNotifications(store::Session& session, const core::User& reader,
                                                          core::Instant now, core::Duration readWithin) {
    // What was read in this very moment is not of the last nothing.
    const core::Instant since = readWithin > 0ms ? now - readWithin : now + 1ms;
    return store::read(session, [&]() -> core::Result<QList<core::Notification>> {
        return store::findNotifications(session, reader.id, now, since, kShown);
    });
}

core::Result<int> countUnreadNotifications(store::Session& session, const core::User& reader, core::Instant now) {
    return store::read(session,
                       [&]() -> core::Result<int> { return store::countNotifications(session, reader.id, now); });
}

core::Result<int> markNotificationsRead(store::Session& session, const core::User& reader, core::Instant now) {
    return store::write(session,
                        [&]() -> core::Result<int> { return store::markNotificationsRead(session, reader.id, now); });
}

core::Result<int> markNotificationsRead(store::Session& session, const core::User& reader, core::Instant now,
                                        const QList<core::NotificationId>& ids) {
    return store::write(session, [&]() -> core::Result<int> {
        int marked = 0;
        for (const core::NotificationId id : ids)
            marked += store::markNotificationRead(session, id, reader.id, now) ? 1 : 0;
        return marked;
    });
}

} // namespace app
