#include "app/casereads.h"
#include "app/directory.h"
#include "models/directorymodel.h"
#include "models/memberinboxmodel.h"
#include "pages/network/answerfields.h"
#include "pages/network/memberanswerpane.h"
#include "pages/network/memberinboxpage.h"
#include "pages/network/membernumberspage.h"
#include "pages/network/networkpage.h"
#include "pages/shell/workplace.h"
#include "support/qttest.h"
#include "ui/workdesk.h"
#include "widgets/segmentedcontrol.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

pages::PlaceList networkPlaces() {
    return [](core::Role role) -> QList<pages::Place> {
        const auto place = [](const QString& id, auto make) {
            return pages::Place{{id, u"inbox"_s, id, false, false}, make, {}};
        };
        if (role != core::Role::NetworkMember)
            return {place(u"directory"_s, [](const pages::PageContext& context) -> pages::Page* {
                return new pages::NetworkPage(context);
            })};
        return {place(u"memberinbox"_s,
                      [](const pages::PageContext& context) -> pages::Page* {
                          return new pages::MemberInboxPage(context);
                      }),
                place(u"membernumbers"_s, [](const pages::PageContext& context) -> pages::Page* {
                    return new pages::MemberNumbersPage(context);
                })};
    };
}

/// Somebody in front of the network's pages, in the demo company.
struct Desk {
    support::WorkDesk desk;
    std::unique_ptr<pages::Workplace> window;

    explicit Desk(const QString& login)
        : desk(login) {
        window = std::make_unique<pages::Workplace>(desk.context(), networkPlaces());
        window->resize(1440, 900);
        window->show();
        QApplication::setActiveWindow(window.get());
        window->resume();
    }
    template <class W>
    [[nodiscard]] W* find(const QString& name) const {
        return window->findChild<W*>(name);
    }
    [[nodiscard]] models::MemberInboxModel* tasks() const { return window->findChild<models::MemberInboxModel*>(); }
    [[nodiscard]] QListView* inbox() const { return find<QListView>(u"memberInbox"_s); }
    /// The demo's case with two questions to Taller Norte.
    [[nodiscard]] int askedRow() const {
        for (int row = 0; row < tasks()->rowCount(); ++row)
            if (tasks()->taskAt(row)->questions.size() == 2)
                return row;
        return -1;
    }
    void trigger(const QString& action) const { find<QAction>(action)->trigger(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    [[nodiscard]] app::CaseDetail detail(core::CaseId id) const { return *desk.office->caseDetail(id).result(); }
    [[nodiscard]] QStringList typesOf(core::CaseId id) const {
        QStringList types;
        for (const core::CaseEvent& each : detail(id).events)
            types << core::toCode(each.type);
        return types;
    }
};

} // namespace

class network_test : public QObject {
    Q_OBJECT

private slots:
    void aMemberAnswersOneOfTwoQuestionsByKeyboard();
    void whatIsTypedSurvivesANewQuestionAndARestart();
    void aPersonIsMaskedUntilTheMemberAsks();
    void givingBackNeedsAReasonAndTakesTheCaseAway();
    void aFileThatIsNoneIsRefusedAtOnce();
    void callsAndWorkDoneAreRecorded();
    void ownNumbersAreReadAloud();
    void aWrongAddressStandsBesideItsField();
    void unsavedFieldsAreNotLostByTheCursor();
    void thePolicyIsSaved();
};

void network_test::aMemberAnswersOneOfTwoQuestionsByKeyboard() {
    const Desk desk(u"norte"_s);
    QTRY_VERIFY(desk.askedRow() >= 0);
    QCOMPARE(QApplication::focusWidget(), desk.inbox());
    desk.inbox()->setCurrentIndex(desk.tasks()->index(desk.askedRow()));
    const core::CaseId id = desk.tasks()->taskAt(desk.askedRow())->row.id;
    desk.press(Qt::Key_R);
    auto* first = desk.find<QPlainTextEdit>(u"answer.1"_s);
    QTRY_COMPARE(QApplication::focusWidget(), first);
    QVERIFY(first->accessibleName().startsWith(u"1  "_s));
    QTest::keyClicks(first, u"Humedad en la tarjeta"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.typesOf(id).count(u"member_answered"_s), 1);
    QTRY_COMPARE(desk.detail(id).questions.size(), 1);
    QCOMPARE(desk.detail(id).events.last().text.section(u'\n', 1), u"Humedad en la tarjeta"_s);
    QTRY_VERIFY(desk.find<QPlainTextEdit>(u"answer.1"_s)->toPlainText().isEmpty());
}

void network_test::whatIsTypedSurvivesANewQuestionAndARestart() {
    Desk desk(u"norte"_s);
    QTRY_VERIFY(desk.askedRow() >= 0);
    desk.inbox()->setCurrentIndex(desk.tasks()->index(desk.askedRow()));
    const core::CaseId id = desk.tasks()->taskAt(desk.askedRow())->row.id;
    QTest::keyClicks(desk.find<QPlainTextEdit>(u"answer.2"_s), u"A las cuatro"_s);
    desk.window.reset();
    desk.desk.restart();
    desk.window = std::make_unique<pages::Workplace>(desk.desk.context(), networkPlaces());
    desk.window->show();
    QApplication::setActiveWindow(desk.window.get());
    desk.window->resume();
    QTRY_VERIFY(desk.askedRow() >= 0);
    desk.inbox()->setCurrentIndex(desk.tasks()->index(desk.tasks()->rowOf(id)));
    QTRY_COMPARE(desk.find<QPlainTextEdit>(u"answer.2"_s)->toPlainText(), u"A las cuatro"_s);
}

void network_test::aPersonIsMaskedUntilTheMemberAsks() {
    const Desk desk(u"norte"_s);
    QTRY_VERIFY(desk.askedRow() >= 0);
    desk.inbox()->setCurrentIndex(desk.tasks()->index(desk.askedRow()));
    const core::CaseId id = desk.tasks()->taskAt(desk.askedRow())->row.id;
    auto* person = desk.find<QLabel>(u"person"_s);
    QTRY_VERIFY(person->text().contains(u"•••"_s));
    QVERIFY(desk.find<QAction>(u"member.call"_s)->isEnabled());
    desk.trigger(u"member.call"_s);
    QTRY_VERIFY(!person->text().contains(u"•••"_s));
    QVERIFY(person->text().contains(desk.detail(id).customer->name));
    QCOMPARE(desk.typesOf(id).count(u"revealed"_s), 1);
    QVERIFY(!desk.find<QAction>(u"member.call"_s)->isEnabled());
}

void network_test::givingBackNeedsAReasonAndTakesTheCaseAway() {
    const Desk desk(u"norte"_s);
    QTRY_VERIFY(desk.askedRow() >= 0);
    desk.inbox()->setCurrentIndex(desk.tasks()->index(desk.askedRow()));
    const int before = desk.tasks()->rowCount();
    QTRY_VERIFY(desk.find<QAction>(u"member.decline"_s)->isEnabled());
    desk.trigger(u"member.decline"_s);
    auto* reason = desk.find<QLineEdit>(u"declineReason"_s);
    QTRY_COMPARE(QApplication::focusWidget(), reason);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.tasks()->rowCount(), before);
    QTest::keyClicks(reason, u"Sin cuadrilla"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.tasks()->rowCount(), before - 1);
    QCOMPARE(desk.askedRow(), -1);
}

void network_test::aFileThatIsNoneIsRefusedAtOnce() {
    const Desk desk(u"norte"_s);
    QTRY_VERIFY(desk.askedRow() >= 0);
    desk.inbox()->setCurrentIndex(desk.tasks()->index(desk.askedRow()));
    auto* files = desk.window->findChild<pages::FilePicker*>();
    const auto write = [&](const QString& name, const QByteArray& content) {
        QFile file(desk.desk.folder.filePath(name));
        const bool isOpen = file.open(QIODevice::WriteOnly);
        file.write(content);
        return isOpen ? file.fileName() : QString();
    };
    QVERIFY(!files->add(write(u"run.exe"_s, "MZ\x90")));
    QVERIFY(files->files().isEmpty());
    QVERIFY(files->add(write(u"foto.png"_s, "\x89PNG\r\n\x1a\n...")));
    QCOMPARE(files->files().size(), 1);
    const core::CaseId id = desk.tasks()->taskAt(desk.askedRow())->row.id;
    desk.trigger(u"member.send"_s);
    QTRY_COMPARE(desk.detail(id).files.size(), 1);
    QCOMPARE(desk.detail(id).files.first().name, u"foto.png"_s);
    QTRY_VERIFY(files->files().isEmpty());
}

void network_test::callsAndWorkDoneAreRecorded() {
    const Desk desk(u"norte"_s);
    QTRY_VERIFY(desk.askedRow() >= 0);
    desk.inbox()->setCurrentIndex(desk.tasks()->index(desk.askedRow()));
    const core::CaseId id = desk.tasks()->taskAt(desk.askedRow())->row.id;
    desk.find<QCheckBox>(u"called.customer"_s)->setChecked(true);
    auto* outcome = desk.find<QComboBox>(u"outcome.customer"_s);
    QVERIFY(outcome->isEnabled());
    outcome->setCurrentIndex(outcome->findData(u"no_answer"_s));
    desk.find<QCheckBox>(u"isDone"_s)->setChecked(true);
    desk.trigger(u"member.send"_s);
    QTRY_COMPARE(desk.typesOf(id).count(u"contact"_s), 1);
    QCOMPARE(desk.typesOf(id).count(u"member_answered"_s), 1);
    QVERIFY(desk.detail(id).events.last().data[u"resolved"].toBool());
    QTRY_VERIFY(!desk.tasks()->taskAt(desk.tasks()->rowOf(id))->isWaiting());
}

void network_test::ownNumbersAreReadAloud() {
    const Desk desk(u"norte"_s);
    desk.window->goTo(u"membernumbers"_s);
    auto* card = desk.find<QWidget>(u"memberNumbers"_s);
    QTRY_VERIFY(card->accessibleDescription().contains(u"In your hands now"_s));
    QCOMPARE(QApplication::focusWidget(), card);
    for (const core::NetworkMember& each : desk.desk.office->company()->catalogue.networkMembers)
        if (each.code != u"norte")
            QVERIFY(!card->accessibleDescription().contains(each.name));
}

void network_test::aWrongAddressStandsBesideItsField() {
    const Desk desk(u"lucia"_s);
    auto* members = desk.window->findChild<models::DirectoryModel*>();
    QTRY_VERIFY(members->rowCount() > 3);
    QCOMPARE(QApplication::focusWidget(), desk.find<QListView>(u"members"_s));
    desk.press(Qt::Key_E);
    auto* mail = desk.find<QLineEdit>(u"profile.email"_s);
    mail->setText(u"nobody"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), mail);
    mail->setText(u"casos@andes.example"_s);
    desk.trigger(u"network.save"_s);
    QTRY_COMPARE(members->entryAt(desk.find<QListView>(u"members"_s)->currentIndex().row())->profile.email,
                 u"casos@andes.example"_s);
    QVERIFY(!desk.find<QAction>(u"network.save"_s)->isEnabled());
}

void network_test::unsavedFieldsAreNotLostByTheCursor() {
    const Desk desk(u"lucia"_s);
    auto* members = desk.window->findChild<models::DirectoryModel*>();
    QTRY_VERIFY(members->rowCount() > 3);
    auto* list = desk.find<QListView>(u"members"_s);
    auto* territory = desk.find<QLineEdit>(u"profile.territory"_s);
    territory->setText(u"Cali"_s);
    list->setFocus();
    desk.press(Qt::Key_J);
    QTRY_COMPARE(list->currentIndex().row(), 0);
    QCOMPARE(territory->text(), u"Cali"_s);
    desk.trigger(u"network.discard"_s);
    desk.press(Qt::Key_J);
    QTRY_COMPARE(list->currentIndex().row(), 1);
}

void network_test::thePolicyIsSaved() {
    const Desk desk(u"lucia"_s);
    QCOMPARE(desk.desk.office->company()->nextMember, core::NextMember::Ask);
    desk.find<widgets::SegmentedControl>(u"nextMember"_s)->setCurrentIndex(1);
    QTRY_COMPARE(desk.desk.office->company()->nextMember, core::NextMember::Auto);
}

REPARO_QT_TEST(network_test);
#include "network_test.moc"
