#include "pages/case/casepage.h"

#include "app/draftbox.h"
#include "app/office.h"
#include "pages/case/enclosures.h"
#include "pages/case/whyexport.h"
#include "support/qttest.h"
#include "ui/look.h"
#include "ui/workdesk.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"
#include "widgets/steplist.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kWithNetwork = QStringLiteral("R-2026-000104"); ///< Carolina's, cause and category known
const QString kAssigned = QStringLiteral("R-2026-000127");    ///< Carolina's, not begun

/// The page of one case on a desk of its own, in front and with the focus.
class CaseDesk {
public:
    explicit CaseDesk(const QString& number = kWithNetwork, const QString& login = u"carolina"_s)
        : desk(login) {
        id = caseId(number);
        rebuild();
    }

    [[nodiscard]] core::CaseId caseId(const QString& number) const {
        return desk.office->findCaseByNumber(number).result().value();
    }
    void rebuild() {
        page = std::make_unique<pages::CasePage>(desk.context());
        page->resize(1356, 874);
        page->showCase(id);
        QVERIFY(uitest::activate(*page));
        page->enter();
    }
    [[nodiscard]] app::CaseDetail detail() const { return desk.office->caseDetail(id).result().value(); }
    [[nodiscard]] core::Case subject() const { return detail().subject; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString& text) const {
        for (const QChar each : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key(each.toUpper().unicode()), each,
                                Qt::NoModifier);
    }
    void save() const { press(Qt::Key_Return, Qt::ControlModifier); }
    template <class W>
    [[nodiscard]] W* find(const QString& name) const {
        return page->findChild<W*>(name);
    }
    [[nodiscard]] QPlainTextEdit* note() const { return find<QPlainTextEdit>(u"noteText"_s); }
    [[nodiscard]] bool isOpen(const QString& form) const {
        return find<QWidget>(u"form_"_s + form) != nullptr && find<QWidget>(u"form_"_s + form)->isVisible();
    }
    /// Somebody at another desk does something to the case; this desk hears of it.
    void doElsewhere(const QString& login, const app::Command& command) {
        app::Office other({desk.office->uri(), desk.folder.filePath(u"other"_s), true, false}, desk.clock);
        other.open().waitForFinished();
        QVERIFY(other.signIn(login, u"demo"_s).result());
        const auto outcome = other.submit(command).result();
        QVERIFY(outcome);
        app::ChangeSet told = outcome->changes;
        told.isOwn = false;
        desk.office->feed().publish(told);
    }

    uitest::Look look;
    support::WorkDesk desk;
    core::CaseId id;
    std::unique_ptr<pages::CasePage> page;
};

} // namespace

class casepage_test : public QObject {
    Q_OBJECT

private slots:
    void aCaseIsResolvedAndClosedByKeysAlone();
    void toldInTheSameBreathClosesAtOnce();
    void aCaseWaitsAndGoesOnByTheSameKey();
    void whatIsMissingIsSaidBesideItsField();
    void aNoteSurvivesARebuiltPageAndARestart();
    void aDraftBelongsToItsCase();
    void aHalfWrittenAnswerWaitsInItsForm();
    void aContactTellsWhetherTheAnswerWasGiven();
    void twiceAGivesTheCaseToMe();
    void aSupervisorSaysWhyHeOverrides();
    void aConflictShowsBothValuesAndWhoChangedIt();
    void keepingTheirsLeavesTheCaseAlone();
    void aFieldIsChangedInPlace();
    void otherChangesAreToldWhileOneWrites();
    void silentWhenNothingIsWritten();
    void aReplyBeginsWithItsTextAndIsTakenBackInTheTimeLine();
    void aFileGoesWithTheReply();
    void whatArrivedMeanwhileIsReadFirstOrSentAllTheSame();
    void whatCouldBeSaidBetterIsShownAndSelected();
    void anAnswerIsSentWithTheDecision();
    void mergedCasesTellTheirStoryAndComeApartAgain();
    void lettersStayLettersInForms();
    void whatIsNotAllowedIsOffAndSaysWhy();
    void bracketsWalkThroughTheList();
    void theArithmeticOfADateCanBeCopied();
    void theArithmeticOfADateIsSavedAsASheet();
    void escLeavesTheFormFirstAndThenTheCase();
    void nothingFliesAboutInWindowsOfItsOwn();
};

void casepage_test::aCaseIsResolvedAndClosedByKeysAlone() {
    CaseDesk desk;
    QSignalSpy done(&desk.desk.navigator, &pages::Navigator::done);
    desk.press(Qt::Key_C);
    QVERIFY(desk.isOpen(u"resolve"_s));
    desk.press(Qt::Key_Right); // partly upheld
    desk.press(Qt::Key_Tab);
    desk.type(u"Le cambiamos el equipo el jueves."_s);
    desk.save();
    QCOMPARE(desk.subject().status, core::Status::Resolved);
    QCOMPARE(desk.subject().outcome, core::Outcome::PartlyUpheld);
    QCOMPARE(desk.subject().answer, u"Le cambiamos el equipo el jueves."_s);
    QVERIFY(!desk.isOpen(u"resolve"_s));

    desk.press(Qt::Key_C);
    QVERIFY(desk.isOpen(u"close"_s));
    desk.press(Qt::Key_Down); // told in person
    desk.save();
    QCOMPARE(desk.subject().status, core::Status::Closed);
    QCOMPARE(desk.subject().evidence, core::Evidence::InPerson);
    QCOMPARE(done.size(), 2);
    const auto receipts = done.last().at(1).value<QList<app::Receipt>>();
    QVERIFY(receipts.first().inverse.has_value());
}

void casepage_test::toldInTheSameBreathClosesAtOnce() {
    CaseDesk desk;
    desk.press(Qt::Key_C);
    desk.press(Qt::Key_Tab);
    desk.type(u"Llega mañana."_s);
    for (int i = 0; i < 3; ++i)
        desk.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"told"_s);
    auto* told = qobject_cast<QComboBox*>(QApplication::focusWidget());
    told->setCurrentIndex(told->findData(u"call_reached"_s));
    desk.save();
    QCOMPARE(desk.subject().status, core::Status::Closed);
    QCOMPARE(desk.subject().evidence, core::Evidence::CallReached);
}

void casepage_test::aCaseWaitsAndGoesOnByTheSameKey() {
    CaseDesk desk(kAssigned);
    desk.press(Qt::Key_W);
    QVERIFY(desk.isOpen(u"wait"_s));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Right); // +1 day
    desk.save();
    QCOMPARE(desk.subject().status, core::Status::WaitingCustomer);
    QCOMPARE(desk.subject().waitReason, core::WaitReason::CustomerDecision);
    QCOMPARE(desk.subject().waitUntil, desk.desk.clock.now() + 24h);
    desk.desk.clock.advance(10min);
    desk.press(Qt::Key_W);
    QCOMPARE(desk.subject().status, core::Status::InProgress);
    QVERIFY(!desk.subject().waitUntil);
}

void casepage_test::whatIsMissingIsSaidBesideItsField() {
    CaseDesk desk;
    desk.press(Qt::Key_C);
    desk.save();
    QVERIFY(desk.isOpen(u"resolve"_s));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"text"_s);
    QVERIFY(!QApplication::focusWidget()->accessibleDescription().isEmpty());
    QCOMPARE(desk.subject().status, core::Status::WithNetwork);
}

void casepage_test::aNoteSurvivesARebuiltPageAndARestart() {
    CaseDesk desk;
    desk.press(Qt::Key_N);
    desk.type(u"Bodega dice que llega a las 4"_s);
    desk.page.reset();
    desk.desk.restart();
    desk.rebuild();
    QCOMPARE(desk.note()->toPlainText(), u"Bodega dice que llega a las 4"_s);
    QVERIFY(desk.find<QLabel>(u"draftStatus"_s)->text().startsWith(u"Draft "_s));

    desk.press(Qt::Key_N);
    desk.save();
    QCOMPARE(desk.detail().events.last().text, u"Bodega dice que llega a las 4"_s);
    QVERIFY(desk.note()->toPlainText().isEmpty());
    desk.rebuild();
    QVERIFY(desk.note()->toPlainText().isEmpty());
}

void casepage_test::aDraftBelongsToItsCase() {
    CaseDesk desk;
    desk.press(Qt::Key_N);
    desk.type(u"solo aquí"_s);
    desk.page->showCase(desk.caseId(kAssigned));
    QVERIFY(desk.note()->toPlainText().isEmpty());
    desk.page->showCase(desk.id);
    QCOMPARE(desk.note()->toPlainText(), u"solo aquí"_s);
}

void casepage_test::aHalfWrittenAnswerWaitsInItsForm() {
    CaseDesk desk;
    desk.press(Qt::Key_C);
    desk.press(Qt::Key_Tab);
    desk.type(u"Señora Paula:"_s);
    desk.press(Qt::Key_Escape);
    QVERIFY(!desk.isOpen(u"resolve"_s));
    desk.page.reset();
    desk.desk.restart();
    desk.rebuild();
    desk.press(Qt::Key_C);
    desk.press(Qt::Key_Tab);
    QCOMPARE(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget())->toPlainText(), u"Señora Paula:"_s);
}

void casepage_test::aContactTellsWhetherTheAnswerWasGiven() {
    CaseDesk desk;
    desk.press(Qt::Key_K);
    QVERIFY(!desk.find<QWidget>(u"contactAnswered"_s)->isEnabled());
    desk.press(Qt::Key_Right); // no answer
    desk.save();
    const core::CaseEvent tried = desk.detail().events.last();
    QCOMPARE(tried.type, core::EventType::Contact);
    QCOMPARE(tried.data.value(u"outcome"_s).toString(), u"no_answer"_s);

    desk.press(Qt::Key_C);
    desk.press(Qt::Key_Tab);
    desk.type(u"Se cambia."_s);
    desk.save();
    desk.press(Qt::Key_K);
    QVERIFY(desk.find<QWidget>(u"contactAnswered"_s)->isEnabled());
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Space);
    desk.save();
    QVERIFY(desk.detail().events.last().data.value(u"answered"_s).toBool());
}

void casepage_test::twiceAGivesTheCaseToMe() {
    CaseDesk desk(kAssigned, u"julian"_s);
    QVERIFY(desk.subject().owner != desk.desk.office->user().id);
    desk.press(Qt::Key_A);
    desk.press(Qt::Key_A);
    QCOMPARE(desk.subject().owner, desk.desk.office->user().id);
}

void casepage_test::aSupervisorSaysWhyHeOverrides() {
    CaseDesk desk(kAssigned, u"lucia"_s);
    QCOMPARE(desk.desk.office->user().role, core::Role::Supervisor);
    const core::UserId before = desk.subject().owner;
    desk.press(Qt::Key_A);
    desk.type(u"elsa"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.subject().owner, before);
    desk.save();
    QCOMPARE(desk.subject().owner, before);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"reason"_s);
    desk.type(u"Conoce a la cliente"_s);
    desk.save();
    QCOMPARE(desk.desk.office->company()->userName(desk.subject().owner), u"Elsa Díaz"_s);
}

namespace {

void openFact(CaseDesk& desk, const QString& field) {
    desk.find<QWidget>(u"fact_"_s + field)->setFocus();
    desk.press(Qt::Key_Return);
}

/// Chooses the row of the open list by keys.
void chooseRow(CaseDesk& desk, const QString& field, int row) {
    auto* combo = desk.find<QComboBox>(u"edit_"_s + field);
    QTRY_VERIFY(combo->view()->isVisible());
    combo->view()->setCurrentIndex(combo->model()->index(row, 0));
    QTest::keyClick(combo->view(), Qt::Key_Return);
}

app::EditCase causeEdit(const CaseDesk& desk, int cause) {
    const core::Case subject = desk.subject();
    return {desk.id, {{u"cause"_s, subject.cause.value(), cause}}, subject.version};
}

} // namespace

void casepage_test::aConflictShowsBothValuesAndWhoChangedIt() {
    CaseDesk desk;
    const auto& causes = desk.desk.office->company()->catalogue.causes;
    const core::Cause& theirs = causes.at(2);
    const core::Cause& mine = causes.at(4);
    openFact(desk, u"cause"_s);
    desk.doElsewhere(u"julian"_s, causeEdit(desk, int(theirs.id.value())));
    chooseRow(desk, u"cause"_s, 5);
    const QString words = desk.find<QLabel>(u"message_cause"_s)->text();
    const QString language = QLocale().name();
    QVERIFY2(words.contains(theirs.name.in(language)), qPrintable(words));
    QVERIFY2(words.contains(mine.name.in(language)), qPrintable(words));
    QVERIFY2(words.contains(u"Julián Peña"_s), qPrintable(words));
    QCOMPARE(desk.subject().cause, theirs.id);
    QTest::keyClick(desk.find<QWidget>(u"fact_cause"_s)->findChild<QWidget*>(u"mine"_s), Qt::Key_Space);
    QCOMPARE(desk.subject().cause, mine.id);
}

void casepage_test::keepingTheirsLeavesTheCaseAlone() {
    CaseDesk desk;
    const core::Cause& theirs = desk.desk.office->company()->catalogue.causes.at(2);
    openFact(desk, u"cause"_s);
    desk.doElsewhere(u"julian"_s, causeEdit(desk, int(theirs.id.value())));
    chooseRow(desk, u"cause"_s, 5);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(desk.subject().cause, theirs.id);
    // The pane shows what holds now.
    QTRY_VERIFY(desk.find<QWidget>(u"fact_cause"_s)->accessibleName().contains(theirs.name.in(QLocale().name())));
}

void casepage_test::aFieldIsChangedInPlace() {
    CaseDesk desk;
    openFact(desk, u"amount"_s);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(u"mucho"_s);
    desk.press(Qt::Key_Return);
    QVERIFY(!desk.find<QLabel>(u"message_amount"_s)->text().isEmpty());
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(QLocale().toString(1250000));
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.subject().amountAtStake->minor, 125'000'000);
    QCOMPARE(desk.detail().events.last().type, core::EventType::Edited);
}

void casepage_test::otherChangesAreToldWhileOneWrites() {
    CaseDesk desk;
    desk.press(Qt::Key_N);
    desk.type(u"Llamo a las"_s);
    desk.doElsewhere(u"julian"_s, app::AddNote{desk.id, u"Ya la llamé"_s});
    auto* bar = desk.page->findChild<widgets::MessageBar*>();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->spokenText().contains(u"Julián Peña"_s));
    QCOMPARE(desk.note()->toPlainText(), u"Llamo a las"_s);
    desk.press(Qt::Key_V, Qt::AltModifier);
    QVERIFY(!bar->isVisible());
    auto* timeline = desk.find<QListView>(u"timeline"_s);
    QVERIFY(timeline->hasFocus());
    QVERIFY(timeline->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"Ya la llamé"_s));
}

void casepage_test::silentWhenNothingIsWritten() {
    CaseDesk desk;
    const int rows = desk.find<QListView>(u"timeline"_s)->model()->rowCount();
    desk.doElsewhere(u"julian"_s, app::AddNote{desk.id, u"Ya la llamé"_s});
    QCOMPARE(desk.find<QListView>(u"timeline"_s)->model()->rowCount(), rows + 1);
    QVERIFY(!desk.page->findChild<widgets::MessageBar*>()->isVisible());
}

void casepage_test::aReplyBeginsWithItsTextAndIsTakenBackInTheTimeLine() {
    CaseDesk desk;
    desk.press(Qt::Key_R);
    auto* text = desk.find<QPlainTextEdit>(u"replyText"_s);
    QCOMPARE(QApplication::focusWidget(), text);
    QVERIFY(text->toPlainText().contains(u"R-2026-000104"_s));
    QCOMPARE(text->textCursor().selectedText(), u"{{progress.news}}"_s);
    desk.type(u"vamos hoy"_s);
    desk.save();
    const core::Outgoing sent = desk.detail().messages.last();
    QCOMPARE(sent.state, core::OutgoingState::Held);
    QVERIFY(!sent.isAutomatic);
    QVERIFY(sent.body.contains(u"vamos hoy"_s));
    auto* timeline = desk.find<QListView>(u"timeline"_s);
    QVERIFY(timeline->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"vamos hoy"_s));
    timeline->setFocus();
    desk.press(Qt::Key_Z);
    QCOMPARE(desk.detail().messages.last().state, core::OutgoingState::Discarded);
}

void casepage_test::aFileGoesWithTheReply() {
    CaseDesk desk;
    QFile report(desk.desk.folder.filePath(u"informe.pdf"_s));
    QVERIFY(report.open(QIODevice::WriteOnly));
    report.write("%PDF-1.4 informe");
    report.close();
    desk.press(Qt::Key_R);
    auto* way = desk.find<QComboBox>(u"replyMedium"_s);
    QVERIFY(way->findData(u"email"_s) >= 0);
    way->setCurrentIndex(way->findData(u"email"_s));
    emit way->activated(way->currentIndex());
    auto* enclosures = desk.page->findChild<pages::Enclosures*>();
    QVERIFY(enclosures->button()->isVisible());
    enclosures->addFromComputer(report.fileName());
    QTRY_COMPARE(enclosures->files().size(), 1);
    QCOMPARE(desk.detail().files.last().name, u"informe.pdf"_s);

    desk.press(Qt::Key_A, Qt::AltModifier);
    QPointer<QMenu> menu = desk.page->findChild<QMenu*>(u"enclosureMenu"_s);
    QVERIFY(menu && menu->isVisible());
    QVERIFY(menu->actions().first()->isChecked());
    QTest::keyClick(menu, Qt::Key_Return); // out again
    QCOMPARE(enclosures->files().size(), 0);
    enclosures->setFiles({desk.detail().files.last().id});
    desk.type(u"vamos hoy"_s);
    desk.save();
    QCOMPARE(desk.detail().messages.last().files, QList{desk.detail().files.last().id});
    QVERIFY(desk.find<QListView>(u"timeline"_s)->currentIndex().data(Qt::AccessibleTextRole).toString().contains(
        u"informe.pdf"_s));
}

void casepage_test::whatArrivedMeanwhileIsReadFirstOrSentAllTheSame() {
    CaseDesk desk;
    const qsizetype before = desk.detail().messages.size();
    desk.press(Qt::Key_R);
    desk.type(u"vamos hoy"_s);
    desk.doElsewhere(u"julian"_s, app::AddNote{desk.id, u"Ya la llamé"_s});
    auto* bar = desk.page->findChild<widgets::MessageBar*>();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->spokenText().contains(u"Julián Peña"_s));
    desk.save();
    QCOMPARE(desk.detail().messages.size(), before);
    desk.save();
    QCOMPARE(desk.detail().messages.size(), before + 1);
}

void casepage_test::whatCouldBeSaidBetterIsShownAndSelected() {
    CaseDesk desk;
    desk.press(Qt::Key_R);
    auto* text = desk.find<QPlainTextEdit>(u"replyText"_s);
    auto* findings = desk.find<QListView>(u"findings"_s);
    QTRY_VERIFY(findings->model()->rowCount() > 0);
    QModelIndex gap;
    for (int row = 0; row < findings->model()->rowCount(); ++row)
        if (findings->model()->index(row, 0).data().toString().contains(u"progress.news"_s))
            gap = findings->model()->index(row, 0);
    QVERIFY(gap.isValid());
    text->moveCursor(QTextCursor::Start);
    emit findings->activated(gap);
    QCOMPARE(text->textCursor().selectedText(), u"{{progress.news}}"_s);
}

void casepage_test::anAnswerIsSentWithTheDecision() {
    CaseDesk desk;
    desk.press(Qt::Key_C);
    desk.press(Qt::Key_Tab);
    desk.type(u"Le cambiamos el equipo el jueves."_s);
    QVERIFY(desk.find<QPlainTextEdit>(u"answerPreview"_s)->toPlainText().contains(u"el jueves."_s));
    desk.save();
    const core::Outgoing sent = desk.detail().messages.last();
    QCOMPARE(sent.purpose, core::Purpose::Resolution);
    QVERIFY(sent.closesCase);
    QVERIFY(sent.body.contains(u"Le cambiamos el equipo el jueves."_s));
    QCOMPARE(desk.subject().status, core::Status::Resolved);
}

void casepage_test::mergedCasesTellTheirStoryAndComeApartAgain() {
    CaseDesk desk(kAssigned);
    const core::CaseId other = desk.caseId(kWithNetwork);
    desk.press(Qt::Key_L);
    desk.type(kWithNetwork);
    desk.press(Qt::Key_Return);
    desk.save();
    QCOMPARE(desk.subject().status, core::Status::Merged);
    QCOMPARE(desk.subject().mergedInto, other);
    QVERIFY(!desk.find<QWidget>(u"save"_s)->isEnabled());

    desk.page->showCase(other);
    auto* timeline = desk.find<QListView>(u"timeline"_s);
    bool isTold = false;
    for (int row = 0; row < timeline->model()->rowCount(); ++row)
        isTold = isTold ||
                 timeline->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(u"· "_s + kAssigned);
    QVERIFY(isTold);

    desk.page->showCase(desk.id);
    timeline->setFocus();
    desk.press(Qt::Key_L, Qt::ShiftModifier);
    QCOMPARE(desk.subject().status, core::Status::Assigned);
}

void casepage_test::lettersStayLettersInForms() {
    CaseDesk desk(kAssigned);
    desk.press(Qt::Key_N);
    desk.type(u"nwcael.[]s"_s);
    QCOMPARE(desk.note()->toPlainText(), u"nwcael.[]s"_s);
    QVERIFY(!desk.isOpen(u"wait"_s));
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_W);
    desk.type(u"n"_s); // finds in the list of reasons
    QVERIFY(desk.isOpen(u"wait"_s));
}

void casepage_test::whatIsNotAllowedIsOffAndSaysWhy() {
    CaseDesk desk(kAssigned, u"daniel"_s);
    QCOMPARE(desk.desk.office->user().role, core::Role::QualityCoordinator);
    const auto action = [&](const QString& id) { return desk.page->findChild<QAction*>(id); };
    QVERIFY(action(u"case.note"_s)->isEnabled());
    QVERIFY(!action(u"case.resolve"_s)->isEnabled());
    QVERIFY(action(u"case.resolve"_s)->toolTip().size() > action(u"case.resolve"_s)->text().size());
    QVERIFY(desk.find<QWidget>(u"save"_s)->isEnabled());
    QVERIFY(desk.find<QWidget>(u"fact_cause"_s) != nullptr);
    QVERIFY(desk.find<QWidget>(u"fact_amount"_s) == nullptr);
    desk.press(Qt::Key_C);
    QVERIFY(!desk.isOpen(u"resolve"_s));
}

void casepage_test::bracketsWalkThroughTheList() {
    CaseDesk desk;
    const QList<core::CaseId> list{desk.id, desk.caseId(kAssigned)};
    desk.desk.navigator.setNeighbours(
        [list](core::CaseId from, int by) { return list.value(list.indexOf(from) + by); });
    QSignalSpy opened(&desk.desk.navigator, &pages::Navigator::caseWanted);
    desk.press(Qt::Key_BracketRight);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<core::CaseId>(), list.last());
    desk.press(Qt::Key_BracketLeft);
    QCOMPARE(opened.size(), 1);
    QVERIFY(desk.page->findChild<widgets::MessageBar*>()->isVisible());
}

void casepage_test::theArithmeticOfADateCanBeCopied() {
    CaseDesk desk;
    desk.press(Qt::Key_W, Qt::AltModifier);
    QTest::keyClick(desk.find<QWidget>(u"copyWhy"_s), Qt::Key_Space);
    const QString text = QApplication::clipboard()->text();
    QVERIFY2(text.contains(u"21 h 55 m"_s), qPrintable(text));
    desk.press(Qt::Key_Escape);
    QVERIFY(desk.find<QWidget>(u"composer"_s)->isVisible());
}

void casepage_test::theArithmeticOfADateIsSavedAsASheet() {
    CaseDesk desk;
    desk.press(Qt::Key_W, Qt::AltModifier);
    QTest::keyClick(desk.find<QWidget>(u"whyText"_s), Qt::Key_S, Qt::ControlModifier);
    QPointer<QFileDialog> dialog = desk.page->findChild<QFileDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->reject();

    models::WhySheet sheet;
    sheet.subject.number = u"R-2026-000444"_s;
    sheet.clocks = {{u"Resolución"_s, u"vence hoy"_s, {}, {{u"8:00"_s, u"9:00"_s, u"contado"_s, u"1 h"_s}}, {}}};
    const QString folder = desk.desk.folder.path();
    QVERIFY(pages::saveWhySheet(sheet, folder + u"/hoja.pdf"_s).has_value());
    QFile pdf(folder + u"/hoja.pdf"_s);
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.size() > 1000);
    QCOMPARE(pdf.read(5), QByteArray("%PDF-"));
    QVERIFY(pages::saveWhySheet(sheet, folder + u"/hoja.CSV"_s).has_value());
    QFile csv(folder + u"/hoja.CSV"_s);
    QVERIFY(csv.open(QIODevice::ReadOnly) && csv.readAll().contains("R-2026-000444"));
    const auto refused = pages::saveWhySheet(sheet, folder + u"/no/such/folder.pdf"_s);
    QCOMPARE(refused.error().rule, u"file.unwritable"_s);
}

void casepage_test::escLeavesTheFormFirstAndThenTheCase() {
    CaseDesk desk;
    QSignalSpy back(&desk.desk.navigator, &pages::Navigator::backWanted);
    desk.press(Qt::Key_A); // a list is open in the form
    desk.press(Qt::Key_Escape);
    QVERIFY(!desk.isOpen(u"assign"_s));
    QCOMPARE(back.size(), 0);
    desk.press(Qt::Key_Escape);
    QCOMPARE(back.size(), 1);
}

void casepage_test::nothingFliesAboutInWindowsOfItsOwn() {
    CaseDesk desk;
    desk.press(Qt::Key_B);
    QStringList windows;
    for (const QWidget* each : QApplication::topLevelWidgets())
        if (each->isVisible())
            windows << QString::fromLatin1(each->metaObject()->className());
    QCOMPARE(windows, QStringList(u"pages::CasePage"_s));
}

REPARO_QT_TEST(casepage_test);

#include "casepage_test.moc"
