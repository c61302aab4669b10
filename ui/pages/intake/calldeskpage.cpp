#include "pages/intake/calldeskpage.h"

#include "app/office.h"
#include "app/wording.h"
#include "models/failuretext.h"
#include "pages/intake/callerpanel.h"
#include "pages/intake/callform.h"
#include "pages/intake/callsaved.h"
#include "pages/shell/actions.h"
#include "pages/shell/navigator.h"
#include "widgets/elidedlabel.h"
#include "widgets/hairlinesplitter.h"
#include "widgets/icons.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"
#include "widgets/pageheader.h"
#include "widgets/panes.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::KeyButton;

namespace {

constexpr int kMostForms = 3;
const QString kDraftKind = QStringLiteral("call");

} // namespace

CallDeskPage::CallDeskPage(const PageContext& context, QWidget* parent)
    : Page(context, parent) {
    setObjectName(u"callDeskPage"_s);
    makeLayout();
    makeActions();
    makeFormActions();
    openForm(nullptr);
    connectDrafts();
}

void CallDeskPage::connectDrafts() {
    app::DraftBox& drafts = context().office.drafts();
    connect(&drafts, &app::DraftBox::saved, this, [this](const QString& id, const core::Instant& at) {
        if (form() != nullptr && form()->draftId() == id)
            m_header->setStatus(tr("Draft saved %1").arg(QLocale().toString(at.toLocal().time(), u"HH:mm:ss"_s)));
    });
    connect(&drafts, &app::DraftBox::failed, this, [this](const core::Error& error) {
        m_bar->showMessage(
            {widgets::MessageBar::Kind::Warning, tr("The draft can't be written."), app::describe(error), {}, {}});
    });
    drafts.recover(context().office.user().id.value()).then(this, [this](const core::Result<QList<app::Draft>>& found) {
        if (!found)
            return context().navigator.tellFailed(found.error());
        restore(*found);
    });
}

void CallDeskPage::restore(const QList<app::Draft>& drafts) {
    const app::Draft* newest = nullptr;
    for (const app::Draft& each : drafts) {
        const bool isOpen = std::any_of(m_forms.begin(), m_forms.end(),
                                        [&](const CallForm* open) { return open->draftId() == each.id; });
        if (each.kind != kDraftKind || isOpen || m_forms.size() > kMostForms)
            continue;
        openForm(&each);
        newest = newest == nullptr ? &each : newest;
    }
    if (newest == nullptr)
        return;
    const QString time = QLocale().toString(newest->savedAt.toLocal().time(), u"HH:mm:ss"_s);
    m_bar->showMessage({widgets::MessageBar::Kind::Info,
                        tr("Recovered %1.").arg(time),
                        tr("The contact is as you left it. Save it, or discard it with Shift+Esc."),
                        {},
                        {}});
}

CallForm* CallDeskPage::form() const {
    const int index = m_tabs->currentIndex();
    return index >= 0 && index < m_forms.size() ? m_forms.at(index) : nullptr;
}

CallForm* CallDeskPage::openForm(const app::Draft* recovered) {
    CallDraft draft = recovered != nullptr ? callDraftFromJson(recovered->body) : CallDraft();
    if (recovered == nullptr) {
        draft.key = app::Office::newKey();
        draft.startedAt = context().office.clock().now();
    }
    CallForm* first = m_forms.isEmpty() ? nullptr : m_forms.first();
    const bool isInTheWay = recovered != nullptr && m_forms.size() == 1 && first->draft().isBlank();
    auto* form = new CallForm(context(), recovered != nullptr ? recovered->id : app::Office::newKey(), m_stack);
    form->setAccessibleName(tr("Log a contact"));
    m_forms.append(form);
    m_stack->addWidget(form);
    m_tabs->addTab({});
    connectForm(form);
    form->setDraft(draft);
    m_tabs->setCurrentIndex(static_cast<int>(m_forms.size()) - 1);
    showForm(m_tabs->currentIndex());
    if (isInTheWay)
        closeForm(first);
    return form;
}

void CallDeskPage::connectForm(CallForm* form) {
    connect(form, &CallForm::changed, this, [this, form] {
        keepDraft(form);
        refresh();
    });
    connect(form, &CallForm::callerChanged, this, [this, form](core::PartyId party) {
        if (form == this->form())
            m_panel->showCaller(party);
    });
    connect(m_panel, &CallerPanel::openCasesKnown, form, [this, form](const QList<core::CaseRow>& cases) {
        if (form == this->form())
            form->setOpenCases(cases);
    });
    connect(m_panel, &CallerPanel::caseChosen, form, [this, form](int index) {
        if (form == this->form())
            form->addToOpenCase(index);
    });
}

void CallDeskPage::showForm(int index) {
    if (index < 0 || index >= m_forms.size())
        return;
    m_stack->setCurrentWidget(m_forms.at(index));
    m_acts->show();
    m_panel->showCaller(m_forms.at(index)->draft().customer);
    if (isVisible())
        m_forms.at(index)->focusFirstGap();
    refresh();
}

void CallDeskPage::closeForm(CallForm* form) {
    const auto index = static_cast<int>(m_forms.indexOf(form));
    if (index < 0)
        return;
    context().office.drafts().discard(form->draftId());
    m_forms.removeAt(index);
    m_tabs->removeTab(index);
    form->deleteLater();
    m_header->setStatus({});
    m_bar->clear();
    if (m_forms.isEmpty() && m_stack->currentWidget() == form)
        startContact({});
}

void CallDeskPage::keepDraft(CallForm* form) {
    if (form->draft().isBlank())
        return;
    context().office.drafts().keep(
        {form->draftId(), context().office.user().id.value(), kDraftKind, 0, toJson(form->draft()), core::Instant()});
}

void CallDeskPage::enter() {
    if (form() != nullptr)
        form()->focusFirstGap();
}

void CallDeskPage::startContact(const QString& caller) {
    const bool hasBlank = form() != nullptr && form()->draft().isBlank();
    if (!hasBlank && m_forms.size() < kMostForms)
        openForm(nullptr);
    else if (!hasBlank && form() == nullptr)
        showForm(0);
    else if (!hasBlank) // the number must not go into somebody else's contact
        return m_bar->showMessage({widgets::MessageBar::Kind::Warning,
                                   {},
                                   tr("Three contacts are open. Save or discard one first."),
                                   {},
                                   {}});
    if (m_stack->currentWidget() == m_savedCard)
        showForm(m_tabs->currentIndex());
    if (!caller.isEmpty())
        form()->setIncoming(caller);
    else
        form()->focusFirstGap();
}

void CallDeskPage::save(bool goesOn) {
    CallForm* current = form();
    if (current == nullptr || m_isSaving || m_stack->currentWidget() == m_savedCard || !current->check())
        return;
    m_isSaving = true;
    context()
        .office.submit(current->command())
        .then(this, [this, current, goesOn](const core::Result<app::Receipt>& outcome) {
            m_isSaving = false;
            if (outcome)
                return saved(current, *outcome, goesOn);
            current->showErrors(outcome.error());
            m_bar->showMessage(
                {widgets::MessageBar::Kind::Error, tr("Not saved."), models::failureText(outcome.error()), {}, {}});
        });
}

void CallDeskPage::saved(CallForm* form, const app::Receipt& receipt, bool goesOn) {
    const bool isAdded = form->draft().addTo.isValid();
    m_lastSaved = receipt.caseId;
    m_stack->setCurrentWidget(m_savedCard);
    closeForm(form);
    context().navigator.tellDone(
        isAdded ? tr("%1: contact added").arg(receipt.number) : tr("%1 saved").arg(receipt.number), receipt);
    if (goesOn)
        return startContact({});
    m_acts->hide();
    m_savedCard->showReceipt(receipt);
    m_panel->setScript(tr("To say at the end"),
                       receipt.owner.isValid()
                           ? tr("«It is noted under number %1. %2 takes care of it and you will hear from us.»")
                                 .arg(receipt.number, receipt.ownerName)
                           : tr("«It is noted under number %1. Thank you for telling us.»").arg(receipt.number));
}

void CallDeskPage::refresh() {
    const CallForm* current = form();
    if (current == nullptr)
        return;
    const QStringList gaps = current->gaps();
    m_missing->setText(gaps.isEmpty() ? QString() : tr("%n field(s) missing", nullptr, static_cast<int>(gaps.size())));
    m_missing->setToolTip(gaps.join(u", "_s));
    m_missing->setVisible(!gaps.isEmpty());
    m_consent->setVisible(gaps.isEmpty());
    m_consent->setIconName(current->draft().isConsentGiven ? u"check"_s : QString());
    refreshTabs();
}

void CallDeskPage::refreshTabs() {
    for (int i = 0; i < m_forms.size(); ++i) {
        const CallDraft& draft = m_forms.at(i)->draft();
        const QString name = !draft.customerName.isEmpty()  ? draft.customerName
                             : !draft.caller.name.isEmpty() ? draft.caller.name
                                                            : draft.caller.phone + draft.caller.email;
        const QString time = QLocale().toString(draft.startedAt.toLocal().time(), u"HH:mm"_s);
        m_tabs->setTabText(i, (name.isEmpty() ? tr("New contact") : name) + u"  "_s + time);
        m_tabs->setTabIcon(i, widgets::icon(name.isEmpty() ? u"pencil"_s : u"phone"_s, context().theme));
    }
    m_tabs->updateGeometry(); // a hidden tab bar doesn't tell that it grew
}

QList<QWidget*> CallDeskPage::panes() const {
    QList<QWidget*> panes;
    if (form() != nullptr)
        panes << form();
    panes << m_panel;
    return panes;
}

QStringList CallDeskPage::keyHints() const {
    const Actions& actions = context().actions;
    return {actions.hint({u"intake.save"_s}, tr("save")), actions.hint({u"pane.next"_s}, tr("next pane"))};
}

} // namespace pages
