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

core::Notification noticeFor(const core::User& user, core::NotificationKind kind, const QString& key,
                             const Company& company, core::Instant now) {
    core::Notification notice;
    notice.key = key;
    notice.user = user.id;
    notice.kind = kind;
    notice.plannedAt = notice.createdAt = now;
    notice.visibleAt = core::nextOnShift(user, company.absences, now, QTimeZone(company.zone));
    return notice;
}

void tellOfCase(store::Session& session, const Company& company, core::Instant now, const core::Case& subject,
                core::NotificationKind kind, const QString& key, Listeners who, const QString& detail) {
    for (const core::User& user : company.users) {
        if (!isMeant(user, subject, who))
            continue;
        core::Notification notice = noticeFor(user, kind, u"%1:%2"_s.arg(key).arg(user.id.value()), company, now);
        notice.caseId = subject.id;
        notice.alarm = detail;
        store::insertNotification(session, notice);
    }
}

} // namespace app
