#pragma once

#include "pages/shell/page.h"

class QStandardItemModel;
class QVBoxLayout;

namespace widgets {
class RowListView;
class SectionHead;
} // namespace widgets

namespace pages {

/// One row: what it is, and quietly at the right what it comes to.
struct Entry {
    QString text;
    QString right;

    bool operator==(const Entry&) const = default;
};

/// A short list of things with one form below it for adding and changing. Enter changes the row, Delete takes it away;
/// after both the cursor stays near.
class EntryList : public QWidget {
    Q_OBJECT

public:
    EntryList(const PageContext& context, const QString& id, const QString& title, QWidget* parent);

    void setEntries(const QList<Entry>& entries);
    void setEmptyText(const QString& text) { m_emptyText = text; }
    [[nodiscard]] int current() const;
    void setCurrent(int row);
    [[nodiscard]] widgets::RowListView* list() const { return m_list; }
    [[nodiscard]] widgets::SectionHead* head() const { return m_head; }
    /// Below the list.
    void addBelow(QWidget* widget);
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }

signals:
    void changeWanted(int row);
    void removeWanted(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    const widgets::Theme& m_theme;
    widgets::SectionHead* m_head;
    widgets::RowListView* m_list;
    QStandardItemModel* m_rows;
    QVBoxLayout* m_column;
    QString m_emptyText;
    bool m_isReadOnly = false;
};

} // namespace pages
