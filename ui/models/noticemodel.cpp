#include "models/noticemodel.h"

#include "core/agreement.h"
#include "models/labels.h"
#include "models/timetext.h"
#include "models/twolineroles.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::NotificationKind;

namespace {

/// An agent looks every second: what rings within the minute is in time.
constexpr core::Duration kInTime = 1min;

QString words(const char* text) { return QCoreApplication::translate("NoticeText", text); }

QString titleOf(const core::Notification& notice) {
    switch (notice.kind) {
    case NotificationKind::Alarm:
        return notice.measure ? words(QT_TRANSLATE_NOOP("NoticeText", "%1: %2"))
                                    .arg(label(*notice.measure), alarmText(notice.alarm))
                              : alarmText(notice.alarm);
    case NotificationKind::Digest:
        return QCoreApplication::translate("NoticeText", "%n alarm(s) rang while nobody was watching", nullptr,
                                           notice.amount);
    case NotificationKind::MovedOn:
        return words(QT_TRANSLATE_NOOP("NoticeText", "Now yours: nobody had confirmed it in time"));
    case NotificationKind::MessageArrived:
        return words(QT_TRANSLATE_NOOP("NoticeText", "A new message"));
    case NotificationKind::MessageStuck:
        if (notice.caseId.isValid())
            return words(QT_TRANSLATE_NOOP("NoticeText", "A message did not arrive"));
        return QCoreApplication::translate("NoticeText", "%n message(s) do not leave", nullptr, notice.amount);
    case NotificationKind::Declined:
        return words(QT_TRANSLATE_NOOP("NoticeText", "The network member does not take it"));
    case NotificationKind::Unaccepted:
        return words(QT_TRANSLATE_NOOP("NoticeText", "The network member has not accepted it"));
    }
    Q_UNREACHABLE();
}

QString iconOf(const core::Notification& notice) {
    switch (notice.kind) {
    case NotificationKind::Alarm:
        return notice.alarm == core::kDueAlarm || notice.alarm.startsWith(u'+') ? u"warning"_s : u"clock"_s;
    case NotificationKind::Digest:
        return u"inbox"_s;
    case NotificationKind::MovedOn:
        return u"person"_s;
    case NotificationKind::MessageArrived:
        return u"mail"_s;
    case NotificationKind::MessageStuck:
        return u"warning"_s;
    case NotificationKind::Declined:
    case NotificationKind::Unaccepted:
        return u"network"_s;
    }
    Q_UNREACHABLE();
}

QString detailOf(const core::Notification& notice) {
    if (notice.kind == NotificationKind::MessageStuck && !notice.caseId.isValid())
        return words(QT_TRANSLATE_NOOP("NoticeText", "Enter shows the messages"));
    if (!notice.caseId.isValid())
        return words(QT_TRANSLATE_NOOP("NoticeText", "Enter shows your overdue cases"));
    const QString subject = notice.number + u"  "_s + notice.summary;
    if (notice.kind == NotificationKind::Alarm || notice.alarm.isEmpty())
        return subject;
    const QString member = notice.kind == NotificationKind::Unaccepted
                               ? words(QT_TRANSLATE_NOOP("NoticeText", "next by rule: %1")).arg(notice.alarm)
                               : notice.alarm;
    return subject + u" · "_s + member;
}

} // namespace

QString alarmText(const QString& code) {
    if (code == core::kDueAlarm)
        return words(QT_TRANSLATE_NOOP("NoticeText", "the time is up"));
    static const QRegularExpression percent(u"^(\\d+)%$"_s);
    if (const auto match = percent.match(code); match.hasMatch())
        return words(QT_TRANSLATE_NOOP("NoticeText", "%1 % of the time is gone")).arg(match.captured(1));
    static const QRegularExpression offset(u"^([+-])(\\d+)([hm])$"_s);
    const auto match = offset.match(code);
    if (!match.hasMatch())
        return code;
    const QString span = match.captured(2) + u'\u00a0' + match.captured(3);
    return (match.captured(1) == u"-"_s ? words(QT_TRANSLATE_NOOP("NoticeText", "%1 before it is due"))
                                        : words(QT_TRANSLATE_NOOP("NoticeText", "due %1 ago")))
        .arg(span);
}

void NoticeModel::setNotices(const QList<core::Notification>& notices, core::Instant now) {
    const bool isSame = std::ranges::equal(m_notices, notices, {}, &core::Notification::id, &core::Notification::id);
    if (!isSame)
        beginResetModel();
    m_notices = notices;
    m_now = now;
    if (!isSame)
        return endResetModel();
    if (!m_notices.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

const core::Notification* NoticeModel::noticeAt(int row) const {
    return row >= 0 && row < m_notices.size() ? &m_notices.at(row) : nullptr;
}

int NoticeModel::rowOf(core::NotificationId id) const {
    const auto found = std::ranges::find(m_notices, id, &core::Notification::id);
    return found == m_notices.end() ? -1 : static_cast<int>(found - m_notices.begin());
}

int NoticeModel::unread() const {
    return static_cast<int>(std::ranges::count_if(m_notices, [](const auto& each) { return !each.readAt; }));
}

int NoticeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_notices.size());
}

QVariant NoticeModel::data(const QModelIndex& index, int role) const {
    const core::Notification* notice = index.isValid() ? noticeAt(index.row()) : nullptr;
    if (!notice)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(*notice);
    case DetailRole:
        return detailOf(*notice);
    case RowTimeRole:
        return rowTime(notice->plannedAt, m_now, QLocale());
    case RemarkRole:
        return lateText(*notice);
    case RowIconRole:
        return iconOf(*notice);
    case IsFreshRole:
        return !notice->readAt;
    case Qt::ToolTipRole:
        return QLocale().toString(notice->plannedAt.toLocal(), QLocale::LongFormat);
    case Qt::AccessibleTextRole:
        return spoken(*notice);
    default:
        return {};
    }
}

QString NoticeModel::lateText(const core::Notification& notice) const {
    const core::Duration late = notice.createdAt - notice.plannedAt;
    return late < kInTime ? QString() : words(QT_TRANSLATE_NOOP("NoticeText", "told %1 late")).arg(spanText(late));
}

QString NoticeModel::spoken(const core::Notification& notice) const {
    QStringList parts{notice.readAt ? words(QT_TRANSLATE_NOOP("NoticeText", "read"))
                                    : words(QT_TRANSLATE_NOOP("NoticeText", "unread")),
                      titleOf(notice), detailOf(notice), eventTime(notice.plannedAt, m_now, QLocale()),
                      lateText(notice)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace models
