#include "models/anchorlayout.h"

#include <algorithm>
#include <numeric>

namespace models {

namespace {

/// The work of layoutOf(): positions count rows as they were when the anchors were read.
class Layout {
public:
    Layout(const PageIndex& index, const Anchors& anchors, int step)
        : m_index(index)
        , m_anchors(anchors)
        , m_step(step) {}

    QList<GapLayout> gaps() {
        QList<GapLayout> all;
        const int end = m_index.segmentCount();
        int from = 0;
        while (from < end) {
            while (from < end && m_index.segment(from).isKnown)
                ++from;
            int to = from;
            while (to < end && !m_index.segment(to).isKnown)
                ++to;
            if (to > from || !m_index.isWhole())
                all.append(lay(from, to));
            from = to;
        }
        return all;
    }

private:
    GapLayout lay(int from, int to) {
        const PageKey first = from < m_index.segmentCount() ? m_index.segment(from).first : m_index.frontier();
        const int begin = m_lastEnd + m_index.startOf(from) - m_index.startOf(m_lastTo);
        const int end = std::max(begin, endOf(from, to, begin));
        GapLayout gap{from, to, {{first, 0}}};
        int laid = begin;
        // The rows up to the first anchor inside go with the full stretch after it, so that no tiny one remains.
        for (qsizetype i = firstAnchorFrom(first) + 1; i < m_anchors.keys.size() && isInside(m_anchors.keys[i], to);
             ++i) {
            const int position = static_cast<int>(i) * m_step;
            gap.stretches.last().rows = std::max(0, position - laid);
            gap.stretches.append({m_anchors.keys[i], 0});
            laid = std::max(laid, position);
        }
        gap.stretches.last().rows = std::max(0, end - laid);
        m_lastEnd = end;
        m_lastTo = to;
        return gap;
    }

    /// Where it ends: counted back from the first anchor in the known rows below it, if there are any.
    int endOf(int from, int to, int begin) const {
        if (to == m_index.segmentCount())
            return m_anchors.count;
        const qsizetype anchor = firstAnchorFrom(m_index.segment(to).first);
        const int row = anchor < m_anchors.keys.size() ? m_index.rowOf(m_anchors.keys[anchor]) : -1;
        if (row >= 0 && isSameRun(to, row))
            return static_cast<int>(anchor) * m_step - (row - m_index.startOf(to));
        return begin + m_index.startOf(to) - m_index.startOf(from);
    }

    /// Whether only known segments lie between the start of segment `ordinal` and the row.
    bool isSameRun(int ordinal, int row) const {
        const int last = m_index.placeOf(row).segment;
        for (int i = ordinal; i <= last; ++i) {
            if (!m_index.segment(i).isKnown)
                return false;
        }
        return true;
    }

    bool isInside(const PageKey& key, int to) const {
        return to == m_index.segmentCount() || m_index.precedes(key, m_index.segment(to).first);
    }

    qsizetype firstAnchorFrom(const PageKey& key) const {
        const auto isBefore = [this](const PageKey& one, const PageKey& other) { return m_index.precedes(one, other); };
        const auto found = std::lower_bound(m_anchors.keys.cbegin(), m_anchors.keys.cend(), key, isBefore);
        return found - m_anchors.keys.cbegin();
    }

    const PageIndex& m_index;
    const Anchors& m_anchors;
    int m_step;
    int m_lastEnd = 0; ///< position where the gap before ended
    int m_lastTo = 0;  ///< and the known segment that follows it
};

} // namespace

int GapLayout::rows() const {
    return std::accumulate(stretches.cbegin(), stretches.cend(), 0,
                           [](int sum, const PageIndex::Stretch& stretch) { return sum + stretch.rows; });
}

QList<GapLayout> layoutOf(const PageIndex& index, const Anchors& anchors, int step) {
    return Layout(index, anchors, step).gaps();
}

} // namespace models
