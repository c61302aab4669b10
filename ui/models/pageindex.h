#pragma once

#include "models/pagesource.h"
#include "models/runningtotals.h"
#include <QList>
#include <optional>
#include <vector>

namespace models {

/// Rows in a page: the distance between two anchors, and what one request reads.
inline constexpr int kPageRows = 200;

/// Names a segment across time: `first` finds it, `tag` tells whether it is still the same one.
struct SegmentRef {
    PageKey first;
    quint32 tag = 0;

    bool operator==(const SegmentRef&) const = default;
};

/// A stretch of neighbouring rows, from its first key up to the first key of the next segment. The first segment also
/// holds what sorts before its first key. Once its page has been read its keys are known, and stay known.
struct Segment {
    PageKey first;
    int rows = 0;
    quint32 tag = 0;
    bool isKnown = false;
    std::vector<PageKey> keys; ///< in order; empty unless known

    [[nodiscard]] SegmentRef ref() const { return {first, tag}; }
};

/// Which row has which key, for a list of which only some stretches have been read: a million rows cost 300 KB plus 16
/// bytes for each row that was read. Tells row numbers exactly wherever keys are known. A plain value for one thread.
class PageIndex {
public:
    struct Place {
        int segment = 0;
        int offset = 0; ///< rows below the segment's first
    };
    struct Stretch {
        PageKey first;
        int rows = 0;
    };

    explicit PageIndex(Qt::SortOrder order = Qt::AscendingOrder)
        : m_order(order) {}

    /// Starts anew with the rows at the top of the list; `isWhole`: the list ends with them.
    void setFirstPage(const QList<PageKey>& keys, bool isWhole);
    [[nodiscard]] int rowCount() const { return m_rows; }
    /// Whether the rows reach to the end of the list; until the anchors came they may not.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] bool hasUnread() const; ///< whether any stretch was not read yet
    /// The smallest key beyond what is known while the list is not whole.
    [[nodiscard]] PageKey frontier() const;
    [[nodiscard]] bool precedes(const PageKey& one, const PageKey& other) const;

    [[nodiscard]] int segmentCount() const { return static_cast<int>(m_segments.size()); }
    [[nodiscard]] const Segment& segment(int ordinal) const { return m_segments[static_cast<size_t>(ordinal)]; }
    /// The first row of a segment; rowCount() for segmentCount().
    [[nodiscard]] int startOf(int ordinal) const { return m_totals.before(ordinal); }
    [[nodiscard]] std::optional<PageKey> endOf(int ordinal) const; ///< first key of the next segment
    /// Its ordinal; -1 when the segment was cut up or replaced since.
    [[nodiscard]] int find(const SegmentRef& ref) const;
    /// The segment that holds or would hold the key; -1 beyond what is known.
    [[nodiscard]] int segmentFor(const PageKey& key) const;
    [[nodiscard]] Place placeOf(int row) const; ///< of a row in [0, rowCount())

    /// Whether the exact row of the key can be told.
    [[nodiscard]] bool isKnown(const PageKey& key) const;
    [[nodiscard]] std::optional<PageKey> keyAt(int row) const;
    [[nodiscard]] int rowOf(const PageKey& key) const;  ///< -1: not in the list, or in a stretch not read yet
    [[nodiscard]] int rowFor(const PageKey& key) const; ///< first row not before the key; isKnown(key)
    /// Where an id stands, among known keys; `except` is passed over. Looks at each known key.
    [[nodiscard]] std::optional<PageKey> keyOf(qint64 id, const std::optional<PageKey>& except = {}) const;

    void insert(const PageKey& key); ///< isKnown(key), and not there yet
    void remove(const PageKey& key); ///< rowOf(key) ≥ 0
    /// Corrects the number of rows of a segment whose keys are not known.
    void resize(int ordinal, int rows);
    /// Gives a segment its keys, as many as it has rows.
    void learn(int ordinal, const QList<PageKey>& keys);
    /// Cuts a known segment of more than two pages into pieces of about one page; the number of pieces, 1: nothing
    /// done.
    int split(int ordinal);
    /// Puts stretches of unknown keys in the place of the segments [from, to); with them the list is whole.
    void replace(int from, int to, const QList<Stretch>& stretches);

private:
    Segment& at(int ordinal) { return m_segments[static_cast<size_t>(ordinal)]; }
    [[nodiscard]] int offsetIn(const Segment& segment, const PageKey& key) const;
    void addRows(int ordinal, int by);
    void countAnew();

    Qt::SortOrder m_order;
    std::vector<Segment> m_segments;
    int m_rows = 0;
    bool m_isWhole = false;
    PageKey m_lastKnown;
    quint32 m_lastTag = 0;
    RunningTotals m_totals; ///< of the segments' rows
};

} // namespace models
