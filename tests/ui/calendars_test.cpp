#include "pages/calendars/calendarspage.h"

#include "app/agreements.h"
#include "models/calendarsmodel.h"
#include "pages/calendars/calendareditor.h"
#include "pages/calendars/icsimportform.h"
#include "pages/calendars/yearpane.h"
#include "pages/shell/workplace.h"
#include "support/qttest.h"
#include "ui/workdesk.h"
#include "widgets/messagebar.h"
#include "widgets/typeaheadfield.h"
#include "widgets/yearview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;

namespace {

pages::PlaceList onlyCalendars() {
    return [](core::Role) -> QList<pages::Place> {
        return {{{u"calendars"_s, u"calendar"_s, u"Calendars"_s, false, false},
                 [](const pages::PageContext& context) -> pages::Page* { return new pages::CalendarsPage(context); },
                 {}}};
    };
}

struct Desk {
    support::WorkDesk desk;
    std::unique_ptr<pages::Workplace> window;

    explicit Desk(const QString& login = u"lucia"_s)
        : desk(login) {
        open();
    }
    void open() {
        window = std::make_unique<pages::Workplace>(desk.context(), onlyCalendars());
        window->resize(1440, 900);
        window->show();
        QApplication::setActiveWindow(window.get());
        window->resume();
        [this] { QTRY_VERIFY(editor()->draft().id.isValid()); }();
    }
    /// Puts an agreement in use that counts by the office's calendar, and begins anew.
    void useLegalTerm() {
        window.reset();
        auto session = store::Session::open(desk.office->uri(), store::Session::Mode::ReadWrite).value();
        for (core::Agreement each : desk.office->company()->book.agreements())
            if (each.code == u"co.pqrs") {
                each.isActive = true;
                QVERIFY(app::saveAgreement(*session, desk.clock, desk.office->user(), each, u"test"_s).has_value());
            }
        session.reset();
        desk.restart();
        open();
    }
    template <class W = QWidget>
    [[nodiscard]] W* find(const QString& name) const {
        return window->findChild<W*>(name);
    }
    [[nodiscard]] pages::CalendarEditor* editor() const { return window->findChild<pages::CalendarEditor*>(); }
    [[nodiscard]] pages::YearPane* year() const { return window->findChild<pages::YearPane*>(); }
    [[nodiscard]] models::CalendarsModel* list() const { return window->findChild<models::CalendarsModel*>(); }
    [[nodiscard]] widgets::MessageBar* bar() const {
        return window->findChild<pages::CalendarsPage*>()->findChild<widgets::MessageBar*>();
    }
    [[nodiscard]] core::Calendar stored(const QString& code = u"office"_s) const {
        for (const core::Calendar& each : desk.office->company()->book.calendars())
            if (each.code == code)
                return each;
        return {};
    }
    [[nodiscard]] int openDays() const { return year()->view()->year().workingDays; }
    void write(const QString& field, const QString& text) const {
        auto* edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void save() const { press(Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] QStringList saidInEditor() const {
        QStringList said;
        for (const QLabel* each : editor()->findChildren<QLabel*>())
            if (each->isVisible())
                said << each->text();
        return said;
    }
};

} // namespace

class calendars_test : public QObject {
    Q_OBJECT

private slots:
    void theYearFollowsEachKeystroke();
    void whatCanNotBeReadIsToldBesideItsDayAndNotSaved();
    void savingMakesAVersionAndSaysWhoCountsByIt();
    void aDayIsCopiedToOthersWithTheKeyboard();
    void holidaysAreAddedChangedAndTakenAway();
    void enterOnADayMakesAnException();
    void aFileIsShownBeforeItsDatesAreAdded();
    void aNewCalendarIsMadeWithTheKeyboardAlone();
    void changesSurviveAnotherCalendarAndTheEndOfTheProgram();
    void discardingCanBeTakenBack();
    void whatSomebodyElseSavedIsNotWrittenOver();
    void thePastIsReadOnlyAndCanBeBegunFrom();
    void everythingThatTakesTheFocusHasAName();
};

void calendars_test::theYearFollowsEachKeystroke() {
    const Desk desk;
    const int before = desk.openDays();
    QVERIFY(before > 200);
    desk.write(u"hours.sat"_s, u"8-12"_s);
    QVERIFY(desk.openDays() > before + 45);
    QVERIFY(desk.find<QLabel>(u"yearTotals"_s)->text().contains(QString::number(desk.openDays())));
    desk.write(u"hours.mon"_s, u""_s);
    QVERIFY(desk.openDays() < before + 45);
    QCOMPARE(desk.stored().version, 1);
}

void calendars_test::whatCanNotBeReadIsToldBesideItsDayAndNotSaved() {
    const Desk desk;
    desk.write(u"hours.tue"_s, u"22:00-06:00"_s);
    QVERIFY(!desk.saidInEditor().join(u'\n').contains(u"22:00–24:00"_s)); // not while typing
    desk.find(u"hours.wed"_s)->setFocus();
    QVERIFY(desk.saidInEditor().join(u'\n').contains(u"22:00–24:00"_s));
    QVERIFY(!desk.find(u"hours.tue"_s)->accessibleDescription().isEmpty());
    desk.save();
    QCOMPARE(QApplication::focusWidget(), desk.find(u"hours.tue"_s));
    QCOMPARE(desk.stored().version, 1);
    desk.write(u"hours.tue"_s, u"22:00-24:00"_s);
    QVERIFY(!desk.saidInEditor().join(u'\n').contains(u"ends before"_s));
    desk.save();
    QTRY_COMPARE(desk.stored().version, 2);
}

void calendars_test::savingMakesAVersionAndSaysWhoCountsByIt() {
    Desk desk;
    desk.useLegalTerm();
    desk.write(u"hours.sat"_s, u"9 a 13"_s);
    desk.save();
    QTRY_COMPARE(desk.stored().version, 2);
    QCOMPARE(desk.stored().hours[5], (QList<core::OpenHours>{{540, 780}}));
    QTRY_VERIFY(desk.bar()->isVisible());
    QVERIFY(desk.bar()->spokenText().contains(u"Version 2"_s));
    QVERIFY(!desk.find<QAbstractButton>(u"saveCalendar"_s)->isEnabled());
    const auto followers = app::agreementsBy(desk.desk.office->company()->book, desk.stored().id);
    QCOMPARE(followers.size(), 1);
    QVERIFY(desk.bar()->spokenText().contains(models::agreementNames(followers, QLocale().name(), true)));
    QVERIFY(desk.bar()->spokenText().contains(u"reapply"_s));
    QTRY_COMPARE(desk.find<QComboBox>(u"calendarVersion"_s)->count(), 2);
}

void calendars_test::aDayIsCopiedToOthersWithTheKeyboard() {
    const Desk desk;
    desk.write(u"hours.wed"_s, u"7-15"_s);
    desk.press(Qt::Key_D, Qt::AltModifier);
    const auto& week = desk.editor()->draft().calendar().hours;
    for (size_t day = 0; day < 5; ++day)
        QCOMPARE(week[day], (QList<core::OpenHours>{{420, 900}}));
    QVERIFY(week[5].isEmpty());
    desk.press(Qt::Key_D, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(!desk.editor()->draft().calendar().hours[6].isEmpty());
}

void calendars_test::holidaysAreAddedChangedAndTakenAway() {
    const Desk desk;
    const auto rules = [&] { return desk.editor()->draft().rules; };
    const qsizetype before = rules().size();
    desk.find<QAbstractButton>(u"addHoliday"_s)->click();
    desk.find<QLineEdit>(u"holidayName"_s)->setFocus();
    QTest::keyClicks(desk.find(u"holidayName"_s), u"Dia de la sede"_s);
    desk.press(Qt::Key_Return); // 1 January is there already
    QCOMPARE(rules().size(), before);
    desk.find<QComboBox>(u"holidayMonth"_s)->setCurrentIndex(1);
    desk.find(u"holidayName"_s)->setFocus();
    desk.press(Qt::Key_Return);
    QCOMPARE(rules().size(), before + 1);
    QCOMPARE(rules().last().name.es, u"Dia de la sede"_s);
    QVERIFY(desk.year()->view()->spokenDay({2026, 2, 1}).contains(u"Dia de la sede"_s));
    auto* list = desk.find<QListView>(u"holidayRules"_s);
    QCOMPARE(QApplication::focusWidget(), list);
    QCOMPARE(list->currentIndex().row(), int(before));
    desk.press(Qt::Key_Delete);
    QCOMPARE(rules().size(), before);
    QVERIFY(!desk.find<QAbstractButton>(u"saveCalendar"_s)->isEnabled()); // as it was
}

void calendars_test::enterOnADayMakesAnException() {
    const Desk desk;
    auto* view = desk.year()->view();
    view->setFocus();
    view->setCurrentDate({2026, 12, 24});
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.find<QDateEdit>(u"exceptionDate"_s)->date(), QDate(2026, 12, 24));
    desk.write(u"exceptionHours"_s, u"8-25"_s);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.editor()->draft().exceptions.isEmpty());
    desk.write(u"exceptionHours"_s, u"8-12"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.editor()->draft().exceptions.size(), 1);
    QVERIFY(view->year().find({2026, 12, 24})->isHalf);
    view->setFocus();
    desk.press(Qt::Key_Return); // the same one again
    QCOMPARE(desk.find<QLineEdit>(u"exceptionHours"_s)->text(), u"08:00–12:00"_s);
    desk.press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), desk.find(u"calendarDates"_s));
    desk.press(Qt::Key_Delete);
    QVERIFY(desk.editor()->draft().exceptions.isEmpty());
}

void calendars_test::aFileIsShownBeforeItsDatesAreAdded() {
    const Desk desk;
    QFile file(desk.desk.folder.filePath(u"days.ics"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\nVERSION:2.0\n"
               "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20261231\nSUMMARY:Cierre\nCATEGORIES:public\nEND:VEVENT\n"
               "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20261231\nSUMMARY:Balance\nCATEGORIES:public\nEND:VEVENT\n"
               "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20261225\nSUMMARY:Christmas\nCATEGORIES:public\nEND:VEVENT\n"
               "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20261230\nSUMMARY:Fiesta\nCATEGORIES:party\nEND:VEVENT\n"
               "END:VCALENDAR\n");
    file.close();
    desk.editor()->import()->readFile(file.fileName());
    auto* accept = desk.find<QAbstractButton>(u"icsAccept"_s);
    QTRY_VERIFY(accept->isEnabled());
    auto* category = desk.find<QComboBox>(u"icsCategory"_s);
    QCOMPARE(category->count(), 3);
    QCOMPARE(desk.editor()->import()->found().size(), 2);
    QVERIFY(desk.year()->view()->spokenDay({2026, 12, 30}).contains(u"Fiesta"_s));
    QVERIFY(desk.editor()->draft().holidays.isEmpty());
    category->setCurrentIndex(category->findData(u"public"_s));
    QTRY_COMPARE(desk.editor()->import()->found().size(), 1);
    QVERIFY(!desk.year()->view()->spokenDay({2026, 12, 30}).contains(u"Fiesta"_s));
    QTRY_VERIFY(accept->isEnabled());
    accept->click();
    QCOMPARE(desk.editor()->draft().holidays, (QList<core::Holiday>{{QDate(2026, 12, 31), u"Cierre / Balance"_s}}));
    QVERIFY(!desk.editor()->import()->isVisible());
    desk.editor()->import()->readFile(desk.desk.folder.filePath(u"none.ics"_s));
    QTRY_VERIFY(desk.find<QLabel>(u"icsFound"_s)->text().contains(u"can't be read"_s));
    QVERIFY(!accept->isEnabled());
    desk.press(Qt::Key_Escape);
    QVERIFY(!desk.editor()->import()->isVisible());
}

void calendars_test::aNewCalendarIsMadeWithTheKeyboardAlone() {
    const Desk desk;
    desk.press(Qt::Key_N);
    QCOMPARE(QApplication::focusWidget(), desk.find(u"calendar.name"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Sede Norte"_s);
    QCOMPARE(desk.find<QLineEdit>(u"calendar.code"_s)->text(), u"sede-norte"_s);
    auto* zone = desk.find<widgets::TypeAheadField>(u"calendarZone"_s);
    zone->lineEdit()->setFocus();
    QTest::keyClicks(zone->lineEdit(), u"lima"_s);
    QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
    QCOMPARE(desk.editor()->draft().zone, QByteArray("America/Lima"));
    desk.save();
    QTRY_COMPARE(desk.stored(u"sede-norte"_s).version, 1);
    QCOMPARE(desk.stored(u"sede-norte"_s).zone, QByteArray("America/Lima"));
    QTRY_COMPARE(desk.editor()->draft().id, desk.stored(u"sede-norte"_s).id);
    QCOMPARE(desk.list()->rowCount(), 2);
    desk.find(u"calendarList"_s)->setFocus();
    desk.press(Qt::Key_N);
    desk.write(u"calendar.name"_s, u"Sede Norte"_s);
    desk.save();
    QTRY_VERIFY(desk.saidInEditor().join(u'\n').contains(u"sede-norte"_s));
    QCOMPARE(QApplication::focusWidget(), desk.find(u"calendar.code"_s));
}

void calendars_test::changesSurviveAnotherCalendarAndTheEndOfTheProgram() {
    Desk desk;
    const core::CalendarId office = desk.editor()->draft().id;
    desk.write(u"hours.sun"_s, u"10-1"_s);
    desk.find(u"calendarList"_s)->setFocus();
    desk.press(Qt::Key_N);
    QVERIFY(!desk.editor()->draft().id.isValid());
    QVERIFY(desk.list()->index(desk.list()->rowOf(office)).data(models::CalendarsModel::IsUnsavedRole).toBool());
    desk.find(u"calendarList"_s)->setFocus();
    desk.press(Qt::Key_K);
    QCOMPARE(desk.editor()->draft().id, office);
    QCOMPARE(desk.find<QLineEdit>(u"hours.sun"_s)->text(), u"10-1"_s);
    desk.window.reset();
    desk.desk.restart();
    desk.open();
    QTRY_COMPARE(desk.find<QLineEdit>(u"hours.sun"_s)->text(), u"10-1"_s);
    QVERIFY(desk.bar()->isVisible());
}

void calendars_test::discardingCanBeTakenBack() {
    const Desk desk;
    desk.write(u"hours.sun"_s, u"10-14"_s);
    desk.find<QAbstractButton>(u"discardCalendar"_s)->click();
    QCOMPARE(desk.find<QLineEdit>(u"hours.sun"_s)->text(), QString());
    QVERIFY(desk.bar()->isVisible());
    emit desk.bar()->actionTriggered();
    QCOMPARE(desk.find<QLineEdit>(u"hours.sun"_s)->text(), u"10-14"_s);
    QVERIFY(desk.find<QAbstractButton>(u"saveCalendar"_s)->isEnabled());
}

void calendars_test::whatSomebodyElseSavedIsNotWrittenOver() {
    const Desk desk;
    desk.write(u"hours.sun"_s, u"10-14"_s);
    core::Calendar theirs = desk.stored();
    theirs.hours[5] = {{480, 720}};
    QVERIFY(desk.desk.office->saveCalendar(theirs, 1).result().has_value());
    QTRY_COMPARE(desk.stored().version, 2);
    QVERIFY(desk.bar()->spokenText().contains(u"version 2"_s));
    QCOMPARE(desk.find<QLineEdit>(u"hours.sun"_s)->text(), u"10-14"_s);
    desk.find(u"hours.sun"_s)->setFocus();
    desk.save();
    QTRY_VERIFY(desk.bar()->spokenText().contains(u"newer version"_s));
    QCOMPARE(desk.stored().version, 2);
    emit desk.bar()->actionTriggered();
    QTRY_COMPARE(desk.stored().version, 3);
    QCOMPARE(desk.stored().hours[6], (QList<core::OpenHours>{{600, 840}}));
}

void calendars_test::thePastIsReadOnlyAndCanBeBegunFrom() {
    const Desk desk;
    desk.write(u"hours.sat"_s, u"8-12"_s);
    desk.save();
    auto* versions = desk.find<QComboBox>(u"calendarVersion"_s);
    QTRY_COMPARE(versions->count(), 2);
    emit versions->activated(1);
    QVERIFY(desk.editor()->isReadOnly());
    QVERIFY(desk.find<QLineEdit>(u"hours.sat"_s)->isReadOnly());
    QCOMPARE(desk.find<QLineEdit>(u"hours.sat"_s)->text(), QString());
    QVERIFY(!desk.find(u"addHoliday"_s)->isVisible());
    auto* button = desk.find<QAbstractButton>(u"saveCalendar"_s);
    QVERIFY(button->isEnabled());
    button->click(); // start from it
    QVERIFY(!desk.editor()->isReadOnly());
    QCOMPARE(desk.editor()->draft().follows, 2);
    desk.find(u"hours.mon"_s)->setFocus();
    desk.save();
    QTRY_COMPARE(desk.stored().version, 3);
    QVERIFY(desk.stored().hours[5].isEmpty());
}

void calendars_test::everythingThatTakesTheFocusHasAName() {
    const Desk desk;
    desk.find<QAbstractButton>(u"addHoliday"_s)->click();
    desk.find<QAbstractButton>(u"addDate"_s)->click();
    int found = 0;
    for (const QWidget* each : desk.window->findChild<pages::CalendarsPage*>()->findChildren<QWidget*>()) {
        if (each->focusPolicy() == Qt::NoFocus || !each->isVisible() || each->focusProxy())
            continue;
        if (each->objectName().startsWith(u"qt_"_s) || each->inherits("QHeaderView"))
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(each));
        const QString name = interface ? interface->text(QAccessible::Name) : QString();
        QVERIFY2(!name.isEmpty(),
                 qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(each->metaObject()->className()), each->objectName())));
        ++found;
    }
    QVERIFY(found > 20);
}

REPARO_QT_TEST(calendars_test);
#include "calendars_test.moc"
