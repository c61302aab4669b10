#include "core/casequery.h"
#include "models/teammodel.h"
#include "pages/shell/workplace.h"
#include "pages/team/absenceform.h"
#include "pages/team/moveform.h"
#include "pages/team/teampage.h"
#include "pages/team/teamtable.h"
#include "support/qttest.h"
#include "ui/workdesk.h"
#include "widgets/hourbars.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

/// Stands where the list of cases would.
class ListPage : public pages::Page {
public:
    using Page::Page;
    void showQuery(const QString& query) override { m_query = query; }
    [[nodiscard]] const QString& query() const { return m_query; }

private:
    QString m_query;
};

pages::PlaceList teamAndCases() {
    return [](core::Role) -> QList<pages::Place> {
        return {{{u"team"_s, u"people"_s, u"Team"_s, false, false},
                 [](const pages::PageContext& context) -> pages::Page* { return new pages::TeamPage(context); },
                 {}},
                {{pages::place::kCases, u"folder"_s, u"Cases"_s, false, false},
                 [](const pages::PageContext& context) -> pages::Page* { return new ListPage(context); },
                 {}}};
    };
}

struct Desk {
    support::WorkDesk desk;
    pages::Workplace window;

    explicit Desk(const QString& login = u"lucia"_s)
        : desk(login)
        , window(desk.context(), teamAndCases()) {
        window.resize(1440, 900);
        window.show();
        QApplication::setActiveWindow(&window);
        window.resume();
        [this] { QTRY_VERIFY(team()->rowCount() > 0); }();
        table()->setFocus();
    }
    [[nodiscard]] pages::TeamTable* table() const { return window.findChild<pages::TeamTable*>(); }
    [[nodiscard]] models::TeamModel* team() const { return window.findChild<models::TeamModel*>(); }
    [[nodiscard]] pages::AbsenceForm* absence() const { return window.findChild<pages::AbsenceForm*>(); }
    [[nodiscard]] pages::MoveForm* move() const { return window.findChild<pages::MoveForm*>(); }
    [[nodiscard]] QString shares(const QWidget* form) const { return form->findChild<QLabel*>(u"shares"_s)->text(); }
    [[nodiscard]] const app::TeamMember& current() const {
        return *team()->memberAt(team()->rowOf(table()->currentUser()));
    }
    [[nodiscard]] int openOf(core::UserId user) const { return team()->memberAt(team()->rowOf(user))->open; }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
};

} // namespace

class team_test : public QObject {
    Q_OBJECT

private slots:
    void keysWalkThePeople();
    void enterOpensThePersonsList();
    void oneEnterDeclaresAnAbsenceAndOneUndoTakesItBack();
    void thePreviewFollowsWhatIsFilledIn();
    void anAbsenceForLaterMovesNothingYet();
    void whatIsWrongStandsBesideItsField();
    void escLeavesTheFormWithNothingChanged();
    void xBringsSomebodyBack();
    void casesAreMovedToOnePersonAndBack();
    void lettersInTheNoteAreLetters();
    void aManagerDeclaresOnlyHisOwn();
    void theTeamFollowsWhatHappensElsewhere();
    void everythingThatTakesTheFocusHasAName();
};

void team_test::keysWalkThePeople() {
    const Desk desk;
    const int rows = desk.team()->rowCount();
    QVERIFY(rows >= 4);
    QCOMPARE(desk.table()->currentIndex().row(), 0);
    for (int i = 1; i < rows; ++i) {
        desk.press(Qt::Key_J);
        QCOMPARE(desk.table()->currentIndex().row(), i);
    }
    desk.press(Qt::Key_J);
    QCOMPARE(desk.table()->currentIndex().row(), rows - 1);
    desk.press(Qt::Key_K);
    QCOMPARE(desk.table()->currentIndex().row(), rows - 2);
}

void team_test::enterOpensThePersonsList() {
    Desk desk;
    const core::UserId person = desk.table()->currentUser();
    const auto company = desk.desk.office->company();
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.window.current(), pages::place::kCases);
    const auto* list = dynamic_cast<ListPage*>(desk.window.page(pages::place::kCases));
    const auto query =
        core::parseQuery(list->query(), {{}, &company->catalogue, company->users, desk.desk.clock.now()});
    QVERIFY(query.has_value());
    QCOMPARE(query->owners, QList<core::UserId>{person});
    QCOMPARE(query->isOpen, std::optional(true));
}

void team_test::oneEnterDeclaresAnAbsenceAndOneUndoTakesItBack() {
    const Desk desk;
    const core::UserId person = desk.table()->currentUser();
    const int before = desk.openOf(person);
    QVERIFY(before > 0);
    desk.press(Qt::Key_X);
    QVERIFY(desk.absence()->isVisible());
    QTRY_VERIFY(desk.absence()->isReady());
    QVERIFY(!desk.shares(desk.absence()).isEmpty());
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(!desk.absence()->isVisible());
    QTRY_VERIFY(desk.current().user == person && desk.current().isAbsent(desk.desk.clock.now()));
    QVERIFY(desk.openOf(person) < before);
    QCOMPARE(QApplication::focusWidget(), desk.table());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.openOf(person), before);
    QVERIFY(!desk.current().isAbsent(desk.desk.clock.now()));
}

void team_test::thePreviewFollowsWhatIsFilledIn() {
    const Desk desk;
    desk.press(Qt::Key_X);
    QTRY_VERIFY(desk.absence()->isReady());
    auto* note = desk.absence()->findChild<QLineEdit*>(u"note"_s);
    const QString first = desk.shares(desk.absence());
    desk.absence()->restore({{u"which"_s, 2}}); // nothing
    note->setText(u"x"_s);                      // any change looks again
    QTRY_VERIFY(desk.shares(desk.absence()) != first);
    desk.absence()->restore({{u"which"_s, 0}});
    note->setText(u"y"_s);
    QTRY_COMPARE(desk.shares(desk.absence()), first);
}

void team_test::anAbsenceForLaterMovesNothingYet() {
    const Desk desk;
    const core::UserId person = desk.table()->currentUser();
    const int before = desk.openOf(person);
    desk.press(Qt::Key_X);
    const core::Instant now = desk.desk.clock.now();
    desk.absence()->restore({{u"from"_s, (now + std::chrono::hours(24)).toIso()},
                             {u"until"_s, (now + std::chrono::hours(72)).toIso()}});
    desk.absence()->refresh();
    QTRY_VERIFY(desk.absence()->isReady());
    QVERIFY(desk.shares(desk.absence()).startsWith(u"When it begins, "_s));
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(!desk.absence()->isVisible());
    QTRY_VERIFY(desk.team()->memberAt(desk.team()->rowOf(person))->absence.has_value());
    QCOMPARE(desk.openOf(person), before);
}

void team_test::whatIsWrongStandsBesideItsField() {
    const Desk desk;
    const int before = desk.current().open;
    desk.press(Qt::Key_X);
    const QString past = (desk.desk.clock.now() - std::chrono::hours(48)).toIso();
    desk.absence()->restore({{u"until"_s, past}});
    desk.absence()->refresh();
    QTRY_VERIFY(desk.absence()->isReady());
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.absence()->isVisible());
    bool isSaid = false;
    for (const QLabel* each : desk.absence()->findChildren<QLabel*>())
        isSaid = isSaid ||
                 (each->isVisible() && each->text() == u"Choose an end that is still to come, after the beginning."_s);
    QVERIFY(isSaid);
    QCOMPARE(desk.current().open, before);
}

void team_test::escLeavesTheFormWithNothingChanged() {
    const Desk desk;
    const int before = desk.current().open;
    for (const int key : {int(Qt::Key_X), int(Qt::Key_A)}) {
        desk.press(key);
        QVERIFY(desk.absence()->isVisible() || desk.move()->isVisible());
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.absence()->isVisible() && !desk.move()->isVisible());
        QCOMPARE(QApplication::focusWidget(), desk.table());
    }
    QCOMPARE(desk.current().open, before);
}

void team_test::xBringsSomebodyBack() {
    const Desk desk;
    desk.press(Qt::Key_X);
    QTRY_VERIFY(desk.absence()->isReady());
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.current().isAbsent(desk.desk.clock.now()));
    desk.press(Qt::Key_X);
    QTRY_VERIFY(!desk.current().isAbsent(desk.desk.clock.now()));
    QVERIFY(!desk.absence()->isVisible());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(desk.current().isAbsent(desk.desk.clock.now()));
}

void team_test::casesAreMovedToOnePersonAndBack() {
    const Desk desk;
    const core::UserId person = desk.table()->currentUser();
    const int before = desk.openOf(person);
    desk.press(Qt::Key_A);
    auto* to = desk.move()->findChild<QComboBox*>(u"to"_s);
    QVERIFY(to != nullptr);
    QTRY_VERIFY(desk.move()->isReady());
    to->setCurrentIndex(1);
    const core::UserId target(to->currentData().toLongLong());
    const int held = desk.openOf(target);
    QTRY_VERIFY(desk.move()->isReady());
    QCOMPARE(desk.move()->commands().size(), before);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.openOf(target), held + before);
    QTRY_COMPARE(desk.openOf(person), 0);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.openOf(person), before);
}

void team_test::lettersInTheNoteAreLetters() {
    const Desk desk;
    desk.press(Qt::Key_X);
    auto* note = desk.absence()->findChild<QLineEdit*>(u"note"_s);
    note->setFocus();
    QTest::keyClicks(note, u"xajk vacaciones"_s);
    QCOMPARE(note->text(), u"xajk vacaciones"_s);
    QVERIFY(desk.absence()->isVisible());
}

void team_test::aManagerDeclaresOnlyHisOwn() {
    const Desk desk(u"carolina"_s);
    const core::UserId me = desk.desk.office->user().id;
    desk.table()->setCurrentUser(me);
    desk.press(Qt::Key_X);
    QVERIFY(desk.absence()->isVisible());
    desk.press(Qt::Key_Escape);
    for (int row = 0; row < desk.team()->rowCount(); ++row) {
        const core::UserId other = desk.team()->memberAt(row)->user;
        if (other == me)
            continue;
        desk.table()->setCurrentUser(other);
        desk.press(Qt::Key_X);
        QVERIFY(!desk.absence()->isVisible());
    }
}

void team_test::theTeamFollowsWhatHappensElsewhere() {
    const Desk desk;
    const core::UserId person = desk.table()->currentUser();
    const int before = desk.openOf(person);
    app::LogCase command;
    command.summary = u"The drum makes a noise"_s;
    command.caller.name = u"Iván Salcedo"_s;
    command.owner = person;
    QVERIFY(desk.desk.office->submit(command).result().has_value());
    QTRY_COMPARE(desk.openOf(person), before + 1);
    QCOMPARE(desk.table()->currentUser(), person);
}

void team_test::everythingThatTakesTheFocusHasAName() {
    const Desk desk;
    desk.press(Qt::Key_X);
    QVERIFY(!desk.window.findChild<widgets::HourBars*>()->accessibleDescription().isEmpty());
    for (const QWidget* each : desk.window.findChild<pages::TeamPage*>()->findChildren<QWidget*>()) {
        if (each->focusPolicy() == Qt::NoFocus || !each->isVisible() || each->focusProxy())
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(each));
        const QString name = interface ? interface->text(QAccessible::Name) : QString();
        if (each->objectName().startsWith(u"qt_"_s) || each->inherits("QHeaderView"))
            continue;
        QVERIFY2(!name.isEmpty(),
                 qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(each->metaObject()->className()), each->objectName())));
    }
}

REPARO_QT_TEST(team_test);
#include "team_test.moc"
