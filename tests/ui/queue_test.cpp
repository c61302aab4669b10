#include "models/casetablemodel.h"
#include "models/viewroles.h"
#include "pages/queue/caselistview.h"
#include "pages/queue/queuepage.h"
#include "pages/shell/workplace.h"
#include "store/unitofwork.h"
#include "store/viewtable.h"
#include "support/qttest.h"
#include "ui/workdesk.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString kList = QStringLiteral("list");

pages::PlaceList justAList() {
    return [](core::Role) -> QList<pages::Place> {
        return {{{kList, u"folder"_s, u"Cases"_s, false, false},
                 [](const pages::PageContext& context) -> pages::Page* {
                     return new pages::QueuePage(context, {u"Cases"_s, u"is:open owner:me"_s});
                 },
                 {}}};
    };
}

/// A claims manager's window with a list in front.
struct Desk {
    support::WorkDesk desk{u"carolina"_s};
    pages::Workplace window{desk.context(), justAList()};

    Desk() {
        window.resize(1440, 900);
        window.show();
        QApplication::setActiveWindow(&window);
        window.resume();
        // Rows come in the next turn of the loop; the list takes the focus with them.
        [this] { QTRY_VERIFY(cases()->rowCount() > 0 && cases()->isCounted()); }();
    }
    [[nodiscard]] pages::CaseListView* list() const { return window.findChild<pages::CaseListView*>(); }
    [[nodiscard]] models::CaseTableModel* cases() const { return window.findChild<models::CaseTableModel*>(); }
    [[nodiscard]] core::Case caseAt(int row) const {
        return desk.office->caseDetail(cases()->idAt(row)).result()->subject;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
};

} // namespace

class queue_test : public QObject {
    Q_OBJECT

private slots:
    void keysMoveOverGroupHeads();
    void tickedCasesAreGivenAwayAndTakenBack();
    void aFilterThatCantBeReadSaysWhichWord();
    void aViewThatCantBeReadSaysSoAndCountsNothing();
    void whatCantBeReadIsToldAndNotDropped();
    void theFilterSpeaksTheUsersLanguage();
    void lettersInTheFilterAreLetters();
    void aCaseLoggedElsewhereAppearsInItsPlace();
    void theModelKeepsItsPromisesWhileCasesChange();
};

void queue_test::keysMoveOverGroupHeads() {
    Desk desk;
    QTRY_COMPARE(QApplication::focusWidget(), desk.list());
    QCOMPARE(desk.list()->currentCaseRow(), 0);
    const int rows = desk.cases()->rowCount();
    QVERIFY(rows > 3);
    for (int i = 1; i < rows; ++i) {
        desk.press(Qt::Key_J);
        QCOMPARE(desk.list()->currentCaseRow(), i);
    }
    desk.press(Qt::Key_J);
    QCOMPARE(desk.list()->currentCaseRow(), rows - 1);
    desk.press(Qt::Key_K);
    QCOMPARE(desk.list()->currentCaseRow(), rows - 2);
}

void queue_test::tickedCasesAreGivenAwayAndTakenBack() {
    Desk desk;
    const int before = desk.cases()->rowCount();
    const core::CaseId first = desk.cases()->idAt(0);
    desk.press(Qt::Key_X);
    desk.press(Qt::Key_X);
    QCOMPARE(desk.cases()->ticked().size(), 2);
    desk.press(Qt::Key_A);
    auto* owners = qobject_cast<QComboBox*>(QApplication::focusWidget());
    QVERIFY(owners != nullptr);
    owners->setCurrentIndex(owners->findText(u"Julián Peña"_s));
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.cases()->rowCount(), before - 2);
    QCOMPARE(desk.cases()->rowOf(first), -1);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.cases()->rowCount(), before);
    QVERIFY(desk.cases()->rowOf(first) >= 0);
}

void queue_test::aFilterThatCantBeReadSaysWhichWord() {
    Desk desk;
    const int before = desk.cases()->rowCount();
    desk.press(Qt::Key_V);
    auto* filter = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(filter != nullptr);
    filter->setText(u"owner:nobodyatall"_s);
    desk.press(Qt::Key_Return);
    bool isNamed = false;
    for (const QLabel* each : desk.window.findChildren<QLabel*>())
        isNamed = isNamed || (each->isVisible() && each->text().contains(u"nobodyatall"_s));
    QVERIFY(isNamed);
    QCOMPARE(desk.cases()->rowCount(), before); // what was shown stays
}

void queue_test::aViewThatCantBeReadSaysSoAndCountsNothing() {
    support::WorkDesk desk(u"carolina"_s);
    {
        const auto session = store::Session::open(desk.office->uri(), store::Session::Mode::ReadWrite);
        QVERIFY(session.has_value());
        QVERIFY(store::write(**session, [&]() -> core::Result<void> {
                    store::SavedView view;
                    view.owner = desk.office->user().id;
                    view.nameEs = view.nameEn = u"Of somebody who left"_s;
                    view.query = u"is:open owner:gone"_s;
                    store::saveView(**session, view);
                    return {};
                }).has_value());
    }
    pages::Workplace window(desk.context(), justAList());
    window.resize(1440, 900);
    window.show();
    QApplication::setActiveWindow(&window);
    window.resume();
    auto* views = window.findChild<QAbstractItemView*>(u"views"_s);
    const auto rowNamed = [&](const QString& name) {
        const QModelIndexList found =
            views->model()->match(views->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        return found.value(0);
    };
    QTRY_VERIFY(views->model()->index(0, 0).data(models::ViewCountRole).toInt() > 0);
    const QModelIndex broken = rowNamed(u"Of somebody who left"_s);
    QVERIFY(broken.isValid());
    QCOMPARE(broken.data(models::ViewCountRole).toInt(), 0);
    QCOMPARE(broken.data(models::ViewIconRole).toString(), u"warning"_s);
    QVERIFY(broken.data(Qt::AccessibleTextRole).toString().contains(u"can't be read"_s));

    const auto isSaid = [&](const QString& words) {
        const QList<QLabel*> labels = window.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* each) { return each->isVisible() && each->text().contains(words); });
    };
    views->setCurrentIndex(broken);
    QVERIFY(isSaid(u"owner:gone"_s));
    QVERIFY(isSaid(u"This view can't be read."_s));
    QVERIFY(!window.findChild<pages::CaseListView*>()->isVisible());
    views->setCurrentIndex(views->model()->index(0, 0));
    QTRY_VERIFY(window.findChild<pages::CaseListView*>()->isVisible());
    QVERIFY(!isSaid(u"This view can't be read."_s));
}

void queue_test::whatCantBeReadIsToldAndNotDropped() {
    Desk desk;
    QSignalSpy failed(&desk.desk.navigator, &pages::Navigator::failed);
    desk.desk.office->signOut(); // every read is refused from here on
    auto* page = desk.window.findChild<pages::QueuePage*>();
    page->showQuery(u"is:open"_s);
    QTRY_VERIFY(failed.count() >= 1);
    QCOMPARE(failed.first().first().value<core::Error>().rule, u"sign_in.required"_s);
}

void queue_test::theFilterSpeaksTheUsersLanguage() {
    const QLocale before;
    QLocale::setDefault(QLocale(u"es_CO"_s));
    const auto restored = qScopeGuard([&] { QLocale::setDefault(before); });
    Desk desk;
    auto* filter = desk.window.findChild<QLineEdit*>(u"query"_s);
    auto* views = desk.window.findChild<QAbstractItemView*>(u"views"_s);
    QCOMPARE(filter->text(), u"estado:abierto responsable:yo"_s);
    QTRY_COMPARE(views->currentIndex().data().toString(), u"Mis casos abiertos"_s);
}

void queue_test::lettersInTheFilterAreLetters() {
    Desk desk;
    desk.press(Qt::Key_V);
    auto* filter = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    filter->clear();
    QTest::keyClicks(filter, u"xajkp? nevera"_s);
    QCOMPARE(filter->text(), u"xajkp? nevera"_s);
    QCOMPARE(desk.cases()->ticked().size(), 0);
}

void queue_test::aCaseLoggedElsewhereAppearsInItsPlace() {
    Desk desk;
    const int before = desk.cases()->rowCount();
    app::LogCase command;
    command.summary = u"The drum makes a noise"_s;
    command.caller.name = u"Iván Salcedo"_s;
    command.owner = desk.desk.office->user().id;
    const core::CaseId logged = desk.desk.office->submit(command).result()->caseId;
    QTRY_COMPARE(desk.cases()->rowCount(), before + 1);
    const int row = desk.cases()->rowOf(logged);
    QVERIFY(row >= 0);
    QCOMPARE(desk.caseAt(row).summary, command.summary);
}

void queue_test::theModelKeepsItsPromisesWhileCasesChange() {
    support::WorkDesk desk(u"carolina"_s);
    models::CaseTableModel model(*desk.office);
    const QAbstractItemModelTester tester(&model);
    core::CaseQuery query;
    query.isOpen = true;
    model.setQuery(query);
    QTRY_VERIFY(model.isCounted() && model.rowCount() > 20);
    const int before = model.rowCount();
    for (int i = 0; i < 10; ++i) {
        const core::CaseId id = model.idAt(i * 2);
        const core::Priority now = desk.office->caseDetail(id).result()->subject.priority;
        const core::Priority other = now == core::Priority::Critical ? core::Priority::Low : core::Priority::Critical;
        QVERIFY(desk.office->submit(app::SetPriority{id, other, u"test"_s}).result().has_value());
        QVERIFY(desk.office->submit(app::AddNote{id, u"noted"_s}).result().has_value());
    }
    QTRY_COMPARE(model.rowCount(), before);
}

REPARO_QT_TEST(queue_test);
#include "queue_test.moc"
