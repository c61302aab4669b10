#include "models/boardcolumnmodel.h"
#include "models/boardloadmodel.h"
#include "models/boardsource.h"
#include "models/boardtablemodel.h"
#include "pages/case/casepreview.h"
#include "pages/shell/workplace.h"
#include "pages/slaboard/slaboardpage.h"
#include "support/qttest.h"
#include "ui/workdesk.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using models::BoardColumn;

namespace {

pages::PlaceList justABoard() {
    return [](core::Role) -> QList<pages::Place> {
        return {{{u"board"_s, u"board"_s, u"Board"_s, false, false},
                 [](const pages::PageContext& context) -> pages::Page* { return new pages::SlaBoardPage(context); },
                 {}}};
    };
}

/// The supervisor's window with the board of the demo company in front.
struct Desk {
    support::WorkDesk desk{u"lucia"_s};
    pages::Workplace window{desk.context(), justABoard()};

    explicit Desk(QSize size = {1440, 900}) {
        window.resize(size);
        window.show();
        QApplication::setActiveWindow(&window);
        window.resume();
        [this] { QTRY_VERIFY(source()->board() != nullptr && list(0)->hasFocus()); }();
    }
    [[nodiscard]] models::BoardSource* source() const { return window.findChild<models::BoardSource*>(); }
    [[nodiscard]] const app::SlaBoard& board() const { return *source()->board(); }
    [[nodiscard]] QListView* list(int column) const {
        return window.findChild<QListView*>(u"boardList%1"_s.arg(column + 1));
    }
    [[nodiscard]] QTableView* table() const { return window.findChild<QTableView*>(u"boardTable"_s); }
    [[nodiscard]] pages::CasePreview* preview() const { return window.findChild<pages::CasePreview*>(); }
    [[nodiscard]] core::CaseId caseIn(int column, int row) const {
        return core::CaseId(list(column)->model()->index(row, 0).data(models::CaseIdRole).toLongLong());
    }
    [[nodiscard]] core::Case stored(core::CaseId id) const { return desk.office->caseDetail(id).result()->subject; }
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    /// As if a minute's tick came now.
    void wake() const {
        source()->setLive(false);
        source()->setLive(true);
    }
};

} // namespace

class slaboard_test : public QObject {
    Q_OBJECT

private slots:
    void keysMoveInAndBetweenColumns();
    void theTotalsAreTrueAndOpenTheirLists();
    void aReasonForTheDelayIsGivenByKeysAndTakenBack();
    void aCaseIsAssignedFromItsCard();
    void whatIsNotLateCannotBeExplained();
    void spaceShowsThePreviewBesideTheCards();
    void theTableHoldsTheSameCases();
    void groupingChangesTheStripAndTheCards();
    void onePersonAloneCanStandOnTheBoard();
    void aForecastOpensItsCases();
    void timeMovesACardToTheNextColumn();
    void whatOthersDoShowsByItself();
    void enterOpensTheCaseAndItsNeighboursFollow();
    void lettersInAFormAreLetters();
    void everythingThatTakesTheFocusHasAName();
    void theModelsKeepTheirPromisesWhileCasesChange();
};

void slaboard_test::keysMoveInAndBetweenColumns() {
    Desk desk;
    QVERIFY(desk.list(0)->model()->rowCount() > 1);
    QCOMPARE(desk.list(0)->currentIndex().row(), 0);
    Desk::press(Qt::Key_J);
    QCOMPARE(desk.list(0)->currentIndex().row(), 1);
    Desk::press(Qt::Key_K);
    Desk::press(Qt::Key_Down);
    Desk::press(Qt::Key_Up);
    QCOMPARE(desk.list(0)->currentIndex().row(), 0);
    Desk::press(Qt::Key_Right);
    QVERIFY(desk.list(1)->hasFocus());
    Desk::press(Qt::Key_L);
    QVERIFY(desk.list(2)->hasFocus());
    Desk::press(Qt::Key_Right);
    Desk::press(Qt::Key_Right);
    QVERIFY(desk.list(4)->hasFocus());
    Desk::press(Qt::Key_Right);
    QVERIFY(desk.list(4)->hasFocus());
    Desk::press(Qt::Key_H);
    Desk::press(Qt::Key_Left);
    QVERIFY(desk.list(2)->hasFocus());
    Desk::press(Qt::Key_F6);
    QVERIFY(desk.window.findChild<QListView*>(u"loads"_s)->hasFocus());
    Desk::press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(desk.list(2)->hasFocus());
}

void slaboard_test::theTotalsAreTrueAndOpenTheirLists() {
    Desk desk;
    QSignalSpy lists(&desk.desk.navigator, &pages::Navigator::listWanted);
    const app::CaseGroups counts = desk.board().counts;
    auto* head = desk.window.findChild<QAbstractButton*>(u"boardHead1"_s);
    QVERIFY(head->accessibleName().contains(QString::number(counts.overdue)));
    head->click();
    QCOMPARE(lists.last().first().toString(), u"is:open due:overdue"_s);

    auto* more = desk.window.findChild<QAbstractButton*>(u"boardMore3"_s);
    QVERIFY(counts.today > desk.list(2)->model()->rowCount());
    QVERIFY(more->isVisible());
    QVERIFY(more->text().contains(QString::number(counts.today - desk.list(2)->model()->rowCount())));
    more->click();
    QCOMPARE(lists.last().first().toString(), u"is:open due:today"_s);

    auto* unexplained = desk.window.findChild<QAbstractButton*>(u"boardUnexplained"_s);
    QCOMPARE(unexplained->isVisible(), desk.board().unexplained > 0);
    unexplained->click();
    QCOMPARE(lists.last().first().toString(), u"is:open is:unexplained"_s);
}

void slaboard_test::aReasonForTheDelayIsGivenByKeysAndTakenBack() {
    Desk desk;
    const core::CaseId id = desk.caseIn(0, 0);
    const qint64 before = desk.board().unexplained;
    QVERIFY(before > 0);
    QVERIFY(!desk.stored(id).lateReason);
    Desk::press(Qt::Key_W);
    auto* reasons = desk.preview()->findChild<QComboBox*>(u"reason"_s);
    QTRY_VERIFY(reasons != nullptr || (reasons = desk.preview()->findChild<QComboBox*>(u"reason"_s)) != nullptr);
    QTRY_VERIFY(reasons->hasFocus());
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!desk.stored(id).lateReason); // nothing is chosen yet
    reasons->setCurrentIndex(reasons->findData(u"parts"_s));
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.stored(id).lateReason, core::LateReason::Parts);
    QTRY_COMPARE(desk.board().unexplained, before - 1);
    QVERIFY(!desk.preview()->isVisible()); // it came for the form
    QVERIFY(desk.list(0)->hasFocus());
    QCOMPARE(desk.caseIn(0, 0), id);
    QVERIFY(desk.list(0)->model()->index(0, 0).data(models::StandingRole).toString().contains(u"spare parts"_s));
    Desk::press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.board().unexplained, before);
    QVERIFY(!desk.stored(id).lateReason);
}

void slaboard_test::aCaseIsAssignedFromItsCard() {
    Desk desk;
    const core::CaseId id = desk.caseIn(0, 0);
    const core::UserId before = desk.stored(id).owner;
    Desk::press(Qt::Key_A);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"ownerField"_s);
    Desk::press(Qt::Key_A); // to me
    QTRY_VERIFY(desk.stored(id).owner != before);
    QCOMPARE(desk.stored(id).owner, desk.desk.office->user().id);
    QTRY_VERIFY(desk.list(0)->hasFocus());
}

void slaboard_test::whatIsNotLateCannotBeExplained() {
    Desk desk;
    QSignalSpy failed(&desk.desk.navigator, &pages::Navigator::failed);
    Desk::press(Qt::Key_Right);
    Desk::press(Qt::Key_W);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<core::Error>().rule, u"explain_delay.not_late"_s);
}

void slaboard_test::spaceShowsThePreviewBesideTheCards() {
    Desk desk({1280, 720});
    Desk::press(Qt::Key_Space);
    QVERIFY(desk.preview()->isVisible());
    QVERIFY(desk.list(0)->hasFocus());
    QVERIFY(!desk.list(4)->isVisible()); // pauses make way
    QCOMPARE(desk.preview()->caseId(), desk.caseIn(0, 0));
    Desk::press(Qt::Key_J);
    QCOMPARE(desk.preview()->caseId(), desk.caseIn(0, 1));
    Desk::press(Qt::Key_Escape);
    QVERIFY(!desk.preview()->isVisible());
    QVERIFY(desk.list(4)->isVisible());
}

void slaboard_test::theTableHoldsTheSameCases() {
    Desk desk;
    const core::CaseId second = desk.caseIn(0, 1);
    Desk::press(Qt::Key_J);
    Desk::press(Qt::Key_T);
    QVERIFY(desk.table()->hasFocus());
    models::BoardTableModel* table = desk.source()->table();
    const app::SlaBoard& board = desk.board();
    QTRY_COMPARE(table->rowCount(),
                 static_cast<int>(board.counts.overdue + board.counts.withinHour + board.counts.today +
                                  board.tomorrow.size() + board.resuming.size()));
    QCOMPARE(table->caseAt(desk.table()->currentIndex().row()), second);
    desk.table()->sortByColumn(models::BoardTableModel::Number, Qt::DescendingOrder);
    for (int row = 1; row < table->rowCount(); ++row)
        QVERIFY(table->index(row - 1, models::BoardTableModel::Number).data().toString() >=
                table->index(row, models::BoardTableModel::Number).data().toString());
    QCOMPARE(table->caseAt(desk.table()->currentIndex().row()), second);
    Desk::press(Qt::Key_T);
    QVERIFY(desk.list(0)->hasFocus());
}

void slaboard_test::groupingChangesTheStripAndTheCards() {
    Desk desk;
    const models::BoardLoadModel* loads = desk.source()->loads();
    QVERIFY(loads->rowCount() > 2);
    Desk::press(Qt::Key_G);
    QTRY_COMPARE(desk.board().grouping, app::BoardGrouping::Partner);
    QVERIFY(loads->index(0).data(models::QueryRole).toString().startsWith(u"is:open network:#"_s));
    Desk::press(Qt::Key_G);
    QTRY_COMPARE(desk.board().grouping, app::BoardGrouping::Topic);
    Desk::press(Qt::Key_G);
    QTRY_COMPARE(desk.board().grouping, app::BoardGrouping::Person);
}

void slaboard_test::onePersonAloneCanStandOnTheBoard() {
    Desk desk;
    auto* strip = desk.window.findChild<QListView*>(u"loads"_s);
    strip->setFocus();
    strip->setCurrentIndex(strip->model()->index(0, 0));
    const core::UserId first(desk.source()->loads()->loadAt(0).id);
    const qint64 all = desk.board().counts.overdue + desk.board().counts.today;
    Desk::press(Qt::Key_Space);
    QTRY_VERIFY(desk.board().counts.overdue + desk.board().counts.today < all);
    for (const app::BoardCard& each : desk.board().restOfToday)
        QCOMPARE(each.row.owner, first);
    QCOMPARE(desk.source()->narrowed(u"is:open"_s), u"is:open owner:#%1"_s.arg(first.value()));
    Desk::press(Qt::Key_Escape);
    QTRY_COMPARE(desk.board().counts.overdue + desk.board().counts.today, all);
}

void slaboard_test::aForecastOpensItsCases() {
    Desk desk;
    QVERIFY(desk.board().forecast.isKnown);
    QVERIFY(desk.board().forecast.cases > 0);
    desk.window.findChild<QAbstractButton*>(u"forecastCases"_s)->click();
    QTRY_COMPARE(desk.source()->table()->rowCount(), static_cast<int>(desk.board().forecast.first.size()));
    QVERIFY(desk.table()->isVisible());
    desk.window.findChild<QAbstractButton*>(u"boardAllCases"_s)->click();
    QTRY_VERIFY(desk.source()->table()->rowCount() > static_cast<int>(desk.board().forecast.first.size()));
}

void slaboard_test::timeMovesACardToTheNextColumn() {
    Desk desk;
    const core::CaseId first = desk.caseIn(1, 0);
    const core::Instant due = *desk.board().withinHour.first().row.due.at;
    const qint64 overdue = desk.board().counts.overdue;
    QCOMPARE(desk.board().validUntil() <= due, true);
    desk.desk.clock.set(due - 1min);
    desk.wake();
    QTRY_COMPARE(desk.list(1)->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"1 m left"_s),
                 true);
    desk.desk.clock.set(due);
    desk.wake();
    QTRY_VERIFY(desk.board().counts.overdue > overdue);
    const auto* column = desk.source()->column(BoardColumn::Overdue);
    QVERIFY(column->rowOf(first) >= 0 || desk.board().counts.overdue > column->rowCount());
    QVERIFY(desk.source()->column(BoardColumn::WithinHour)->rowOf(first) < 0);
}

void slaboard_test::whatOthersDoShowsByItself() {
    Desk desk;
    const core::CaseId id = desk.caseIn(0, 0);
    const qint64 overdue = desk.board().counts.overdue;
    const auto done = desk.desk.office->submit(app::CloseCase{id, core::Evidence::Withdrawn, {}, u"ya no"_s}).result();
    QVERIFY(done.has_value());
    QTRY_COMPARE(desk.board().counts.overdue, overdue - 1);
    QVERIFY(desk.source()->column(BoardColumn::Overdue)->rowOf(id) < 0);
    QVERIFY(desk.list(0)->hasFocus());
    QVERIFY(desk.list(0)->currentIndex().isValid());
}

void slaboard_test::enterOpensTheCaseAndItsNeighboursFollow() {
    Desk desk;
    QSignalSpy cases(&desk.desk.navigator, &pages::Navigator::caseWanted);
    Desk::press(Qt::Key_Return);
    QCOMPARE(cases.last().first().value<core::CaseId>(), desk.caseIn(0, 0));
    QCOMPARE(desk.desk.navigator.neighbour(desk.caseIn(0, 0), 1), desk.caseIn(0, 1));
    const int last = desk.list(0)->model()->rowCount() - 1;
    QCOMPARE(desk.desk.navigator.neighbour(desk.caseIn(0, last), 1), desk.caseIn(1, 0));
}

void slaboard_test::lettersInAFormAreLetters() {
    Desk desk;
    Desk::press(Qt::Key_N);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()) != nullptr);
    auto* text = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    QTest::keyClicks(text, u"ga te wh lj"_s);
    QCOMPARE(text->toPlainText(), u"ga te wh lj"_s);
    QCOMPARE(desk.board().grouping, app::BoardGrouping::Person);
    QVERIFY(!desk.table()->isVisible());
}

void slaboard_test::everythingThatTakesTheFocusHasAName() {
    Desk desk;
    Desk::press(Qt::Key_Space);
    for (const QWidget* each : desk.window.findChild<pages::SlaBoardPage*>()->findChildren<QWidget*>()) {
        if (!each->isVisible() || each->focusPolicy() == Qt::NoFocus || each->focusProxy() != nullptr)
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(each);
        const bool isNamed = !each->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        QVERIFY2(isNamed, each->metaObject()->className());
    }
}

void slaboard_test::theModelsKeepTheirPromisesWhileCasesChange() {
    Desk desk;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (int column = 0; column < models::kBoardColumns; ++column)
        testers.push_back(std::make_unique<QAbstractItemModelTester>(desk.source()->column(BoardColumn(column))));
    testers.push_back(std::make_unique<QAbstractItemModelTester>(desk.source()->loads()));
    testers.push_back(std::make_unique<QAbstractItemModelTester>(desk.source()->table()));
    const qint64 overdue = desk.board().counts.overdue;
    for (int i = 0; i < 3; ++i) {
        const core::CaseId id = desk.caseIn(2, 0);
        QVERIFY(desk.desk.office->submit(app::AddNote{id, u"visto"_s}).result().has_value());
        desk.desk.clock.advance(40min);
        desk.wake();
        QTRY_VERIFY(desk.board().now == desk.desk.clock.now());
    }
    QVERIFY(desk.board().counts.overdue > overdue);
}

REPARO_QT_TEST(slaboard_test);
#include "slaboard_test.moc"
