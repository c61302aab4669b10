#include "models/shortcaselist.h"

namespace models {

void ShortCaseList::setRows(const QList<core::CaseRow>& rows, const RowContext& context) {
    beginResetModel();
    m_rows = rows;
    m_context = context;
    endResetModel();
}

int ShortCaseList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ShortCaseList::data(const QModelIndex& index, int role) const {
    return index.isValid() ? caseRowData(m_rows.at(index.row()), role, m_context) : QVariant();
}

} // namespace models
