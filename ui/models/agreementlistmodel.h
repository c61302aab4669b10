#pragma once

#include <QAbstractListModel>

namespace models {

/// One agreement as the list shows it; the texts are made by who fills the list.
struct AgreementRow {
    QString key; ///< of the page
    QString name;
    QString order;
    QString version; ///< "v3", empty for one that was never saved
    QString match;
    QString state;
    bool isUsed = true;

    bool operator==(const AgreementRow&) const = default;
};

/// Every agreement in the order in which they are asked, with the roles of agreementroles.h.
class AgreementListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Rows that are there stay where the cursor is when only their words change.
    void setRows(const QList<AgreementRow>& rows);
    [[nodiscard]] QString keyAt(int row) const { return m_rows.value(row).key; }
    /// −1 when there is none.
    [[nodiscard]] int rowOf(const QString& key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<AgreementRow> m_rows;
};

} // namespace models
