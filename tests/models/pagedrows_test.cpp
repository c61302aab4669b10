#include "models/caseroles.h"
#include "models/numbers.h"
#include "support/qttest.h"

using namespace numbers;
using namespace Qt::StringLiterals;
using models::kPageRows;

/// What a list shows, what it asks for and when; exactness under random changes is in rowchanges_test.
class pagedrows_test : public QObject {
    Q_OBJECT

private slots:
    void theTopShowsBeforeTheCount();
    void aShortListIsNeverCounted();
    void anEmptyListIsWhole();
    void dataNeverWaits();
    void aPageComesOnceForAllItsRows();
    void theRowsLookedAtLastComeFirst();
    void aJourneyThroughAMillionRowsReadsOnlyWhatIsSeen();
    void theNextPageIsReadAhead();
    void theOldestOfFortyPagesIsForgotten();
    void answersForAnEarlierListAreDropped();
    void aPageOfTheListBeforeReloadIsNotItsTop();
    void theOldRowsStayUntilTheNewListIsThere();
    void aPageThatCameTooShortIsAskedForLonger();
    void afterAFailureNothingIsAskedUntilRetry();
    void aFailedCountIsTriedAgain();
    void aCancelledRequestDoesNotBlockTheList();
    void aModelMayDieWhileItsPageIsRead();
    void aFallingListReadsTheOtherWay();

private:
    static NumberStore storeOf(int rows, Qt::SortOrder order = Qt::AscendingOrder) {
        NumberStore store(order);
        store.fill(rows);
        return store;
    }
    static void showAll(NumberTableModel& model, NumberStore& store) {
        model.show(store);
        QVERIFY(store.answerAll());
        store.asked.clear();
    }
    static bool isLoading(const NumberTableModel& model, int row) {
        return model.index(row, 0).data(models::IsLoadingRole).toBool();
    }
};

void pagedrows_test::theTopShowsBeforeTheCount() {
    NumberStore store = storeOf(1000);
    NumberTableModel model;
    model.show(store);
    QCOMPARE(model.rowCount(), 0);
    runQueued();
    QCOMPARE(store.pageRequests.size(), 1u);
    QVERIFY(store.anchorRequests.empty());
    store.answerPage();
    QCOMPARE(model.rowCount(), kPageRows);
    QCOMPARE(model.textAt(kPageRows - 1), u"199"_s);
    QVERIFY(!model.rows().isCounted());
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    store.answerAnchors();
    QCOMPARE(model.rowCount(), 1000);
    QVERIFY(model.rows().isCounted());
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), kPageRows);
    QCOMPARE(inserted[0][2].toInt(), 999);
}

void pagedrows_test::aShortListIsNeverCounted() {
    NumberStore store = storeOf(kPageRows - 1);
    NumberTableModel model;
    model.show(store);
    runQueued();
    store.answerPage();
    runQueued();
    QCOMPARE(model.rowCount(), kPageRows - 1);
    QVERIFY(model.rows().isCounted());
    QVERIFY(store.anchorRequests.empty() && store.pageRequests.empty());
}

void pagedrows_test::anEmptyListIsWhole() {
    NumberStore store;
    NumberTableModel model;
    model.show(store);
    QVERIFY(model.rows().isReplacing());
    QVERIFY(store.answerAll());
    QVERIFY(!model.rows().isReplacing());
    QVERIFY(model.rows().isCounted());
    QCOMPARE(model.rowCount(), 0);
    model.rows().rowAdded({7, 1}, {{7, 1}, u"first"_s});
    QCOMPARE(model.textAt(0), u"first"_s);
}

void pagedrows_test::dataNeverWaits() {
    NumberStore store = storeOf(1000);
    NumberTableModel model;
    showAll(model, store);
    QCOMPARE(model.textAt(700), u"…"_s);
    QVERIFY(isLoading(model, 700));
    QVERIFY(store.pageRequests.empty());
    runQueued();
    QCOMPARE(store.pageRequests.size(), 1u);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    store.answerPage();
    QCOMPARE(model.textAt(700), u"700"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(600, 0));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(799, 1));
}

void pagedrows_test::aPageComesOnceForAllItsRows() {
    NumberStore store = storeOf(1000);
    NumberTableModel model;
    showAll(model, store);
    for (int row = 800; row < 840; ++row)
        model.lookAt(row);
    runQueued();
    for (int row = 800; row < 840; ++row)
        model.lookAt(row);
    QVERIFY(store.answerAll());
    QCOMPARE(store.asked, (QList<std::optional<PageKey>>{store.rows[800].key}));
}

void pagedrows_test::theRowsLookedAtLastComeFirst() {
    NumberStore store = storeOf(3000);
    NumberTableModel model;
    showAll(model, store);
    for (const int row : {1000, 1400, 1800, 2200})
        model.lookAt(row);
    runQueued();
    model.lookAt(1400);
    QVERIFY(store.answerAll());
    const QList<std::optional<PageKey>> begins = store.asked.mid(0, 4);
    QCOMPARE(begins, (QList<std::optional<PageKey>>{store.rows[2200].key, store.rows[1400].key, store.rows[1800].key,
                                                    store.rows[1000].key}));
}

void pagedrows_test::aJourneyThroughAMillionRowsReadsOnlyWhatIsSeen() {
    NumberStore store = storeOf(1'000'000);
    NumberTableModel model;
    showAll(model, store);
    QCOMPARE(model.rowCount(), 1'000'000);
    // A hundred frames while one page is under way: none of them waits, and the last one is read next.
    for (int top = 5'000; top < 1'000'000; top += 9'900) {
        for (int row = top; row < top + 50; ++row)
            QVERIFY(isLoading(model, row));
        runQueued();
    }
    QCOMPARE(store.pageRequests.size(), 1u);
    store.answerPage();
    runQueued();
    store.answerPage();
    QVERIFY(!isLoading(model, 995'000));
    QVERIFY(store.answerAll());
    QVERIFY2(store.asked.size() <= 12, qPrintable(QString::number(store.asked.size())));
}

void pagedrows_test::theNextPageIsReadAhead() {
    NumberStore store = storeOf(2000);
    NumberTableModel model;
    model.show(store);
    QVERIFY(store.answerAll());
    QCOMPARE(store.asked.size(), 2);
    QVERIFY(!isLoading(model, 399));
    model.lookAt(800);
    QVERIFY(store.answerAll());
    QVERIFY(!isLoading(model, 1199));
    QVERIFY(isLoading(model, 1200));
}

void pagedrows_test::theOldestOfFortyPagesIsForgotten() {
    NumberStore store = storeOf(20'000);
    NumberTableModel model;
    showAll(model, store);
    for (int row = 1000; row < 9000; row += kPageRows) {
        model.lookAt(row);
        model.lookAt(0);
        QVERIFY(store.answerAll());
    }
    QVERIFY(!isLoading(model, 0));
    QVERIFY(!isLoading(model, 8800));
    QVERIFY(isLoading(model, 1000));
    QCOMPARE(model.rows().keyAt(1000), std::optional(store.rows[1000].key));
}

void pagedrows_test::answersForAnEarlierListAreDropped() {
    NumberStore first = storeOf(1000);
    NumberStore second = storeOf(500);
    second.rows[0].text = u"second"_s;
    NumberTableModel model;
    model.show(first);
    runQueued();
    first.answerPage();
    model.lookAt(0);
    runQueued();
    QCOMPARE(first.anchorRequests.size(), 1u);
    model.show(second);
    runQueued();
    first.answerAnchors();
    QCOMPARE(model.rowCount(), kPageRows);
    second.answerPage();
    QCOMPARE(model.textAt(0), u"second"_s);
    QVERIFY(second.answerAll());
    QCOMPARE(model.rowCount(), 500);
}

void pagedrows_test::aPageOfTheListBeforeReloadIsNotItsTop() {
    NumberStore store = storeOf(1000);
    NumberTableModel model;
    showAll(model, store);
    model.lookAt(700);
    runQueued();
    model.rows().reload();
    runQueued();
    QCOMPARE(store.pageRequests.size(), 2u);
    store.answerPage();
    QVERIFY(model.rows().isReplacing());
    store.answerPage();
    QVERIFY(!model.rows().isReplacing());
    QCOMPARE(model.textAt(0), u"0"_s);
}

void pagedrows_test::theOldRowsStayUntilTheNewListIsThere() {
    NumberStore store = storeOf(1000);
    NumberTableModel model;
    showAll(model, store);
    model.rows().reload();
    runQueued();
    QCOMPARE(model.textAt(3), u"3"_s);
    QCOMPARE(model.rowCount(), 1000);
    // A page of the old list is not asked of the new one; changes belong to the new one.
    model.lookAt(900);
    store.put({{35, 5000}, u"new"_s});
    model.rows().rowAdded({35, 5000}, {{35, 5000}, u"new"_s});
    QCOMPARE(model.textAt(4), u"4"_s);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QVERIFY(store.answerAll());
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.textAt(4), u"new"_s);
    QCOMPARE(model.rowCount(), 1001);
}

void pagedrows_test::aPageThatCameTooShortIsAskedForLonger() {
    NumberStore store = storeOf(1000);
    NumberTableModel model;
    showAll(model, store);
    for (int i = 0; i < 700; ++i)
        store.put({{6005, 5000 + i}, u"unannounced"_s});
    model.lookAt(650);
    QVERIFY(store.answerAll());
    QCOMPARE(model.rowCount(), 1700);
    QCOMPARE(model.textAt(601), u"unannounced"_s);
    QCOMPARE(model.textAt(1301), u"601"_s);
}

void pagedrows_test::afterAFailureNothingIsAskedUntilRetry() {
    NumberStore store = storeOf(1000);
    NumberTableModel model;
    showAll(model, store);
    QSignalSpy failed(&model, &models::KeysetTableModel::loadFailed);
    model.lookAt(700);
    runQueued();
    store.pageRequests.front().promise.addResult(core::fail(core::ErrorCode::Offline, u"store.offline"_s));
    store.pageRequests.front().promise.finish();
    store.pageRequests.clear();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<core::Error>().code, core::ErrorCode::Offline);
    model.lookAt(700);
    runQueued();
    QVERIFY(store.pageRequests.empty());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.rows().retry();
    QCOMPARE(changed.size(), 1);
    model.lookAt(700);
    QVERIFY(store.answerAll());
    QCOMPARE(model.textAt(700), u"700"_s);
}

void pagedrows_test::aFailedCountIsTriedAgain() {
    NumberStore store = storeOf(1000);
    NumberTableModel model;
    model.show(store);
    runQueued();
    store.answerPage();
    store.anchorRequests.front().promise.addResult(core::fail(core::ErrorCode::Offline, u"store.offline"_s));
    store.anchorRequests.front().promise.finish();
    store.anchorRequests.clear();
    model.rows().retry();
    QVERIFY(store.answerAll());
    QCOMPARE(model.rowCount(), 1000);
}

void pagedrows_test::aCancelledRequestDoesNotBlockTheList() {
    NumberStore store = storeOf(1000);
    NumberTableModel model;
    showAll(model, store);
    QSignalSpy failed(&model, &models::KeysetTableModel::loadFailed);
    model.lookAt(700);
    runQueued();
    store.pageRequests.clear(); // a promise that dies unfinished cancels
    runQueued();
    QCOMPARE(failed.size(), 0);
    model.rows().retry();
    model.lookAt(700);
    QVERIFY(store.answerAll());
    QCOMPARE(model.textAt(700), u"700"_s);
}

void pagedrows_test::aModelMayDieWhileItsPageIsRead() {
    NumberStore store = storeOf(1000);
    auto model = std::make_unique<NumberTableModel>();
    model->show(store);
    runQueued();
    store.answerPage();
    model->lookAt(0);
    model->rows().reload();
    runQueued();
    QCOMPARE(store.pageRequests.size(), 1u);
    QCOMPARE(store.anchorRequests.size(), 1u);
    model.reset();
    store.answerPage();
    store.answerAnchors();
    QVERIFY(store.answerAll());
}

void pagedrows_test::aFallingListReadsTheOtherWay() {
    NumberStore store = storeOf(1000, Qt::DescendingOrder);
    NumberTableModel model;
    showAll(model, store);
    QCOMPARE(model.textAt(0), u"999"_s);
    model.lookAt(999);
    QVERIFY(store.answerAll());
    QCOMPARE(model.textAt(999), u"0"_s);
    QCOMPARE(model.rows().rowOf(store.rows[999].key), 999);
}

REPARO_QT_TEST(pagedrows_test);

#include "pagedrows_test.moc"
