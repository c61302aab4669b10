#include "pages/case/caseacts.h"

#include "app/office.h"
#include "app/wording.h"
#include "core/permissions.h"
#include "core/slaclock.h"
#include "pages/case/casesource.h"
#include "pages/shell/actions.h"

#include <QMenu>

namespace pages {

using namespace Qt::StringLiterals;
using core::Verb;

namespace {

/// What a case in this state most likely needs next, in that order.
QList<Verb> likelyIn(core::Status status, core::Role role) {
    switch (status) {
    case core::Status::Received:
        return {Verb::Assign, Verb::Start};
    case core::Status::Assigned:
        return {Verb::Confirm, Verb::Start, Verb::Resolve};
    case core::Status::InProgress:
        return {Verb::Resolve, Verb::Wait};
    case core::Status::WaitingCustomer:
        return {Verb::Resume, Verb::Resolve};
    case core::Status::WithNetwork:
        return role == core::Role::NetworkMember ? QList<Verb>{Verb::Accept, Verb::AnswerMember}
                                                 : QList<Verb>{Verb::Resolve, Verb::AskMember};
    case core::Status::Resolved:
        return {Verb::Close, Verb::Reopen};
    case core::Status::Closed:
        return {Verb::Reopen};
    case core::Status::Reopened:
        return {Verb::Start, Verb::Resolve};
    case core::Status::Merged:
        return {Verb::Unmerge};
    }
    Q_UNREACHABLE();
}

/// Whether the guard reads nothing that a form would still fill in, so that its whole answer counts now.
bool isDecidedNow(Verb verb) { return verb == Verb::Confirm || verb == Verb::Start || verb == Verb::Resume; }

} // namespace

CaseActs::CaseActs(const PageContext& context, QWidget* scope)
    : QObject(scope)
    , m_context(context)
    , m_scope(scope)
    , m_menu(new QMenu(scope)) {
    m_menu->setToolTipsVisible(true);
    addAll();
    addMore();
    addWords();
    follow(nullptr);
}

void CaseActs::add(Verb verb, const QString& id, const QString& text, const QKeySequence& key,
                   const QString& synonyms) {
    QAction* action = m_context.actions.add(m_scope, id, text, tr("In a case"), {key}, {synonyms});
    connect(action, &QAction::triggered, this, [this, verb] { emit wanted(verb); });
    m_actions.insert(verb, action);
    m_all.append(action);
}

void CaseActs::addAll() {
    add(Verb::Confirm, u"case.confirm"_s, tr("Confirm as mine"), Qt::Key_Y, u"confirmar responsable own"_s);
    add(Verb::Start, u"case.start"_s, tr("Begin work"), Qt::Key_B, u"empezar comenzar start"_s);
    add(Verb::Wait, u"case.wait"_s, tr("Pause"), Qt::Key_W, u"esperar pausar wait hold"_s);
    add(Verb::Resume, u"case.resume"_s, tr("Resume"), Qt::Key_W, u"reanudar continuar"_s);
    add(Verb::Escalate, u"case.escalate"_s, tr("Send to the network"), Qt::Key_E, u"escalar red partner"_s);
    add(Verb::Accept, u"case.accept"_s, tr("Accept for the network"), Qt::Key_T, u"aceptar tomar"_s);
    addNetwork();
    add(Verb::Resolve, u"case.resolve"_s, tr("Resolve"), Qt::Key_C, u"resolver decidir answer"_s);
    add(Verb::Close, u"case.close"_s, tr("Close"), Qt::Key_C, u"cerrar"_s);
    m_withoutAnswer =
        m_context.actions.add(m_scope, u"case.closeWithoutAnswer"_s, tr("Close without an answer"), tr("In a case"),
                              {QKeySequence(Qt::SHIFT | Qt::Key_C)}, {u"cerrar desistir retirado withdrawn"_s});
    connect(m_withoutAnswer, &QAction::triggered, this, [this] { emit wanted(Verb::Close); });
    m_all.append(m_withoutAnswer);
    add(Verb::Reopen, u"case.reopen"_s, tr("Open again"), Qt::Key_O, u"reabrir reopen"_s);
}

/// A member answers with the key that answers customers elsewhere; the house writes down what a member said.
void CaseActs::addNetwork() {
    const bool isMember = m_context.office.user().role == core::Role::NetworkMember;
    const QKeySequence answer = isMember ? QKeySequence(Qt::Key_R) : QKeySequence(Qt::SHIFT | Qt::Key_Q);
    add(Verb::AskMember, u"case.ask"_s, tr("Ask the network"), Qt::Key_Q, u"preguntar red partner question"_s);
    add(Verb::AnswerMember, u"case.memberAnswer"_s, tr("Answer of the network"), answer,
        u"respuesta red responder reply"_s);
    add(Verb::Decline, u"case.decline"_s, tr("Not taken by the network"), Qt::SHIFT | Qt::Key_T,
        u"no acepta rechazar devolver decline"_s);
}

void CaseActs::addMore() {
    add(Verb::Assign, u"case.assign"_s, tr("Assign"), Qt::Key_A, u"asignar responsable owner"_s);
    add(Verb::SetPriority, u"case.severity"_s, tr("Severity"), Qt::Key_P, u"gravedad prioridad priority"_s);
    add(Verb::ExplainDelay, u"case.late"_s, tr("Why late"), Qt::SHIFT | Qt::Key_W,
        u"motivo demora tarde vencido delay reason"_s);
    add(Verb::Offer, u"case.offer"_s, tr("Offer"), Qt::Key_F, u"ofrecer compensación"_s);
    add(Verb::Promise, u"case.promise"_s, tr("Promise"), Qt::Key_D, u"prometer promesa"_s);
    add(Verb::Merge, u"case.merge"_s, tr("Merge"), Qt::Key_L, u"fusionar unir duplicado duplicate link"_s);
    add(Verb::Unmerge, u"case.unmerge"_s, tr("Unmerge"), Qt::SHIFT | Qt::Key_L, u"separar"_s);
}

void CaseActs::addWords() {
    const qsizetype inMenu = m_all.size();
    add(Verb::SendMessage, u"case.reply"_s, tr("Reply"), Qt::Key_R, u"responder escribir cliente answer send"_s);
    add(Verb::Note, u"case.note"_s, tr("Note"), Qt::Key_N, u"nota interna"_s);
    add(Verb::Contact, u"case.contact"_s, tr("Contact"), Qt::Key_K, u"contacto llamada call"_s);
    m_all.remove(inMenu, m_all.size() - inMenu);
    m_status =
        m_context.actions.add(m_scope, u"case.status"_s, tr("Status"), tr("In a case"), {Qt::Key_S}, {u"estado"_s});
    for (QAction* each : std::as_const(m_all)) {
        m_menu->addAction(each);
        if (each == m_actions.value(Verb::Reopen))
            m_menu->addSeparator();
    }
}

std::optional<core::Error> CaseActs::refusal(Verb verb) const {
    if (!m_case)
        return core::Error{core::ErrorCode::NotFound, u"case.unknown"_s, {}, {}};
    if (const auto allowed = core::mayDo(m_context.office.user(), verb, *m_case); !allowed)
        return allowed.error();
    const bool isLate = core::slaState(m_case->due, m_context.office.clock().now()) == core::SlaState::Overdue;
    if (verb == Verb::ExplainDelay && core::isOpen(m_case->status) && !isLate)
        return core::Error{core::ErrorCode::Refused, u"explain_delay.not_late"_s, {}, {}};
    if (core::isOffered(verb, m_case->status) && !isDecidedNow(verb))
        return std::nullopt;
    const auto after = core::statusAfter(verb, *m_case);
    return after ? std::nullopt : std::optional(after.error());
}

void CaseActs::enable(QAction* action, const std::optional<core::Error>& refusal) {
    action->setEnabled(!refusal);
    const QString reason = refusal ? app::describe(*refusal) : QString();
    action->setToolTip(refusal ? reason : action->text());
    action->setStatusTip(reason);
}

void CaseActs::follow(const CaseView* view) {
    m_case = view != nullptr ? std::optional(view->detail.subject) : std::nullopt;
    for (auto each = m_actions.begin(); each != m_actions.end(); ++each)
        enable(each.value(), refusal(each.key()));
    m_status->setEnabled(m_case.has_value());
    const auto closing = refusal(Verb::Close);
    const bool isResolved = m_case && m_case->status == core::Status::Resolved;
    const core::Error unanswered{core::ErrorCode::Refused, u"close.not_resolved"_s, {}, {}};
    const core::Error answered{core::ErrorCode::Refused, u"close.already_resolved"_s, {}, {}};
    enable(action(Verb::Close), closing || isResolved ? closing : unanswered);
    enable(m_withoutAnswer, closing || !isResolved ? closing : answered);
    emit changed();
}

QList<QAction*> CaseActs::next() const {
    QList<QAction*> likely;
    if (!m_case)
        return likely;
    for (const Verb verb : likelyIn(m_case->status, m_context.office.user().role))
        if (action(verb)->isEnabled())
            likely.append(action(verb));
    return likely;
}

void CaseActs::popUp(const QPoint& at) {
    m_menu->popup(at);
    for (QAction* each : std::as_const(m_all))
        if (each->isEnabled())
            return m_menu->setActiveAction(each);
}

} // namespace pages
