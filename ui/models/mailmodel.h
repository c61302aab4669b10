#pragma once

#include "core/incoming.h"
#include <QAbstractListModel>

namespace models {

/// Mail that came in (roles of twolineroles.h); what waits for a person is fresh.
class MailModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Rows that stay keep their place.
    void setMails(const QList<core::Incoming>& mails, core::Instant now);
    /// Null outside the rows.
    [[nodiscard]] const core::Incoming* mailAt(int row) const;
    /// -1 when there is none.
    [[nodiscard]] int rowOf(core::IncomingId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<core::Incoming> m_mails;
    core::Instant m_now;
};

[[nodiscard]] QString label(core::MailState state);
[[nodiscard]] QString label(core::QuarantineReason reason);
/// Why the mail is where it is, in one sentence.
[[nodiscard]] QString whyText(const core::Incoming& mail);

} // namespace models
