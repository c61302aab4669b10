#pragma once

#include "app/slaboard.h"
#include <QWidget>

namespace models {
class BoardLoadModel;
}
namespace widgets {
class ElidedLabel;
class KeyButton;
class RowListView;
class Theme;
class ThemedLabel;
} // namespace widgets

namespace pages {

/// The foot of the board: who carries how much, and how many of today's promises will be broken at everybody's pace.
class LoadStrip : public QWidget {
    Q_OBJECT

public:
    LoadStrip(const widgets::Theme& theme, models::BoardLoadModel& loads, QWidget* parent);

    [[nodiscard]] widgets::RowListView* list() const { return m_list; }
    void showBoard(const app::SlaBoard& board);

signals:
    /// Enter on a person, a partner or a topic.
    void queryWanted(const QString& query);
    void forecastWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    /// The list has its width only once it is laid out.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeLoads();
    [[nodiscard]] QWidget* makeForecast();
    void takeMeasures();
    void takePitch();
    void showForecast(const app::BreachForecast& forecast);

    const widgets::Theme& m_theme;
    models::BoardLoadModel& m_model;
    widgets::ElidedLabel* m_title = nullptr;
    widgets::RowListView* m_list = nullptr;
    QWidget* m_forecast = nullptr;
    widgets::ThemedLabel* m_figure = nullptr;
    widgets::ThemedLabel* m_words = nullptr;
    widgets::KeyButton* m_show = nullptr;
};

} // namespace pages
