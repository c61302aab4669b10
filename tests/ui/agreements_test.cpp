#include "app/agreements.h"
#include "pages/agreements/agreementdrafts.h"
#include "pages/agreements/agreementform.h"
#include "pages/agreements/agreementspage.h"
#include "pages/agreements/effectpane.h"
#include "pages/agreements/reapplypanel.h"
#include "pages/agreements/trypane.h"
#include "pages/shell/workplace.h"
#include "support/qttest.h"
#include "ui/workdesk.h"
#include "widgets/messagebar.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Stands where the case would.
class CasePlace : public pages::Page {
public:
    using Page::Page;
    void showCase(core::CaseId id) override { m_id = id; }
    [[nodiscard]] core::CaseId id() const { return m_id; }

private:
    core::CaseId m_id;
};

pages::PlaceList agreementsAndCase() {
    return [](core::Role) -> QList<pages::Place> {
        return {{{u"agreements"_s, u"rule"_s, u"Agreements"_s, false, false},
                 [](const pages::PageContext& context) -> pages::Page* { return new pages::AgreementsPage(context); },
                 {}},
                {{pages::place::kCase, {}, {}, false, false},
                 [](const pages::PageContext& context) -> pages::Page* { return new CasePlace(context); },
                 {}}};
    };
}

struct Desk {
    support::WorkDesk desk;
    std::unique_ptr<pages::Workplace> window;

    explicit Desk(const QString& login = u"lucia"_s)
        : desk(login) {
        open();
    }
    void open() {
        window = std::make_unique<pages::Workplace>(desk.context(), agreementsAndCase());
        window->resize(1440, 900);
        window->show();
        QApplication::setActiveWindow(window.get());
        window->resume();
    }
    void restart() {
        window.reset();
        desk.restart();
        open();
    }
    [[nodiscard]] pages::AgreementsPage* page() const { return find<pages::AgreementsPage>(); }
    [[nodiscard]] pages::AgreementForm* form() const { return find<pages::AgreementForm>(); }
    [[nodiscard]] QListView* list() const { return find<QListView>(u"agreements"_s); }
    template <class W>
    [[nodiscard]] W* find(const QString& name = {}) const {
        return window->findChild<W*>(name);
    }
    /// The newest version of an agreement as the store has it.
    [[nodiscard]] core::Agreement saved(const QString& code) const {
        for (const core::Agreement& each : desk.office->company()->book.agreements())
            if (each.code == code)
                return each;
        return {};
    }
    [[nodiscard]] QString bar() const { return page()->findChild<widgets::MessageBar*>()->spokenText(); }
    void pressBar() const { emit page()->findChild<widgets::MessageBar*>()->actionTriggered(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    [[nodiscard]] QString rowText(int row, int role) const {
        return list()->model()->index(row, 0).data(role).toString();
    }
    [[nodiscard]] QString currentName() const { return list()->currentIndex().data().toString(); }
    /// The due time that the simulator gives the promise whose words begin so.
    [[nodiscard]] QString dueOf(const QString& promise) const {
        const QAbstractItemModel* tree = find<QTreeView>(u"trial"_s)->model();
        for (int row = 0; row < tree->rowCount(); ++row)
            if (tree->index(row, 0).data().toString().startsWith(promise))
                return tree->index(row, 1).data().toString();
        return {};
    }
    void receiveAt(const QDateTime& wall) const {
        find<QDateTimeEdit>(u"try_receivedAt"_s)->setDateTime(QDateTime(wall.date(), wall.time(), Qt::UTC));
    }
    [[nodiscard]] bool isSaid(const QString& sentence) const {
        for (const QLabel* each : form()->findChildren<QLabel*>())
            if (each->text() == sentence && each->isVisibleTo(form()))
                return true;
        return false;
    }
};

} // namespace

class agreements_test : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void allAreListedInTheirOrderWithTheirState();
    void savingMakesANewVersionAndTheOldOneCanBeRead();
    void whatIsWrongStandsBesideItsFieldAndNothingIsSaved();
    void promisesAndRemindersAreEditedByKeyboard();
    void aNewAgreementIsMadeAndItsCodeIsItsOwn();
    void oneIsTakenOutOfUseAndPutBack();
    void theLastOneForEveryCaseStaysInUse();
    void whatIsNotSavedWaitsAndComesBackAfterARestart();
    void discardedChangesCanBeBroughtBack();
    void theSimulatorFollowsTheDraft();
    void theSimulatorListsEveryStretchAndSaysWhyAnAgreementHolds();
    void theEffectOnCasesIsCountedAndTheirRowsOpenThem();
    void openCasesArePutUnderTheNewestVersionAndBack();
    void whatSomebodyElseSavedIsNotWrittenOver();
    void anAdministratorDesignsWithoutSeeingCases();
    void nothingIsSqueezedInASmallWindow();
    void everythingThatTakesTheFocusHasAName();
};

void agreements_test::allAreListedInTheirOrderWithTheirState() {
    const Desk desk;
    const QList<core::Agreement> all = desk.desk.office->company()->book.agreements();
    QCOMPARE(desk.list()->model()->rowCount(), int(all.size()));
    int last = -1'000'000;
    bool hasLaw = false;
    for (int row = 0; row < desk.list()->model()->rowCount(); ++row) {
        const QString spoken = desk.rowText(row, Qt::AccessibleTextRole);
        const core::Agreement* agreement = nullptr;
        for (const core::Agreement& each : all)
            if (desk.rowText(row, Qt::DisplayRole) == each.name.en)
                agreement = &each;
        QVERIFY2(agreement, qPrintable(spoken));
        QCOMPARE(spoken.contains(u"not in use"_s), !agreement->isActive);
        QCOMPARE(spoken.contains(u"confirm with counsel"_s), agreement->needsCounsel);
        hasLaw = hasLaw || agreement->needsCounsel;
        if (agreement->scope == core::AgreementScope::Case) {
            QVERIFY(agreement->position >= last);
            last = agreement->position;
        }
    }
    QVERIFY(hasLaw);
    desk.press(Qt::Key_J);
    QCOMPARE(desk.list()->currentIndex().row(), 1);
    desk.press(Qt::Key_K);
    QCOMPARE(desk.list()->currentIndex().row(), 0);
}

void agreements_test::savingMakesANewVersionAndTheOldOneCanBeRead() {
    const Desk desk;
    desk.page()->showAgreement(u"standard"_s);
    const core::Agreement before = desk.saved(u"standard"_s);
    auto* name = desk.find<QLineEdit>(u"name.en"_s);
    name->setFocus();
    name->setText(u"What we promise"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.saved(u"standard"_s).version, before.version + 1);
    const core::Agreement after = desk.saved(u"standard"_s);
    QCOMPARE(after.name.en, u"What we promise"_s);
    core::Agreement same = after;
    same.name = before.name;
    same.version = before.version;
    QCOMPARE(same, before); // nothing else changed on the way through the fields
    QVERIFY(desk.bar().contains(u"version %1"_s.arg(after.version)));
    QCOMPARE(desk.currentName(), u"What we promise"_s);

    auto* versions = desk.find<QComboBox>(u"versions"_s);
    QCOMPARE(versions->count(), after.version);
    QVERIFY(versions->itemText(0).contains(desk.desk.office->user().name));
    versions->setCurrentIndex(1);
    emit versions->activated(1);
    QCOMPARE(desk.find<QLineEdit>(u"name.en"_s)->text(), before.name.en);
    QVERIFY(!desk.find<QLineEdit>(u"name.en"_s)->isEnabled());
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.saved(u"standard"_s).version, after.version);
    desk.pressBar(); // edit from it
    QVERIFY(desk.find<QLineEdit>(u"name.en"_s)->isEnabled());
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.saved(u"standard"_s).version, after.version + 1);
    QCOMPARE(desk.saved(u"standard"_s).name, before.name);
}

void agreements_test::whatIsWrongStandsBesideItsFieldAndNothingIsSaved() {
    const Desk desk;
    desk.page()->showAgreement(u"standard"_s);
    const int version = desk.saved(u"standard"_s).version;
    auto* name = desk.find<QLineEdit>(u"name.es"_s);
    name->setFocus();
    name->clear();
    QVERIFY(desk.isSaid(u"This can't be empty."_s));
    desk.find<QSpinBox>(u"hours"_s)->setValue(0);
    QVERIFY(desk.isSaid(u"This number is too small or too large."_s));
    desk.find<QLineEdit>(u"name.en"_s)->setFocus();
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), name);
    QVERIFY(desk.bar().contains(u"mend"_s));
    QCOMPARE(desk.saved(u"standard"_s).version, version);
    name->setText(u"Promesa"_s);
    QVERIFY(!desk.isSaid(u"This can't be empty."_s));
}

void agreements_test::promisesAndRemindersAreEditedByKeyboard() {
    const Desk desk;
    desk.page()->showAgreement(u"standard"_s);
    const core::Agreement before = desk.saved(u"standard"_s);
    auto* targets = desk.find<QListView>(u"targets"_s);
    QCOMPARE(targets->model()->rowCount(), int(before.targets.size()));
    targets->setFocus();
    desk.press(Qt::Key_Insert);
    QCOMPARE(targets->model()->rowCount(), int(before.targets.size()) + 1);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"target_measure"_s);
    auto* unit = desk.find<QComboBox>(u"target_unit"_s);
    unit->setCurrentIndex(unit->findData(u"business_minutes"_s));
    QVERIFY(desk.isSaid(u"This can't be empty."_s)); // no calendar yet
    desk.find<QComboBox>(u"target_calendar"_s)->setCurrentIndex(1);
    QVERIFY(!desk.isSaid(u"This can't be empty."_s));
    desk.find<QSpinBox>(u"hours"_s)->setValue(2);
    const int reminders = int(desk.form()->agreement().targets.last().thresholds.size());
    QTest::mouseClick(desk.find<QPushButton>(u"addReminder"_s), Qt::LeftButton);
    auto* when = desk.find<QComboBox>(u"reminderWhen%1"_s.arg(reminders + 1));
    QCOMPARE(QApplication::focusWidget(), when);
    when->setCurrentIndex(1); // before it is due
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.saved(u"standard"_s).version, before.version + 1);
    const core::Target made = desk.saved(u"standard"_s).targets.last();
    QCOMPARE(made.allowance, (core::Allowance{core::TimeUnit::BusinessMinutes, 120 * 60'000, core::DayEnd::EndOfDay}));
    QVERIFY(made.calendar.id.isValid() && made.calendar.version > 0);
    QCOMPARE(int(made.thresholds.size()), reminders + 1);

    targets->setFocus();
    targets->setCurrentIndex(targets->model()->index(int(before.targets.size()), 0));
    desk.press(Qt::Key_Delete);
    QCOMPARE(targets->model()->rowCount(), int(before.targets.size()));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.saved(u"standard"_s).targets, before.targets);
}

void agreements_test::aNewAgreementIsMadeAndItsCodeIsItsOwn() {
    const Desk desk;
    const int rows = desk.list()->model()->rowCount();
    desk.press(Qt::Key_N);
    QCOMPARE(desk.list()->model()->rowCount(), rows + 1);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"name.es"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"standard"_s);
    QCOMPARE(desk.find<QLineEdit>(u"code"_s)->text(), u"standard"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(desk.isSaid(u"Another agreement has this code. Choose another one."_s));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"code"_s);
    desk.find<QLineEdit>(u"code"_s)->setText(u"vip"_s);
    desk.find<QCheckBox>(u"match.segments_vip"_s)->setChecked(true);
    desk.find<QCheckBox>(u"match.kinds_claim"_s)->setChecked(true);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.saved(u"vip"_s).version, 1);
    QVERIFY(desk.saved(u"vip"_s).id.isValid());
    QCOMPARE(desk.saved(u"vip"_s).match.segments, QStringList{u"vip"_s});
    QCOMPARE(desk.saved(u"vip"_s).match.kinds, QList{core::Kind::Claim});
    QCOMPARE(desk.list()->model()->rowCount(), rows + 1);
    QVERIFY(!desk.find<QLineEdit>(u"code"_s)->isEnabled());

    desk.list()->setFocus();
    desk.press(Qt::Key_D);
    QCOMPARE(desk.find<QLineEdit>(u"code"_s)->text(), u"vip-copy"_s);
    QVERIFY(!desk.find<QCheckBox>(u"active"_s)->isChecked());
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.saved(u"vip-copy"_s).match, desk.saved(u"vip"_s).match);
}

void agreements_test::oneIsTakenOutOfUseAndPutBack() {
    const Desk desk;
    desk.page()->showAgreement(u"co.pqrs"_s);
    QVERIFY(!desk.saved(u"co.pqrs"_s).isActive);
    desk.list()->setFocus();
    desk.press(Qt::Key_U);
    QTRY_VERIFY(desk.saved(u"co.pqrs"_s).isActive);
    desk.pressBar();
    QTRY_VERIFY(!desk.saved(u"co.pqrs"_s).isActive);
    QCOMPARE(desk.saved(u"co.pqrs"_s).version, 3);
}

void agreements_test::theLastOneForEveryCaseStaysInUse() {
    const Desk desk;
    desk.page()->showAgreement(u"standard"_s);
    const int version = desk.saved(u"standard"_s).version;
    desk.list()->setFocus();
    desk.press(Qt::Key_U);
    QTRY_VERIFY(desk.bar().contains(u"Some cases would have no promise at all"_s));
    QCOMPARE(desk.saved(u"standard"_s).version, version);
}

void agreements_test::whatIsNotSavedWaitsAndComesBackAfterARestart() {
    Desk desk;
    desk.page()->showAgreement(u"standard"_s);
    desk.find<QLineEdit>(u"name.en"_s)->setText(u"Half a thought"_s);
    desk.page()->showAgreement(u"co.pqrs"_s);
    QVERIFY(desk.find<QLineEdit>(u"name.en"_s)->text() != u"Half a thought"_s);
    desk.page()->showAgreement(u"standard"_s);
    QCOMPARE(desk.find<QLineEdit>(u"name.en"_s)->text(), u"Half a thought"_s);
    desk.desk.office->drafts().flush();
    desk.restart();
    desk.page()->showAgreement(u"standard"_s);
    QTRY_COMPARE(desk.find<QLineEdit>(u"name.en"_s)->text(), u"Half a thought"_s);
    QVERIFY(desk.list()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"not saved"_s));
    desk.find<QLineEdit>(u"name.en"_s)->setText(desk.saved(u"standard"_s).name.en);
    QVERIFY(!desk.list()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"not saved"_s));
}

void agreements_test::discardedChangesCanBeBroughtBack() {
    const Desk desk;
    desk.page()->showAgreement(u"standard"_s);
    const QString name = desk.saved(u"standard"_s).name.en;
    desk.find<QLineEdit>(u"name.en"_s)->setText(u"Another name"_s);
    QTest::mouseClick(desk.find<QPushButton>(u"discardAgreement"_s), Qt::LeftButton);
    QCOMPARE(desk.find<QLineEdit>(u"name.en"_s)->text(), name);
    desk.pressBar();
    QCOMPARE(desk.find<QLineEdit>(u"name.en"_s)->text(), u"Another name"_s);
}

void agreements_test::theSimulatorFollowsTheDraft() {
    const Desk desk;
    desk.page()->showAgreement(u"standard"_s);
    desk.receiveAt(QDateTime({2026, 11, 27}, {16, 40})); // a Friday
    QCOMPARE(desk.dueOf(u"Resolution"_s), u"Sat 28 Nov, 16:40"_s);
    desk.find<QListView>(u"targets"_s)->setCurrentIndex(desk.find<QListView>(u"targets"_s)->model()->index(1, 0));
    auto* unit = desk.find<QComboBox>(u"target_unit"_s);
    unit->setCurrentIndex(unit->findData(u"business_minutes"_s));
    desk.find<QComboBox>(u"target_calendar"_s)->setCurrentIndex(1); // Monday to Friday, 8:00 to 17:30
    desk.find<QSpinBox>(u"hours"_s)->setValue(4);
    desk.find<QSpinBox>(u"minutes"_s)->setValue(0);
    QCOMPARE(desk.dueOf(u"Resolution"_s), u"Mon 30 Nov, 11:10"_s); // 50 minutes, then 3 h 10
    desk.find<QSpinBox>(u"hours"_s)->setValue(0);                  // wrong: no date is made from it
    QCOMPARE(desk.dueOf(u"Resolution"_s), QString());
}

void agreements_test::theSimulatorListsEveryStretchAndSaysWhyAnAgreementHolds() {
    const Desk desk;
    desk.page()->showAgreement(u"co.pqrs"_s); // out of use: tried as if it were in use
    desk.receiveAt(QDateTime({2026, 12, 4}, {9, 0}));
    QCOMPARE(desk.dueOf(u"Legal term"_s), u"Tue 29 Dec, 17:30"_s); // 8 and 25 December are holidays
    const QAbstractItemModel* tree = desk.find<QTreeView>(u"trial"_s)->model();
    const int last = tree->rowCount() - 1;
    QVERIFY(tree->index(last, 0).data().toString().startsWith(u"Legal term"_s));
    int holidays = 0;
    for (int row = 0; row < tree->rowCount(tree->index(last, 0)); ++row)
        holidays += tree->index(row, 1, tree->index(last, 0)).data().toString().contains(u"Immaculate"_s) ||
                            tree->index(row, 1, tree->index(last, 0)).data().toString().contains(u"Christmas"_s)
                        ? 1
                        : 0;
    QCOMPARE(holidays, 2);
    QCOMPARE(desk.find<QLabel>(u"verdict"_s)->text(), u"This agreement holds for such a case."_s);
    desk.find<QCheckBox>(u"try_asIfUsed"_s)->setChecked(false);
    QVERIFY(desk.find<QLabel>(u"verdict"_s)->text().contains(u"The company's promise"_s));
    desk.find<QCheckBox>(u"try_asIfUsed"_s)->setChecked(true);
    auto* kind = desk.find<QComboBox>(u"try_kind"_s);
    kind->setCurrentIndex(kind->findData(u"inquiry"_s));
    QVERIFY(desk.find<QLabel>(u"verdict"_s)->text().contains(u"does not speak of such a case"_s));
    bool isReasonGiven = false;
    for (int row = 0; row < tree->rowCount(tree->index(0, 0)); ++row)
        isReasonGiven = isReasonGiven || tree->index(row, 1, tree->index(0, 0)).data().toString() ==
                                             u"does not hold: no match in the kind"_s;
    QVERIFY(isReasonGiven);
}

void agreements_test::theEffectOnCasesIsCountedAndTheirRowsOpenThem() {
    const Desk desk;
    desk.page()->showAgreement(u"standard"_s);
    auto* effect = desk.find<pages::EffectPane>();
    auto* rows = desk.find<QListView>(u"effects"_s);
    QTRY_VERIFY(effect->headline().contains(u"0 would change"_s));
    desk.find<QListView>(u"targets"_s)->setCurrentIndex(desk.find<QListView>(u"targets"_s)->model()->index(1, 0));
    desk.find<QSpinBox>(u"hours"_s)->setValue(48);
    QTRY_VERIFY(rows->model()->rowCount() > 0);
    const int changed = rows->model()->rowCount();
    QVERIFY2(effect->headline().contains(u"%1 would change"_s.arg(changed)), qPrintable(effect->headline()));
    QVERIFY(rows->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"instead of"_s));
    QVERIFY(!desk.find<QPushButton>(u"applyToOpen"_s)->isEnabled()); // what is not saved can't be applied
    const QString number = rows->currentIndex().data().toString();
    rows->setFocus();
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.window->current(), pages::place::kCase);
    const auto* place = dynamic_cast<CasePlace*>(desk.window->page(pages::place::kCase));
    QCOMPARE(desk.desk.office->caseDetail(place->id()).result()->subject.number, number);
}

void agreements_test::openCasesArePutUnderTheNewestVersionAndBack() {
    const Desk desk;
    desk.page()->showAgreement(u"standard"_s);
    desk.find<QListView>(u"targets"_s)->setCurrentIndex(desk.find<QListView>(u"targets"_s)->model()->index(1, 0));
    desk.find<QSpinBox>(u"hours"_s)->setValue(48);
    desk.find<QLineEdit>(u"name.en"_s)->setFocus();
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(desk.find<QPushButton>(u"applyToOpen"_s)->isEnabled());
    QTest::mouseClick(desk.find<QPushButton>(u"applyToOpen"_s), Qt::LeftButton);
    auto* panel = desk.find<pages::ReapplyPanel>();
    QVERIFY(panel->isVisible());
    QTRY_VERIFY(!panel->plan().isEmpty());
    const auto count = panel->plan().size();
    const core::CaseId first = panel->plan().first().caseId;
    auto* act = desk.find<QPushButton>(u"reapply"_s);
    QVERIFY2(act->text().contains(QString::number(count)), qPrintable(act->text()));
    const auto pinOf = [&] { return desk.desk.office->caseDetail(first).result()->subject.agreement; };
    const core::AgreementPin before = pinOf();
    act->setFocus();
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(pinOf(), desk.saved(u"standard"_s).pin());
    QTRY_VERIFY(!panel->isVisible());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(pinOf(), before);
}

void agreements_test::whatSomebodyElseSavedIsNotWrittenOver() {
    const Desk desk;
    desk.page()->showAgreement(u"standard"_s);
    desk.find<QLineEdit>(u"name.en"_s)->setText(u"Mine"_s);
    core::Agreement theirs = desk.saved(u"standard"_s);
    theirs.name.en = u"Theirs"_s;
    QVERIFY(desk.desk.office->saveAgreement(theirs, theirs.pin()).result().has_value());
    QTRY_COMPARE(desk.saved(u"standard"_s).name.en, u"Theirs"_s);
    QCOMPARE(desk.find<QLineEdit>(u"name.en"_s)->text(), u"Mine"_s);
    desk.find<QLineEdit>(u"name.en"_s)->setFocus();
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(desk.bar().contains(u"saved this agreement after you began"_s));
    QCOMPARE(desk.saved(u"standard"_s).name.en, u"Theirs"_s);
    QCOMPARE(desk.find<QLineEdit>(u"name.en"_s)->text(), u"Mine"_s);
    desk.pressBar();
    QTRY_COMPARE(desk.saved(u"standard"_s).name.en, u"Mine"_s);
}

void agreements_test::anAdministratorDesignsWithoutSeeingCases() {
    const Desk desk(u"admin"_s);
    desk.page()->showAgreement(u"standard"_s);
    QVERIFY(!desk.find<QListView>(u"effects"_s)->isVisible());
    QVERIFY(desk.find<pages::EffectPane>()->headline().contains(u"see no cases"_s));
    desk.find<QLineEdit>(u"name.en"_s)->setFocus();
    desk.find<QLineEdit>(u"name.en"_s)->setText(u"By the administrator"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.saved(u"standard"_s).name.en, u"By the administrator"_s);
}

void agreements_test::nothingIsSqueezedInASmallWindow() {
    const Desk desk;
    desk.page()->showAgreement(u"standard"_s);
    desk.window->resize(1280, 720);
    for (const QString& field : {u"name.es"_s, u"code"_s, u"position"_s})
        QTRY_VERIFY(desk.find<QWidget>(field)->height() >= desk.find<QWidget>(field)->sizeHint().height());
    const auto* last = desk.find<QCheckBox>(u"match.channels_letter"_s); // in the second line of its boxes
    QTRY_VERIFY(last->y() > desk.find<QCheckBox>(u"match.channels_phone"_s)->y());
    QTRY_VERIFY(last->geometry().bottom() <= last->parentWidget()->height());
}

void agreements_test::everythingThatTakesTheFocusHasAName() {
    const Desk desk;
    desk.page()->showAgreement(u"co.pqrs"_s);
    for (const QWidget* each : desk.page()->findChildren<QWidget*>()) {
        if (each->focusPolicy() == Qt::NoFocus || !each->isVisible() || each->focusProxy())
            continue;
        if (each->objectName().startsWith(u"qt_"_s) || each->inherits("QHeaderView"))
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(each));
        const QString name = interface ? interface->text(QAccessible::Name) : QString();
        QVERIFY2(!name.isEmpty(),
                 qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(each->metaObject()->className()), each->objectName())));
        QVERIFY2(!each->objectName().isEmpty() || each->parentWidget()->inherits("widgets::SegmentedControl"),
                 qPrintable(name));
    }
}

REPARO_QT_TEST(agreements_test);
#include "agreements_test.moc"
