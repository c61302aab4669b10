#include "look.h"
#include "support/qttest.h"
#include "widgets/emptystate.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"
#include "widgets/toast.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace widgets;

/// What the application tells people: toast, message bar, empty state.
class messages_test : public QObject {
    Q_OBJECT
private slots:
    void a_toast_counts_down_and_goes() {
        QWidget page;
        page.resize(600, 400);
        page.show();
        Toast toast(m_look.theme, &page);
        QSignalSpy expired(&toast, &Toast::expired), undone(&toast, &Toast::undone);
        toast.showToast(u"R-1 closed"_s, u"Undo"_s, u"Ctrl+Z"_s, 3);
        toast.tick();
        toast.tick();
        QCOMPARE(toast.secondsLeft(), 1);
        QVERIFY(toast.isVisible());
        toast.tick();
        QVERIFY(!toast.isVisible());
        QCOMPARE(expired.count(), 1);
        QCOMPARE(undone.count(), 0);
    }

    void a_toast_is_taken_back_once() {
        QWidget page;
        page.resize(600, 400);
        page.show();
        Toast toast(m_look.theme, &page);
        QSignalSpy expired(&toast, &Toast::expired), undone(&toast, &Toast::undone);
        toast.showToast(u"R-1 closed"_s, u"Undo"_s, u"Ctrl+Z"_s);
        QTest::mouseClick(toast.findChild<KeyButton*>(), Qt::LeftButton);
        QCOMPARE(undone.count(), 1);
        QCOMPARE(expired.count(), 0);
        QVERIFY(!toast.isVisible());
    }

    void a_toast_never_takes_the_focus() {
        QWidget page;
        page.resize(600, 400);
        auto* field = new QLineEdit(&page);
        QVERIFY(uitest::activate(page));
        field->setFocus();
        Toast toast(m_look.theme, &page);
        toast.showToast(u"R-1 closed"_s, u"Undo"_s, u"Ctrl+Z"_s);
        QTest::mouseClick(toast.findChild<KeyButton*>(), Qt::LeftButton);
        QVERIFY(field->hasFocus());
    }

    void a_toast_stands_above_the_lower_edge_and_stays_there() {
        QWidget page;
        page.resize(600, 400);
        page.show();
        Toast toast(m_look.theme, &page);
        toast.setAnimated(false);
        toast.showToast(u"R-1 closed"_s, u"Undo"_s, u"Ctrl+Z"_s);
        QCOMPARE(toast.geometry().bottom(), 400 - 16 - 1);
        page.resize(700, 500);
        QCOMPARE(toast.geometry().bottom(), 500 - 16 - 1);
    }

    void a_toast_covers_no_button_and_no_field() {
        QWidget page;
        page.resize(900, 600);
        auto* save = new KeyButton(m_look.theme, u"Save"_s, {}, KeyButton::Look::Primary, &page);
        save->setGeometry(40, 545, 120, 30);
        page.show();
        Toast toast(m_look.theme, &page);
        toast.setAnimated(false);
        toast.showToast(u"R-1 closed"_s, u"Undo"_s, u"Ctrl+Z"_s);
        QVERIFY(!toast.geometry().intersects(save->geometry()));
        QVERIFY(toast.geometry().bottom() < save->y());
        QCOMPARE(toast.x(), 20);

        // A form that opens while it shows: the toast goes where there is room.
        auto* field = new QLineEdit(&page);
        field->setGeometry(40, 300, 500, 240);
        field->show();
        toast.tick();
        QVERIFY(!toast.geometry().intersects(field->geometry()));
        QVERIFY(!toast.geometry().intersects(save->geometry()));
        QCOMPARE(toast.geometry().bottom(), 600 - 16 - 1);
        QCOMPARE(toast.geometry().right(), 900 - 20 - 1);
        QVERIFY(toast.isVisible());
    }

    void a_message_bar_takes_no_room_until_it_speaks() {
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto* bar = new MessageBar(m_look.theme);
        auto* rest = new QWidget;
        column->addWidget(bar);
        column->addWidget(rest, 1);
        page.resize(800, 300);
        page.show();
        QCOMPARE(rest->height(), 300);
        bar->showMessage(
            {MessageBar::Kind::Warning, u"The network answered,"_s, u"after you began."_s, u"Read"_s, u"Alt+V"_s});
        column->activate();
        QCOMPARE(rest->height(), 260);
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(bar);
        QCOMPARE(spoken->role(), QAccessible::AlertMessage);
        QCOMPARE(spoken->text(QAccessible::Name), u"The network answered, after you began."_s);
        bar->clear();
        column->activate();
        QCOMPARE(rest->height(), 300);
    }

    void a_long_message_wraps_and_stays_whole() {
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        column->setContentsMargins(0, 0, 0, 0);
        auto* bar = new MessageBar(m_look.theme);
        column->addWidget(bar);
        column->addWidget(new QWidget, 1);
        page.resize(360, 500);
        page.show();
        bar->showMessage({MessageBar::Kind::Warning,
                          u"The network answered,"_s,
                          u"after you began to write this text and before it was sent."_s,
                          u"Read"_s,
                          {}});
        column->activate();
        const auto* words = bar->findChild<QLabel*>();
        QVERIFY(bar->height() > 40);
        QVERIFY(words->height() >= words->heightForWidth(words->width()));
    }

    void words_of_a_message_are_not_markup() {
        MessageBar bar(m_look.theme);
        bar.showMessage({MessageBar::Kind::Error, {}, u"<img src=x> & co"_s, {}, {}});
        QCOMPARE(bar.findChild<QLabel*>()->text(), u"&lt;img src=x&gt; &amp; co"_s);
    }

    void an_empty_state_offers_its_act() {
        EmptyState empty(m_look.theme);
        QSignalSpy acted(&empty, &EmptyState::actionTriggered);
        empty.setTexts(u"No overdue cases."_s, u"Next due 15:40."_s, u"Open"_s, u"Enter"_s);
        empty.resize(500, 500);
        empty.show();
        QTest::mouseClick(empty.findChild<KeyButton*>(), Qt::LeftButton);
        QCOMPARE(acted.count(), 1);
        empty.setTexts(u"Nothing here."_s, {});
        QVERIFY(!empty.findChild<KeyButton*>()->isVisible());
    }

private:
    uitest::Look m_look;
};

REPARO_QT_TEST(messages_test);
#include "messages_test.moc"
