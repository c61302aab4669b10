#pragma once

#include "widgets/typeaheadedit.h"

#include <QModelIndex>
#include <QWidget>

class QAbstractItemModel;
class QConcatenateTablesProxyModel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace widgets {

/// A line edit with its matches in the form below it, not in a popup. The focus stays in the edit: Down and Up choose,
/// Enter accepts, the last row creates what was typed, Esc clears. The model has the roles of models/typeaheadroles.h;
/// its owner fills it after textEdited() and then calls matchesReady(), so that an Enter that was quicker than the
/// answer waits for it instead of taking a row of the words before.
class TypeAheadField : public QWidget {
    Q_OBJECT
public:
    explicit TypeAheadField(const Theme& theme, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model);
    void setPlaceholderText(const QString& text);
    void setIconName(const QString& name);
    /// The last row: `words` with %1 for the typed text ("Create person with «%1»"); empty turns it off.
    void setCreateText(const QString& words, const QString& key = {});
    /// Quiet, right in the field: "2 of 48,210 · 6 ms".
    void setInfo(const QString& info);
    /// From how many characters the list opens; default 2.
    void setMinimumLength(int length) { m_minimumLength = length; }
    /// Rows shown before the list scrolls; default 7.
    void setVisibleRows(int rows) { m_visibleRows = rows; }

    /// The model now holds the matches of `text`; answers to older words are ignored.
    void matchesReady(const QString& text);

    void setAccepted(const AcceptedValue& value);
    [[nodiscard]] bool isAccepted() const;
    void clear();

    [[nodiscard]] QLineEdit* lineEdit() const;
    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] bool isOpen() const;

signals:
    /// The words to find now; empty when they are shorter than the minimum.
    void textEdited(const QString& text);
    void accepted(const QModelIndex& index);
    void createRequested(const QString& text);
    /// The accepted value was given up, by typing over it or by Esc.
    void cleared();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeText(const QString& text);
    void showList(bool isShown);
    void fitList();
    void showCreateRow(const QString& text);
    void acceptCurrent();
    void acceptIndex(const QModelIndex& row);
    void choose(int row);
    bool handleKey(int key);
    bool escape();
    [[nodiscard]] bool isSoughtFor() const;

    const Theme& m_theme;
    TypeAheadEdit* m_edit;
    QListView* m_list;
    QConcatenateTablesProxyModel* m_rows;
    QStandardItemModel* m_createRow;
    QAbstractItemModel* m_model = nullptr;
    QString m_createText, m_createKey;
    int m_minimumLength = 2;
    int m_visibleRows = 7;
    bool m_isFresh = true;
    bool m_acceptsWhenFresh = false;
};

} // namespace widgets
