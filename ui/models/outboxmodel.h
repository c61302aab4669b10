#pragma once

#include "core/outgoing.h"
#include <QAbstractListModel>

namespace models {

/// Messages that go out (roles of twolineroles.h); those that need a person are fresh.
class OutboxModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Rows that stay keep their place.
    void setMessages(const QList<core::Outgoing>& messages, core::Instant now);
    /// Null outside the rows.
    [[nodiscard]] const core::Outgoing* messageAt(int row) const;
    /// -1 when there is none.
    [[nodiscard]] int rowOf(core::OutgoingId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] core::Instant timeOf(const core::Outgoing& message) const;
    [[nodiscard]] QString spoken(const core::Outgoing& message) const;

    QList<core::Outgoing> m_messages;
    core::Instant m_now;
};

[[nodiscard]] QString label(core::OutgoingState state);
[[nodiscard]] QString label(core::Purpose purpose);
/// What went wrong in one sentence that says what to do; empty for no fault. `code` as messaging::Fault.
[[nodiscard]] QString faultText(const QString& code);

} // namespace models
