#include "pages/case/acthost.h"

#include "app/office.h"
#include "pages/case/actfactory.h"
#include "pages/case/actform.h"
#include "pages/case/caseacts.h"
#include "pages/case/casecomposer.h"
#include "pages/case/casedrafts.h"
#include "pages/case/casesource.h"
#include "pages/case/replyform.h"
#include "pages/shell/navigator.h"

#include <QApplication>

namespace pages {

using namespace Qt::StringLiterals;
using core::Verb;

namespace {

QString clockTime(core::Instant at) { return QLocale().toString(at.toLocal().time(), u"HH:mm:ss"_s); }

} // namespace

ActHost::ActHost(const PageContext& context, CaseSource& source, CaseActs& acts, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_source(source)
    , m_acts(acts)
    , m_drafts(new CaseDrafts(context.office, this))
    , m_composer(new CaseComposer(context, this))
    , m_resting(m_composer)
    , m_shown(m_composer) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_composer);
    const QList<ActForm*> written = m_composer->forms();
    for (ActForm* each : written)
        connectForm(each);
    connect(&acts, &CaseActs::wanted, this, &ActHost::begin);
    connect(&acts, &CaseActs::changed, this, [this] {
        m_composer->setRefusal(m_composer->reply(), m_acts.action(Verb::SendMessage)->statusTip());
        m_composer->setRefusal(m_composer->note(), m_acts.action(Verb::Note)->statusTip());
        m_composer->setRefusal(m_composer->contact(), m_acts.action(Verb::Contact)->statusTip());
    });
    connect(&source, &CaseSource::loaded, this, &ActHost::followCase);
    connect(m_drafts, &CaseDrafts::recovered, this, [this] {
        restore(m_composer->contact());
        restore(m_composer->note());
        restore(m_composer->reply());
    });
    connect(m_composer->reply(), &ReplyForm::newsArrived, this, &ActHost::newsArrived);
    connect(m_drafts, &CaseDrafts::saved, this, [this](const QString& form, const core::Instant& at) {
        if (current() != nullptr && current()->id() == form && !current()->isBlank())
            current()->setStatus(tr("Draft %1").arg(clockTime(at)));
    });
    connect(m_drafts, &CaseDrafts::failed, &context.navigator, &Navigator::tellFailed);
}

void ActHost::setResting(QWidget* resting) {
    layout()->addWidget(resting);
    m_resting = resting;
    show(resting);
}

void ActHost::followCase() {
    const CaseView& view = *m_source.view();
    if (view.detail.subject.id == m_case)
        return m_composer->showCase(view);
    m_case = view.detail.subject.id;
    m_composer->begin(view);
    show(m_resting);
    m_drafts->recover(m_case);
}

void ActHost::connectForm(ActForm* form) {
    connect(form, &ActForm::changed, this, [this, form] { keep(form); });
    connect(form, &ActForm::submitted, this, [this, form] { submit(form); });
    connect(form, &ActForm::cancelled, this, &ActHost::cancel);
}

void ActHost::keep(ActForm* form) {
    if (form->isBlank()) {
        m_drafts->discard(form->id());
        form->setStatus({});
    } else {
        m_drafts->keep(form->id(), form->body());
    }
}

void ActHost::restore(ActForm* form) {
    const app::Draft* draft = m_drafts->find(form->id());
    if (draft == nullptr || !form->isBlank())
        return;
    form->restore(draft->body);
    form->setStatus(tr("Draft %1").arg(clockTime(draft->savedAt)));
    if (m_composer->forms().contains(form))
        m_composer->showForm(form);
}

ActForm* ActHost::current() const {
    return m_shown == m_composer ? m_composer->current() : qobject_cast<ActForm*>(m_shown.data());
}

ActForm* ActHost::formFor(Verb verb) {
    if (verb == Verb::SendMessage)
        return m_composer->reply();
    if (verb == Verb::Note)
        return m_composer->note();
    if (verb == Verb::Contact)
        return m_composer->contact();
    if (m_forms.contains(verb))
        return m_forms.value(verb);
    ActForm* form = makeActForm(verb, m_context, this);
    if (form == nullptr)
        return nullptr;
    m_forms.insert(verb, form);
    layout()->addWidget(form);
    connectForm(form);
    return form;
}

void ActHost::begin(Verb verb) {
    if (m_source.view() == nullptr)
        return;
    // One key ends a case: it decides, then it closes.
    const bool isDecided = m_source.view()->detail.subject.status == core::Status::Resolved;
    const Verb meant = verb == Verb::Resolve && isDecided ? Verb::Close : verb;
    if (const auto refusal = m_acts.refusal(meant))
        return m_context.navigator.tellFailed(*refusal);
    if (ActForm* form = formFor(meant))
        open(form);
    else
        submitNow(meant);
}

void ActHost::open(ActForm* form) {
    if (m_composer->forms().contains(form)) {
        show(m_composer);
        m_composer->showForm(form);
    } else {
        form->begin(*m_source.view());
        restore(form);
        show(form);
    }
    form->focusFirst();
}

void ActHost::show(QWidget* widget) {
    if (m_panel != nullptr && m_panel != widget)
        m_panel->deleteLater();
    if (m_shown != nullptr && m_shown != widget)
        m_shown->hide();
    m_shown = widget;
    setFocusProxy(widget);
    widget->show();
}

void ActHost::showPanel(QWidget* panel) {
    layout()->addWidget(panel);
    show(panel);
    m_panel = panel;
    panel->setFocus();
}

void ActHost::save() {
    if (ActForm* form = current())
        submit(form);
}

bool ActHost::cancel() {
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    if (m_shown == m_resting && !hadFocus)
        return false;
    show(m_resting);
    emit left();
    return true;
}

void ActHost::markRead() { m_composer->reply()->markRead(); }

bool ActHost::hasUnsaved() const {
    const QList<ActForm*> written = m_composer->forms();
    const bool isWriting = std::any_of(written.begin(), written.end(), [](ActForm* each) { return !each->isBlank(); });
    return isWriting || (current() != nullptr && !current()->isBlank());
}

void ActHost::submit(ActForm* form) {
    if (m_isBusy || !form->check())
        return;
    m_isBusy = true;
    form->clearErrors();
    form->setBusy(true);
    m_context.office.submit(form->command()).then(this, [this, form](const core::Result<app::Receipt>& outcome) {
        m_isBusy = false;
        form->setBusy(false);
        if (outcome)
            finish(form, *outcome);
        else
            form->showError(outcome.error());
    });
}

void ActHost::finish(ActForm* form, const app::Receipt& receipt) {
    const QString sentence = form->doneText(receipt);
    // Another case may be on view by now; what is written there stays.
    if (form->caseId() == m_case) {
        m_drafts->discard(form->id());
        form->begin(*m_source.view());
        if (current() == form) {
            show(m_resting);
            emit left();
        }
    }
    m_context.navigator.tellDone(sentence, receipt);
    emit done();
}

void ActHost::submitNow(Verb verb) {
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_context.office.submit(plainCommand(verb, m_case))
        .then(this, [this, verb](const core::Result<app::Receipt>& outcome) {
            m_isBusy = false;
            if (!outcome)
                return m_context.navigator.tellFailed(outcome.error());
            m_context.navigator.tellDone(plainDoneText(verb, *outcome), *outcome);
            emit done();
        });
}

} // namespace pages
