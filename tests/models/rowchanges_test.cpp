#include "models/caseroles.h"
#include "models/numbers.h"
#include "models/rowmirror.h"
#include "support/qttest.h"
#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <random>

using namespace numbers;
using namespace Qt::StringLiterals;
using models::kPageRows;

namespace {

/// A change as the feed tells it: what was, what is.
struct Told {
    std::optional<PageKey> before;
    std::optional<NumberRow> after;
};

/// People change the store; the feed tells the list of it later; pages and anchors are answered when they please.
class Desk {
public:
    Desk(Qt::SortOrder order, int rows, unsigned seed, bool knowsWhatWas)
        : store(order)
        , random(seed)
        , m_knowsWhatWas(knowsWhatWas)
        , m_lastId(rows) {
        store.fill(rows);
        model.show(store);
    }

    int pick(int from, int to) { return std::uniform_int_distribution<int>(from, to)(random); }

    void changeStore() {
        const int kind = pick(0, 3);
        Told told;
        if (kind > 0 && !store.rows.empty()) {
            const NumberRow old = store.rows[static_cast<size_t>(pick(0, static_cast<int>(store.rows.size()) - 1))];
            told.before = old.key;
            if (kind > 1)
                told.after = NumberRow{{kind == 2 ? anySort() : old.key.sort, old.key.id}, old.text + u"'"_s};
        } else {
            ++m_lastId;
            told.after = NumberRow{{anySort(), m_lastId}, QString::number(m_lastId)};
        }
        if (told.before)
            store.remove(*told.before);
        if (told.after)
            store.put(*told.after);
        m_untold.push_back(told);
    }
    void tellOne() {
        if (m_untold.empty())
            return;
        const Told told = m_untold.front();
        m_untold.pop_front();
        if (!m_knowsWhatWas)
            return told.after ? model.rows().rowStands(told.after->key, *told.after)
                              : model.rows().rowGone(told.before->id);
        if (!told.before)
            model.rows().rowAdded(told.after->key, *told.after);
        else if (told.after)
            model.rows().rowChanged(*told.before, told.after->key, *told.after);
        else
            model.rows().rowRemoved(*told.before);
    }
    void tellAll() {
        while (!m_untold.empty())
            tellOne();
    }
    void look() {
        if (model.rowCount() == 0)
            return;
        const int top = pick(0, model.rowCount() - 1);
        for (int row = top; row < std::min(top + 30, model.rowCount()); ++row)
            model.lookAt(row);
    }
    void answerSomething() {
        runQueued();
        if (!store.pageRequests.empty())
            store.answerPage(pick(0, 1) == 0);
        else if (!store.anchorRequests.empty() && pick(0, 3) == 0)
            store.answerAnchors(pick(0, 1) == 0);
    }
    void step() {
        switch (pick(0, 4)) {
        case 0:
            return changeStore();
        case 1:
            return tellOne();
        case 2:
            return look();
        default:
            return answerSomething();
        }
    }
    /// Looks at every row until nothing is asked any more.
    [[nodiscard]] bool readEverything() {
        for (int row = 0; row < model.rowCount(); row += 25) {
            model.lookAt(row);
            if (!store.answerAll())
                return false;
        }
        return true;
    }
    /// The first row that differs from the store, or nothing.
    [[nodiscard]] QString difference() {
        if (model.rowCount() != static_cast<int>(store.rows.size()))
            return u"%1 rows instead of %2"_s.arg(model.rowCount()).arg(static_cast<int>(store.rows.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            const NumberRow& truth = store.rows[static_cast<size_t>(row)];
            model.lookAt(row);
            if (!store.answerAll() || model.rows().keyAt(row) != truth.key || model.textAt(row) != truth.text)
                return u"row %1: %2 instead of %3"_s.arg(row).arg(model.textAt(row), truth.text);
        }
        return {};
    }

    NumberStore store;
    NumberTableModel model;
    RowMirror mirror{model};
    std::mt19937 random;

private:
    qint64 anySort() { return pick(-20, static_cast<int>(store.rows.size()) * 10 + 20); }

    bool m_knowsWhatWas;
    qint64 m_lastId;
    std::deque<Told> m_untold;
};

} // namespace

class rowchanges_test : public QObject {
    Q_OBJECT

private slots:
    void changesAreAppliedAtTheirExactRow();
    void aChangeInAnUnreadStretchReadsItFirst();
    void theSelectedRowIsFollowedIntoAnUnreadStretch();
    void changesOfOneRowKeepTheirOrder();
    void newsOfOneRowKeepsItsOrderThoughItsPagesComeInAnother();
    void aRowThatCameWithItsPageIsNotShownTwice();
    void aForgottenPageCatchesUpWhenItIsReadAgain();
    void aChangeOvertakesThePageUnderWay();
    void changesBeforeTheCountWaitForIt();
    void aCrowdOfUnseenChangesMakesTheCountDoubtful();
    void aSeenRowIsFollowedInAnyCrowd();
    void unknownRowsThatLeaveAreCountedAnew();
    void manyRowsComingAtTheTopStayShown();
    void anyOrderOfEventsEndsInTheTruth_data();
    void anyOrderOfEventsEndsInTheTruth();
    void theModelKeepsItsPromisesToViews();

private:
    static void show(NumberTableModel& model, NumberStore& store, int rows) {
        store.fill(rows);
        model.show(store);
        QVERIFY(store.answerAll());
        store.asked.clear();
    }
};

void rowchanges_test::changesAreAppliedAtTheirExactRow() {
    NumberStore store;
    NumberTableModel model;
    show(model, store, 150);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.rows().rowAdded({55, 1000}, {{55, 1000}, u"new"_s});
    QCOMPARE(inserted.takeFirst().mid(1), (QVariantList{6, 6}));
    QCOMPARE(model.textAt(6), u"new"_s);
    model.rows().rowRemoved(store.rows[2].key);
    QCOMPARE(removed.takeFirst().mid(1), (QVariantList{2, 2}));
    QVERIFY(changed.isEmpty());
    model.rows().rowChanged({55, 1000}, {205, 1000}, {{205, 1000}, u"later"_s});
    const QVariantList move = moved.takeFirst();
    QCOMPARE(move[1].toInt(), 5);
    QCOMPARE(move[4].toInt(), 21);
    QCOMPARE(model.textAt(20), u"later"_s);
    changed.clear();
    model.rows().rowChanged({205, 1000}, {206, 1000}, {{206, 1000}, u"same place"_s});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.textAt(20), u"same place"_s);
    QVERIFY(inserted.isEmpty() && removed.isEmpty() && moved.isEmpty());
    QCOMPARE(model.rows().rowOf({206, 1000}), 20);
    QCOMPARE(model.rows().rowOf({205, 1000}), -1);
}

void rowchanges_test::aChangeInAnUnreadStretchReadsItFirst() {
    NumberStore store;
    NumberTableModel model;
    show(model, store, 2000);
    const NumberRow added{{13'005, 5000}, u"new"_s};
    store.put(added);
    model.rows().rowAdded(added.key, added);
    QCOMPARE(model.rowCount(), 2000);
    QVERIFY(store.answerAll());
    QCOMPARE(store.asked, (QList<std::optional<PageKey>>{store.rows[1200].key}));
    QCOMPARE(model.rowCount(), 2001);
    QCOMPARE(model.rows().rowOf(added.key), 1301);
    const PageKey gone = store.rows[700].key;
    store.remove(gone);
    model.rows().rowRemoved(gone);
    QVERIFY(store.answerAll());
    QCOMPARE(model.rowCount(), 2000);
    // What an unseen row says matters to nobody yet.
    store.asked.clear();
    model.rows().rowChanged(store.rows[1700].key, store.rows[1700].key, store.rows[1700]);
    QVERIFY(store.answerAll());
    QVERIFY(store.asked.isEmpty());
}

void rowchanges_test::theSelectedRowIsFollowedIntoAnUnreadStretch() {
    NumberStore store;
    NumberTableModel model;
    show(model, store, 2000);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QPersistentModelIndex selected = model.index(7, 0);
    const NumberRow before = store.rows[7];
    const NumberRow after{{15'005, before.key.id}, u"put off"_s};
    store.remove(before.key);
    store.put(after);
    model.rows().rowChanged(before.key, after.key, after);
    QVERIFY(store.answerAll());
    QCOMPARE(selected.row(), store.rowOf(after.key));
    QCOMPARE(selected.data().toString(), u"put off"_s);
    QCOMPARE(model.rowCount(), 2000);
}

void rowchanges_test::changesOfOneRowKeepTheirOrder() {
    NumberStore store;
    NumberTableModel model;
    show(model, store, 2000);
    const QPersistentModelIndex selected = model.index(3, 0);
    const qint64 id = store.rows[3].key.id;
    const QList<PageKey> stations{store.rows[3].key, {15'005, id}, {45, id}, {9'005, id}, {62, id}};
    for (int i = 1; i < stations.size(); ++i) {
        const NumberRow row{stations[i], QString::number(i)};
        store.remove(stations[i - 1]);
        store.put(row);
        model.rows().rowChanged(stations[i - 1], stations[i], row);
    }
    QCOMPARE(selected.row(), 3);
    QVERIFY(store.answerAll());
    QCOMPARE(model.rows().keyOf(id), std::optional(stations.last()));
    QCOMPARE(selected.row(), store.rowOf(stations.last()));
    QCOMPARE(selected.data().toString(), u"4"_s);
    QCOMPARE(model.rowCount(), 2000);
}

void rowchanges_test::newsOfOneRowKeepsItsOrderThoughItsPagesComeInAnother() {
    NumberStore store;
    NumberTableModel model;
    show(model, store, 2000);
    const NumberRow first = store.rows[3];
    const NumberRow last{{45, first.key.id}, u"back again"_s};
    store.remove(first.key);
    store.put(last);
    model.rows().rowStands({15'005, first.key.id}, {{15'005, first.key.id}, u"away"_s});
    model.rows().rowStands(last.key, last);
    // Another page comes before the one that the first of the two waits for.
    model.lookAt(900);
    QVERIFY(store.answerAll());
    QCOMPARE(store.asked[0], std::optional(store.rows[800].key));
    QCOMPARE(model.rows().keyOf(first.key.id), std::optional(last.key));
    QCOMPARE(model.textAt(store.rowOf(last.key)), u"back again"_s);
    QCOMPARE(model.rowCount(), 2000);
}

void rowchanges_test::aRowThatCameWithItsPageIsNotShownTwice() {
    NumberStore store;
    NumberTableModel model;
    show(model, store, 2000);
    const QPersistentModelIndex selected = model.index(5, 0);
    const NumberRow before = store.rows[5];
    const NumberRow after{{9'005, before.key.id}, u"moved"_s};
    store.remove(before.key);
    store.put(after);
    // The page is read before the feed tells.
    model.lookAt(900);
    QVERIFY(store.answerAll());
    QVERIFY(model.rows().rowOf(after.key) >= 0);
    model.rows().rowChanged(before.key, after.key, after);
    QVERIFY(store.answerAll());
    QCOMPARE(model.rowCount(), 2000);
    QCOMPARE(selected.row(), store.rowOf(after.key));
    model.rows().rowChanged(before.key, after.key, after);
    QCOMPARE(model.rowCount(), 2000);
}

void rowchanges_test::aForgottenPageCatchesUpWhenItIsReadAgain() {
    NumberStore store;
    NumberTableModel model;
    const RowMirror mirror(model);
    show(model, store, 20'000);
    const QPersistentModelIndex moved = model.index(10, 0);
    const QPersistentModelIndex gone = model.index(20, 0);
    const QPersistentModelIndex fromElsewhere = model.index(1000, 0);
    model.lookAt(1000);
    QVERIFY(store.answerAll());
    for (int row = 2000; row < 11'000; row += kPageRows) {
        model.lookAt(row);
        QVERIFY(store.answerAll());
    }
    // Nobody tells of these.
    const NumberRow movedRow{{505, store.rows[10].key.id}, u"moved"_s};
    const NumberRow cameRow{{605, store.rows[1000].key.id}, u"came"_s};
    store.remove(store.rows[1000].key);
    store.put(cameRow);
    store.remove(store.rows[20].key);
    store.remove(store.rows[10].key);
    store.put(movedRow);
    store.put({{705, 90'000}, u"new"_s});
    model.lookAt(0);
    QVERIFY(store.answerAll());
    QCOMPARE(mirror.faults(), QStringList());
    QCOMPARE(moved.row(), store.rowOf(movedRow.key));
    QCOMPARE(fromElsewhere.row(), store.rowOf(cameRow.key));
    QVERIFY(!gone.isValid());
    for (int row = 0; row < kPageRows; ++row)
        QCOMPARE(model.textAt(row), store.rows[static_cast<size_t>(row)].text);
    QCOMPARE(model.rowCount(), 20'000);
}

void rowchanges_test::aChangeOvertakesThePageUnderWay() {
    NumberStore store;
    NumberTableModel model;
    show(model, store, 20'000);
    // Row 0's page is known, but its rows have to be read again.
    for (int row = 1000; row < 10'000; row += kPageRows) {
        model.lookAt(row);
        QVERIFY(store.answerAll());
    }
    QVERIFY(model.index(0, 0).data(models::IsLoadingRole).toBool());
    runQueued();
    const NumberRow added{{5, 50'000}, u"new"_s};
    store.put(added);
    model.rows().rowAdded(added.key, added);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    store.answerPage(true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.rows().rowOf(added.key), 1);
    model.lookAt(1);
    QVERIFY(store.answerAll());
    QCOMPARE(model.textAt(1), u"new"_s);
    QCOMPARE(model.rowCount(), 20'001);
}

void rowchanges_test::changesBeforeTheCountWaitForIt() {
    NumberStore store;
    NumberTableModel model;
    store.fill(1000);
    model.show(store);
    runQueued();
    store.answerPage();
    const NumberRow near{{15, 5000}, u"near"_s};
    const NumberRow far{{7'005, 5001}, u"far"_s};
    for (const NumberRow& row : {near, far}) {
        store.put(row);
        model.rows().rowAdded(row.key, row);
    }
    QCOMPARE(model.rowCount(), kPageRows + 1);
    QCOMPARE(model.textAt(2), u"near"_s);
    store.answerAnchors(true);
    QVERIFY(store.answerAll());
    QCOMPARE(model.rowCount(), 1002);
    QCOMPARE(model.rows().rowOf(far.key), store.rowOf(far.key));
}

void rowchanges_test::aCrowdOfUnseenChangesMakesTheCountDoubtful() {
    NumberStore store;
    NumberTableModel model;
    show(model, store, 300'000);
    for (int i = 0; i < 1000; ++i) {
        const NumberRow row{{(i + 100) * qint64(2000) + 5, 400'000 + i}, u"imported"_s};
        store.put(row);
        model.rows().rowAdded(row.key, row);
    }
    QVERIFY(store.answerAll());
    QVERIFY2(store.asked.size() <= 110, qPrintable(QString::number(store.asked.size())));
    model.rows().recount();
    QVERIFY(store.answerAll());
    QCOMPARE(model.rowCount(), 301'000);
    model.rows().recount();
    runQueued();
    QVERIFY(store.anchorRequests.empty());
}

void rowchanges_test::aSeenRowIsFollowedInAnyCrowd() {
    NumberStore store;
    NumberTableModel model;
    show(model, store, 50'000);
    for (int i = 0; i < 150; ++i) {
        const NumberRow row{{(i + 50) * qint64(2000) + 5, 60'000 + i}, u"imported"_s};
        store.put(row);
        model.rows().rowAdded(row.key, row);
    }
    const QPersistentModelIndex selected = model.index(7, 0);
    const PageKey before = store.rows[7].key;
    const NumberRow after{{450'005, before.id}, u"put off"_s};
    store.remove(before);
    store.put(after);
    model.rows().rowChanged(before, after.key, after);
    QVERIFY(store.answerAll());
    QCOMPARE(model.rows().keyAt(selected.row()), std::optional(after.key));
}

void rowchanges_test::unknownRowsThatLeaveAreCountedAnew() {
    NumberStore store;
    NumberTableModel model;
    show(model, store, 3000);
    const QPersistentModelIndex selected = model.index(20, 0);
    for (const int row : {2500, 1500, 10}) {
        const PageKey key = store.rows[static_cast<size_t>(row)].key;
        store.remove(key);
        model.rows().rowGone(key.id);
    }
    QCOMPARE(model.rowCount(), 2999);
    model.rows().recount();
    QVERIFY(store.answerAll());
    QCOMPARE(model.rowCount(), 2997);
    QCOMPARE(selected.row(), 19);
}

void rowchanges_test::manyRowsComingAtTheTopStayShown() {
    NumberStore store(Qt::DescendingOrder);
    NumberTableModel model;
    show(model, store, 5000);
    for (int i = 0; i < 2000; ++i) {
        const NumberRow row{{100'000 + i, 10'000 + i}, QString::number(i)};
        store.put(row);
        model.rows().rowAdded(row.key, row);
        if (model.textAt(0) != row.text)
            QFAIL(qPrintable(QString::number(i)));
    }
    QVERIFY(store.answerAll());
    QVERIFY(store.asked.isEmpty());
    QCOMPARE(model.rowCount(), 7000);
    QCOMPARE(model.textAt(1999), u"0"_s);
}

void rowchanges_test::anyOrderOfEventsEndsInTheTruth_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("knowsWhatWas");
    QTest::addColumn<unsigned>("seed");
    unsigned seed = 0;
    for (const int rows : {0, 150, 1100, 4000, 12'000}) {
        for (int run = 0; run < 6; ++run) {
            ++seed;
            QTest::addRow("%d rows, seed %u", rows, seed) << rows << (run % 2 == 0) << seed;
        }
    }
}

void rowchanges_test::anyOrderOfEventsEndsInTheTruth() {
    QFETCH(int, rows);
    QFETCH(bool, knowsWhatWas);
    QFETCH(unsigned, seed);
    Desk desk(seed % 3 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder, rows, seed, knowsWhatWas);
    for (int i = 0; i < 4000; ++i) {
        desk.step();
        if (i % 1000 == 999) {
            desk.model.rows().recount();
            if (i == 1999)
                desk.model.rows().reload();
        }
        if (!desk.mirror.faults().isEmpty())
            QFAIL(qPrintable(u"step %1, %2"_s.arg(i).arg(desk.mirror.faults().first())));
    }
    desk.tellAll();
    QVERIFY(desk.store.answerAll());
    QVERIFY(desk.readEverything());
    QCOMPARE(desk.mirror.faults(), QStringList());
    QCOMPARE(desk.difference(), QString());
}

void rowchanges_test::theModelKeepsItsPromisesToViews() {
    for (unsigned seed = 100; seed < 104; ++seed) {
        Desk desk(Qt::AscendingOrder, 500, seed, true);
        QAbstractItemModelTester tester(&desk.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i < 600; ++i)
            desk.step();
        desk.tellAll();
        QVERIFY(desk.store.answerAll());
        QCOMPARE(desk.difference(), QString());
    }
}

REPARO_QT_TEST(rowchanges_test);

#include "rowchanges_test.moc"
