#include "store/notificationtable.h"

#include "store/statement.h"

namespace store {

bool insertNotification(Session& session, core::Notification& notification) {
    Statement insert(session, "insert_notification");
    insert.bind(notification.key).bind(notification.user).bind(notification.kind).bind(notification.caseId);
    insert.bind(notification.measure).bind(notification.alarm).bind(notification.plannedAt);
    insert.bind(notification.createdAt).bind(notification.visibleAt).bind(notification.amount);
    if (!insert.next())
        return false;
    notification.id = insert.id<core::NotificationId>(0);
    return true;
}

bool extendDigest(Session& session, core::UserId user, core::Instant since) {
    return Statement(session, "extend_digest").bind(user).bind(since).run() == 1;
}

QList<core::Notification> findNotifications(Session& session, core::UserId user, core::Instant now,
                                            core::Instant readSince, int limit) {
    Statement query(session, "find_notifications");
    query.bind(user).bind(now).bind(readSince).bind(limit);
    QList<core::Notification> notifications;
    while (query.next()) {
        core::Notification each;
        each.id = query.id<core::NotificationId>(0);
        each.user = query.id<core::UserId>(1);
        each.kind = query.code<core::NotificationKind>(2);
        each.caseId = query.id<core::CaseId>(3);
        each.number = query.text(4);
        each.summary = query.text(5);
        each.measure = query.maybeCode<core::Measure>(6);
        each.alarm = query.text(7);
        each.plannedAt = query.instant(8);
        each.createdAt = query.instant(9);
        each.amount = static_cast<int>(query.integer(10));
        each.readAt = query.maybeInstant(11);
        notifications << each;
    }
    return notifications;
}

int markNotificationsRead(Session& session, core::UserId user, core::Instant now) {
    return static_cast<int>(Statement(session, "mark_notifications_read").bind(now).bind(user).bind(now).run());
}

int countNotifications(Session& session, core::UserId user, core::Instant now) {
    Statement query(session, "count_notifications");
    query.bind(user).bind(now);
    return query.next() ? static_cast<int>(query.integer(0)) : 0;
}

bool markNotificationRead(Session& session, core::NotificationId id, core::UserId user, core::Instant now) {
    return Statement(session, "mark_notification_read").bind(now).bind(id).bind(user).bind(now).run() == 1;
}

StuckNotice findStuckNotice(Session& session, core::UserId user, const QString& key) {
    Statement query(session, "find_stuck_notice");
    query.bind(user).bind(key);
    return query.next() ? StuckNotice{static_cast<int>(query.integer(0)), query.integer(1) > 0} : StuckNotice();
}

bool renewStuckNotice(Session& session, core::UserId user, int amount) {
    return Statement(session, "renew_stuck_notice").bind(amount).bind(user).run() > 0;
}

void settleStuckNotices(Session& session, core::UserId user, core::Instant now) {
    Statement(session, "settle_stuck_notices").bind(now).bind(user).run();
}

bool takeLease(Session& session, const QString& name, const QString& holder, core::Instant now, core::Instant until) {
    return Statement(session, "take_lease").bind(name).bind(holder).bind(until).bind(now).run() == 1;
}

void releaseLease(Session& session, const QString& name, const QString& holder) {
    Statement(session, "release_lease").bind(name).bind(holder).run();
}

} // namespace store
