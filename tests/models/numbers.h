#pragma once

#include "models/keysettablemodel.h"
#include "models/pagedrows.h"
#include <QPromise>
#include <deque>

/// The least list that PagedRows can show: keys, and a text each.
namespace numbers {

using models::PageKey;

struct NumberRow {
    PageKey key;
    QString text;

    bool operator==(const NumberRow&) const = default;
};

/// The truth: rows in order, and requests that tests answer by hand, in any order and as late as they like.
class NumberStore {
public:
    explicit NumberStore(Qt::SortOrder by = Qt::AscendingOrder)
        : order(by) {}

    struct PageRequest {
        std::optional<PageKey> from;
        int limit = 0;
        QPromise<core::Result<models::Page<NumberRow>>> promise;
        models::Page<NumberRow> snapshot; ///< what an answer of the moment of asking would be
    };
    struct AnchorRequest {
        int step = 0;
        QPromise<core::Result<models::Anchors>> promise;
        models::Anchors snapshot;
    };

    /// `count` rows with sort values 0, 10, 20 … and ids from 1 on.
    void fill(int count);
    void put(const NumberRow& row);
    void remove(const PageKey& key);
    [[nodiscard]] int rowOf(const PageKey& key) const;
    [[nodiscard]] models::Page<NumberRow> page(const std::optional<PageKey>& from, int limit) const;
    [[nodiscard]] models::Anchors anchors(int step) const;

    void answerPage(bool asOfAsking = false);
    void answerAnchors(bool asOfAsking = false);
    /// Answers until nothing is asked any more; false when that never ends.
    [[nodiscard]] bool answerAll();

    Qt::SortOrder order;
    std::vector<NumberRow> rows;
    std::deque<PageRequest> pageRequests;
    std::deque<AnchorRequest> anchorRequests;
    QList<std::optional<PageKey>> asked; ///< where each page asked for began

private:
    [[nodiscard]] std::vector<NumberRow>::const_iterator find(const PageKey& key) const;
};

class NumberSource : public models::PageSource<NumberRow> {
public:
    explicit NumberSource(NumberStore& store)
        : m_store(store) {}

    [[nodiscard]] Qt::SortOrder order() const override { return m_store.order; }
    [[nodiscard]] QFuture<core::Result<models::Page<NumberRow>>> page(const std::optional<PageKey>& from,
                                                                      int limit) override;
    [[nodiscard]] QFuture<core::Result<models::Anchors>> anchors(int step) override;

private:
    NumberStore& m_store;
};

/// Two columns: the text, and the id.
class NumberTableModel : public models::KeysetTableModel {
    Q_OBJECT

public:
    using KeysetTableModel::KeysetTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] models::PagedRows<NumberRow>& rows() const { return m_rows; }
    void show(NumberStore& store) { m_rows.setSource(std::make_unique<NumberSource>(store)); }
    /// What a view does when the row comes into sight.
    void lookAt(int row) const { static_cast<void>(m_rows.at(row)); }
    [[nodiscard]] QString textAt(int row) const { return index(row, 0).data().toString(); }

private:
    mutable models::PagedRows<NumberRow> m_rows{observer(), this};
};

/// Lets everything run that was queued in this thread.
void runQueued();

} // namespace numbers
