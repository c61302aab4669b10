#pragma once

#include "models/anchorlayout.h"
#include "models/pagecache.h"
#include "models/rowobserver.h"
#include <QHash>

namespace models {

/// The rows of a list as views see them now: which keys are known, which rows are at hand. Each alteration is announced
/// with its exact row. Knows nothing of requests; PagedRows feeds it.
template <class Row>
class RowLedger {
public:
    static constexpr size_t kCachedPages = 40;

    explicit RowLedger(RowObserver& observer)
        : m_observer(observer)
        , m_cache(kCachedPages) {}

    [[nodiscard]] const PageIndex& index() const { return m_index; }
    [[nodiscard]] bool isAtHand(int segment) const { return m_cache.holds(m_index.segment(segment).tag); }
    /// Nothing when the row's page is not at hand; good until the next alteration.
    [[nodiscard]] const Row* look(const PageIndex::Place& place) {
        return m_cache.look(m_index.segment(place.segment).tag, place.offset);
    }

    /// Shows another list, of which the top is known.
    void begin(Qt::SortOrder order, Page<Row> top, bool isWhole);
    void layAnchors(const Anchors& anchors);
    /// Makes a segment what its page says: `page` holds exactly the rows that the segment should have.
    void adopt(int segment, Page<Row> page);
    /// The row with this id stands at `key` now, wherever it stood; isKnown(key).
    void put(const PageKey& key, Row row);
    /// The row with this id is in the list no more.
    void take(qint64 id);
    /// Has the views ask anew for the rows from `first` up to `end` (absent: the last).
    void refresh(const PageKey& first, const std::optional<PageKey>& end);

private:
    void resize(int segment, int rows);
    void reconcile(int segment, const Page<Row>& page);
    void settle(const PageKey& key, Row row);
    void insertAt(const PageKey& key, Row row);
    void removeAt(const PageKey& key);
    void move(const PageKey& from, const PageKey& to, Row row);
    void replaceKey(const PageKey& from, const PageKey& to, Row row);
    void split(int segment);

    RowObserver& m_observer;
    PageIndex m_index;
    PageCache<Row> m_cache;
};

template <class Row>
void RowLedger<Row>::begin(Qt::SortOrder order, Page<Row> top, bool isWhole) {
    m_observer.beginReset();
    m_index = PageIndex(order);
    m_index.setFirstPage(top.keys, isWhole);
    m_cache.clear();
    m_cache.put(m_index.segment(0).tag, std::move(top.rows));
    m_observer.endReset();
}

template <class Row>
void RowLedger<Row>::layAnchors(const Anchors& anchors) {
    const QList<GapLayout> gaps = layoutOf(m_index, anchors, kPageRows);
    // From the bottom up, so that the ordinals of the gaps above stay right.
    for (auto gap = gaps.crbegin(); gap != gaps.crend(); ++gap) {
        const int start = m_index.startOf(gap->from);
        const int before = m_index.startOf(gap->to) - start;
        const int after = gap->rows();
        if (after > before)
            m_observer.beginInsert(start + before, start + after - 1);
        else if (after < before)
            m_observer.beginRemove(start + after, start + before - 1);
        m_index.replace(gap->from, gap->to, gap->stretches);
        if (after > before)
            m_observer.endInsert();
        else if (after < before)
            m_observer.endRemove();
    }
}

template <class Row>
void RowLedger<Row>::adopt(int segment, Page<Row> page) {
    if (m_index.segment(segment).isKnown) {
        reconcile(segment, page);
    } else {
        // Nobody has seen these rows, so it is all the same which of them come or go.
        resize(segment, static_cast<int>(page.keys.size()));
        m_index.learn(segment, page.keys);
    }
    m_cache.put(m_index.segment(segment).tag, std::move(page.rows));
    const int first = m_index.startOf(segment);
    const int next = m_index.startOf(segment + 1);
    split(segment);
    if (next > first)
        m_observer.changed(first, next - 1);
}

template <class Row>
void RowLedger<Row>::put(const PageKey& key, Row row) {
    settle(key, std::move(row));
    split(m_index.segmentFor(key));
}

template <class Row>
void RowLedger<Row>::settle(const PageKey& key, Row row) {
    const std::optional<PageKey> shown = m_index.keyOf(key.id, key);
    if (shown) {
        // It may have come already, with a page read after the change; the row that people know is the one to keep.
        if (m_index.rowOf(key) >= 0)
            removeAt(key);
        move(*shown, key, std::move(row));
    } else if (const int there = m_index.rowOf(key); there >= 0) {
        const PageIndex::Place place = m_index.placeOf(there);
        m_cache.replace(m_index.segment(place.segment).tag, place.offset, std::move(row));
        m_observer.changed(there, there);
    } else {
        insertAt(key, std::move(row));
    }
}

template <class Row>
void RowLedger<Row>::take(qint64 id) {
    while (const std::optional<PageKey> shown = m_index.keyOf(id))
        removeAt(*shown);
}

template <class Row>
void RowLedger<Row>::refresh(const PageKey& first, const std::optional<PageKey>& end) {
    const int from = m_index.segmentFor(first);
    const int to = end ? m_index.segmentFor(*end) : -1;
    const int firstRow = from < 0 ? 0 : m_index.startOf(from);
    const int lastRow = (to < 0 ? m_index.rowCount() : m_index.startOf(to)) - 1;
    if (lastRow >= firstRow)
        m_observer.changed(firstRow, lastRow);
}

template <class Row>
void RowLedger<Row>::resize(int segment, int rows) {
    const int end = m_index.startOf(segment + 1);
    const int before = m_index.segment(segment).rows;
    if (rows > before) {
        m_observer.beginInsert(end, end + rows - before - 1);
        m_index.resize(segment, rows);
        m_observer.endInsert();
    } else if (rows < before) {
        m_observer.beginRemove(end - (before - rows), end - 1);
        m_index.resize(segment, rows);
        m_observer.endRemove();
    }
}

/// Follows changes that nobody told of; a row that only moved keeps its identity.
template <class Row>
void RowLedger<Row>::reconcile(int segment, const Page<Row>& page) {
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < page.keys.size(); ++i)
        places.insert(page.keys[i].id, i);
    const std::vector<PageKey> before = m_index.segment(segment).keys;
    for (const PageKey& key : before) {
        const qsizetype place = places.value(key.id, -1);
        if (place < 0)
            removeAt(key);
        else if (page.keys[place] != key)
            settle(page.keys[place], page.rows[place]);
    }
    for (qsizetype i = 0; i < page.keys.size(); ++i) {
        if (m_index.rowOf(page.keys[i]) < 0)
            settle(page.keys[i], page.rows[i]);
    }
}

template <class Row>
void RowLedger<Row>::insertAt(const PageKey& key, Row row) {
    const int at = m_index.rowFor(key);
    m_observer.beginInsert(at, at);
    m_index.insert(key);
    const PageIndex::Place place = m_index.placeOf(at);
    m_cache.insert(m_index.segment(place.segment).tag, place.offset, std::move(row));
    m_observer.endInsert();
}

template <class Row>
void RowLedger<Row>::removeAt(const PageKey& key) {
    const int at = m_index.rowOf(key);
    const PageIndex::Place place = m_index.placeOf(at);
    m_observer.beginRemove(at, at);
    m_cache.remove(m_index.segment(place.segment).tag, place.offset);
    m_index.remove(key);
    m_observer.endRemove();
}

template <class Row>
void RowLedger<Row>::move(const PageKey& from, const PageKey& to, Row row) {
    const int at = m_index.rowOf(from);
    const int before = m_index.rowFor(to);
    const bool isElsewhere = before != at && before != at + 1;
    if (isElsewhere)
        m_observer.beginMove(at, before);
    replaceKey(from, to, std::move(row));
    if (isElsewhere)
        m_observer.endMove();
    const int now = m_index.rowOf(to);
    m_observer.changed(now, now);
}

template <class Row>
void RowLedger<Row>::replaceKey(const PageKey& from, const PageKey& to, Row row) {
    const PageIndex::Place old = m_index.placeOf(m_index.rowOf(from));
    m_cache.remove(m_index.segment(old.segment).tag, old.offset);
    m_index.remove(from);
    m_index.insert(to);
    const PageIndex::Place place = m_index.placeOf(m_index.rowOf(to));
    m_cache.insert(m_index.segment(place.segment).tag, place.offset, std::move(row));
}

/// Row numbers stay: only the bookkeeping is cut.
template <class Row>
void RowLedger<Row>::split(int segment) {
    const quint32 tag = m_index.segment(segment).tag;
    const int pieces = m_index.split(segment);
    if (pieces == 1)
        return;
    const std::optional<QList<Row>> rows = m_cache.take(tag);
    int from = 0;
    for (int i = segment; rows && i < segment + pieces; ++i) {
        m_cache.put(m_index.segment(i).tag, rows->mid(from, m_index.segment(i).rows));
        from += m_index.segment(i).rows;
    }
}

} // namespace models
