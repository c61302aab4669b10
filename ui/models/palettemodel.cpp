#include "models/palettemodel.h"

#include "models/typeaheadroles.h"

namespace models {

using namespace Qt::StringLiterals;

void PaletteModel::setItems(const QList<PaletteItem>& items) {
    beginResetModel();
    m_items = items;
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const PaletteItem& item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case PrimaryRole:
        return item.text;
    case SecondaryRole:
        return item.detail;
    case RightRole:
        return item.key;
    case IconNameRole:
        return item.icon;
    case Qt::AccessibleTextRole:
        return QStringList{item.text, item.detail, item.key}.join(u", "_s);
    default:
        return {};
    }
}

} // namespace models
