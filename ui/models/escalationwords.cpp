#include "models/escalationwords.h"

#include "models/labels.h"
#include "models/noticemodel.h"
#include "models/timetext.h"
#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;
using app::EscalationRow;
using app::EscalationState;
using core::NotificationKind;

namespace {

QString words(const char* text) { return QCoreApplication::translate("EscalationText", text); }

QString levelText(const EscalationRow& row) {
    const QString promise = row.measure ? label(*row.measure) : QString();
    return row.level > 0 ? words(QT_TRANSLATE_NOOP("EscalationText", "%1, level %2")).arg(promise).arg(row.level)
                         : promise;
}

/// What the step was, in few words.
QString stepName(const EscalationRow& row) {
    if (row.isNetwork())
        return words(QT_TRANSLATE_NOOP("EscalationText", "to the network"));
    switch (*row.notice) {
    case NotificationKind::MovedOn:
        return words(QT_TRANSLATE_NOOP("EscalationText", "moved on unconfirmed"));
    case NotificationKind::Declined:
        return words(QT_TRANSLATE_NOOP("EscalationText", "not taken by the network"));
    case NotificationKind::Unaccepted:
        return words(QT_TRANSLATE_NOOP("EscalationText", "not accepted by the network"));
    default:
        return levelText(row);
    }
}

QString seenText(const EscalationRow& row, core::Instant now) {
    const QString at = rowTime(row.since, now, QLocale());
    return (row.isNetwork() ? words(QT_TRANSLATE_NOOP("EscalationText", "accepted %1"))
                            : words(QT_TRANSLATE_NOOP("EscalationText", "read %1")))
        .arg(at);
}

QString ignoredText(const EscalationRow& row, core::Instant now) {
    if (row.isStuck)
        return words(QT_TRANSLATE_NOOP("EscalationText", "order not sent"));
    return (row.isNetwork() ? words(QT_TRANSLATE_NOOP("EscalationText", "not accepted %1"))
                            : words(QT_TRANSLATE_NOOP("EscalationText", "unread %1")))
        .arg(spanText(now - row.since));
}

QString openText(const EscalationRow& row, core::Instant now) {
    if (!row.isNetwork())
        return row.since > now
                   ? words(QT_TRANSLATE_NOOP("EscalationText", "on shift %1")).arg(rowTime(row.since, now, QLocale()))
                   : words(QT_TRANSLATE_NOOP("EscalationText", "unread %1")).arg(spanText(now - row.since));
    return row.acceptBy
               ? words(QT_TRANSLATE_NOOP("EscalationText", "accept by %1")).arg(rowTime(*row.acceptBy, now, QLocale()))
               : words(QT_TRANSLATE_NOOP("EscalationText", "not accepted yet"));
}

QString orderText(const EscalationRow& row, core::Instant now) {
    if (row.deliveredAt)
        return words(QT_TRANSLATE_NOOP("EscalationText", "Order delivered %1"))
            .arg(eventTime(*row.deliveredAt, now, QLocale()));
    if (row.sentAt)
        return words(QT_TRANSLATE_NOOP("EscalationText", "Order sent %1")).arg(eventTime(*row.sentAt, now, QLocale()));
    return row.isStuck ? words(QT_TRANSLATE_NOOP("EscalationText", "The order did not leave: look at the messages."))
                       : words(QT_TRANSLATE_NOOP("EscalationText", "No order was sent yet"));
}

} // namespace

QString stepTitle(const EscalationRow& row) {
    if (row.caseId.isValid())
        return row.summary;
    return QCoreApplication::translate("EscalationText", "%n alarm(s) rang while nobody was watching", nullptr,
                                       row.amount);
}

QString stepWords(const EscalationRow& row) {
    QStringList parts{row.number, stepName(row)};
    parts.removeAll(QString());
    const QString told = row.people.join(u", "_s);
    const QString step = parts.join(u" · "_s);
    return step.isEmpty() ? told : step + u" → "_s + told;
}

QString stepState(const EscalationRow& row, core::Instant now) {
    switch (row.state) {
    case EscalationState::Ignored:
        return ignoredText(row, now);
    case EscalationState::Open:
        return openText(row, now);
    case EscalationState::Seen:
        return seenText(row, now);
    case EscalationState::Done:
        return words(QT_TRANSLATE_NOOP("EscalationText", "done"));
    }
    Q_UNREACHABLE();
}

QString stepDue(const EscalationRow& row, core::Instant now) {
    switch (core::slaState(row.due, now)) {
    case core::SlaState::Overdue:
        return row.due.at ? words(QT_TRANSLATE_NOOP("EscalationText", "overdue by %1")).arg(spanText(now - *row.due.at))
                          : words(QT_TRANSLATE_NOOP("EscalationText", "overdue"));
    case core::SlaState::OnTime:
    case core::SlaState::Soon:
    case core::SlaState::Urgent:
        return words(QT_TRANSLATE_NOOP("EscalationText", "due %1")).arg(dueTime(*row.due.at, now, QLocale()));
    case core::SlaState::Paused:
        return words(QT_TRANSLATE_NOOP("EscalationText", "paused"));
    default:
        return {};
    }
}

QString stepHint(const EscalationRow& row, core::Instant now) {
    QStringList lines;
    if (row.notice == NotificationKind::Alarm && row.measure)
        lines << label(*row.measure) + u": "_s + alarmText(row.alarm);
    if (!row.seenBy.isEmpty())
        lines << words(QT_TRANSLATE_NOOP("EscalationText", "Read first by %1")).arg(row.seenBy);
    if (row.isNetwork())
        lines << orderText(row, now);
    if (row.lateReason)
        lines << words(QT_TRANSLATE_NOOP("EscalationText", "Late because of: %1")).arg(label(*row.lateReason));
    return lines.join(u'\n');
}

} // namespace models
