#pragma once

#include <QAbstractListModel>
#include <functional>

namespace models {

/// One line of the palette: a command, a case or a caller, and what choosing it does.
struct PaletteItem {
    QString icon;
    QString text;
    QString detail; ///< number and customer, or phone
    QString key;    ///< the shortcut, so that people graduate from the palette
    std::function<void()> run;
};

/// What the palette shows, with the roles of typeaheadroles.h.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setItems(const QList<PaletteItem>& items);
    [[nodiscard]] const PaletteItem& itemAt(int row) const { return m_items.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<PaletteItem> m_items;
};

} // namespace models
