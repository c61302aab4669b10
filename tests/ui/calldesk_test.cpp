#include "pages/intake/calldeskpage.h"
#include "pages/shell/workplace.h"
#include "support/qttest.h"
#include "ui/workdesk.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

/// Types as a person does and counts every key press (a chord is two: the modifier and the key).
class Typist {
public:
    void type(const QString& text) {
        for (const QChar letter : text) {
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
            ++m_presses;
        }
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        m_presses += modifiers == Qt::NoModifier ? 1 : 2;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    [[nodiscard]] int presses() const { return m_presses; }

private:
    int m_presses = 0;
};

pages::PlaceList justIntake() {
    return [](core::Role) -> QList<pages::Place> {
        return {{{pages::place::kIntake, u"phone"_s, u"Calls"_s, false, false},
                 [](const pages::PageContext& context) -> pages::Page* { return new pages::CallDeskPage(context); },
                 {}}};
    };
}

/// The window of an advisor with the call desk in front.
struct Desk {
    support::WorkDesk desk{u"marta"_s};
    pages::Workplace window{desk.context(), justIntake()};

    Desk() {
        window.resize(1440, 900);
        window.show();
        QApplication::setActiveWindow(&window);
        window.resume();
    }
    [[nodiscard]] QString focusName() const { return QApplication::focusWidget()->objectName(); }
    [[nodiscard]] QString savedNumber() const { return window.findChild<QLabel*>(u"savedNumber"_s)->text(); }
    [[nodiscard]] app::CaseDetail detail(const QString& number) {
        const auto id = desk.office->findCaseByNumber(number).result();
        return *desk.office->caseDetail(*id).result();
    }
};

} // namespace

class calldesk_test : public QObject {
    Q_OBJECT

private slots:
    void aKnownCallerIsLoggedByKeysAlone();
    void aNewCallerIsLoggedFromThePhoneNumberAlone();
    void aRepeatCallGoesToTheOpenCase();
    void whatIsMissingIsSaidBesideItsField();
    void aHalfWrittenContactSurvivesARestart();
    void anIncomingCallFillsTheCaller();
    void anIncomingCallLeavesThreeOpenContactsAlone();
    void aCaseSolvedInTheCallIsClosed();
    void theCallersOpenCasesAreCountedAnewAfterSaving();
    void keysOfTheFormDoNothingWhileTheNumberIsReadOut();
};

void calldesk_test::aKnownCallerIsLoggedByKeysAlone() {
    Desk desk;
    Typist typist;
    typist.press(Qt::Key_F2);
    QCOMPARE(desk.focusName(), u"caller"_s);
    typist.type(u"0142"_s);
    typist.press(Qt::Key_Return);
    QCOMPARE(desk.focusName(), u"topic"_s);
    typist.type(u"cit"_s);
    typist.press(Qt::Key_Return);
    QCOMPARE(desk.focusName(), u"what"_s);
    typist.type(u"He waited from 8 to 12 and nobody came; wants a visit today."_s);
    typist.press(Qt::Key_Return, Qt::ControlModifier);
    qInfo("known caller: %d key presses (budget 72, limit 75)", typist.presses());
    QVERIFY(typist.presses() <= 75);
    QVERIFY(!desk.savedNumber().isEmpty());
    const app::CaseDetail saved = desk.detail(desk.savedNumber());
    QCOMPARE(saved.customer->name, u"Ana Lucía Ríos"_s);
    QVERIFY(saved.subject.owner.isValid());
    QVERIFY(saved.subject.category.isValid());
    QCOMPARE(saved.clocks.size(), 2);
}

void calldesk_test::theCallersOpenCasesAreCountedAnewAfterSaving() {
    Desk desk;
    Typist typist;
    const auto openCases = [&] {
        const auto* list = desk.window.findChild<QAbstractItemView*>(u"openCases"_s);
        return list != nullptr ? list->model()->rowCount() : 0;
    };
    typist.press(Qt::Key_F2);
    typist.type(u"0142"_s);
    typist.press(Qt::Key_Return);
    const int before = openCases();
    QVERIFY(before > 0);
    typist.type(u"cit"_s);
    typist.press(Qt::Key_Return);
    typist.type(u"Nobody came."_s);
    typist.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!desk.savedNumber().isEmpty());
    QTRY_COMPARE(openCases(), before + 1);
    typist.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(openCases(), before);
}

void calldesk_test::keysOfTheFormDoNothingWhileTheNumberIsReadOut() {
    Desk desk;
    Typist typist;
    typist.press(Qt::Key_F2);
    typist.type(u"0142"_s);
    typist.press(Qt::Key_Return);
    typist.type(u"cit"_s);
    typist.press(Qt::Key_Return);
    typist.type(u"Nobody came."_s);
    typist.press(Qt::Key_Return, Qt::ControlModifier);
    const QString number = desk.savedNumber();
    QVERIFY(!number.isEmpty());
    for (const int key :
         {Qt::Key_Left, Qt::Key_Right, Qt::Key_C, Qt::Key_L, Qt::Key_M, Qt::Key_N, Qt::Key_R, Qt::Key_S})
        QTest::keyClick(&desk.window, Qt::Key(key), Qt::AltModifier);
    for (const int key : {Qt::Key_1, Qt::Key_4, Qt::Key_Return, Qt::Key_Tab})
        QTest::keyClick(&desk.window, Qt::Key(key), Qt::ControlModifier);
    QCOMPARE(desk.savedNumber(), number);
}

void calldesk_test::aNewCallerIsLoggedFromThePhoneNumberAlone() {
    Desk desk;
    Typist typist;
    typist.press(Qt::Key_F2);
    typist.type(u"3009998877"_s);
    typist.press(Qt::Key_F4);
    typist.type(u"cit"_s);
    typist.press(Qt::Key_Return);
    typist.type(u"Nobody came."_s);
    typist.press(Qt::Key_Return, Qt::ControlModifier);
    const app::CaseDetail saved = desk.detail(desk.savedNumber());
    QCOMPARE(saved.customer->contacts.first().normalized, u"+573009998877"_s);
}

void calldesk_test::aRepeatCallGoesToTheOpenCase() {
    Desk desk;
    Typist typist;
    typist.press(Qt::Key_F2);
    typist.type(u"0142"_s);
    typist.press(Qt::Key_Return);
    typist.type(u"1"_s);
    QCOMPARE(desk.focusName(), u"what"_s);
    // What a contact does not have is not asked for.
    const auto* severity = desk.window.findChild<QWidget*>(u"priority"_s);
    QVERIFY(severity != nullptr && !severity->isVisible());
    typist.press(Qt::Key_M, Qt::AltModifier);
    typist.press(Qt::Key_S, Qt::AltModifier);
    QCOMPARE(desk.focusName(), u"what"_s);
    typist.type(u"Asks again when the technician comes."_s);
    typist.press(Qt::Key_Return, Qt::ControlModifier);
    const app::CaseDetail before = desk.detail(desk.savedNumber());
    QCOMPARE(before.events.last().type, core::EventType::Contact);
    QCOMPARE(before.events.last().text, u"Asks again when the technician comes."_s);
}

void calldesk_test::whatIsMissingIsSaidBesideItsField() {
    Desk desk;
    Typist typist;
    typist.press(Qt::Key_F2);
    typist.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.focusName(), u"caller"_s);
    bool isSaid = false;
    for (const QLabel* each : desk.window.findChildren<QLabel*>())
        isSaid = isSaid || (each->isVisible() && each->text().contains(u"Find the caller"_s));
    QVERIFY(isSaid);
    QVERIFY(desk.savedNumber().isEmpty());
}

void calldesk_test::aHalfWrittenContactSurvivesARestart() {
    support::WorkDesk desk(u"marta"_s);
    {
        pages::Workplace window(desk.context(), justIntake());
        window.show();
        QApplication::setActiveWindow(&window);
        window.resume();
        Typist typist;
        typist.press(Qt::Key_F2);
        typist.type(u"0142"_s);
        typist.press(Qt::Key_Return);
        typist.type(u"cit"_s);
        typist.press(Qt::Key_Return);
        typist.type(u"Half a sentence"_s);
    }
    desk.restart();
    pages::Workplace window(desk.context(), justIntake());
    window.show();
    QTRY_COMPARE(window.findChild<QPlainTextEdit*>(u"what"_s)->toPlainText(), u"Half a sentence"_s);
    QCOMPARE(window.findChild<QTabBar*>(u"callTabs"_s)->count(), 1);
    QVERIFY(window.findChild<QTabBar*>(u"callTabs"_s)->tabText(0).startsWith(u"Ana Lucía Ríos"_s));
}

void calldesk_test::anIncomingCallFillsTheCaller() {
    Desk desk;
    desk.window.logContact(u"+57 300 555 0142"_s);
    QCOMPARE(desk.focusName(), u"topic"_s);
    const QString tab = desk.window.findChild<QTabBar*>(u"callTabs"_s)->tabText(0);
    QVERIFY2(tab.startsWith(u"Ana Lucía Ríos"_s), qPrintable(tab));
}

void calldesk_test::anIncomingCallLeavesThreeOpenContactsAlone() {
    Desk desk;
    auto* tabs = desk.window.findChild<QTabBar*>(u"callTabs"_s);
    for (int open = 1; open <= 3; ++open) {
        desk.window.logContact({});
        QCOMPARE(tabs->count(), open);
        for (auto* what : desk.window.findChildren<QPlainTextEdit*>(u"what"_s))
            if (what->isVisible())
                what->setPlainText(u"Somebody else's complaint"_s);
    }
    desk.window.logContact(u"+57 300 555 0142"_s);
    QCOMPARE(tabs->count(), 3);
    for (int i = 0; i < tabs->count(); ++i)
        QVERIFY2(!tabs->tabText(i).contains(u"Ana Lucía Ríos"_s), qPrintable(tabs->tabText(i)));
    for (const auto* caller : desk.window.findChildren<QLineEdit*>(u"caller"_s))
        QCOMPARE(caller->text(), QString());
}

void calldesk_test::aCaseSolvedInTheCallIsClosed() {
    Desk desk;
    Typist typist;
    typist.press(Qt::Key_F2);
    typist.type(u"0142"_s);
    typist.press(Qt::Key_Return);
    typist.type(u"cit"_s);
    typist.press(Qt::Key_Return);
    typist.type(u"When do they come?"_s);
    typist.press(Qt::Key_S, Qt::AltModifier);
    QCOMPARE(desk.focusName(), u"answer"_s);
    typist.type(u"Told the hour of the visit."_s);
    typist.press(Qt::Key_Tab);
    QCOMPARE(desk.focusName(), u"cause"_s);
    typist.press(Qt::Key_Down);
    typist.press(Qt::Key_Return, Qt::ControlModifier);
    const app::CaseDetail saved = desk.detail(desk.savedNumber());
    QCOMPARE(saved.subject.status, core::Status::Closed);
    QVERIFY(saved.subject.isFirstContact);
}

REPARO_QT_TEST(calldesk_test);
#include "calldesk_test.moc"
