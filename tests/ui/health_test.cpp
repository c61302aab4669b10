#include "pages/health/healthpage.h"

#include "app/channelpulse.h"
#include "models/escalationmodel.h"
#include "models/escalationroles.h"
#include "pages/case/casepreview.h"
#include "pages/outbox/outboxpage.h"
#include "pages/shell/workplace.h"
#include "store/session.h"
#include "support/qttest.h"
#include "ui/workdesk.h"
#include "widgets/healthmark.h"
#include "widgets/navrail.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/statusline.h"

#include <QAbstractItemModelTester>
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QScrollArea>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::EscalationState;

namespace {

pages::PlaceList places(bool hasChannels) {
    return [hasChannels](core::Role) {
        QList<pages::Place> made{
            {{pages::place::kHealth, u"steps"_s, u"Health"_s, false, false},
             [](const pages::PageContext& context) -> pages::Page* { return new pages::HealthPage(context); },
             {}},
            {{pages::place::kMessages, u"mail"_s, u"Messages"_s, false, false},
             [](const pages::PageContext& context) -> pages::Page* { return new pages::OutboxPage(context); },
             {}}};
        if (hasChannels)
            made << pages::Place{
                {pages::place::kChannels, u"settings"_s, u"Channels"_s, false, false},
                [](const pages::PageContext& context) -> pages::Page* { return new pages::Page(context); },
                {}};
        return made;
    };
}

/// The window with the page of the demo company in front.
struct Desk {
    support::WorkDesk desk;
    pages::Workplace window;

    explicit Desk(const QString& login = u"lucia"_s, bool hasChannels = true)
        : desk(login)
        , window(desk.context(), places(hasChannels)) {
        window.resize(1440, 900);
        window.show();
        QApplication::setActiveWindow(&window);
        window.resume();
        [this] { QTRY_VERIFY(page()->board() != nullptr); }();
    }
    [[nodiscard]] pages::HealthPage* page() const { return window.findChild<pages::HealthPage*>(); }
    [[nodiscard]] const app::HealthBoard& board() const { return *page()->board(); }
    [[nodiscard]] QListView* list() const { return window.findChild<QListView*>(u"escalations"_s); }
    [[nodiscard]] pages::CasePreview* preview() const { return window.findChild<pages::CasePreview*>(); }
    [[nodiscard]] QAbstractButton* button(const QString& part) const {
        return window.findChild<QAbstractButton*>(u"mend."_s + part);
    }
    [[nodiscard]] core::Case stored(core::CaseId id) const { return desk.office->caseDetail(id).result()->subject; }
    /// The first row whose case is as asked for.
    template <class Condition>
    [[nodiscard]] int rowWhere(Condition isRight) const {
        for (int row = 0; row < board().escalations.size(); ++row)
            if (isRight(board().escalations.at(row)))
                return row;
        return -1;
    }
    /// As another process would write it, and then a minute's tick.
    void outage(const app::ChannelNews& news) const {
        const auto session = store::Session::open(desk.office->uri(), store::Session::Mode::ReadWrite);
        QVERIFY(session.has_value());
        QVERIFY(app::noteChannel(**session, desk.clock, u"agent"_s, news).has_value());
        window.findChild<QAction*>(u"health.refresh"_s)->trigger();
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
};

} // namespace

class health_test : public QObject {
    Q_OBJECT

private slots:
    void keysMoveAndEnterOpensTheCase();
    void whatNobodyReactedToStandsFirst();
    void aReasonForTheDelayIsGivenFromTheRow();
    void aCaseIsTakenOverAndTheCallWrittenDown();
    void spaceShowsTheCaseInPlaceOfHealth();
    void anOutageShowsWithTheButtonThatMendsIt();
    void whatMustBeDecidedLeadsToItsShelf();
    void aButtonWithoutAPlaceIsHidden();
    void theStatusLineTellsOfAnOutageAndLeadsHere();
    void administratorsSeeTheWorksAlone();
    void everythingThatTakesTheFocusHasAName();
    void theModelKeepsItsPromisesWhileCasesChange();
};

void health_test::keysMoveAndEnterOpensTheCase() {
    Desk desk;
    QSignalSpy cases(&desk.desk.navigator, &pages::Navigator::caseWanted);
    QTRY_VERIFY(desk.list()->hasFocus());
    QVERIFY(desk.board().escalations.size() > 3);
    Desk::press(Qt::Key_J);
    QCOMPARE(desk.list()->currentIndex().row(), 1);
    Desk::press(Qt::Key_K);
    QCOMPARE(desk.list()->currentIndex().row(), 0);
    const int row = desk.rowWhere([](const auto& each) { return each.caseId.isValid(); });
    desk.list()->setCurrentIndex(desk.list()->model()->index(row, 0));
    Desk::press(Qt::Key_Return);
    QCOMPARE(cases.last().first().value<core::CaseId>(), desk.board().escalations.at(row).caseId);
    QVERIFY(desk.desk.navigator.neighbour(desk.board().escalations.at(row).caseId, 1).isValid());
}

void health_test::whatNobodyReactedToStandsFirst() {
    Desk desk;
    bool isOver = false;
    for (const app::EscalationRow& each : desk.board().escalations) {
        QVERIFY(!isOver || each.state != EscalationState::Ignored);
        isOver = isOver || each.state != EscalationState::Ignored;
    }
    QVERIFY(desk.board().ignored() > 0);
    QVERIFY(desk.list()->model()->index(0, 0).data(models::IsUnansweredRole).toBool());
    auto* rail = desk.window.findChild<widgets::NavRail*>();
    QTRY_COMPARE(rail->count(0), desk.board().ignored());
}

void health_test::aReasonForTheDelayIsGivenFromTheRow() {
    Desk desk;
    const core::Instant now = desk.desk.clock.now();
    const int row = desk.rowWhere(
        [&](const auto& each) { return core::slaState(each.due, now) == core::SlaState::Overdue && !each.lateReason; });
    QVERIFY(row >= 0);
    const core::CaseId id = desk.board().escalations.at(row).caseId;
    int before = 0;
    for (const app::LateShare& each : desk.board().lateReasons)
        before += each.cases;
    desk.list()->setFocus();
    desk.list()->setCurrentIndex(desk.list()->model()->index(row, 0));
    Desk::press(Qt::Key_R);
    QTRY_VERIFY(desk.preview()->findChild<QComboBox*>(u"reason"_s) != nullptr);
    auto* reasons = desk.preview()->findChild<QComboBox*>(u"reason"_s);
    QTRY_VERIFY(reasons->hasFocus());
    reasons->setCurrentIndex(reasons->findData(u"parts"_s));
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.stored(id).lateReason, core::LateReason::Parts);
    const auto explained = [&] {
        int cases = 0;
        for (const app::LateShare& each : desk.board().lateReasons)
            cases += each.cases;
        return cases;
    };
    QTRY_COMPARE(explained(), before + 1);
    QVERIFY(!desk.preview()->isVisible()); // it came for the form
    QVERIFY(desk.list()->hasFocus());
}

void health_test::aCaseIsTakenOverAndTheCallWrittenDown() {
    Desk desk;
    const int row = desk.rowWhere([&](const auto& each) {
        return each.caseId.isValid() && core::isOpen(desk.stored(each.caseId).status) &&
               each.owner != desk.desk.office->user().id;
    });
    QVERIFY(row >= 0);
    const core::CaseId id = desk.board().escalations.at(row).caseId;
    desk.list()->setFocus();
    desk.list()->setCurrentIndex(desk.list()->model()->index(row, 0));
    Desk::press(Qt::Key_A);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"ownerField"_s);
    Desk::press(Qt::Key_A); // to me
    QTRY_COMPARE(desk.stored(id).owner, desk.desk.office->user().id);
    QTRY_VERIFY(desk.list()->hasFocus());
    Desk::press(Qt::Key_C);
    QTRY_VERIFY(desk.preview()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(desk.preview()->isVisible());
}

void health_test::spaceShowsTheCaseInPlaceOfHealth() {
    Desk desk;
    auto* health = desk.window.findChild<QScrollArea*>(u"health"_s);
    desk.list()->setFocus();
    QVERIFY(health->isVisible());
    Desk::press(Qt::Key_Space);
    QVERIFY(desk.preview()->isVisible());
    QVERIFY(!health->isVisible());
    QVERIFY(desk.list()->hasFocus());
    Desk::press(Qt::Key_Escape);
    QVERIFY(health->isVisible());
}

void health_test::anOutageShowsWithTheButtonThatMendsIt() {
    Desk desk;
    auto* row = desk.window.findChild<QWidget*>(u"health.mail_out"_s);
    const auto mark = [&] { return row->findChild<widgets::HealthMark*>()->health(); };
    QCOMPARE(mark(), widgets::Health::Off); // the demo company sends nothing
    desk.outage({core::PostChannel::Mail, false, u"unreachable"_s, u"no route"_s});
    QTRY_COMPARE(mark(), widgets::Health::Down);
    QVERIFY(row->accessibleName().startsWith(u"fails: Mail does not leave since "_s));
    QVERIFY(row->accessibleDescription().contains(u"no route"_s));
    QVERIFY(desk.button(u"mail_out"_s)->isVisible());
    QSignalSpy lists(&desk.desk.navigator, &pages::Navigator::placeListWanted);
    desk.button(u"mail_out"_s)->click();
    QCOMPARE(lists.last().first().toString(), pages::place::kChannels);
    QCOMPARE(desk.window.current(), pages::place::kChannels);
    desk.window.goTo(pages::place::kHealth);
    desk.outage({core::PostChannel::Mail, true});
    QTRY_COMPARE(mark(), widgets::Health::Off);
}

void health_test::whatMustBeDecidedLeadsToItsShelf() {
    Desk desk;
    desk.window.goTo(pages::place::kMessages);
    auto* shelf = desk.window.findChild<widgets::SegmentedControl*>(u"shelf"_s);
    desk.desk.navigator.goToList(pages::place::kMessages, u"waiting"_s);
    QCOMPARE(shelf->currentIndex(), 1);
    desk.desk.navigator.goToList(pages::place::kMessages, u"attention"_s);
    QCOMPARE(shelf->currentIndex(), 0);
    QCOMPARE(desk.window.current(), pages::place::kMessages);
}

void health_test::aButtonWithoutAPlaceIsHidden() {
    Desk desk(u"lucia"_s, false);
    desk.outage({core::PostChannel::Mail, false, u"unreachable"_s, {}});
    auto* row = desk.window.findChild<QWidget*>(u"health.mail_out"_s);
    QTRY_COMPARE(row->findChild<widgets::HealthMark*>()->health(), widgets::Health::Down);
    QVERIFY(!desk.button(u"mail_out"_s)->isVisible());
}

void health_test::theStatusLineTellsOfAnOutageAndLeadsHere() {
    Desk desk;
    auto* line = desk.window.findChild<widgets::StatusLine*>();
    QCOMPARE(line->health().size(), 1); // nothing is set up
    desk.outage({core::PostChannel::Sms, false, u"credentials"_s, {}});
    desk.window.goTo(pages::place::kMessages);
    desk.window.resume();
    QTRY_COMPARE(line->health().size(), 2);
    QCOMPARE(line->health().last().health, widgets::Health::Down);
    QVERIFY(line->health().last().text.startsWith(u"SMS down since"_s));
    QTest::mouseClick(line, Qt::LeftButton, {}, {desk.desk.theme.px(20), line->height() / 2});
    QCOMPARE(desk.window.current(), pages::place::kHealth);
    desk.window.goTo(pages::place::kMessages);
    QTest::mouseClick(line, Qt::LeftButton, {}, {line->width() - 5, line->height() / 2});
    QCOMPARE(desk.window.current(), pages::place::kMessages);
    desk.window.findChild<QAction*>(u"go.health"_s)->trigger();
    QCOMPARE(desk.window.current(), pages::place::kHealth);
}

void health_test::administratorsSeeTheWorksAlone() {
    Desk desk(u"admin"_s);
    QVERIFY(desk.list() == nullptr);
    QVERIFY(desk.preview() == nullptr);
    QVERIFY(desk.board().escalations.isEmpty());
    auto* health = desk.window.findChild<QScrollArea*>(u"health"_s);
    QVERIFY(health->isVisible());
    QVERIFY(desk.window.findChild<QWidget*>(u"health.intake"_s)->isVisible());
    QVERIFY(!desk.page()->panes().isEmpty());
}

void health_test::everythingThatTakesTheFocusHasAName() {
    Desk desk;
    for (const QWidget* each : desk.page()->findChildren<QWidget*>()) {
        if (!each->isVisible() || each->focusPolicy() == Qt::NoFocus || each->focusProxy() != nullptr)
            continue;
        QVERIFY2(!each->objectName().isEmpty(), each->metaObject()->className());
        const auto* button = qobject_cast<const QAbstractButton*>(each);
        const bool isNamed = !each->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        QVERIFY2(isNamed, each->metaObject()->className());
    }
    Desk::press(Qt::Key_F6);
    QVERIFY(desk.page()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(!desk.list()->hasFocus());
}

void health_test::theModelKeepsItsPromisesWhileCasesChange() {
    Desk desk;
    QAbstractItemModelTester tester(desk.list()->model());
    const int row = desk.rowWhere([&](const auto& each) {
        return each.caseId.isValid() && !each.isNetwork() && each.state != EscalationState::Done;
    });
    QVERIFY(row >= 0);
    const core::CaseId id = desk.board().escalations.at(row).caseId;
    const auto closed =
        desk.desk.office->submit(app::CloseCase{id, core::Evidence::Withdrawn, {}, u"ya no"_s}).result();
    QVERIFY(closed.has_value());
    QTRY_VERIFY(desk.rowWhere([&](const auto& each) {
        return each.caseId == id && !each.isNetwork() && each.state == EscalationState::Done;
    }) >= 0);
    QVERIFY(desk.list()->currentIndex().isValid());
}

REPARO_QT_TEST(health_test);
#include "health_test.moc"
