#include "app/outboxwatch.h"

#include "app/casenews.h"
#include "store/notificationtable.h"
#include "store/outboxtable.h"
#include "store/unitofwork.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

/// What a supervisor's notice should say now.
struct Finding {
    store::StuckFigures figures;
    QString occasion; ///< another one is told anew
};

Finding findingOf(const store::StuckFigures& figures, core::Instant now) {
    const bool isLong = figures.oldestWaiting && now - *figures.oldestWaiting > kStuckLong;
    return {figures, u"stuck:%1:%2:"_s.arg(figures.newest.value()).arg(isLong ? u"6h"_s : u"15m"_s)};
}

QString keyFor(const Finding& finding, const core::User& user) {
    return finding.occasion + QString::number(user.id.value());
}

/// Whether this person's notice is as it should be.
bool isTold(store::Session& session, const Finding& finding, const core::User& user) {
    const store::StuckNotice known = store::findStuckNotice(session, user.id, keyFor(finding, user));
    if (finding.figures.amount == 0)
        return known.unread == 0;
    return known.unread == finding.figures.amount || (known.unread == 0 && known.isTold);
}

bool tell(store::Session& session, const Finding& finding, const core::User& user, const Company& company,
          core::Instant now) {
    if (finding.figures.amount == 0) {
        store::settleStuckNotices(session, user.id, now);
        return false;
    }
    if (store::renewStuckNotice(session, user.id, finding.figures.amount))
        return false;
    core::Notification notice =
        noticeFor(user, core::NotificationKind::MessageStuck, keyFor(finding, user), company, now);
    notice.amount = finding.figures.amount;
    return store::insertNotification(session, notice);
}

QList<core::User> untold(store::Session& session, const Finding& finding, const Company& company) {
    QList<core::User> people;
    for (const core::User& each : company.users)
        if (each.isActive && each.role == core::Role::Supervisor && !isTold(session, finding, each))
            people << each;
    return people;
}

} // namespace

core::Result<int> tellOfStuckMessages(store::Session& session, const Company& company, core::Instant now) {
    struct Look {
        Finding finding;
        QList<core::User> people;
    };
    const auto look = store::read(session, [&]() -> core::Result<Look> {
        const Finding finding = findingOf(store::stuckFigures(session, now - kStuckAfter), now);
        return Look{finding, untold(session, finding, company)};
    });
    if (!look)
        return tl::unexpected<core::Error>(look.error());
    if (look->people.isEmpty()) // no write lock for nothing
        return 0;
    return store::write(session, [&]() -> core::Result<int> {
        int told = 0;
        for (const core::User& each : look->people)
            told += tell(session, look->finding, each, company, now) ? 1 : 0;
        return told;
    });
}

} // namespace app
