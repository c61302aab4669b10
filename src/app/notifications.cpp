#include "app/notifications.h"

#include "store/notificationtable.h"
#include "store/unitofwork.h"

namespace app {

namespace {

constexpr int kShown = 200;

} // namespace

core::Result<QList<core::Notification>> readNotifications(store::Session& session, const core::User& reader,
                                                          core::Instant now) {
    return store::read(session, [&]() -> core::Result<QList<core::Notification>> {
        return store::findNotifications(session, reader.id, now, kShown);
    });
}

core::Result<int> markNotificationsRead(store::Session& session, const core::User& reader, core::Instant now) {
    return store::write(
        session, [&]() -> core::Result<int> { return store::markNotificationsRead(session, reader.id, now); });
}

} // namespace app
