#pragma once

#include "core/notification.h"
#include <QAbstractListModel>

namespace models {

/// What clocks have told a person, newest first; those read lately stay in quiet ink (roles of twolineroles.h).
class NoticeModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Rows that stay keep their place.
    void setNotices(const QList<core::Notification>& notices, core::Instant now);
    /// Null outside the rows.
    [[nodiscard]] const core::Notification* noticeAt(int row) const;
    /// -1 when there is none.
    [[nodiscard]] int rowOf(core::NotificationId id) const;
    [[nodiscard]] int unread() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString lateText(const core::Notification& notice) const;
    [[nodiscard]] QString spoken(const core::Notification& notice) const;

    QList<core::Notification> m_notices;
    core::Instant m_now;
};

/// An alarm's code (core::codeOf(Threshold)) in words: "half of the time is gone" as "50 % of the time is gone", "time
/// is up", "2 h before it is due". An unknown code is shown as it is.
[[nodiscard]] QString alarmText(const QString& code);

} // namespace models
