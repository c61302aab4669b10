#include "look.h"
#include "support/qttest.h"
#include "widgets/navrail.h"
#include "widgets/statusline.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace widgets;

class navrail_test : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_window = std::make_unique<QWidget>();
        m_window->resize(300, 700);
        m_rail = new NavRail(m_look.theme, m_window.get());
        m_rail->resize(84, 700);
        m_rail->setItems({{u"calls"_s, u"phone"_s, u"Calls"_s},
                          {u"day"_s, u"sun"_s, u"My day"_s},
                          {u"cases"_s, u"folder"_s, u"Cases"_s, true},
                          {u"settings"_s, u"settings"_s, u"Settings"_s, false, true}});
        m_rail->setCurrent(u"day"_s);
        QVERIFY(uitest::activate(*m_window));
    }
    void cleanup() { m_window.reset(); }

    void keys_walk_and_go() {
        QSignalSpy activated(m_rail, &NavRail::activated);
        m_rail->setFocus();
        QTest::keyClick(m_rail, Qt::Key_Down);
        QTest::keyClick(m_rail, Qt::Key_Return);
        QTest::keyClick(m_rail, Qt::Key_End);
        QTest::keyClick(m_rail, Qt::Key_Space);
        QCOMPARE(activated.count(), 2);
        QCOMPARE(activated.at(0).constFirst().toString(), u"cases"_s);
        QCOMPARE(activated.at(1).constFirst().toString(), u"settings"_s);
        QCOMPARE(m_rail->current(), u"day"_s); // the window decides
    }

    void alt_digits_go_from_anywhere_in_the_window() {
        QSignalSpy activated(m_rail, &NavRail::activated);
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
        QTest::keyClick(m_window.get(), Qt::Key_4, Qt::AltModifier); // settings have none
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.constFirst().constFirst().toString(), u"cases"_s);
    }

    void a_click_goes_where_it_points() {
        QSignalSpy activated(m_rail, &NavRail::activated);
        for (int i = 0; i < 4; ++i)
            QTest::mouseClick(m_rail, Qt::LeftButton, {}, m_rail->itemRect(i).center());
        QTest::mouseClick(m_rail, Qt::LeftButton, {}, {10, 10});
        QCOMPARE(activated.count(), 4);
    }

    void items_do_not_overlap() {
        for (int i = 1; i < 4; ++i)
            QVERIFY(m_rail->itemRect(i).top() > m_rail->itemRect(i - 1).bottom());
    }

    void a_low_window_scrolls_and_still_reaches_every_place() {
        QList<NavItem> many;
        for (int i = 0; i < 14; ++i)
            many << NavItem{QString::number(i), u"folder"_s, u"Place"_s, i == 4, false};
        many << NavItem{u"settings"_s, u"settings"_s, u"Settings"_s, false, true};
        m_rail->setItems(many);
        for (const qreal scale : {1.0, 1.5, 2.0}) {
            m_look.theme.setTextScale(scale);
            m_rail->resize(m_rail->sizeHint().width(), 690);
            QVERIFY(m_rail->minimumSizeHint().height() <= 690);
            m_rail->setFocus();
            QTest::keyClick(m_rail, Qt::Key_Home);
            for (int i = 0; i < many.size(); ++i) {
                QCOMPARE(m_rail->focusIndex(), i);
                const QRect item = m_rail->itemRect(i);
                QVERIFY2(m_rail->visibleRect(i).contains(item), qPrintable(u"%1 at %2"_s.arg(i).arg(scale)));
                QCOMPARE(m_rail->indexAt(item.center()), i);
                QTest::keyClick(m_rail, Qt::Key_Down);
            }
        }
        QVERIFY(m_rail->itemRect(0).bottom() < m_rail->visibleRect(0).top()); // scrolled away
        QVERIFY(m_rail->indexAt(m_rail->itemRect(0).center()) < 0);
        QWheelEvent wheel({10, 300}, m_rail->mapToGlobal(QPointF(10, 300)), {}, {0, 120 * 30}, {}, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_rail, &wheel);
        QVERIFY(m_rail->visibleRect(0).contains(m_rail->itemRect(0)));
        m_rail->setCurrent(u"13"_s);
        QVERIFY(m_rail->visibleRect(13).contains(m_rail->itemRect(13)));
        m_look.theme.setTextScale(1);
    }

    void screen_readers_get_a_list_of_places() {
        m_rail->setCount(u"day"_s, 12);
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(m_rail);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 4);
        QAccessibleInterface* day = list->child(1);
        QCOMPARE(day->role(), QAccessible::ListItem);
        QCOMPARE(day->text(QAccessible::Name), u"My day, 12, Alt+2"_s);
        QVERIFY(day->state().selected);
        QCOMPARE(list->indexOfChild(day), 1);
        QSignalSpy activated(m_rail, &NavRail::activated);
        day->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.count(), 1);
    }

    void a_count_is_hidden_at_zero() {
        const QImage without = uitest::grabbed(*m_rail);
        m_rail->setCount(u"cases"_s, 3);
        QVERIFY(uitest::grabbed(*m_rail) != without);
        m_rail->setCount(u"cases"_s, 0);
        QCOMPARE(uitest::grabbed(*m_rail), without);
    }

    void the_status_line_is_read_as_one_sentence() {
        StatusLine line(m_look.theme);
        line.setHealth({{Health::Up, u"Mail up to date"_s, {}}, {Health::Down, u"SMS stopped"_s, {}}});
        line.setUser(u"Marta Torres"_s, u"Advisor"_s);
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&line);
        QCOMPARE(spoken->role(), QAccessible::StatusBar);
        QCOMPARE(spoken->text(QAccessible::Name), u"Mail up to date. SMS stopped. Marta Torres. Advisor"_s);
    }

private:
    uitest::Look m_look;
    std::unique_ptr<QWidget> m_window;
    NavRail* m_rail = nullptr;
};

REPARO_QT_TEST(navrail_test);
#include "navrail_test.moc"
