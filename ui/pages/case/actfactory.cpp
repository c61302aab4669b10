#include "pages/case/actfactory.h"

#include "pages/case/answerforms.h"
#include "pages/case/assignform.h"
#include "pages/case/dealforms.h"
#include "pages/case/memberforms.h"
#include "pages/case/mergeform.h"
#include "pages/case/workforms.h"

namespace pages {

using core::Verb;

ActForm* makeActForm(Verb verb, const PageContext& context, QWidget* parent) {
    switch (verb) {
    case Verb::Assign:
        return new AssignForm(context, parent);
    case Verb::SetPriority:
        return new SeverityForm(context, parent);
    case Verb::Wait:
        return new WaitForm(context, parent);
    case Verb::Escalate:
        return new EscalateForm(context, parent);
    case Verb::Accept:
        return new AcceptForm(context, parent);
    case Verb::AskMember:
        return new AskForm(context, parent);
    case Verb::AnswerMember:
        return new MemberWordForm(context, parent);
    case Verb::Decline:
        return new DeclineForm(context, parent);
    case Verb::Resolve:
        return new ResolveForm(context, parent);
    case Verb::Close:
        return new CloseForm(context, parent);
    case Verb::ExplainDelay:
        return new LateForm(context, parent);
    case Verb::Reopen:
        return new ReopenForm(context, parent);
    case Verb::Merge:
        return new MergeForm(context, parent);
    case Verb::Offer:
        return new OfferForm(context, parent);
    case Verb::Promise:
        return new PromiseForm(context, parent);
    default:
        return nullptr;
    }
}

app::Command plainCommand(Verb verb, core::CaseId id) {
    switch (verb) {
    case Verb::Confirm:
        return app::ConfirmCase{id};
    case Verb::Resume:
        return app::ResumeCase{id};
    case Verb::Unmerge:
        return app::UnmergeCase{id};
    default:
        return app::StartCase{id};
    }
}

QString plainDoneText(Verb verb, const app::Receipt& receipt) {
    switch (verb) {
    case Verb::Confirm:
        return ActForm::tr("%1 confirmed as yours").arg(receipt.number);
    case Verb::Resume:
        return ActForm::tr("%1 goes on").arg(receipt.number);
    case Verb::Unmerge:
        return ActForm::tr("%1 stands alone again").arg(receipt.number);
    default:
        return ActForm::tr("%1 begun").arg(receipt.number);
    }
}

} // namespace pages
