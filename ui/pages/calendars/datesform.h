#pragma once

#include "core/calendar.h"
#include "pages/shell/page.h"

class QDateEdit;
class QLineEdit;

namespace widgets {
class FormRow;
class KeyButton;
} // namespace widgets

namespace pages {

class EntryList;

/// Single dates: holidays of one year (such as from a file) and exceptions, which are closed or have hours of their
/// own.
class DatesForm : public QWidget {
    Q_OBJECT

public:
    DatesForm(const PageContext& context, QWidget* parent);

    void setDates(const QList<core::Holiday>& holidays, const QList<core::CalendarException>& exceptions);
    [[nodiscard]] const QList<core::Holiday>& holidays() const { return m_holidays; }
    [[nodiscard]] const QList<core::CalendarException>& exceptions() const { return m_exceptions; }
    /// The date's exception in the form; a new one where it has none.
    void beginOn(QDate date);
    void setReadOnly(bool isReadOnly);
    /// Something of the calendar's own that stands in the section, such as what an import asks.
    void addBelow(QWidget* widget);

signals:
    void datesChanged();
    void importWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// A row stands for one of either list.
    struct Row {
        QDate day;
        bool isHoliday = false;
        qsizetype at = 0;
    };
    QWidget* makeForm();
    QWidget* makeFoot(QWidget* form);
    void showRows();
    void begin(int row);
    void open(QDate date, const QList<core::OpenHours>& hours, const QString& name);
    void close();
    void submit();
    void remove(int row);
    void take(const Row& row);

    PageContext m_context;
    QList<core::Holiday> m_holidays;
    QList<core::CalendarException> m_exceptions;
    QList<Row> m_rows;
    int m_changing = -1;
    bool m_isReadOnly = false;
    EntryList* m_list;
    widgets::KeyButton* m_add;
    widgets::KeyButton* m_import;
    QWidget* m_form = nullptr;
    QDateEdit* m_date = nullptr;
    QLineEdit* m_hours = nullptr;
    QLineEdit* m_name = nullptr;
    widgets::FormRow* m_dateRow = nullptr;
    widgets::FormRow* m_hoursRow = nullptr;
    widgets::KeyButton* m_done = nullptr;
};

} // namespace pages
