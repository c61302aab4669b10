#pragma once

#include "models/caserowtext.h"
#include <QAbstractListModel>

namespace models {

/// A handful of cases known as a whole: a caller's open cases, related cases. Long lists are paged (casetablemodel.h).
class ShortCaseList : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(const QList<core::CaseRow>& rows, const RowContext& context);
    [[nodiscard]] const core::CaseRow& rowAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<core::CaseRow> m_rows;
    RowContext m_context;
};

} // namespace models
