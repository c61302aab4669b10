#include "app/casenews.h"

#include "core/shift.h"
#include "store/notificationtable.h"
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace app {

namespace {

bool isMeant(const core::User& user, const core::Case& subject, Listeners who) {
    if (!user.isActive)
        return false;
    if (user.id == subject.owner)
        return true;
    const bool hearsAll = who == Listeners::OwnerAndSupervisors || !subject.owner.isValid();
    return hearsAll && user.role == core::Role::Supervisor;
}

} // namespace

void tellOfCase(store::Session& session, const Company& company, core::Instant now, const core::Case& subject,
                core::NotificationKind kind, const QString& key, Listeners who, const QString& detail) {
    const QTimeZone zone(company.zone);
    for (const core::User& user : company.users) {
        if (!isMeant(user, subject, who))
            continue;
        core::Notification notification;
        notification.user = user.id;
        notification.kind = kind;
        notification.caseId = subject.id;
        notification.alarm = detail;
        notification.key = u"%1:%2"_s.arg(key).arg(user.id.value());
        notification.plannedAt = notification.createdAt = now;
        notification.visibleAt = core::nextOnShift(user, company.absences, now, zone);
        store::insertNotification(session, notification);
    }
}

} // namespace app
