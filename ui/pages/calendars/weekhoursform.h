#pragma once

#include "pages/shell/page.h"
#include <QMap>
#include <array>

class QLineEdit;

namespace widgets {
class ElidedLabel;
class KeyButton;
class ThemedLabel;
} // namespace widgets

namespace pages {

/// The hours of the week, one line of text a day: "08:00–12:00, 14:00–18:00", nothing when closed. What can't be read
/// is told below its day. The day that has, or had last, the focus can be copied to others.
class WeekHoursForm : public QWidget {
    Q_OBJECT

public:
    WeekHoursForm(const PageContext& context, QWidget* parent);

    void setWeek(const std::array<QString, 7>& week);
    void setReadOnly(bool isReadOnly);
    /// By field, "hours.mon" …; shows those of days that were left or had one already, with `all` each.
    void showErrors(const QMap<QString, QString>& errors, bool all);
    void copyTo(int first, int last);
    [[nodiscard]] QLineEdit* day(int weekday) const { return m_days.at(size_t(weekday)).edit; }

signals:
    void dayEdited(int weekday, const QString& text);
    void dayLeft(int weekday);
    /// From the day to each of first … last but itself.
    void copyWanted(int day, int first, int last);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Day {
        QLineEdit* edit = nullptr;
        widgets::ElidedLabel* total = nullptr;
        QWidget* trouble = nullptr; ///< the line below, with its sign
        widgets::ThemedLabel* error = nullptr;
        bool wasLeft = false;
    };
    void addDay(class QGridLayout* grid, int weekday);
    void addCopyLine(class QVBoxLayout* column);
    void showTotal(int weekday);
    void showError(Day& day, const QString& error);
    void follow(int weekday);

    const widgets::Theme& m_theme;
    std::array<Day, 7> m_days;
    widgets::ThemedLabel* m_trouble = nullptr;
    QWidget* m_copyLine = nullptr;
    widgets::KeyButton* m_toWeekdays = nullptr;
    widgets::KeyButton* m_toAll = nullptr;
    int m_current = 0;
};

} // namespace pages
