#include "look.h"
#include "support/qttest.h"
#include "widgets/segmentedcontrol.h"

#include <QAccessible>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace widgets;

class segmentedcontrol_test : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_window = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(m_window.get());
        m_before = new QLineEdit;
        m_control = new SegmentedControl(m_look.theme);
        m_control->setSegments({{u"Phone"_s, u"phone"_s, {}}, {u"Desk"_s, {}, {}}, {u"Mail"_s, {}, u"M"_s}});
        m_after = new QLineEdit;
        for (QWidget* widget :
             {static_cast<QWidget*>(m_before), static_cast<QWidget*>(m_control), static_cast<QWidget*>(m_after)})
            column->addWidget(widget);
        QVERIFY(uitest::activate(*m_window));
        m_control->setFocus();
    }
    void cleanup() { m_window.reset(); }

    void arrows_move_the_choice() {
        QSignalSpy changed(m_control, &SegmentedControl::currentChanged);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(m_control->currentIndex(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(m_control->currentIndex(), 1);
        QCOMPARE(changed.count(), 3);
    }

    void it_is_one_stop_for_tab() {
        m_control->setCurrentIndex(1);
        m_before->setFocus();
        QTest::keyClick(m_before, Qt::Key_Tab);
        QVERIFY(m_control->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(qobject_cast<QRadioButton*>(QApplication::focusWidget())->text(), u"Desk"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_after);
    }

    void nothing_moves_when_the_choice_does() {
        QList<QRect> before;
        for (QRadioButton* part : m_control->findChildren<QRadioButton*>())
            before += part->geometry();
        m_control->setCurrentIndex(2);
        QCoreApplication::processEvents();
        QList<QRect> after;
        for (QRadioButton* part : m_control->findChildren<QRadioButton*>())
            after += part->geometry();
        QCOMPARE(after, before);
    }

    void a_choice_that_holds_already_is_not_told_again() {
        QSignalSpy changed(m_control, &SegmentedControl::currentChanged);
        m_control->setCurrentIndex(0);
        m_control->setCurrentIndex(9);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(m_control->currentIndex(), 0);
    }

    void screen_readers_get_radio_buttons() {
        auto* desk = m_control->findChildren<QRadioButton*>().at(1);
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(desk);
        QCOMPARE(spoken->role(), QAccessible::RadioButton);
        QCOMPARE(spoken->text(QAccessible::Name), u"Desk"_s);
    }

    void the_focus_is_seen() {
        const QImage focused = uitest::grabbed(*m_control);
        m_after->setFocus();
        const QImage unfocused = uitest::grabbed(*m_control);
        QVERIFY(uitest::countColour(focused, lightTokens().accent) >
                uitest::countColour(unfocused, lightTokens().accent) + 200);
    }

private:
    uitest::Look m_look;
    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_before = nullptr;
    QLineEdit* m_after = nullptr;
    SegmentedControl* m_control = nullptr;
};

REPARO_QT_TEST(segmentedcontrol_test);
#include "segmentedcontrol_test.moc"
