#include "app/office.h"
#include "models/agreementlistmodel.h"
#include "models/failuretext.h"
#include "pages/agreements/agreementform.h"
#include "pages/agreements/agreementspage.h"
#include "pages/agreements/effectpane.h"
#include "pages/agreements/reapplypanel.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"
#include "widgets/rowlistview.h"

#include <QAction>
#include <QComboBox>
#include <QStackedWidget>
#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using widgets::MessageBar;

namespace {

constexpr int kFirstOrder = 500; ///< before the company's promise (1000), after the terms of law

QString freeCode(const QString& code, const QList<core::Agreement>& taken) {
    QString free = code;
    for (int i = 2; std::ranges::find(taken, free, &core::Agreement::code) != taken.end(); ++i)
        free = u"%1-%2"_s.arg(code).arg(i);
    return free;
}

core::Agreement blank() {
    core::Agreement made;
    made.position = kFirstOrder;
    made.targets = core::defaultTargets();
    for (core::Target& each : made.targets)
        each.thresholds = {{75, {}, {core::Recipient::Owner}, false},
                           {{}, 0ms, {core::Recipient::Owner, core::Recipient::Supervisors}, false}};
    core::Target promise;
    promise.measure = core::Measure::Promise;
    promise.thresholds = {{{}, -60min, {core::Recipient::Owner}, false},
                          {{}, 0ms, {core::Recipient::Owner, core::Recipient::Supervisors}, false}};
    made.targets << promise;
    return made;
}

} // namespace

void AgreementsPage::tell(int kind, const QString& sentence, const QString& act,
                          const std::function<void()>& carryOut) {
    m_barAct = carryOut;
    m_bar->showMessage({MessageBar::Kind(kind), {}, sentence, act, {}});
}

void AgreementsPage::save() {
    const AgreementEdit* edit = m_drafts->find(m_key);
    if (!edit || isOld())
        return;
    m_showsErrors = true;
    if (const QList<core::FieldError> errors = errorsOf(edit->draft); !errors.isEmpty()) {
        m_form->showErrors(errors);
        m_form->focusFirstError();
        return tell(int(MessageBar::Kind::Error), tr("Not saved yet: mend what is marked."));
    }
    submit(edit->draft, edit->from, m_key);
}

void AgreementsPage::submit(const core::Agreement& agreement, const core::AgreementPin& from, const QString& key) {
    m_saveAct->setEnabled(false);
    m_wasTyping = m_form->isAncestorOf(focusWidget());
    m_form->setEnabled(false); // what is typed meanwhile would be lost
    const core::Agreement before = from.isValid() ? newest(from.id) : core::Agreement();
    context()
        .office.saveAgreement(agreement, from)
        .then(this, [this, before, key](const core::Result<core::Agreement>& outcome) { told(outcome, before, key); });
}

void AgreementsPage::told(const core::Result<core::Agreement>& outcome, const core::Agreement& before,
                          const QString& key) {
    m_form->setEnabled(true);
    showActs();
    if (!outcome)
        return refuse(outcome.error(), key);
    const QString saved = AgreementDrafts::keyOf(outcome->id);
    m_justSaved.insert(outcome->id, *outcome);
    m_drafts->discard(key);
    if (m_key == key || m_key == saved) {
        m_key = saved;
        refresh();
        open(saved);
        if (m_wasTyping)
            m_list->setFocus();
    }
    refresh();
    const QString sentence = tr("Saved: %1, version %2. Open cases keep the version that they have.")
                                 .arg(outcome->name.in(QLocale().name()))
                                 .arg(outcome->version);
    if (!before.id.isValid() || before.isActive == outcome->isActive)
        return tell(int(MessageBar::Kind::Info), sentence);
    core::Agreement back = *outcome;
    back.isActive = before.isActive;
    tell(int(MessageBar::Kind::Info), sentence, outcome->isActive ? tr("Take out of use") : tr("Put in use"),
         [this, back] { submit(back, back.pin(), AgreementDrafts::keyOf(back.id)); });
}

void AgreementsPage::refuse(const core::Error& error, const QString& key) {
    if (error.code == core::ErrorCode::Invalid && key == m_key) {
        m_form->showErrors(error.fields);
        m_form->focusFirstError();
    }
    const AgreementEdit* edit = m_drafts->find(key);
    if (error.code != core::ErrorCode::Conflict || !edit)
        return tell(int(MessageBar::Kind::Error), models::failureText(error));
    tell(int(MessageBar::Kind::Error), models::failureText(error), tr("Save mine over it"), [this, key] {
        if (const AgreementEdit* mine = m_drafts->find(key))
            submit(mine->draft, newest(mine->from.id).pin(), key);
    });
}

void AgreementsPage::create() { beginNew(blank()); }

void AgreementsPage::duplicate() {
    core::Agreement copy = m_form->agreement();
    copy.code = freeCode(copy.code + u"-copy"_s, agreements());
    copy.name.es += u" (copia)"_s;
    if (!copy.name.en.isEmpty())
        copy.name.en += u" (copy)"_s;
    copy.isActive = false;
    beginNew(copy);
}

void AgreementsPage::beginNew(const core::Agreement& agreement) {
    core::Agreement made = agreement;
    made.id = {};
    made.version = 1;
    const QString key = AgreementDrafts::newKey();
    m_drafts->keep(key, {made, {}});
    m_bar->clear();
    refresh();
    open(key);
    m_form->focusFirst();
}

/// No question before it: what was typed can be brought back.
void AgreementsPage::discard() {
    const AgreementEdit* edit = m_drafts->find(m_key);
    if (!edit)
        return;
    const AgreementEdit lost = *edit;
    const QString key = m_key;
    m_drafts->discard(key);
    refresh();
    open(m_rows->rowOf(key) >= 0 ? key : m_rows->keyAt(0));
    m_list->setFocus();
    tell(int(MessageBar::Kind::Info), tr("The changes are discarded."), tr("Bring them back"), [this, key, lost] {
        m_drafts->keep(key, lost);
        refresh();
        open(key);
    });
}

/// What a version of the past said becomes the draft of the next one.
void AgreementsPage::editOld() {
    core::Agreement draft = m_form->agreement();
    draft.id = m_saved.id;
    draft.version = m_saved.version;
    m_drafts->keep(m_key, {draft, m_saved.pin()});
    refresh();
    open(m_key);
    m_form->focusFirst();
}

/// At once where nothing else is unsaved; else it waits in the draft with the rest.
void AgreementsPage::toggleUse() {
    core::Agreement changed = m_form->agreement();
    changed.isActive = !changed.isActive;
    if (!m_drafts->find(m_key))
        return submit(changed, m_saved.pin(), m_key);
    m_form->setAgreement(changed);
    noteEdit();
}

void AgreementsPage::beginReapply() {
    m_right->setCurrentIndex(1);
    m_reapply->begin();
}

void AgreementsPage::endReapply() {
    m_right->setCurrentIndex(0);
    m_effect->focusApply();
}

} // namespace pages
