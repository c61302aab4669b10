#include "app/channelpulse.h"
#include "app/office.h"
#include "pages/channels/channelform.h"
#include "pages/channels/channelspage.h"
#include "pages/channels/testpane.h"
#include "pages/shell/workplace.h"
#include "store/channelhealthtable.h"
#include "store/unitofwork.h"
#include "support/qttest.h"
#include "ui/workdesk.h"
#include "widgets/messagebar.h"
#include "widgets/segmentedcontrol.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace {

struct Desk {
    support::WorkDesk desk;
    std::unique_ptr<pages::Workplace> window;

    explicit Desk(const QString& login = u"lucia"_s)
        : desk(login) {
        open();
    }
    [[nodiscard]] app::MailroomPlaces places() const {
        return {desk.folder.filePath(u"out"_s), desk.folder.filePath(u"secrets"_s), nullptr};
    }
    void open() {
        const auto list = [this](core::Role) -> QList<pages::Place> {
            return {{{u"channels"_s, u"link"_s, u"Channels"_s, false, false},
                     [this](const pages::PageContext& context) -> pages::Page* {
                         return new pages::ChannelsPage(context, places());
                     },
                     {}}};
        };
        window = std::make_unique<pages::Workplace>(desk.context(), list);
        window->resize(1440, 900);
        window->show();
        QApplication::setActiveWindow(window.get());
        window->resume();
        QTRY_VERIFY(page()->isRead());
    }
    void restart() {
        window.reset();
        desk.restart();
        open();
    }
    [[nodiscard]] pages::ChannelsPage* page() const { return find<pages::ChannelsPage>(); }
    [[nodiscard]] QListView* list() const { return find<QListView>(u"channels"_s); }
    [[nodiscard]] pages::TestPane* test() const { return find<pages::TestPane>(); }
    template <class W>
    [[nodiscard]] W* find(const QString& name = {}) const {
        return window->findChild<W*>(name);
    }
    [[nodiscard]] QLineEdit* field(const QString& name) const { return find<QLineEdit>(name); }
    [[nodiscard]] QString bar() const { return page()->findChild<widgets::MessageBar*>()->spokenText(); }
    void pressBar() const { emit page()->findChild<widgets::MessageBar*>()->actionTriggered(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void type(const QString& name, const QString& text) const {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
    }
    void goTo(int row) const { list()->setCurrentIndex(list()->model()->index(row, 0)); }
    [[nodiscard]] QString spoken(int row) const {
        return list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] bool isSaid(const QString& words) const {
        for (const QLabel* each : page()->findChildren<QLabel*>())
            if (each->isVisible() && each->text().contains(words))
                return true;
        return false;
    }
    /// Mail by a server of this machine that nobody runs.
    void typeMailServer(int port) const {
        find<widgets::SegmentedControl>(u"mail.kind"_s)->setCurrentIndex(1);
        type(u"mail.from"_s, u"casos@hogar.example"_s);
        type(u"mail.host"_s, u"127.0.0.1"_s);
        find<QComboBox>(u"mail.security"_s)->setCurrentIndex(2);
        find<QSpinBox>(u"mail.port"_s)->setValue(port);
    }
};

/// A port of this machine where nobody listens.
int closedPort() {
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class channels_test : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void aChannelIsSetUpByKeysAndSaved();
    void whatIsWrongStandsBesideItsField();
    void thePortFollowsTheEncryptionUnlessItIsOnesOwn();
    void aPasswordIsKeptAndNeverShown();
    void aTestSaysWhatFailedAndGetsOldWithTheNextChange();
    void aPlainGatewayHasFieldsOfItsOwn();
    void anOutageIsOverWhenItsTestFindsAllWell();
    void theDoorGetsAKeyAndBothAddresses();
    void whatIsNotSavedWaitsAndComesBackAfterARestart();
    void whatSomebodyElseSavedIsNotWrittenOver();
    void aTestMessageGoesToNoCustomer();
    void nothingIsSqueezedInASmallWindow();
    void everythingThatTakesTheFocusHasAName();
};

void channels_test::aChannelIsSetUpByKeysAndSaved() {
    const Desk desk;
    QCOMPARE(QApplication::focusWidget(), desk.list());
    QVERIFY(desk.isSaid(u"becomes a file in"_s));
    desk.press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"mail.name"_s);
    desk.typeMailServer(2525);
    QVERIFY(desk.spoken(0).contains(u"not saved"_s));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.page()->saved().smtp.port, 2525);
    QCOMPARE(desk.page()->saved().from.address, u"casos@hogar.example"_s);
    QTRY_VERIFY(desk.bar().contains(u"It counts from now on"_s));
    QVERIFY(!desk.spoken(0).contains(u"not saved"_s));
    QVERIFY(desk.spoken(0).contains(u"127.0.0.1:2525"_s));
    desk.list()->setFocus();
    desk.press(Qt::Key_J);
    QCOMPARE(desk.list()->currentIndex().row(), 1);
    QCOMPARE(desk.page()->saved().sms, app::ChannelSettings::Sms::Folder);
}

void channels_test::whatIsWrongStandsBesideItsField() {
    const Desk desk;
    desk.find<widgets::SegmentedControl>(u"mail.kind"_s)->setCurrentIndex(1);
    desk.type(u"mail.from"_s, u"casos"_s);
    QVERIFY(!desk.isSaid(u"no address that a message can be sent to"_s)); // still typing
    desk.field(u"mail.host"_s)->setFocus();
    QVERIFY(desk.isSaid(u"no address that a message can be sent to"_s));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(desk.bar().contains(u"mend what is marked"_s));
    QCOMPARE(QApplication::focusWidget(), desk.field(u"mail.from"_s));
    QVERIFY(desk.isSaid(u"This can't be empty."_s));
    desk.type(u"mail.from"_s, u"casos@hogar.example"_s);
    QVERIFY(!desk.isSaid(u"no address that a message can be sent to"_s));
    QCOMPARE(desk.page()->saved().mail, app::ChannelSettings::Mail::Folder);
}

void channels_test::thePortFollowsTheEncryptionUnlessItIsOnesOwn() {
    const Desk desk;
    auto* security = desk.find<QComboBox>(u"mail.security"_s);
    auto* port = desk.find<QSpinBox>(u"mail.port"_s);
    QCOMPARE(port->value(), 587);
    security->setCurrentIndex(1);
    QCOMPARE(port->value(), 465);
    port->setValue(2525);
    security->setCurrentIndex(0);
    QCOMPARE(port->value(), 2525);
    QCOMPARE(desk.find<QSpinBox>(u"inbox.port"_s)->value(), 993);
}

void channels_test::aPasswordIsKeptAndNeverShown() {
    Desk desk;
    desk.typeMailServer(2525);
    desk.type(u"mail.user"_s, u"casos"_s);
    QVERIFY(desk.isSaid(u"not kept on this computer"_s));
    desk.type(u"mail.password"_s, u"clave secreta"_s);
    QCOMPARE(desk.field(u"mail.password"_s)->echoMode(), QLineEdit::Password);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(desk.bar().contains(u"kept in a sealed file"_s));
    QVERIFY(desk.field(u"mail.password"_s)->text().isEmpty());
    QCOMPARE(app::Secrets(desk.places().secretsFolder).read().value().value(u"mail"_s), u"clave secreta"_s);
    desk.restart();
    QVERIFY(desk.field(u"mail.password"_s)->text().isEmpty());
    QVERIFY(desk.isSaid(u"kept in a sealed file"_s));
    desk.find<QPushButton>(u"mail.forget"_s)->setFocus();
    desk.press(Qt::Key_Space);
    QTRY_VERIFY(desk.isSaid(u"not kept on this computer"_s));
    QVERIFY(app::Secrets(desk.places().secretsFolder).read().value().isEmpty());
}

void channels_test::aTestSaysWhatFailedAndGetsOldWithTheNextChange() {
    const Desk desk;
    desk.press(Qt::Key_T, Qt::ControlModifier); // the folder
    QTRY_VERIFY(desk.test()->spokenText().contains(u"Folder can be written: passed"_s));
    desk.typeMailServer(closedPort());
    QVERIFY(desk.isSaid(u"changed since"_s));
    desk.press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(desk.test()->spokenText().contains(u"Connected: failed"_s));
    const QString spoken = desk.test()->spokenText();
    QVERIFY2(spoken.contains(u"Name found: passed"_s), qPrintable(spoken));
    QVERIFY2(spoken.contains(u"Nothing listens at 127.0.0.1"_s), qPrintable(spoken));
    QVERIFY2(spoken.contains(u"In its own words"_s), qPrintable(spoken));
    QVERIFY2(spoken.contains(u"Takes mail from our address: not reached"_s), qPrintable(spoken));
    QVERIFY(desk.spoken(0).contains(u"test failed"_s));
    QCOMPARE(desk.page()->saved().mail, app::ChannelSettings::Mail::Folder); // nothing was saved for it
    desk.goTo(1);
    QVERIFY(desk.test()->spokenText().isEmpty());
    desk.goTo(0);
    QVERIFY(desk.test()->spokenText().contains(u"Connected: failed"_s));
    desk.type(u"mail.host"_s, u"localhost"_s);
    QVERIFY(desk.isSaid(u"changed since"_s));
    desk.field(u"mail.from"_s)->clear();
    desk.press(Qt::Key_T, Qt::ControlModifier); // what can't work is not tried
    QCOMPARE(QApplication::focusWidget(), desk.field(u"mail.from"_s));
}

void channels_test::aPlainGatewayHasFieldsOfItsOwn() {
    const Desk desk;
    desk.goTo(1);
    auto* kind = desk.find<widgets::SegmentedControl>(u"sms.kind"_s);
    kind->setCurrentIndex(1);
    QVERIFY(desk.field(u"sms.user"_s)->isVisible());
    QVERIFY(!desk.field(u"sms.fields"_s)->isVisible());
    kind->setCurrentIndex(2);
    QVERIFY(!desk.field(u"sms.user"_s)->isVisible());
    desk.type(u"sms.url"_s, u"https://sms.example/send"_s);
    desk.type(u"sms.fields"_s, u"to={{to}}"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(desk.isSaid(u"both names in braces"_s));
    desk.type(u"sms.fields"_s, u"to={{to}}&text={{text}}"_s);
    desk.find<QComboBox>(u"sms.form"_s)->setCurrentIndex(1);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.page()->saved().sms, app::ChannelSettings::Sms::Http);
    QCOMPARE(desk.page()->saved().http.form, messaging::HttpGatewaySettings::Form::Fields);
    QCOMPARE(desk.page()->saved().http.fields.size(), 2);
    QVERIFY(desk.spoken(1).contains(u"sms.example"_s));
}

void channels_test::anOutageIsOverWhenItsTestFindsAllWell() {
    const Desk desk;
    const auto session = store::Session::open(desk.desk.office->uri(), store::Session::Mode::ReadWrite).value();
    const core::SystemClock clock;
    QVERIFY(app::noteChannel(*session, clock, u"agent"_s, {core::PostChannel::Mail, false, u"unreachable"_s}));
    const auto isFailing = [&] {
        const auto known = store::read(*session, [&]() -> core::Result<QList<core::ChannelHealth>> {
            return store::findChannelHealth(*session);
        });
        return known->first().isFailing();
    };
    QVERIFY(isFailing());
    desk.press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(desk.test()->spokenText().contains(u"Folder can be written: passed"_s));
    QTRY_VERIFY(!isFailing());
}

void channels_test::theDoorGetsAKeyAndBothAddresses() {
    const Desk desk;
    desk.goTo(3);
    desk.find<QPushButton>(u"door.make"_s)->setFocus();
    desk.press(Qt::Key_Space);
    const QString key = desk.field(u"door.password"_s)->text();
    QCOMPARE(key.size(), 24);
    QCOMPARE(desk.field(u"door.receipts"_s)->text(), u"http://127.0.0.1:8410/%1/receipt"_s.arg(key));
    QVERIFY(desk.field(u"door.messages"_s)->text().startsWith(u"http://127.0.0.1:8410/%1/message?from="_s.arg(key)));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(desk.bar().contains(u"The password is kept"_s));
    QCOMPARE(app::Secrets(desk.places().secretsFolder).read().value().value(u"door"_s), key);
    QVERIFY(desk.page()->saved().kannel.receipts.path().endsWith(u"/receipt"_s));
}

void channels_test::whatIsNotSavedWaitsAndComesBackAfterARestart() {
    Desk desk;
    desk.typeMailServer(2525);
    desk.type(u"mail.password"_s, u"clave"_s);
    desk.goTo(2);
    desk.goTo(0);
    QCOMPARE(desk.field(u"mail.host"_s)->text(), u"127.0.0.1"_s);
    QCOMPARE(desk.field(u"mail.password"_s)->text(), u"clave"_s);
    desk.desk.office->drafts().flush();
    desk.restart();
    QTRY_COMPARE(desk.field(u"mail.host"_s)->text(), u"127.0.0.1"_s);
    QVERIFY(desk.field(u"mail.password"_s)->text().isEmpty()); // passwords are in no draft
    QVERIFY(desk.spoken(0).contains(u"not saved"_s));
    QTest::mouseClick(desk.find<QPushButton>(u"discardChannel"_s), Qt::LeftButton);
    QVERIFY(desk.field(u"mail.host"_s)->text().isEmpty());
    desk.pressBar();
    QCOMPARE(desk.field(u"mail.host"_s)->text(), u"127.0.0.1"_s);
}

void channels_test::whatSomebodyElseSavedIsNotWrittenOver() {
    const Desk desk;
    desk.typeMailServer(2525);
    app::ChannelDesk other(*desk.desk.office, desk.places());
    app::ChannelSettings theirs;
    theirs.from.address = u"otra@hogar.example"_s;
    bool isDone = false;
    other.save(app::Channel::Mail, theirs, {}).then(&other, [&](const core::Result<app::ChannelSettings>& saved) {
        isDone = saved.has_value();
    });
    QTRY_VERIFY(isDone);
    desk.field(u"mail.host"_s)->setFocus();
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(desk.bar().contains(u"after you began"_s));
    QCOMPARE(desk.field(u"mail.host"_s)->text(), u"127.0.0.1"_s);
    desk.pressBar();
    QTRY_COMPARE(desk.page()->saved().smtp.port, 2525);
}

void channels_test::aTestMessageGoesToNoCustomer() {
    const Desk desk;
    desk.type(u"testTo"_s, u"nadie"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.isSaid(u"no address that a message can be sent to"_s));
    desk.type(u"testTo"_s, u"yo@hogar.example"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.test()->spokenText().contains(u"Test message handed over: passed"_s));
    QCOMPARE(QDir(desk.places().messageFolder).entryList({u"*.eml"_s}, QDir::Files).size(), 1);
}

void channels_test::nothingIsSqueezedInASmallWindow() {
    const Desk desk;
    desk.typeMailServer(2525);
    desk.window->resize(1280, 720);
    QCoreApplication::sendPostedEvents();
    for (const QString& name : {u"mail.host"_s, u"mail.port"_s, u"mail.password"_s, u"mail.authorityFile"_s})
        QTRY_VERIFY(desk.find<QWidget>(name)->height() >= desk.find<QWidget>(name)->sizeHint().height());
}

void channels_test::everythingThatTakesTheFocusHasAName() {
    const Desk desk;
    desk.typeMailServer(2525);
    for (int row = 0; row < 4; ++row) {
        desk.goTo(row);
        for (const QWidget* each : desk.page()->findChildren<QWidget*>()) {
            if (each->focusPolicy() == Qt::NoFocus || !each->isVisible() || each->focusProxy() ||
                each->objectName().startsWith(u"qt_"_s))
                continue;
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(each));
            const QString name = interface ? interface->text(QAccessible::Name) : QString();
            QVERIFY2(!name.isEmpty(),
                     qPrintable(QString::fromLatin1(each->metaObject()->className()) + u' ' + each->objectName()));
            QVERIFY2(!each->objectName().isEmpty() || each->parentWidget()->inherits("widgets::SegmentedControl"),
                     qPrintable(name));
        }
    }
}

REPARO_QT_TEST(channels_test);
#include "channels_test.moc"
