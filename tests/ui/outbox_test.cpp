#include "app/directory.h"
#include "app/sender.h"
#include "models/outboxmodel.h"
#include "pages/outbox/outboxpage.h"
#include "pages/shell/workplace.h"
#include "support/qttest.h"
#include "ui/workdesk.h"
#include "widgets/segmentedcontrol.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Refuses every mail for its address.
class RefusingMail final : public messaging::MailTransport {
public:
    messaging::SendOutcome send(const messaging::Envelope& envelope, const QByteArray&,
                                const std::stop_token&) override {
        return {messaging::Delivery::Permanent,
                messaging::Fault::Recipient,
                550,
                u"no such user"_s,
                envelope.to.first(),
                {}};
    }
};

pages::PlaceList outboxOnly() {
    return [](core::Role) -> QList<pages::Place> {
        return {{{u"outbox"_s, u"mail"_s, u"Messages"_s, false, false},
                 [](const pages::PageContext& context) -> pages::Page* { return new pages::OutboxPage(context); },
                 {}}};
    };
}

/// A supervisor in front of an escalation whose mail was refused.
struct Desk {
    support::WorkDesk desk;
    std::unique_ptr<pages::Workplace> window;

    Desk()
        : desk(u"lucia"_s) {
        [this] { refuseOne(); }();
        window = std::make_unique<pages::Workplace>(desk.context(), outboxOnly());
        window->resize(1440, 900);
        window->show();
        QApplication::setActiveWindow(window.get());
        window->resume();
    }
    void refuseOne() {
        const auto session = store::Session::open(desk.office->uri(), store::Session::Mode::ReadWrite);
        const auto company = desk.office->company();
        core::NetworkProfile profile;
        profile.member = company->catalogue.findNetworkMember(u"occidente")->id;
        profile.email = u"taller@occidente.example"_s;
        QVERIFY(app::saveNetworkProfile(**session, desk.clock, desk.office->user(), *company, profile, u"test"_s));
        app::LogCase call;
        call.summary = u"No llegaron"_s;
        call.hasNoContactDetails = false;
        call.caller.name = u"Ana Ruiz"_s;
        call.networkMember = profile.member;
        QVERIFY(desk.office->submit(call).result().has_value());
        desk.clock.advance(10s);
        app::Channels channels;
        channels.mail = std::make_unique<RefusingMail>();
        channels.from = {{}, u"casos@hogar.example"_s};
        QVERIFY(app::Sender(**session, channels, desk.clock, u"agent"_s).sendDue(100)->failed >= 1);
    }
    [[nodiscard]] models::OutboxModel* messages() const { return window->findChild<models::OutboxModel*>(); }
    template <class W>
    [[nodiscard]] W* find(const QString& name) const {
        return window->findChild<W*>(name);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
};

} // namespace

class outbox_test : public QObject {
    Q_OBJECT

private slots:
    void aRefusedAddressIsCorrectedAndSentAgain();
    void aWrongAddressIsSaidBesideItsField();
    void dDiscardsAndTheShelfIsEmpty();
};

void outbox_test::aRefusedAddressIsCorrectedAndSentAgain() {
    const Desk desk;
    QTRY_COMPARE(desk.messages()->rowCount(), 1);
    QCOMPARE(QApplication::focusWidget(), desk.find<QListView>(u"outbox"_s));
    desk.press(Qt::Key_E);
    QCOMPARE(QApplication::focusWidget(), desk.find<QLineEdit>(u"outgoingAddress"_s));
    QTest::keyClicks(desk.find<QLineEdit>(u"outgoingAddress"_s), u"jefe@occidente.example"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.messages()->rowCount(), 0);
    desk.find<widgets::SegmentedControl>(u"shelf"_s)->setCurrentIndex(1);
    QTRY_VERIFY(desk.messages()->rowCount() > 0);
    bool isThere = false;
    for (int row = 0; row < desk.messages()->rowCount(); ++row)
        isThere = isThere || desk.messages()->messageAt(row)->address == u"jefe@occidente.example"_s;
    QVERIFY(isThere);
}

void outbox_test::aWrongAddressIsSaidBesideItsField() {
    const Desk desk;
    QTRY_COMPARE(desk.messages()->rowCount(), 1);
    desk.find<QLineEdit>(u"outgoingAddress"_s)->setText(u"nobody"_s);
    desk.press(Qt::Key_R);
    QTRY_COMPARE(QApplication::focusWidget(), desk.find<QLineEdit>(u"outgoingAddress"_s));
    QCOMPARE(desk.messages()->rowCount(), 1);
}

void outbox_test::dDiscardsAndTheShelfIsEmpty() {
    const Desk desk;
    QTRY_COMPARE(desk.messages()->rowCount(), 1);
    desk.press(Qt::Key_D);
    QTRY_COMPARE(desk.messages()->rowCount(), 0);
    QVERIFY(!desk.find<QAction>(u"outbox.retry"_s)->isEnabled());
}

REPARO_QT_TEST(outbox_test);
#include "outbox_test.moc"
