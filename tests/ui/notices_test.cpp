#include "app/alarms.h"
#include "models/noticemodel.h"
#include "models/twolineroles.h"
#include "pages/notices/noticespage.h"
#include "pages/shell/noticebell.h"
#include "pages/shell/workplace.h"
#include "support/qttest.h"
#include "ui/workdesk.h"
#include "widgets/navrail.h"

#include <QApplication>
#include <QListView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Stands where the case, or the list of cases, would.
class OtherPage : public pages::Page {
public:
    using Page::Page;
    void showCase(core::CaseId id) override { shown = id; }
    core::CaseId shown;
};

template <class P>
std::function<pages::Page*(const pages::PageContext&)> made() {
    return [](const pages::PageContext& context) -> pages::Page* { return new P(context); };
}

pages::PlaceList noticesAndCases() {
    return [](core::Role) -> QList<pages::Place> {
        return {{{pages::place::kNotices, u"bell"_s, u"Notices"_s, false, false}, made<pages::NoticesPage>(), {}},
                {{pages::place::kCases, u"folder"_s, u"Cases"_s, false, false}, made<OtherPage>(), {}},
                {{pages::place::kCase, {}, {}, false, false}, made<OtherPage>(), {}}};
    };
}

struct Desk {
    support::WorkDesk desk;
    pages::Workplace window;

    explicit Desk(const QString& login)
        : desk(login)
        , window(desk.context(), noticesAndCases()) {
        window.resize(1440, 900);
        window.show();
        QApplication::setActiveWindow(&window);
        window.resume();
    }
    [[nodiscard]] models::NoticeModel* notices() const { return window.findChild<models::NoticeModel*>(); }
    [[nodiscard]] QListView* list() const { return window.findChild<QListView*>(u"notices"_s); }
    [[nodiscard]] int badge() const { return window.findChild<widgets::NavRail*>()->count(0); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
};

/// An agent somewhere else watches the clocks for so long.
void ringElsewhere(support::WorkDesk& desk, core::Duration time) {
    const auto session = store::Session::open(desk.office->uri(), store::Session::Mode::ReadWrite);
    app::Bus bus(**session, desk.clock, u"agent"_s);
    QVERIFY(bus.refreshCompany().has_value());
    for (core::Duration passed = 0min; passed < time; passed += 5min) {
        desk.clock.advance(5min);
        QVERIFY(app::ringAlarms(**session, bus, desk.clock.now(), 1000).has_value());
    }
}

} // namespace

class notices_test : public QObject {
    Q_OBJECT

private slots:
    void theRailCountsWhatIsUnread();
    void enterOpensTheCaseAndCountsAsRead();
    void rReadsOnAndShiftRReadsAll();
    void aBellRingsForWhatIsNew();
};

void notices_test::theRailCountsWhatIsUnread() {
    const Desk desk(u"carolina"_s);
    QTRY_VERIFY(desk.notices()->rowCount() > 0);
    QVERIFY(desk.notices()->unread() > 0);
    QTRY_COMPARE(desk.badge(), desk.notices()->unread());
    QCOMPARE(QApplication::focusWidget(), desk.list());
}

void notices_test::enterOpensTheCaseAndCountsAsRead() {
    Desk desk(u"carolina"_s);
    QTRY_VERIFY(desk.notices()->rowCount() > 0);
    while (!desk.notices()->noticeAt(desk.list()->currentIndex().row())->caseId.isValid())
        desk.press(Qt::Key_J);
    const core::CaseId id = desk.notices()->noticeAt(desk.list()->currentIndex().row())->caseId;
    const int before = desk.notices()->unread();
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.window.current(), pages::place::kCase);
    QCOMPARE(dynamic_cast<OtherPage*>(desk.window.page(pages::place::kCase))->shown, id);
    desk.window.goBack();
    QTRY_COMPARE(desk.notices()->unread(), before - 1);
    QTRY_COMPARE(desk.badge(), before - 1);
}

void notices_test::rReadsOnAndShiftRReadsAll() {
    const Desk desk(u"lucia"_s);
    QTRY_VERIFY(desk.notices()->unread() > 1);
    const int before = desk.notices()->unread();
    desk.press(Qt::Key_R);
    QTRY_COMPARE(desk.notices()->unread(), before - 1);
    QCOMPARE(desk.list()->currentIndex().row(), 1);
    QCOMPARE(desk.notices()->data(desk.notices()->index(0), models::IsFreshRole).toBool(), false);
    desk.press(Qt::Key_R, Qt::ShiftModifier);
    QTRY_COMPARE(desk.notices()->unread(), 0);
    QTRY_COMPARE(desk.badge(), 0);
    QVERIFY(!desk.window.findChild<QAction*>(u"notice.readAll"_s)->isEnabled());
}

void notices_test::aBellRingsForWhatIsNew() {
    support::WorkDesk desk(u"carolina"_s);
    pages::NoticeBell bell(*desk.office);
    QSignalSpy counted(&bell, &pages::NoticeBell::counted);
    QSignalSpy rang(&bell, &pages::NoticeBell::rang);
    bell.look();
    QTRY_COMPARE(counted.count(), 1);
    desk.office->markNoticesRead({}).waitForFinished();
    bell.look();
    QTRY_VERIFY(counted.count() >= 2);
    QCOMPARE(counted.last().first().toInt(), 0);
    QCOMPARE(rang.count(), 0);

    ringElsewhere(desk, 3h);
    bell.look();
    QTRY_COMPARE(rang.count(), 1);
    QVERIFY(counted.last().first().toInt() > 0);
}

REPARO_QT_TEST(notices_test);
#include "notices_test.moc"
