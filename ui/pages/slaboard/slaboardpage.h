#pragma once

#include "core/lifecycle.h"
#include "models/boardwords.h"
#include "pages/shell/page.h"
#include <array>

class QAbstractItemView;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace models {
class BoardSource;
}
namespace widgets {
class ElidedLabel;
class KeyButton;
class MessageBar;
class PageHeader;
class RowListView;
} // namespace widgets

namespace pages {

class BoardColumnView;
class CasePreview;
class LoadStrip;

/// The supervisor's SLA board: what is overdue, due within the hour, today, later and paused, each by least time left;
/// who carries how much, and what will be broken. The same cases stand in a table for whoever wants to sort them.
class SlaBoardPage : public Page {
    Q_OBJECT

public:
    explicit SlaBoardPage(const PageContext& context, QWidget* parent = nullptr);

    void enter() override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QStringList keyHints() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// Left and right go from column to column; a column that gets the focus is where acts happen.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // slaboardlayout.cpp
    void makeLayout();
    void makeHeader();
    [[nodiscard]] QWidget* makeColumns();
    [[nodiscard]] QWidget* makeTable();
    void makeActions();
    void makeCaseActions();
    void makeStripActions();

    void connectSource();
    void showBoard();
    void showHeader();
    void fitCards();
    void follow(QAbstractItemView* view);
    [[nodiscard]] QAbstractItemView* current() const;
    [[nodiscard]] core::CaseId currentCase() const;
    [[nodiscard]] core::CaseId neighbour(core::CaseId from, int by) const;
    void step(int by);
    void stepColumn(int by);
    void openCurrent();
    void openList(const QString& query);
    void begin(core::Verb verb);
    void togglePreview();
    void showPreview(bool isShown);
    void leaveForm();
    void stepBack();
    void nextGrouping();
    void showTable(bool isShown);
    void showForecast();
    void narrowToLoad();
    void widen();

    models::BoardSource* m_source;
    widgets::PageHeader* m_header;
    widgets::ElidedLabel* m_onTime = nullptr;
    widgets::ElidedLabel* m_target = nullptr;
    widgets::KeyButton* m_grouping = nullptr;
    widgets::KeyButton* m_form = nullptr;
    widgets::MessageBar* m_bar = nullptr;
    QStackedWidget* m_stack = nullptr;
    QScrollArea* m_board = nullptr;
    std::array<BoardColumnView*, models::kBoardColumns> m_columns{};
    QTableView* m_table = nullptr;
    widgets::ElidedLabel* m_tableWords = nullptr;
    widgets::KeyButton* m_allCases = nullptr;
    LoadStrip* m_strip = nullptr;
    CasePreview* m_preview = nullptr;
    int m_here = 0;                 ///< the column that had the focus last
    bool m_isEntering = false;      ///< the first cards take the focus when they come
    bool m_isPreviewForAct = false; ///< the preview was opened by an act and goes with it
};

} // namespace pages
