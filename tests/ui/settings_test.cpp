#include "pages/settings/settingspage.h"
#include "support/qttest.h"
#include "ui/workdesk.h"
#include "widgets/segmentedcontrol.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class settings_test : public QObject {
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void cleanup() { QSettings().clear(); }
    void anotherTextSizeBuildsThePagesAnew();
    void theLockFollowsAtOnce();
    void theEditorOfKeysIsOneStepAway();
};

void settings_test::anotherTextSizeBuildsThePagesAnew() {
    support::WorkDesk desk(u"carolina"_s);
    pages::SettingsPage page(desk.context());
    const QSignalSpy rebuilt(&desk.navigator, &pages::Navigator::rebuildWanted);
    page.findChild<widgets::SegmentedControl*>(u"textSize"_s)->setCurrentIndex(3);
    QCOMPARE(desk.theme.textScale(), 2.0);
    QCOMPARE(rebuilt.count(), 1); // margins were measured when the pages were built
    page.findChild<widgets::SegmentedControl*>(u"rows"_s)->setCurrentIndex(0);
    QCOMPARE(rebuilt.count(), 1); // rows measure themselves
    desk.theme.setTextScale(1);
}

void settings_test::theLockFollowsAtOnce() {
    support::WorkDesk desk(u"carolina"_s);
    pages::SettingsPage page(desk.context());
    QSignalSpy chosen(&desk.navigator, &pages::Navigator::lockTimeChosen);
    page.findChild<widgets::SegmentedControl*>(u"lockAfter"_s)->setCurrentIndex(2);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toInt(), 15);
    QCOMPARE(QSettings().value(u"lockMinutes"_s).toInt(), 15);
}

void settings_test::theEditorOfKeysIsOneStepAway() {
    support::WorkDesk desk(u"carolina"_s);
    pages::SettingsPage page(desk.context());
    QSignalSpy wanted(&desk.navigator, &pages::Navigator::placeWanted);
    page.findChild<QPushButton*>(u"changeKeys"_s)->click();
    QCOMPARE(wanted.first().first().toString(), u"keys"_s);
}

REPARO_QT_TEST(settings_test);
#include "settings_test.moc"
