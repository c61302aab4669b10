#pragma once

#include "core/caserow.h"
#include "pages/shell/page.h"
#include <QAbstractListModel>
#include <QFrame>
#include <QPointer>
#include <functional>

class QLineEdit;
class QListView;

namespace pages {

/// One line of the palette: a command, a case or a caller.
struct PaletteItem {
    QString text;
    QString detail; ///< shortcut, or number and customer
    std::function<void()> run;
};

class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;
    void setItems(const QList<PaletteItem>& items);
    [[nodiscard]] const PaletteItem& itemAt(int row) const { return m_items.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<PaletteItem> m_items;
};

/// Ctrl+K: every command that works here with its key, every place, and the cases and callers that the words find.
class Palette : public QFrame {
    Q_OBJECT

public:
    Palette(const PageContext& context, QWidget* parent);
    void open();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void close();
    void find(const QString& typed);
    void show(const QString& typed);
    void runCurrent();
    [[nodiscard]] QList<PaletteItem> commandsFor(const QString& typed) const;
    void findCases(const QString& typed);
    void findCallers(const QString& typed);

    PageContext m_context;
    QLineEdit* m_field;
    QListView* m_list;
    PaletteModel* m_model;
    QList<PaletteItem> m_cases;
    QList<PaletteItem> m_callers;
    QString m_typed;
    QPointer<QWidget> m_previousFocus;
};

} // namespace pages
