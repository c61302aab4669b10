#include "models/mailmodel.h"
#include "pages/mail/mailpage.h"
#include "pages/mail/mailtext.h"
#include "pages/shell/workplace.h"
#include "support/qttest.h"
#include "ui/workdesk.h"
#include "widgets/pageheader.h"
#include "widgets/segmentedcontrol.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace {

pages::PlaceList mailOnly() {
    return [](core::Role) -> QList<pages::Place> {
        return {{{u"mail"_s, u"inbox"_s, u"Mail"_s, false, false},
                 [](const pages::PageContext& context) -> pages::Page* { return new pages::MailPage(context); },
                 {}}};
    };
}

/// A supervisor in front of the demo company's mail: one case, three in quarantine, newest first.
struct Desk {
    support::WorkDesk desk;
    std::unique_ptr<pages::Workplace> window;

    Desk()
        : desk(u"lucia"_s) {
        window = std::make_unique<pages::Workplace>(desk.context(), mailOnly());
        window->resize(1440, 900);
        window->show();
        QApplication::setActiveWindow(window.get());
        window->resume();
    }
    [[nodiscard]] models::MailModel* mails() const { return window->findChild<models::MailModel*>(); }
    template <class W>
    [[nodiscard]] W* find(const QString& name) const {
        return window->findChild<W*>(name);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    [[nodiscard]] store::IncomingFigures figures() const { return *desk.office->mailFigures().result(); }
    /// The mail that names a case in its subject.
    [[nodiscard]] core::Incoming suggested() const {
        const auto all = desk.office->mails(core::MailState::Quarantine).result();
        for (const core::Incoming& each : *all)
            if (each.suggestion.isValid())
                return each;
        return {};
    }
    void goToSuggested() const {
        press(Qt::Key_J);
        press(Qt::Key_J);
        QCOMPARE(mails()->mailAt(2)->id, suggested().id);
    }
};

} // namespace

class mail_test : public QObject {
    Q_OBJECT

private slots:
    void theHeadSaysThatNothingWasLost();
    void theSuggestedCaseIsOneEnterAway();
    void aMailMakesACaseAndIsTakenBack();
    void aMailIsDismissedWithAReason();
    void foreignHtmlLoadsNothing();
    void everyRowSaysWhy();
};

void mail_test::theHeadSaysThatNothingWasLost() {
    const Desk desk;
    QCOMPARE(desk.mails()->rowCount(), 3);
    QVERIFY(desk.figures().isWhole());
    bool isSaid = false;
    for (const QLabel* each : desk.window->findChildren<QLabel*>())
        isSaid = isSaid || each->text() == u"Received 4 = cases 1 + follow-ups 0 + quarantine 3";
    QVERIFY(isSaid);
    desk.find<widgets::SegmentedControl>(u"mailShelf"_s)->setCurrentIndex(1);
    QCOMPARE(desk.mails()->rowCount(), 4);
}

void mail_test::theSuggestedCaseIsOneEnterAway() {
    const Desk desk;
    desk.goToSuggested();
    const core::Incoming mail = desk.suggested();
    QCOMPARE(desk.find<QListWidget>(u"mailFiles"_s)->count(), 1);
    desk.press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), desk.find<QLineEdit>(u"mailCase"_s));
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.mails()->rowCount(), 2);
    QCOMPARE(desk.figures().followUps, 1);
    const auto detail = desk.desk.office->caseDetail(mail.suggestion).result();
    QCOMPARE(detail->events.last().type, core::EventType::MessageReceived);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.figures().quarantine, 3);
}

void mail_test::aMailMakesACaseAndIsTakenBack() {
    const Desk desk;
    desk.goToSuggested();
    desk.press(Qt::Key_N);
    QCOMPARE(desk.figures().cases, 2);
    QCOMPARE(desk.mails()->rowCount(), 2);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.figures().quarantine, 3);
}

void mail_test::aMailIsDismissedWithAReason() {
    const Desk desk;
    desk.press(Qt::Key_D);
    auto* reason = desk.find<QLineEdit>(u"mailReason"_s);
    QCOMPARE(QApplication::focusWidget(), reason);
    reason->setText(u"Publicidad"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.figures().dismissed, 1);
    desk.find<widgets::SegmentedControl>(u"mailShelf"_s)->setCurrentIndex(1);
    QCOMPARE(desk.mails()->mailAt(0)->note, u"Publicidad"_s);
}

void mail_test::foreignHtmlLoadsNothing() {
    pages::MailText text;
    text.setHtml(u"<p>Hola</p><img src='file:///etc/hostname'><a href='https://x.example'>x</a>"_s);
    const QUrl file(u"file:///etc/hostname"_s);
    const auto* document = text.document();
    QCOMPARE(document->resource(QTextDocument::ImageResource, file).value<QImage>().size(), QSize(1, 1));
    QVERIFY(document->resource(QTextDocument::HtmlResource, file).toByteArray().isEmpty());
    QVERIFY(!text.openLinks());
    QVERIFY(!text.openExternalLinks());
}

void mail_test::everyRowSaysWhy() {
    for (const auto reason : core::allValues<core::QuarantineReason>()) {
        core::Incoming mail;
        mail.state = core::MailState::Quarantine;
        mail.reason = reason;
        QVERIFY(models::whyText(mail).endsWith(u'.'));
        QVERIFY(!models::label(reason).isEmpty());
    }
    for (const auto state : core::allValues<core::MailState>())
        QVERIFY(!models::label(state).isEmpty());
}

REPARO_QT_TEST(mail_test);
#include "mail_test.moc"
