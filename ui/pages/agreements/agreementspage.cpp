#include "pages/agreements/agreementspage.h"

#include "app/agreements.h"
#include "app/office.h"
#include "models/agreementlistmodel.h"
#include "models/agreementwords.h"
#include "pages/agreements/agreementform.h"
#include "pages/agreements/effectpane.h"
#include "pages/agreements/trypane.h"
#include "widgets/elidedlabel.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"
#include "widgets/pageheader.h"
#include "widgets/rowlistview.h"

#include <QAction>
#include <QComboBox>
#include <QStackedWidget>
#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

/// The promises with an error are left out of what is tried: a date made from them would be wrong.
core::Agreement withoutWrong(const core::Agreement& draft, const QList<core::FieldError>& errors) {
    core::Agreement right = draft;
    right.targets.clear();
    for (int i = 0; i < draft.targets.size(); ++i) {
        const QString prefix = u"targets.%1."_s.arg(i);
        if (std::ranges::none_of(errors, [&](const core::FieldError& each) { return each.field.startsWith(prefix); }))
            right.targets << draft.targets.at(i);
    }
    return right;
}

QString nameOf(const core::Agreement& agreement) {
    const QString name = agreement.name.in(QLocale().name());
    return !name.isEmpty()                ? name
           : !agreement.name.es.isEmpty() ? agreement.name.es
                                          : pages::AgreementsPage::tr("New agreement");
}

models::AgreementRow rowOf(const core::Agreement& agreement, const QString& key, bool isEdited,
                           const app::Company& company) {
    QStringList states;
    if (isEdited)
        states << pages::AgreementsPage::tr("not saved");
    if (!agreement.isActive)
        states << pages::AgreementsPage::tr("not in use");
    if (agreement.needsCounsel)
        states << pages::AgreementsPage::tr("confirm with counsel");
    return {key,
            nameOf(agreement),
            QString::number(agreement.position),
            agreement.id.isValid() ? pages::AgreementsPage::tr("v%1").arg(agreement.version) : QString(),
            models::matchText(agreement, company, QLocale()),
            states.join(u" · "_s),
            agreement.isActive};
}

} // namespace

/// The newest version of each, customers' side first, in the order in which they are asked.
QList<core::Agreement> AgreementsPage::agreements() const {
    QList<core::Agreement> all = context().office.company()->book.agreements();
    for (core::Agreement& each : all)
        each = newest(each.id);
    for (auto each = m_justSaved.constBegin(); each != m_justSaved.constEnd(); ++each)
        if (std::ranges::find(all, each.key(), &core::Agreement::id) == all.end())
            all << *each;
    std::ranges::stable_sort(
        all, {}, [](const core::Agreement& each) { return std::tuple(each.scope, each.position, each.id); });
    return all;
}

core::Agreement AgreementsPage::newest(core::AgreementId id) const {
    const QList<core::Agreement> all = context().office.company()->book.agreements();
    const auto known = std::ranges::find(all, id, &core::Agreement::id);
    const core::Agreement saved = m_justSaved.value(id);
    return known != all.end() && known->version >= saved.version ? *known : saved;
}

void AgreementsPage::refresh() {
    const auto company = context().office.company();
    QList<models::AgreementRow> rows;
    for (const QString& key : m_drafts->newOnes())
        rows << rowOf(m_drafts->find(key)->draft, key, true, *company);
    for (const core::Agreement& each : agreements()) {
        const QString key = AgreementDrafts::keyOf(each.id);
        if (m_key != key) { // what the bar said was of another
            m_bar->clear();
            m_barAct = {};
        }
        const AgreementEdit* edit = m_drafts->find(key);
        core::Agreement shown = edit ? edit->draft : each;
        shown.version = each.version;
        rows << rowOf(shown, key, edit != nullptr, *company);
    }
    m_rows->setRows(rows);
    if (const int row = m_rows->rowOf(m_key); row >= 0 && row != m_list->currentIndex().row())
        m_list->setCurrentIndex(m_rows->index(row));
    showSummary();
}

void AgreementsPage::showSummary() {
    int inUse = 0;
    const QList<core::Agreement> all = agreements();
    for (const core::Agreement& each : all)
        inUse += each.isActive ? 1 : 0;
    m_header->setSummary(
        tr("%1, %2 in use").arg(tr("%n agreement(s)", nullptr, static_cast<int>(all.size()))).arg(inUse));
}

/// Somebody saved something, here or elsewhere: what nobody edits here follows.
void AgreementsPage::followCompany() {
    refresh();
    if (m_rows->rowOf(m_key) < 0)
        return open(m_rows->keyAt(0));
    if (isNew() || isOld() || m_drafts->find(m_key))
        return look(isOld() ? m_versions.at(m_versionBox->currentIndex()) : m_form->agreement(), false);
    if (newest(m_saved.id) != m_saved)
        open(m_key);
}

void AgreementsPage::open(const QString& key) {
    const AgreementEdit* edit = m_drafts->find(key);
    const core::AgreementId id(key.toLongLong());
    m_key = key;
    m_saved = id.isValid() ? newest(id) : core::Agreement();
    m_versions = context().office.company()->book.versions(id);
    std::ranges::reverse(m_versions);
    if (id.isValid() && (m_versions.isEmpty() || m_versions.first().version < m_saved.version))
        m_versions.prepend(m_saved);
    m_form->setReadOnly(false);
    m_form->setAgreement(m_saved);
    m_unedited = m_form->agreement();
    if (edit)
        m_form->setAgreement(edit->draft);
    m_showsErrors = id.isValid();
    m_status->setText({});
    m_versionRow->setVisible(id.isValid());
    nameVersions();
    look(m_form->agreement(), true);
    if (const int row = m_rows->rowOf(key); row >= 0)
        m_list->setCurrentIndex(m_rows->index(row));
}

/// "Version 3, 24 Nov 2026, Lucía": when and by whom comes a moment later.
void AgreementsPage::nameVersions() {
    m_versionBox->clear();
    for (const core::Agreement& each : std::as_const(m_versions))
        m_versionBox->addItem(each.version == m_saved.version ? tr("%1, in force for new cases").arg(each.version)
                                                              : QString::number(each.version));
    if (isNew())
        return;
    context()
        .office.agreementSaves(m_saved.id, this)
        .then(this, [this, key = m_key](const core::Result<QList<core::AgreementSave>>& saves) {
            if (!saves || key != m_key)
                return;
            for (const core::AgreementSave& each : *saves) {
                const int row = static_cast<int>(
                    std::ranges::find(m_versions, each.version, &core::Agreement::version) - m_versions.begin());
                const QString by = context().office.company()->userName(each.by);
                const QString day = QLocale().toString(each.at.toLocal().date(), u"d MMM yyyy"_s).remove(u'.');
                if (row < m_versionBox->count() && each.at > core::Instant())
                    m_versionBox->setItemText(row, m_versionBox->itemText(row) + u" · "_s + day +
                                                       (by.isEmpty() ? QString() : u" · "_s + by));
            }
        });
}

bool AgreementsPage::isOld() const { return m_versionBox->currentIndex() > 0; }

/// A version of the past, to be read; the first row is what is edited.
void AgreementsPage::showVersion(int index) {
    m_bar->clear();
    if (index <= 0)
        return open(m_key);
    const core::Agreement& old = m_versions.at(index);
    m_form->setAgreement(old);
    m_form->setReadOnly(true);
    look(old, false);
    tell(0, tr("Version %1 is shown to be read: the cases that hold it keep it.").arg(old.version), tr("Edit from it"),
         [this] { editOld(); });
}

void AgreementsPage::noteEdit() {
    const core::Agreement draft = m_form->agreement();
    const AgreementEdit* edit = m_drafts->find(m_key);
    if (draft == m_unedited && !isNew())
        m_drafts->discard(m_key);
    else
        m_drafts->keep(m_key, {draft, edit ? edit->from : m_saved.id.isValid() ? m_saved.pin() : core::AgreementPin()});
    m_status->setText({});
    refresh();
    look(draft, false);
}

void AgreementsPage::noteSaved(const QString& key, const core::Instant& at) {
    if (key == m_key)
        m_status->setText(tr("Draft kept %1").arg(QLocale().toString(at.toLocal().time(), u"HH:mm:ss"_s)));
}

/// Everything beside the fields follows what stands in them.
void AgreementsPage::look(const core::Agreement& agreement, bool begins) {
    const QList<core::FieldError> errors = errorsOf(agreement);
    m_form->showErrors(m_showsErrors && !isOld() ? errors : QList<core::FieldError>());
    m_try->setDraft(withoutWrong(agreement, errors), begins);
    m_effect->setDraft(m_try->tried(), begins);
    showActs();
}

void AgreementsPage::showActs() {
    const bool isEdited = m_drafts->find(m_key) != nullptr;
    m_saveAct->setEnabled(isEdited && !isOld());
    m_discard->setEnabled(isEdited && !isOld());
    m_use->setEnabled(!isOld());
    m_use->setText(m_form->agreement().isActive ? tr("Take out of use") : tr("Put in use"));
    m_effect->setApplyReason(isEdited ? tr("Save first: saved versions are applied.") : QString());
    if (!isEdited && !isOld())
        m_status->setText(tr("Nothing to save"));
}

QList<core::FieldError> AgreementsPage::errorsOf(const core::Agreement& draft) const {
    const auto company = context().office.company();
    QList<core::FieldError> errors = app::draftErrors(draft, company->book, company->catalogue);
    const QList<core::Agreement> all = agreements();
    if (isNew() && std::ranges::find(all, draft.code, &core::Agreement::code) != all.end())
        errors << core::FieldError{u"code"_s, u"taken"_s};
    return errors;
}

void AgreementsPage::showAgreement(const QString& code) {
    for (const core::Agreement& each : agreements())
        if (each.code == code)
            open(AgreementDrafts::keyOf(each.id));
}

void AgreementsPage::enter() { m_list->setFocus(); }

QList<QWidget*> AgreementsPage::panes() const {
    QList<QWidget*> panes{m_list, m_form};
    if (m_right->currentIndex() != 0)
        return panes << m_right->currentWidget();
    panes << m_try;
    if (m_effect->focusProxy()->isVisible()) // an administrator sees no cases
        panes << m_effect;
    return panes;
}

QStringList AgreementsPage::keyHints() const {
    return {tr("J K move"), tr("Enter edits"), tr("N new"), tr("D duplicates")};
}

} // namespace pages
