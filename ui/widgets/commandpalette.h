#pragma once

#include "widgets/theme.h"

#include <QFrame>
#include <QModelIndex>
#include <QPointer>

class QAbstractItemModel;
class QLineEdit;

namespace widgets {

class RowListView;

/// Ctrl+K: a field and a list over the window; every row shows its shortcut, so that people graduate from it. The
/// model has the roles of models/typeaheadroles.h and filters itself on queryChanged(). It closes on Esc, on choosing
/// and when the focus leaves, and gives the focus back.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    CommandPalette(const Theme& theme, QWidget* window);

    void setModel(QAbstractItemModel* model);
    void setPlaceholderText(const QString& text);
    void popUp();
    void close();
    [[nodiscard]] QLineEdit* field() const { return m_field; }
    [[nodiscard]] RowListView* list() const { return m_list; }

signals:
    void queryChanged(const QString& query);
    void activated(const QModelIndex& index);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void choose(int row);
    bool handleKey(int key);
    void activate(const QModelIndex& index);

    const Theme& m_theme;
    QLineEdit* m_field;
    RowListView* m_list;
    QPointer<QWidget> m_focusBefore;
};

} // namespace widgets
