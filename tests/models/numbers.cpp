#include "models/numbers.h"

#include "models/caseroles.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace numbers {

void NumberStore::fill(int count) {
    rows.clear();
    for (int i = 0; i < count; ++i) {
        const int place = order == Qt::AscendingOrder ? i : count - 1 - i;
        rows.push_back({{qint64(place) * 10, place + 1}, QString::number(place)});
    }
}

void NumberStore::put(const NumberRow& row) {
    const auto place = find(row.key);
    const auto at = rows.begin() + (place - rows.cbegin());
    if (at != rows.end() && at->key == row.key)
        *at = row;
    else
        rows.insert(at, row);
}

void NumberStore::remove(const PageKey& key) { rows.erase(find(key)); }

int NumberStore::rowOf(const PageKey& key) const { return static_cast<int>(find(key) - rows.cbegin()); }

models::Page<NumberRow> NumberStore::page(const std::optional<PageKey>& from, int limit) const {
    models::Page<NumberRow> page;
    for (auto row = from ? find(*from) : rows.cbegin(); row != rows.cend() && page.keys.size() < limit; ++row) {
        page.keys.append(row->key);
        page.rows.append(*row);
    }
    return page;
}

models::Anchors NumberStore::anchors(int step) const {
    models::Anchors anchors{{}, static_cast<int>(rows.size())};
    for (size_t i = 0; i < rows.size(); i += static_cast<size_t>(step))
        anchors.keys.append(rows[i].key);
    return anchors;
}

void NumberStore::answerPage(bool asOfAsking) {
    PageRequest request = std::move(pageRequests.front());
    pageRequests.pop_front();
    request.promise.addResult(asOfAsking ? request.snapshot : page(request.from, request.limit));
    request.promise.finish();
}

void NumberStore::answerAnchors(bool asOfAsking) {
    AnchorRequest request = std::move(anchorRequests.front());
    anchorRequests.pop_front();
    request.promise.addResult(asOfAsking ? request.snapshot : anchors(request.step));
    request.promise.finish();
}

bool NumberStore::answerAll() {
    for (int round = 0; round < 100'000; ++round) {
        runQueued();
        if (pageRequests.empty() && anchorRequests.empty())
            return true;
        if (!pageRequests.empty())
            answerPage();
        else
            answerAnchors();
    }
    return false;
}

std::vector<NumberRow>::const_iterator NumberStore::find(const PageKey& key) const {
    return std::lower_bound(rows.cbegin(), rows.cend(), key, [this](const NumberRow& row, const PageKey& k) {
        return order == Qt::AscendingOrder ? row.key < k : k < row.key;
    });
}

QFuture<core::Result<models::Page<NumberRow>>> NumberSource::page(const std::optional<PageKey>& from, int limit) {
    m_store.asked.append(from);
    NumberStore::PageRequest& request = m_store.pageRequests.emplace_back();
    request.from = from;
    request.limit = limit;
    request.snapshot = m_store.page(from, limit);
    request.promise.start();
    return request.promise.future();
}

QFuture<core::Result<models::Anchors>> NumberSource::anchors(int step) {
    NumberStore::AnchorRequest& request = m_store.anchorRequests.emplace_back();
    request.step = step;
    request.snapshot = m_store.anchors(step);
    request.promise.start();
    return request.promise.future();
}

int NumberTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows.rowCount(); }

int NumberTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 2; }

QVariant NumberTableModel::data(const QModelIndex& index, int role) const {
    const NumberRow* row = index.isValid() ? m_rows.at(index.row()) : nullptr;
    if (role == models::IsLoadingRole)
        return row == nullptr;
    if (role != Qt::DisplayRole)
        return {};
    if (!row)
        return u"…"_s;
    return index.column() == 0 ? QVariant(row->text) : QVariant(row->key.id);
}

void runQueued() { QCoreApplication::sendPostedEvents(); }

} // namespace numbers
