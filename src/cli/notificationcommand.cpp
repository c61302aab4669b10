#include "app/notifications.h"
#include "cli/desk.h"
#include "cli/timewords.h"
#include "cli/words.h"
#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QJsonObject described(const core::Notification& each) {
    QJsonObject json{{u"kind"_s, core::toCode(each.kind)},
                     {u"plannedAt"_s, each.plannedAt.toIso()},
                     {u"createdAt"_s, each.createdAt.toIso()},
                     {u"amount"_s, each.amount}};
    if (each.caseId.isValid())
        json[u"number"_s] = each.number;
    if (each.measure)
        json[u"measure"_s] = core::toCode(*each.measure);
    if (!each.alarm.isEmpty())
        json[u"alarm"_s] = each.alarm;
    return json;
}

QString sentence(const core::Notification& each, const Desk& desk) {
    const QString at = showTime(each.plannedAt, desk.company().zone, desk.now());
    if (each.kind == core::NotificationKind::Digest)
        return Words::tr("%1  %2 alarms rang late").arg(at).arg(each.amount);
    if (each.kind == core::NotificationKind::MessageStuck && !each.caseId.isValid())
        return Words::tr("%1  %2 messages do not leave").arg(at).arg(each.amount);
    return u"%1  %2  %3 %4  %5"_s.arg(at, each.number, each.measure ? core::toCode(*each.measure) : core::toCode(each.kind),
                                      each.alarm, each.summary);
}

Exit show(Desk& desk, Output& output, bool isRead) {
    const auto found = app::readNotifications(desk.session(), desk.actor(), desk.now());
    if (!found)
        return output.refuse(found.error());
    for (const core::Notification& each : *found) {
        if (output.isJson())
            output.json(described(each));
        else
            output.text(sentence(each, desk));
    }
    if (isRead)
        if (const auto marked = app::markNotificationsRead(desk.session(), desk.actor(), desk.now()); !marked)
            return output.refuse(marked.error());
    return Exit::Done;
}

} // namespace

void addNotificationVerb(Program& program) {
    CLI::App& verb = addVerb(program.app, "notifications", Words::tr("What clocks have told you and you did not read"));
    const auto isRead = std::make_shared<bool>(false);
    verb.add_flag("--mark-read", *isRead, Words::tr("They count as read afterwards").toStdString());
    verb.callback([&program, isRead] {
        program.action = [&program, isRead] {
            return atDesk(program.common, [&](Desk& desk, Output& output) { return show(desk, output, *isRead); });
        };
    });
}

} // namespace cli
