#pragma once

#include "app/membertasks.h"
#include <QAbstractListModel>

namespace models {

/// The network's members (roles of twolineroles.h): territory and topics below the name, open cases and how far their
/// time was kept at the right.
class DirectoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Rows that stay keep their place.
    void setEntries(const QList<app::DirectoryEntry>& entries, const core::Catalogue& catalogue);
    /// Null outside the rows.
    [[nodiscard]] const app::DirectoryEntry* entryAt(int row) const;
    /// -1 when there is none.
    [[nodiscard]] int rowOf(core::NetworkMemberId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString detail(const app::DirectoryEntry& entry) const;

    QList<app::DirectoryEntry> m_entries;
    core::Catalogue m_catalogue;
};

/// "92 % (23 of 25)"; a dash of none.
[[nodiscard]] QString shareText(const app::WeekShare& share);

} // namespace models
