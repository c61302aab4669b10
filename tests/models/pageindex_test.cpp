#include "models/anchorlayout.h"
#include "models/pageindex.h"
#include "support/qttest.h"
#include <algorithm>
#include <random>

using namespace models;

namespace {

/// An index beside the plain sorted list that it stands for.
class IndexAndTruth {
public:
    IndexAndTruth(Qt::SortOrder order, int rows, unsigned seed)
        : index(order)
        , random(seed)
        , m_order(order) {
        for (int id = 1; id <= rows; ++id)
            truth.push_back({pick(0, rows), id});
        std::sort(truth.begin(), truth.end(), [this](const PageKey& a, const PageKey& b) { return precedes(a, b); });
        m_lastId = rows;
    }

    int pick(int from, int to) { return std::uniform_int_distribution<int>(from, to)(random); }
    bool precedes(const PageKey& a, const PageKey& b) const { return m_order == Qt::AscendingOrder ? a < b : b < a; }
    std::vector<PageKey>::iterator place(const PageKey& key) {
        return std::lower_bound(truth.begin(), truth.end(), key, [this](auto& a, auto& b) { return precedes(a, b); });
    }

    Anchors anchors() const {
        Anchors all{{}, static_cast<int>(truth.size())};
        for (size_t i = 0; i < truth.size(); i += kPageRows)
            all.keys.append(truth[i]);
        return all;
    }
    void readTop() { index.setFirstPage(QList<PageKey>(truth.cbegin(), truth.cbegin() + kPageRows), false); }
    void layAnchors() {
        const QList<GapLayout> gaps = layoutOf(index, anchors(), kPageRows);
        for (auto gap = gaps.crbegin(); gap != gaps.crend(); ++gap)
            index.replace(gap->from, gap->to, gap->stretches);
    }
    void read(int segment) {
        const auto from = segment == 0 ? truth.begin() : place(index.segment(segment).first);
        const std::optional<PageKey> end = index.endOf(segment);
        const auto to = end ? place(*end) : truth.end();
        index.resize(segment, static_cast<int>(to - from));
        index.learn(segment, QList<PageKey>(from, to));
    }
    /// Where keys are known the index follows exactly; elsewhere its number of rows is corrected.
    void add(const PageKey& key) {
        truth.insert(place(key), key);
        follow(key, 1, [&] { index.insert(key); });
    }
    void drop(const PageKey& key) {
        truth.erase(place(key));
        follow(key, -1, [&] { index.remove(key); });
    }
    void changeSomething() {
        const PageKey key = truth[static_cast<size_t>(pick(0, static_cast<int>(truth.size()) - 1))];
        const int kind = pick(0, 2);
        if (kind != 0)
            drop(key);
        if (kind != 1)
            add({pick(-5, static_cast<int>(truth.size()) + 5), kind == 0 ? ++m_lastId : key.id});
    }

    /// The first difference, or nothing.
    QString difference() const {
        if (index.isWhole() && index.rowCount() != static_cast<int>(truth.size()))
            return QStringLiteral("%1 rows instead of %2").arg(index.rowCount()).arg(truth.size());
        int start = 0;
        for (int i = 0; i < index.segmentCount(); ++i) {
            if (index.startOf(i) != start)
                return QStringLiteral("segment %1 starts at %2").arg(i).arg(index.startOf(i));
            start += index.segment(i).rows;
        }
        for (int row = 0; row < index.rowCount(); ++row) {
            const PageKey& key = truth[static_cast<size_t>(row)];
            const std::optional<PageKey> known = index.keyAt(row);
            const int rowOfKey = index.isKnown(key) ? row : -1;
            if ((known && *known != key) || index.rowOf(key) != rowOfKey || known.has_value() != index.isKnown(key))
                return QStringLiteral("row %1").arg(row);
        }
        return {};
    }

    PageIndex index;
    std::vector<PageKey> truth;
    std::mt19937 random;

private:
    template <class Exactly>
    void follow(const PageKey& key, int by, Exactly exactly) {
        const int segment = index.segmentFor(key);
        if (segment < 0)
            return;
        if (!index.segment(segment).isKnown)
            return index.resize(segment, index.segment(segment).rows + by);
        exactly();
        index.split(segment);
    }

    Qt::SortOrder m_order;
    qint64 m_lastId = 0;
};

} // namespace

class pageindex_test : public QObject {
    Q_OBJECT

private slots:
    void aLongListIsAsExactAsAPlainSortedOne_data();
    void aLongListIsAsExactAsAPlainSortedOne();
    void onlyTheTopIsKnownBeforeTheAnchors();
    void keysBeforeTheFirstBelongToTheTop();
    void anAnchorPutsADriftedCountRight();
    void aCrowdedSegmentIsCutIntoPages();
    void refsOfCutSegmentsAreNotFound();
    void aSegmentThatRanEmptyTakesRowsAgain();
    void aMillionRows();
};

void pageindex_test::aLongListIsAsExactAsAPlainSortedOne_data() {
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 6; ++seed)
        QTest::addRow("%u", seed) << (seed % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder) << seed;
}

void pageindex_test::aLongListIsAsExactAsAPlainSortedOne() {
    QFETCH(Qt::SortOrder, order);
    QFETCH(unsigned, seed);
    IndexAndTruth both(order, 3000, seed);
    both.readTop();
    for (int i = 0; i < 300; ++i)
        both.changeSomething();
    QCOMPARE(both.difference(), QString());
    both.layAnchors();
    for (int i = 0; i < 6000; ++i) {
        both.changeSomething();
        if (i % 100 == 0)
            both.read(both.pick(0, both.index.segmentCount() - 1));
        if (i % 50 == 0)
            QCOMPARE(both.difference(), QString());
        if (i % 1000 == 999)
            both.layAnchors();
    }
    for (int i = 0; i < both.index.segmentCount(); ++i)
        both.read(i);
    QVERIFY(!both.index.hasUnread());
    QCOMPARE(both.difference(), QString());
}

void pageindex_test::onlyTheTopIsKnownBeforeTheAnchors() {
    IndexAndTruth both(Qt::AscendingOrder, 1000, 1);
    both.readTop();
    QCOMPARE(both.index.rowCount(), kPageRows);
    QVERIFY(!both.index.isWhole());
    QVERIFY(both.index.isKnown(both.truth[kPageRows - 1]));
    QCOMPARE(both.index.segmentFor(both.truth[kPageRows]), -1);
    both.layAnchors();
    QVERIFY(both.index.isWhole());
    QCOMPARE(both.index.rowCount(), 1000);
    QCOMPARE(both.index.segmentCount(), 5);
    QCOMPARE(both.difference(), QString());
}

void pageindex_test::keysBeforeTheFirstBelongToTheTop() {
    PageIndex index;
    index.setFirstPage({{10, 1}, {20, 2}}, true);
    index.insert({5, 3});
    QCOMPARE(index.rowOf({5, 3}), 0);
    QCOMPARE(index.rowFor({30, 4}), 3);
    index.remove({10, 1});
    QCOMPARE(index.rowOf({10, 1}), -1);
    QCOMPARE(index.keyAt(1), std::optional(PageKey{20, 2}));
    QCOMPARE(index.keyOf(3), std::optional(PageKey{5, 3}));
    QCOMPARE(index.keyOf(3, PageKey{5, 3}), std::nullopt);
}

void pageindex_test::anAnchorPutsADriftedCountRight() {
    IndexAndTruth both(Qt::DescendingOrder, 5000, 7);
    both.readTop();
    both.layAnchors();
    both.read(7);
    both.read(8);
    both.read(15);
    // Nobody told of these: three rows fewer in the first gap, two more in the second.
    for (int i = 0; i < 3; ++i)
        both.truth.erase(both.truth.begin() + 900 + i * 50);
    const PageKey last = both.index.segment(12).first;
    both.truth.insert(both.place({last.sort, 90'001}), {last.sort, 90'001});
    both.truth.insert(both.place({last.sort, 90'002}), {last.sort, 90'002});
    both.layAnchors();
    QCOMPARE(both.index.rowCount(), 4999);
    QCOMPARE(both.difference(), QString());
}

void pageindex_test::aCrowdedSegmentIsCutIntoPages() {
    IndexAndTruth both(Qt::AscendingOrder, 5000, 3);
    both.readTop();
    both.index.replace(1, 1, {{both.index.frontier(), 4800}});
    QCOMPARE(both.index.split(1), 1);
    both.read(1);
    QCOMPARE(both.index.split(1), 24);
    QCOMPARE(both.index.segmentCount(), 25);
    QCOMPARE(both.difference(), QString());
}

void pageindex_test::refsOfCutSegmentsAreNotFound() {
    IndexAndTruth both(Qt::AscendingOrder, 2000, 3);
    both.readTop();
    both.layAnchors();
    const SegmentRef top = both.index.segment(0).ref();
    const SegmentRef other = both.index.segment(4).ref();
    QCOMPARE(both.index.find(other), 4);
    const qint64 sort = both.index.segment(0).keys[100].sort;
    for (int i = 0; i <= kPageRows; ++i)
        both.add({sort, 10'000 + i});
    QCOMPARE(both.index.find(top), -1);
    QCOMPARE(both.index.find(other), 5);
}

void pageindex_test::aSegmentThatRanEmptyTakesRowsAgain() {
    IndexAndTruth both(Qt::AscendingOrder, 1000, 5);
    both.readTop();
    both.layAnchors();
    both.read(2);
    const std::vector<PageKey> keys = both.index.segment(2).keys;
    for (const PageKey& key : keys)
        both.drop(key);
    QCOMPARE(both.difference(), QString());
    QCOMPARE(both.index.placeOf(400).segment, 3);
    both.add(keys[10]);
    QCOMPARE(both.index.rowOf(keys[10]), 400);
    QCOMPARE(both.difference(), QString());
}

/// The figure of limits.md: what a million rows cost, and ten thousand changes anywhere in them.
void pageindex_test::aMillionRows() {
    constexpr int kRows = 1'000'000;
    Anchors anchors{{}, kRows};
    QList<PageKey> top;
    for (int row = 0; row < kRows; row += kPageRows)
        anchors.keys.append({row * qint64(10), row + 1});
    for (int row = 0; row < kPageRows; ++row)
        top.append({row * qint64(10), row + 1});
    PageIndex index;
    index.setFirstPage(top, false);
    for (const GapLayout& gap : layoutOf(index, anchors, kPageRows))
        index.replace(gap.from, gap.to, gap.stretches);
    QCOMPARE(index.rowCount(), kRows);
    for (int i = 1; i < index.segmentCount(); ++i) {
        QList<PageKey> keys;
        for (int row = index.startOf(i); row < index.startOf(i + 1); ++row)
            keys.append({row * qint64(10), row + 1});
        index.learn(i, keys);
    }
    std::mt19937 random(1);
    std::uniform_int_distribution<int> anyRow(0, kRows - 1);
    qint64 rows = 0;
    QBENCHMARK_ONCE {
        for (int i = 0; i < 10'000; ++i) {
            const PageKey before = *index.keyAt(anyRow(random));
            const PageKey after{anyRow(random) * qint64(10) + 5, before.id};
            rows += index.rowOf(before) + index.rowFor(after);
            index.remove(before);
            index.insert(after);
            index.split(index.segmentFor(after));
        }
    }
    QVERIFY(rows > 0);
    QCOMPARE(index.rowCount(), kRows);
}

REPARO_QT_TEST(pageindex_test);

#include "pageindex_test.moc"
