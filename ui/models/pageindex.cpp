#include "models/pageindex.h"

#include <algorithm>
#include <iterator>

namespace models {

void PageIndex::setFirstPage(const QList<PageKey>& keys, bool isWhole) {
    Segment top;
    top.first = keys.isEmpty() ? PageKey() : keys.first();
    top.rows = static_cast<int>(keys.size());
    top.tag = ++m_lastTag;
    top.isKnown = true;
    top.keys.assign(keys.cbegin(), keys.cend());
    m_lastKnown = keys.isEmpty() ? PageKey() : keys.last();
    m_isWhole = isWhole;
    m_segments.clear();
    m_segments.push_back(std::move(top));
    countAnew();
}

bool PageIndex::hasUnread() const {
    return std::any_of(m_segments.cbegin(), m_segments.cend(), [](const Segment& segment) { return !segment.isKnown; });
}

PageKey PageIndex::frontier() const {
    return {m_lastKnown.sort, m_lastKnown.id + (m_order == Qt::AscendingOrder ? 1 : -1)};
}

bool PageIndex::precedes(const PageKey& one, const PageKey& other) const {
    return m_order == Qt::AscendingOrder ? one < other : other < one;
}

std::optional<PageKey> PageIndex::endOf(int ordinal) const {
    if (ordinal + 1 < segmentCount())
        return segment(ordinal + 1).first;
    return m_isWhole ? std::nullopt : std::optional(frontier());
}

int PageIndex::find(const SegmentRef& ref) const {
    const int ordinal = segmentFor(ref.first);
    return ordinal >= 0 && segment(ordinal).ref() == ref ? ordinal : -1;
}

int PageIndex::segmentFor(const PageKey& key) const {
    if (m_segments.empty() || (!m_isWhole && precedes(m_lastKnown, key)))
        return -1;
    const auto isBefore = [this](const PageKey& k, const Segment& s) { return precedes(k, s.first); };
    const auto next = std::upper_bound(m_segments.cbegin(), m_segments.cend(), key, isBefore);
    return std::max(0, static_cast<int>(next - m_segments.cbegin()) - 1);
}

PageIndex::Place PageIndex::placeOf(int row) const {
    const int ordinal = m_totals.find(row);
    return {ordinal, row - m_totals.before(ordinal)};
}

bool PageIndex::isKnown(const PageKey& key) const {
    const int ordinal = segmentFor(key);
    return ordinal >= 0 && segment(ordinal).isKnown;
}

std::optional<PageKey> PageIndex::keyAt(int row) const {
    if (row < 0 || row >= m_rows)
        return std::nullopt;
    const Place place = placeOf(row);
    const Segment& holder = segment(place.segment);
    return holder.isKnown ? std::optional(holder.keys[static_cast<size_t>(place.offset)]) : std::nullopt;
}

int PageIndex::rowOf(const PageKey& key) const {
    if (!isKnown(key))
        return -1;
    const int ordinal = segmentFor(key);
    const std::vector<PageKey>& keys = segment(ordinal).keys;
    const int offset = offsetIn(segment(ordinal), key);
    const bool isThere = offset < static_cast<int>(keys.size()) && keys[static_cast<size_t>(offset)] == key;
    return isThere ? startOf(ordinal) + offset : -1;
}

int PageIndex::rowFor(const PageKey& key) const {
    const int ordinal = segmentFor(key);
    return startOf(ordinal) + offsetIn(segment(ordinal), key);
}

std::optional<PageKey> PageIndex::keyOf(qint64 id, const std::optional<PageKey>& except) const {
    for (const Segment& segment : m_segments) {
        for (const PageKey& key : segment.keys) {
            if (key.id == id && key != except)
                return key;
        }
    }
    return std::nullopt;
}

void PageIndex::insert(const PageKey& key) {
    const int ordinal = segmentFor(key);
    Segment& holder = at(ordinal);
    holder.keys.insert(holder.keys.begin() + offsetIn(holder, key), key);
    addRows(ordinal, 1);
}

void PageIndex::remove(const PageKey& key) {
    const int ordinal = segmentFor(key);
    Segment& holder = at(ordinal);
    holder.keys.erase(holder.keys.begin() + offsetIn(holder, key));
    addRows(ordinal, -1);
}

void PageIndex::resize(int ordinal, int rows) { addRows(ordinal, rows - segment(ordinal).rows); }

void PageIndex::learn(int ordinal, const QList<PageKey>& keys) {
    at(ordinal).keys.assign(keys.cbegin(), keys.cend());
    at(ordinal).isKnown = true;
}

int PageIndex::split(int ordinal) {
    const int rows = segment(ordinal).rows;
    if (!segment(ordinal).isKnown || rows <= 2 * kPageRows)
        return 1;
    const Segment whole = std::move(at(ordinal));
    const int pieces = rows / kPageRows;
    std::vector<Segment> cut(static_cast<size_t>(pieces));
    for (int i = 0; i < pieces; ++i) {
        Segment& piece = cut[static_cast<size_t>(i)];
        const auto from = whole.keys.cbegin() + rows * qint64(i) / pieces;
        piece.keys.assign(from, whole.keys.cbegin() + rows * qint64(i + 1) / pieces);
        // The topmost segment may hold keys before its first.
        piece.first = i > 0 || precedes(*from, whole.first) ? *from : whole.first;
        piece.rows = static_cast<int>(piece.keys.size());
        piece.tag = ++m_lastTag;
        piece.isKnown = true;
    }
    const auto place = m_segments.erase(m_segments.begin() + ordinal);
    m_segments.insert(place, std::make_move_iterator(cut.begin()), std::make_move_iterator(cut.end()));
    countAnew();
    return pieces;
}

void PageIndex::replace(int from, int to, const QList<Stretch>& stretches) {
    std::vector<Segment> unread;
    for (const Stretch& stretch : stretches) {
        Segment& segment = unread.emplace_back();
        segment.first = stretch.first;
        segment.rows = stretch.rows;
        segment.tag = ++m_lastTag;
    }
    const auto place = m_segments.erase(m_segments.begin() + from, m_segments.begin() + to);
    m_segments.insert(place, std::make_move_iterator(unread.begin()), std::make_move_iterator(unread.end()));
    countAnew();
    m_isWhole = true;
}

int PageIndex::offsetIn(const Segment& segment, const PageKey& key) const {
    const auto isBefore = [this](const PageKey& one, const PageKey& other) { return precedes(one, other); };
    const auto found = std::lower_bound(segment.keys.cbegin(), segment.keys.cend(), key, isBefore);
    return static_cast<int>(found - segment.keys.cbegin());
}

void PageIndex::addRows(int ordinal, int by) {
    at(ordinal).rows += by;
    m_rows += by;
    m_totals.add(ordinal, by);
}

void PageIndex::countAnew() {
    std::vector<int> rows;
    rows.reserve(m_segments.size());
    for (const Segment& segment : m_segments)
        rows.push_back(segment.rows);
    m_totals.assign(rows);
    m_rows = m_totals.before(segmentCount());
}

} // namespace models
