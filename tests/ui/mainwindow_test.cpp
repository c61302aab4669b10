#include "pages/shell/mainwindow.h"

#include "pages/queue/queuepage.h"
#include "pages/settings/settingspage.h"
#include "pages/shell/signinpage.h"
#include "pages/shell/workplace.h"
#include "support/qttest.h"
#include "ui/workdesk.h"
#include "widgets/messagebar.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/statusline.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

QList<pages::Place> places(core::Role) {
    return {{{u"list"_s, u"folder"_s, u"Cases"_s, false, false},
             [](const pages::PageContext& context) -> pages::Page* {
                 return new pages::QueuePage(context, {u"Cases"_s, u"is:open"_s});
             },
             {}},
            {{u"settings"_s, u"settings"_s, u"Settings"_s, false, true},
             [](const pages::PageContext& context) -> pages::Page* { return new pages::SettingsPage(context); },
             {}}};
}

} // namespace

class mainwindow_test : public QObject {
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void cleanup() { QSettings().clear(); }
    void aScreenReaderSeesAWindow();
    void afterAnotherTextSizeOneIsWhereOneWas();
    void aWrongClockIsToldUntilItIsMended();
};

void mainwindow_test::aScreenReaderSeesAWindow() {
    const support::WorkDesk desk(u"carolina"_s);
    widgets::Theme theme;
    pages::LaunchOptions options;
    options.store = desk.office->uri().toText();
    pages::MainWindow window(options, desk.clock, theme, places);
    QCOMPARE(QAccessible::queryAccessibleInterface(&window)->role(), QAccessible::Window);
}

void mainwindow_test::afterAnotherTextSizeOneIsWhereOneWas() {
    const support::WorkDesk desk(u"carolina"_s);
    widgets::Theme theme;
    pages::LaunchOptions options;
    options.store = desk.office->uri().toText();
    options.login = u"carolina"_s;
    pages::MainWindow window(options, desk.clock, theme, places);
    window.show();
    QApplication::setActiveWindow(&window);
    window.begin();
    QTRY_VERIFY(window.findChild<QLineEdit*>(u"password"_s) != nullptr);
    window.findChild<QLineEdit*>(u"password"_s)->setText(u"demo"_s);
    window.findChild<pages::SignInPage*>()->submit();
    QTRY_VERIFY(window.findChild<pages::Workplace*>() != nullptr);
    window.findChild<pages::Workplace*>()->goTo(u"settings"_s);
    const QPointer<pages::Workplace> before = window.findChild<pages::Workplace*>();
    auto* sizes = window.findChild<widgets::SegmentedControl*>(u"textSize"_s);
    sizes->setFocus();
    sizes->setCurrentIndex(1);
    QTRY_VERIFY(before == nullptr); // the pages were built anew
    const auto* after = window.findChild<pages::Workplace*>();
    QVERIFY(after != nullptr);
    QCOMPARE(after->current(), u"settings"_s);
    sizes = window.findChild<widgets::SegmentedControl*>(u"textSize"_s);
    QVERIFY(sizes->isAncestorOf(window.focusWidget()));
}

void mainwindow_test::aWrongClockIsToldUntilItIsMended() {
    support::WorkDesk desk(u"carolina"_s);
    pages::Workplace workplace(desk.context(), places);
    workplace.show();
    auto* bar = workplace.findChild<widgets::MessageBar*>(u"clockBar"_s);
    auto* status = workplace.findChild<widgets::StatusLine*>();
    QVERIFY(bar->isHidden());
    QCOMPARE(status->health().size(), 1);
    const core::Error trouble{core::ErrorCode::Internal, u"clock.differs"_s, QString::number(11 * 60'000), {}};
    emit desk.office->clockChanged(trouble);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->spokenText().contains(u"11 min"_s));
    QCOMPARE(status->health().last().health, widgets::Health::Degraded);
    workplace.goTo(u"settings"_s);
    QVERIFY(bar->isVisible());
    emit desk.office->clockChanged({});
    QVERIFY(bar->isHidden());
    QCOMPARE(status->health().size(), 1);
}

REPARO_QT_TEST(mainwindow_test);
#include "mainwindow_test.moc"
