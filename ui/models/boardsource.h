#pragma once

#include "app/receipt.h"
#include "app/slaboard.h"
#include "models/boardwords.h"
#include <QObject>
#include <QTimer>
#include <array>

namespace app {
class Office;
}

namespace models {

class BoardLoadModel;
class BoardTableModel;

/// The SLA board as models, live: a newer one is read when a case changed here or elsewhere, and when time moves a case
/// to another column; in between only what the chips say goes on, each minute, each second where less than five minutes
/// are left. Nothing is read while the board is out of sight. Lives in the GUI thread.
class BoardSource : public QObject {
    Q_OBJECT

public:
    explicit BoardSource(app::Office& office, QObject* parent = nullptr);

    /// Sleeps while nobody looks; what was missed is read on waking.
    void setLive(bool isLive);
    void setGrouping(app::BoardGrouping grouping);
    [[nodiscard]] app::BoardGrouping grouping() const { return m_request.grouping; }
    /// Narrows the columns, not the strip.
    void setFilter(const core::CaseQuery& filter, const QString& name);
    /// Whose cases alone are shown; empty = everybody's.
    [[nodiscard]] QString filterName() const { return m_filterName; }
    /// The table shows more of each column than the cards do.
    void setTableShown(bool isShown);
    /// The table holds the cases of the forecast only.
    void setForecastShown(bool isShown);
    [[nodiscard]] bool isForecastShown() const { return m_isForecastShown; }
    /// So many cards of a column are shown; the rest is counted.
    void setCardsShown(int cards);
    [[nodiscard]] int cardsShown() const { return m_cardsShown; }
    void refresh();

    [[nodiscard]] BoardColumnModel* column(BoardColumn column) const { return m_columns.at(size_t(column)); }
    [[nodiscard]] BoardLoadModel* loads() const { return m_loads; }
    [[nodiscard]] BoardTableModel* table() const { return m_table; }
    /// Null until the first is read.
    [[nodiscard]] const app::SlaBoard* board() const { return m_board ? &*m_board : nullptr; }
    /// A query of the board with what narrows it.
    [[nodiscard]] QString narrowed(const QString& query) const;

signals:
    void changed();
    void failed(const core::Error& error);

private:
    void follow(const app::ChangeSet& changes);
    void take(const app::SlaBoard& board);
    void fill();
    void tick();
    void planTick();
    [[nodiscard]] BoardContext words() const;
    [[nodiscard]] QList<app::BoardCard> tableCards() const;

    app::Office& m_office;
    app::BoardRequest m_request;
    QString m_filterName;
    std::optional<app::SlaBoard> m_board;
    std::array<BoardColumnModel*, kBoardColumns> m_columns{};
    BoardLoadModel* m_loads;
    BoardTableModel* m_table;
    QTimer m_tick;
    QTimer m_burst; ///< many changes at once are read once
    int m_cardsShown = 5;
    bool m_isLive = false;
    bool m_isStale = true;
    bool m_isForecastShown = false;
};

} // namespace models
