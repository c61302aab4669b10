#include "widgets/yearview.h"

#include "support/qttest.h"
#include "ui/look.h"
#include "widgets/yearcell.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using widgets::YearView;

namespace {

core::Calendar office() {
    core::Calendar calendar;
    calendar.code = u"office"_s;
    calendar.zone = "America/New_York";
    for (size_t day = 0; day < 5; ++day)
        calendar.hours[day] = {{480, 720}, {840, 1080}};
    calendar.hours[5] = {{480, 720}};
    calendar.rules = {{core::HolidayKind::Fixed, 12, 25, 0, {u"Navidad"_s, u"Christmas"_s}, {}, {}}};
    calendar.exceptions = {{QDate(2026, 12, 24), {{480, 720}}, u"Nochebuena"_s}};
    return calendar;
}

core::CalendarYear yearOf(int year) {
    return core::yearOf(core::WorkingTime::compile(office()).value(), year, QLocale().name());
}

struct Shown {
    uitest::Look look;
    YearView view{look.theme};

    Shown() {
        view.setToday({2026, 11, 24});
        view.setYear(yearOf(2026));
        view.resize(560, 640);
        QObject::connect(&view, &YearView::yearWanted, &view,
                         [this](QDate date) { view.setYear(yearOf(date.year())); });
        [this] { QVERIFY(uitest::activate(view)); }();
        view.setFocus();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&view, key, modifiers);
    }
};

} // namespace

/// A year of a calendar in one picture.
class yearview_test : public QObject {
    Q_OBJECT

private slots:
    void arrows_walk_from_day_to_day_and_over_the_end_of_the_year() {
        Shown shown;
        QCOMPARE(shown.view.currentDate(), QDate(2026, 11, 24));
        shown.press(Qt::Key_Right);
        QCOMPARE(shown.view.currentDate(), QDate(2026, 11, 25));
        shown.press(Qt::Key_Down);
        QCOMPARE(shown.view.currentDate(), QDate(2026, 12, 2));
        shown.press(Qt::Key_Left);
        shown.press(Qt::Key_Up);
        QCOMPARE(shown.view.currentDate(), QDate(2026, 11, 24));
        shown.press(Qt::Key_End);
        QCOMPARE(shown.view.currentDate(), QDate(2026, 11, 30));
        shown.press(Qt::Key_PageDown);
        QCOMPARE(shown.view.currentDate(), QDate(2026, 12, 30));
        shown.press(Qt::Key_Down);
        QCOMPARE(shown.view.currentDate(), QDate(2027, 1, 6));
        QCOMPARE(shown.view.year().year, 2027);
        shown.press(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(shown.view.currentDate(), QDate(2026, 1, 6));
        shown.press(Qt::Key_T);
        QCOMPARE(shown.view.currentDate(), QDate(2026, 11, 24));
    }

    void n_and_p_walk_the_days_that_are_special() {
        Shown shown;
        shown.press(Qt::Key_N);
        QCOMPARE(shown.view.currentDate(), QDate(2026, 12, 24));
        shown.press(Qt::Key_N);
        QCOMPARE(shown.view.currentDate(), QDate(2026, 12, 25));
        shown.press(Qt::Key_N);
        QCOMPARE(shown.view.currentDate(), QDate(2026, 12, 25));
        for (int i = 0; i < 3; ++i)
            shown.press(Qt::Key_P);
        QCOMPARE(shown.view.currentDate(), QDate(2026, 3, 8)); // before it only the clocks
    }

    void the_last_year_that_is_known_is_the_end() {
        Shown shown;
        shown.view.setYear(yearOf(2199));
        shown.press(Qt::Key_End, Qt::ControlModifier);
        shown.press(Qt::Key_Right);
        QCOMPARE(shown.view.currentDate(), QDate(2199, 12, 31));
    }

    void every_day_is_told_in_words() {
        Shown shown;
        const auto says = [&](QDate date, const QString& words) { return shown.view.spokenDay(date).contains(words); };
        QVERIFY(says({2026, 11, 24}, u"08:00–12:00, 14:00–18:00"_s));
        QVERIFY(says({2026, 11, 24}, u"today"_s));
        QVERIFY(says({2026, 11, 28}, u"half day"_s));
        QVERIFY(says({2026, 11, 29}, u"closed"_s));
        QVERIFY(says({2026, 12, 24}, u"exception: Nochebuena"_s));
        QVERIFY(says({2026, 12, 25}, u"holiday: "_s));
        QVERIFY(says({2026, 3, 8}, u"clocks go forward 1 h"_s));
        QVERIFY(says({2026, 11, 1}, u"clocks go back 1 h"_s));
        QCOMPARE(shown.view.spokenDay({2027, 1, 1}), QString());
    }

    void screen_readers_see_a_list_of_days_and_follow_the_cursor() {
        Shown shown;
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&shown.view);
        QVERIFY(list != nullptr);
        QCOMPARE(list->childCount(), 365);
        QVERIFY(list->text(QAccessible::Name).contains(u"2026"_s));
        QAccessibleInterface* day = list->focusChild();
        QVERIFY(day != nullptr);
        QCOMPARE(day->text(QAccessible::Name), shown.view.spokenDay({2026, 11, 24}));
        QVERIFY(day->state().focused);
        QVERIFY(shown.view.rect().contains(shown.view.mapFromGlobal(day->rect().center())));
        QSignalSpy taken(&shown.view, &YearView::activated);
        QAccessibleInterface* first = list->child(0);
        first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(taken.size(), 1);
        QCOMPARE(shown.view.currentDate(), QDate(2026, 1, 1));
        shown.view.setYear(yearOf(2024));
        QCOMPARE(list->childCount(), 366);
    }

    void each_day_has_its_own_place_in_sight() {
        Shown shown;
        for (const QSize size : {QSize(460, 540), QSize(560, 640), QSize(1100, 420), QSize(300, 1200)}) {
            shown.view.resize(size.expandedTo(shown.view.minimumSizeHint()));
            QSet<QPair<int, int>> places;
            for (const core::YearDay& each : shown.view.year().days) {
                const QRect rect = shown.view.dayRect(each.day.date);
                QVERIFY2(shown.view.rect().contains(rect), qPrintable(each.day.date.toString(Qt::ISODate)));
                QCOMPARE(shown.view.dateAt(rect.center()), each.day.date);
                places.insert({rect.left(), rect.top()});
            }
            QCOMPARE(places.size(), 365);
        }
    }

    void kinds_of_days_differ_without_colour_data() {
        QTest::addColumn<int>("mode");
        QTest::newRow("light") << int(widgets::ThemeMode::Light);
        QTest::newRow("dark") << int(widgets::ThemeMode::Dark);
        QTest::newRow("contrast") << int(widgets::ThemeMode::HighContrast);
    }
    void kinds_of_days_differ_without_colour() {
        QFETCH(int, mode);
        uitest::Look look;
        look.theme.setMode(widgets::ThemeMode(mode));
        const auto drawn = [&](const widgets::YearCell& cell) {
            const QColor ground = look.theme.tokens().base;
            const QImage image = uitest::painted({24, 20}, ground, [&](QPainter* painter) {
                widgets::paintYearCell(painter, {0, 0, 24, 20}, cell, look.theme);
            });
            return image.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_ARGB32);
        };
        using Fill = widgets::YearCell::Fill;
        const QList<QImage> kinds{drawn({.text = u"9"_s}),
                                  drawn({.text = u"9"_s, .fill = Fill::Half}),
                                  drawn({.text = u"9"_s, .fill = Fill::Full}),
                                  drawn({.text = u"9"_s, .isHoliday = true}),
                                  drawn({.text = u"9"_s, .fill = Fill::Full, .isException = true}),
                                  drawn({.text = u"9"_s, .isException = true}),
                                  drawn({.text = u"9"_s, .fill = Fill::Full, .isClockChange = true}),
                                  drawn({.text = u"9"_s, .fill = Fill::Full, .isToday = true})};
        for (int i = 0; i < kinds.size(); ++i)
            for (int j = 0; j < i; ++j)
                QVERIFY2(uitest::differingPixels(kinds.at(i), kinds.at(j)) > 5,
                         qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
    }

    void a_click_goes_to_the_day_and_two_take_it() {
        Shown shown;
        QSignalSpy taken(&shown.view, &YearView::activated);
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.view.dayRect({2026, 5, 1}).center());
        QCOMPARE(shown.view.currentDate(), QDate(2026, 5, 1));
        QCOMPARE(taken.size(), 0);
        QTest::mouseDClick(&shown.view, Qt::LeftButton, {}, shown.view.dayRect({2026, 5, 1}).center());
        QCOMPARE(taken.size(), 1);
        shown.press(Qt::Key_Return);
        QCOMPARE(taken.size(), 2);
    }
};

REPARO_QT_TEST(yearview_test);
#include "yearview_test.moc"
