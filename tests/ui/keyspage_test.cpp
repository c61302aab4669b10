#include "pages/case/casepage.h"
#include "pages/queue/queuepage.h"
#include "pages/settings/keyspage.h"
#include "pages/shell/workplace.h"
#include "support/qttest.h"
#include "ui/workdesk.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <class P>
pages::Place placeOf(const QString& id) {
    return {{id, u"folder"_s, id, false, false},
            [](const pages::PageContext& context) -> pages::Page* { return new P(context); },
            {}};
}

pages::PlaceList places() {
    return [](core::Role) -> QList<pages::Place> {
        pages::Place list{{u"list"_s, u"folder"_s, u"Cases"_s, false, false},
                          [](const pages::PageContext& context) -> pages::Page* {
                              return new pages::QueuePage(context, {u"Cases"_s, u"is:open owner:me"_s});
                          },
                          {}};
        return {list, placeOf<pages::CasePage>(pages::place::kCase), placeOf<pages::KeysPage>(pages::place::kKeys)};
    };
}

/// A claims manager's window with the editor of keys in front.
struct Desk {
    support::WorkDesk desk{u"carolina"_s};
    pages::Workplace window{desk.context(), places()};

    Desk() {
        window.resize(1440, 900);
        window.show();
        QApplication::setActiveWindow(&window);
        window.goTo(pages::place::kKeys);
    }
    [[nodiscard]] QAbstractItemView* list() const { return window.findChild<QAbstractItemView*>(u"keysList"_s); }
    void choose(const QString& name) const {
        const auto* model = list()->model();
        list()->setCurrentIndex(model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly).value(0));
        QCOMPARE(list()->currentIndex().data().toString(), name);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    /// Enter, then the new key.
    void change(const QString& name, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        choose(name);
        press(Qt::Key_Return);
        press(key, modifiers);
    }
    void click(const QString& button) const {
        QTest::mouseClick(window.findChild<QPushButton*>(button), Qt::LeftButton);
    }
    [[nodiscard]] bool isSaid(const QString& words) const {
        const QList<QLabel*> labels = window.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* each) { return each->isVisible() && each->text().contains(words); });
    }
    [[nodiscard]] QList<QKeySequence> keysOf(const QString& id) const { return desk.actions.find(id)->shortcuts(); }
};

} // namespace

class keyspage_test : public QObject {
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void cleanup() { QSettings().clear(); }
    void commandsOfPagesNotVisitedAreListed();
    void aNewKeyWorksAtOnceAndAfterTheNextStart();
    void aKeyThatIsTakenIsToldAndChangesHandsWhenPressedAgain();
    void pairsThatWeShipOnOneKeyAreNoConflict();
    void escapeLeavesAndDeleteTakesAway();
    void theFirstKeysComeBack();
    void aKeyGivenToAnotherIsNotTakenBackInSilence();
    void theFilterFindsByNameAndKey();
};

void keyspage_test::commandsOfPagesNotVisitedAreListed() {
    const Desk desk;
    QCOMPARE(QApplication::focusWidget(), desk.list());
    desk.choose(u"Begin work"_s); // of the case page
    desk.choose(u"Next row"_s);   // of a list
}

void keyspage_test::aNewKeyWorksAtOnceAndAfterTheNextStart() {
    {
        Desk desk;
        desk.change(u"Next row"_s, Qt::Key_G);
        QVERIFY(desk.isSaid(u"is on G now"_s));
        QCOMPARE(desk.keysOf(u"list.down"_s), QList<QKeySequence>{Qt::Key_G});
        desk.change(u"Commands"_s, Qt::Key_Question, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(desk.keysOf(u"palette"_s), QList<QKeySequence>{Qt::CTRL | Qt::SHIFT | Qt::Key_Question});
    }
    const Desk desk;
    QCOMPARE(desk.keysOf(u"list.down"_s), QList<QKeySequence>{Qt::Key_G});
}

void keyspage_test::aKeyThatIsTakenIsToldAndChangesHandsWhenPressedAgain() {
    const Desk desk;
    desk.change(u"Begin work"_s, Qt::Key_E);
    QVERIFY(desk.isSaid(u"Send to the network"_s));
    QCOMPARE(desk.keysOf(u"case.start"_s), QList<QKeySequence>{Qt::Key_B});
    desk.press(Qt::Key_E);
    QCOMPARE(desk.keysOf(u"case.start"_s), QList<QKeySequence>{Qt::Key_E});
    QVERIFY(desk.keysOf(u"case.escalate"_s).isEmpty());
    // The list has a command of its own on E; the two never meet.
    QCOMPARE(desk.keysOf(u"list.escalate"_s), QList<QKeySequence>{Qt::Key_E});
}

void keyspage_test::pairsThatWeShipOnOneKeyAreNoConflict() {
    const Desk desk;
    QVERIFY(desk.desk.actions.conflicts(u"case.wait"_s, Qt::Key_W).isEmpty());
    QCOMPARE(desk.desk.actions.conflicts(u"case.note"_s, Qt::Key_W).size(), 2);
    // What works anywhere meets everything.
    QVERIFY(!desk.desk.actions.conflicts(u"case.note"_s, Qt::Key_F2).isEmpty());
}

void keyspage_test::escapeLeavesAndDeleteTakesAway() {
    const Desk desk;
    desk.change(u"Begin work"_s, Qt::Key_Escape);
    QCOMPARE(desk.keysOf(u"case.start"_s), QList<QKeySequence>{Qt::Key_B});
    QCOMPARE(desk.window.current(), pages::place::kKeys);
    desk.change(u"Begin work"_s, Qt::Key_Tab);
    QVERIFY(desk.isSaid(u"Tab moves"_s));
    desk.press(Qt::Key_Delete);
    QVERIFY(desk.keysOf(u"case.start"_s).isEmpty());
    QVERIFY(desk.isSaid(u"no key now"_s));
}

void keyspage_test::theFirstKeysComeBack() {
    const Desk desk;
    desk.change(u"Begin work"_s, Qt::Key_G);
    desk.click(u"resetKey"_s);
    QCOMPARE(desk.keysOf(u"case.start"_s), QList<QKeySequence>{Qt::Key_B});
    QVERIFY(!QSettings().contains(u"keys/case.start"_s));
    desk.change(u"Search"_s, Qt::Key_F3);
    desk.change(u"Begin work"_s, Qt::Key_G);
    desk.click(u"resetKeys"_s);
    QCOMPARE(desk.keysOf(u"search"_s).size(), 2);
    QCOMPARE(desk.keysOf(u"case.start"_s), QList<QKeySequence>{Qt::Key_B});
}

void keyspage_test::aKeyGivenToAnotherIsNotTakenBackInSilence() {
    const Desk desk;
    desk.change(u"Begin work"_s, Qt::Key_G);
    desk.change(u"Confirm as mine"_s, Qt::Key_B);
    desk.choose(u"Begin work"_s);
    desk.click(u"resetKey"_s);
    QVERIFY(desk.isSaid(u"Confirm as mine"_s));
    QCOMPARE(desk.keysOf(u"case.start"_s), QList<QKeySequence>{Qt::Key_G});
}

void keyspage_test::theFilterFindsByNameAndKey() {
    const Desk desk;
    auto* filter = desk.window.findChild<QLineEdit*>(u"keysFilter"_s);
    filter->setText(u"begin"_s);
    QVERIFY(desk.list()->model()->rowCount() >= 1);
    QCOMPARE(desk.list()->model()->index(0, 0).data().toString(), u"Begin work"_s);
    filter->setText(u"F6"_s);
    QCOMPARE(desk.list()->model()->index(0, 0).data().toString(), u"Next pane"_s);
}

REPARO_QT_TEST(keyspage_test);
#include "keyspage_test.moc"
