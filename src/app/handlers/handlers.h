#pragma once

#include "app/work.h"

/// What each command does, inside the unit of work that the bus opened. Validated already; permission and state are
/// checked here against the stored case.
namespace app::handlers {

[[nodiscard]] core::Result<Receipt> handle(Work& work, const LogCase& command);

[[nodiscard]] core::Result<Receipt> handle(Work& work, const AssignCase& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const ConfirmCase& command);

[[nodiscard]] core::Result<Receipt> handle(Work& work, const StartCase& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const WaitCase& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const ResumeCase& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const EscalateCase& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const AcceptCase& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const SetPriority& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const ExplainDelay& command);

[[nodiscard]] core::Result<Receipt> handle(Work& work, const AddNote& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const RecordContact& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const MakeOffer& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const MakePromise& command);

[[nodiscard]] core::Result<Receipt> handle(Work& work, const AskMember& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const AnswerMember& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const DeclineCase& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const RevealContact& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const AttachFile& command);

[[nodiscard]] core::Result<Receipt> handle(Work& work, const ResolveCase& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const CloseCase& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const ReopenCase& command);

[[nodiscard]] core::Result<Receipt> handle(Work& work, const MergeCase& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const UnmergeCase& command);

[[nodiscard]] core::Result<Receipt> handle(Work& work, const EditCase& command);

[[nodiscard]] core::Result<Receipt> handle(Work& work, const ExtendTerm& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const ApplyAgreement& command);

[[nodiscard]] core::Result<Receipt> handle(Work& work, const DeclareAbsence& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const HandOverAbsence& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const EndAbsence& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const UndoAbsence& command);

[[nodiscard]] core::Result<Receipt> handle(Work& work, const ReceiveMessage& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const AttachMail& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const LogMail& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const DismissMail& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const ReturnMail& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const SendMessage& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const RecallMessage& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const RecordDelivery& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const CarryOut& command);

[[nodiscard]] core::Result<Receipt> handle(Work& work, const UndoChange& command);
[[nodiscard]] core::Result<Receipt> handle(Work& work, const WithdrawIntake& command);

} // namespace app::handlers
