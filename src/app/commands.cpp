#include "app/commands.h"

namespace app {

namespace {

using core::Verb;

struct VerbOf {
    Verb operator()(const LogCase&) const { return Verb::LogCase; }
    Verb operator()(const AssignCase&) const { return Verb::Assign; }
    Verb operator()(const ConfirmCase&) const { return Verb::Confirm; }
    Verb operator()(const StartCase&) const { return Verb::Start; }
    Verb operator()(const WaitCase&) const { return Verb::Wait; }
    Verb operator()(const ResumeCase&) const { return Verb::Resume; }
    Verb operator()(const EscalateCase&) const { return Verb::Escalate; }
    Verb operator()(const AcceptCase&) const { return Verb::Accept; }
    Verb operator()(const AddNote&) const { return Verb::Note; }
    Verb operator()(const RecordContact&) const { return Verb::Contact; }
    Verb operator()(const ResolveCase&) const { return Verb::Resolve; }
    Verb operator()(const CloseCase&) const { return Verb::Close; }
    Verb operator()(const ReopenCase&) const { return Verb::Reopen; }
    Verb operator()(const MergeCase&) const { return Verb::Merge; }
    Verb operator()(const UnmergeCase&) const { return Verb::Unmerge; }
    Verb operator()(const MakeOffer&) const { return Verb::Offer; }
    Verb operator()(const MakePromise&) const { return Verb::Promise; }
    Verb operator()(const SetPriority&) const { return Verb::SetPriority; }
    Verb operator()(const ExtendTerm&) const { return Verb::ExtendTerm; }
    Verb operator()(const ApplyAgreement&) const { return Verb::ApplyAgreement; }
    Verb operator()(const ExplainDelay&) const { return Verb::ExplainDelay; }
    Verb operator()(const EditCase&) const { return Verb::EditCase; }
    Verb operator()(const UndoChange& command) const { return command.undone; }
    Verb operator()(const WithdrawIntake&) const { return Verb::LogCase; }
    Verb operator()(const DeclareAbsence&) const { return Verb::ManageAbsences; }
    Verb operator()(const HandOverAbsence&) const { return Verb::ManageAbsences; }
    Verb operator()(const EndAbsence&) const { return Verb::ManageAbsences; }
    Verb operator()(const UndoAbsence&) const { return Verb::ManageAbsences; }
    Verb operator()(const ReceiveMessage&) const { return Verb::ReceiveMessage; }
    Verb operator()(const AttachMail&) const { return Verb::HandleMail; }
    Verb operator()(const LogMail&) const { return Verb::HandleMail; }
    Verb operator()(const DismissMail&) const { return Verb::HandleMail; }
    Verb operator()(const ReturnMail&) const { return Verb::HandleMail; }
    Verb operator()(const AskMember&) const { return Verb::AskMember; }
    Verb operator()(const AnswerMember&) const { return Verb::AnswerMember; }
    Verb operator()(const DeclineCase&) const { return Verb::Decline; }
    Verb operator()(const RevealContact&) const { return Verb::Contact; }
    Verb operator()(const AttachFile&) const { return Verb::Note; }
    Verb operator()(const SendMessage&) const { return Verb::SendMessage; }
    Verb operator()(const RecallMessage&) const { return Verb::SendMessage; }
    Verb operator()(const RecordDelivery&) const { return Verb::SendMessage; }
    Verb operator()(const CarryOut&) const { return Verb::CarryOut; }
};

struct SubjectOf {
    core::CaseId operator()(const LogCase&) const { return {}; }
    core::CaseId operator()(const UndoChange& command) const { return command.before.id; }
    core::CaseId operator()(const DeclareAbsence&) const { return {}; }
    core::CaseId operator()(const HandOverAbsence&) const { return {}; }
    core::CaseId operator()(const EndAbsence&) const { return {}; }
    core::CaseId operator()(const UndoAbsence&) const { return {}; }
    core::CaseId operator()(const LogMail&) const { return {}; }
    core::CaseId operator()(const DismissMail&) const { return {}; }
    core::CaseId operator()(const ReturnMail& command) const {
        return command.change ? command.change->before.id : core::CaseId();
    }
    template <class About>
    core::CaseId operator()(const About& command) const {
        return command.caseId;
    }
};

} // namespace

core::Verb verbOf(const Command& command) { return std::visit(VerbOf{}, command); }

core::CaseId subjectOf(const Command& command) { return std::visit(SubjectOf{}, command); }

} // namespace app
