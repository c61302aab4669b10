#pragma once

#include "core/calendaryear.h"
#include "widgets/theme.h"

#include <QWidget>

namespace widgets {

struct YearCell;

/// A year of a calendar as twelve small months in one picture. Arrows move from day to day and over the year's end,
/// Page keys by months, N and P between the days that are special, T to today; Enter takes the day. Screen readers see
/// a list of days (accessibleyear.h). Weeks begin on Monday.
class YearView : public QWidget {
    Q_OBJECT
public:
    explicit YearView(const Theme& theme, QWidget* parent = nullptr);

    /// The current day stays; one that the year lacks becomes the same day of this year.
    void setYear(const core::CalendarYear& year);
    [[nodiscard]] const core::CalendarYear& year() const { return m_year; }
    void setToday(QDate date);
    [[nodiscard]] QDate currentDate() const { return m_current; }
    /// A day of another year is asked for by yearWanted().
    void setCurrentDate(QDate date);

    /// "Tuesday 24 November 2026, open 08:00–12:00, 14:00–18:00, today". Empty for a day that the year lacks.
    [[nodiscard]] QString spokenDay(QDate date) const;
    /// In the widget; null for a day of another year.
    [[nodiscard]] QRect dayRect(QDate date) const;
    [[nodiscard]] QDate dateAt(const QPoint& position) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void currentChanged(QDate date);
    /// Another year has the day that was moved to; setYear() shows it.
    void yearWanted(QDate date);
    void activated(QDate date);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// How the months are laid out: as many side by side as make the days largest.
    struct Grid {
        int columns = 3;
        QSize cell;
        QSize month;
        int head = 0; ///< name of the month
        int gap = 0;
    };
    [[nodiscard]] Grid gridFor(int columns, const QSize& room) const;
    void layOut();
    [[nodiscard]] QSize leastCell() const;
    [[nodiscard]] QPoint monthOrigin(int month) const;
    void paintMonthHead(QPainter* painter, int month) const;
    [[nodiscard]] YearCell cellOf(const core::YearDay& day) const;
    void moveTo(QDate date);
    void step(int direction);
    void announce();

    const Theme& m_theme;
    core::CalendarYear m_year;
    QDate m_current;
    QDate m_today;
    Grid m_grid;
};

} // namespace widgets
