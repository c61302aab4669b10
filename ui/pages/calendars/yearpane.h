#pragma once

#include "core/calendar.h"
#include "pages/shell/page.h"

class QScrollArea;

namespace widgets {
class ElidedLabel;
class KeyButton;
class YearView;
} // namespace widgets

namespace pages {

/// The year that a calendar makes, drawn anew with each change: stepper, totals, twelve months, the day under the
/// cursor and what the signs mean.
class YearPane : public QWidget {
    Q_OBJECT

public:
    YearPane(const PageContext& context, QWidget* parent);

    /// Draws it; the zone must be one that is known, or nothing changes.
    void setCalendar(const core::Calendar& calendar);
    void stepYear(int by);
    /// No word of what could be changed.
    void setReadOnly(bool isReadOnly);
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] widgets::YearView* view() const { return m_view; }

signals:
    void yearChanged(int year);
    void dayTaken(QDate date);

private:
    QWidget* makeHead();
    void makeBody(class QVBoxLayout* column);
    void show(int year);
    void draw();
    void showTotals();
    void showDay();

    const widgets::Theme& m_theme;
    core::Calendar m_calendar;
    int m_year;
    widgets::KeyButton* m_back = nullptr;
    widgets::KeyButton* m_on = nullptr;
    widgets::ElidedLabel* m_title = nullptr;
    widgets::ElidedLabel* m_totals = nullptr;
    widgets::YearView* m_view;
    QScrollArea* m_area = nullptr;
    widgets::ElidedLabel* m_day = nullptr;
    widgets::ElidedLabel* m_remarks = nullptr;
    bool m_isReadOnly = false;
};

} // namespace pages
