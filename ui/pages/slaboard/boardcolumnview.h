#pragma once

#include "models/boardwords.h"
#include <QWidget>

namespace models {
class BoardColumnModel;
}
namespace widgets {
class BoardDelegate;
class ColumnHead;
class KeyButton;
class RowListView;
class Theme;
class ThemedLabel;
} // namespace widgets

namespace pages {

/// One column of the SLA board: head with the true total, its lines, and at their foot how many more there are. An
/// empty one says what comes next.
class BoardColumnView : public QWidget {
    Q_OBJECT

public:
    BoardColumnView(const widgets::Theme& theme, models::BoardColumn column, models::BoardColumnModel& model,
                    QWidget* parent);

    [[nodiscard]] models::BoardColumn column() const { return m_column; }
    [[nodiscard]] widgets::RowListView* list() const { return m_list; }
    [[nodiscard]] models::BoardColumnModel& model() const { return m_model; }
    void showBoard(const app::SlaBoard& board);
    /// So many cards stand in the column without scrolling, with room for its foot.
    [[nodiscard]] int fittingCards() const;

signals:
    void queryWanted(const QString& query);
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeLayout();
    void fitList();
    void showEmptiness(const app::SlaBoard& board);
    void showFoot(const app::SlaBoard& board);
    [[nodiscard]] bool hasCards() const;

    const widgets::Theme& m_theme;
    models::BoardColumn m_column;
    models::BoardColumnModel& m_model;
    QString m_query;
    widgets::ColumnHead* m_head;
    widgets::RowListView* m_list;
    widgets::BoardDelegate* m_delegate;
    widgets::ThemedLabel* m_status;
    widgets::ThemedLabel* m_next;
    widgets::KeyButton* m_more;
    widgets::KeyButton* m_unexplained;
};

} // namespace pages
