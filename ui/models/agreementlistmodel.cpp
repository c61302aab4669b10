#include "models/agreementlistmodel.h"

#include "models/agreementroles.h"

#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;

void AgreementListModel::setRows(const QList<AgreementRow>& rows) {
    if (std::ranges::equal(rows, m_rows, {}, &AgreementRow::key, &AgreementRow::key)) {
        m_rows = rows;
        if (!rows.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
        emit layoutChanged(); // a row with a state is higher
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int AgreementListModel::rowOf(const QString& key) const {
    const auto found = std::ranges::find(m_rows, key, &AgreementRow::key);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int AgreementListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AgreementListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const AgreementRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole: {
        QStringList spoken{row.name, row.order, row.version, row.match, row.state};
        spoken.removeAll(QString());
        return spoken.join(u", "_s);
    }
    case Qt::ToolTipRole:
        return row.match;
    case AgreementOrderRole:
        return row.order;
    case AgreementVersionRole:
        return row.version;
    case AgreementMatchRole:
        return row.match;
    case AgreementStateRole:
        return row.state;
    case AgreementIsUsedRole:
        return row.isUsed;
    default:
        return {};
    }
}

} // namespace models
