#include "app/validation.h"

#include "app/casefields.h"
#include "app/fieldrules.h"
#include "app/intakerules.h"
#include "core/casefile.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

void check(const AssignCase& command, FieldRules& rules) {
    rules.owner(u"owner"_s, command.owner);
    if (command.owner.isValid())
        rules.needText(u"reason"_s, command.reason, limits::kLine);
    else
        rules.text(u"reason"_s, command.reason, limits::kLine);
}

void check(const WaitCase& command, FieldRules& rules) {
    rules.future(u"until"_s, command.until);
    rules.text(u"text"_s, command.text, limits::kText);
}

void check(const EscalateCase& command, FieldRules& rules) {
    rules.networkMember(u"networkMember"_s, command.networkMember, false);
    rules.text(u"text"_s, command.text, limits::kText);
}

void check(const AskMember& command, FieldRules& rules) { rules.needText(u"text"_s, command.text, limits::kText); }

/// A reason from the list says enough, and so does that all is done.
void check(const AnswerMember& command, FieldRules& rules) {
    const bool isSaid = command.isResolved || (command.cannot && command.cannot != core::CannotAnswer::Other);
    if (isSaid)
        rules.text(u"text"_s, command.text, limits::kText);
    else
        rules.needText(u"text"_s, command.text, limits::kText);
    rules.dayToCome(u"restBy"_s, command.restBy);
}

void check(const DeclineCase& command, FieldRules& rules) { rules.text(u"text"_s, command.text, limits::kText); }

void check(const AttachFile& command, FieldRules& rules) {
    rules.needText(u"name"_s, command.name, limits::kLine);
    if (command.content.isEmpty())
        rules.refuse(u"file"_s, u"file_empty"_s);
    else if (command.content.size() > core::kLargestFile)
        rules.refuse(u"file"_s, u"file_too_large"_s);
    else
        rules.refuseIf(!core::fileTypeOf(command.content), u"file"_s, u"file_type"_s);
}

void check(const AcceptCase& command, FieldRules& rules) { rules.text(u"text"_s, command.text, limits::kText); }

void check(const AddNote& command, FieldRules& rules) { rules.needText(u"text"_s, command.text, limits::kText); }

void check(const RecordContact& command, FieldRules& rules) {
    rules.refuseIf(command.isAnswered && command.outcome != core::ContactOutcome::Reached, u"answered"_s,
                   u"not_reached"_s);
    rules.text(u"text"_s, command.text, limits::kText);
}

/// What was left to fill in is for no customer's eyes.
void checkMessage(const CustomerMessage& message, FieldRules& rules) {
    rules.needText(u"body"_s, message.body, limits::kText);
    rules.text(u"subject"_s, message.subject, limits::kLine);
    rules.text(u"address"_s, message.address, limits::kLine);
    rules.refuseIf(!core::isForCustomer(message.purpose), u"purpose"_s, u"not_to_customers"_s);
    rules.refuseIf(message.body.contains(u"{{"_s), u"body"_s, u"unfilled"_s);
    rules.refuseIf(message.subject.contains(u"{{"_s), u"subject"_s, u"unfilled"_s);
}

void check(const SendMessage& command, FieldRules& rules) { checkMessage(command.message, rules); }

void check(const CarryOut& command, FieldRules& rules) {
    rules.text(u"text"_s, command.text, limits::kText);
    if (command.again)
        rules.future(u"again"_s, *command.again);
}

void check(const ResolveCase& command, FieldRules& rules) {
    if (command.message)
        checkMessage(*command.message, rules);
    rules.refuseIf(command.message && command.told, u"told"_s, u"told_twice"_s);
    rules.needText(u"text"_s, command.text, limits::kText);
    rules.category(u"category"_s, command.category, true);
    rules.cause(u"cause"_s, command.cause, true);
    rules.refuseIf(command.told && !core::provesReceipt(*command.told), u"told"_s, u"no_proof"_s);
}

/// Why an answer could not be given is a sentence, not a code.
void check(const CloseCase& command, FieldRules& rules) {
    const bool isReasonNeeded =
        command.evidence == core::Evidence::Unreachable || command.evidence == core::Evidence::Withdrawn;
    if (isReasonNeeded)
        rules.needText(u"text"_s, command.text, limits::kText);
    else
        rules.text(u"text"_s, command.text, limits::kText);
    rules.past(u"receivedAt"_s, command.receivedAt);
}

void check(const ReopenCase& command, FieldRules& rules) { rules.needText(u"reason"_s, command.reason, limits::kText); }

void check(const MergeCase& command, FieldRules& rules) {
    if (!command.into.isValid())
        rules.refuse(u"into"_s, u"required"_s);
    else
        rules.refuseIf(command.into == command.caseId, u"into"_s, u"same_case"_s);
}

void check(const MakeOffer& command, FieldRules& rules) {
    rules.needText(u"what"_s, command.what, limits::kLine);
    rules.text(u"authority"_s, command.authority, limits::kName);
    rules.money(u"value"_s, command.value);
}

void check(const MakePromise& command, FieldRules& rules) {
    rules.needText(u"text"_s, command.text, limits::kText);
    rules.future(u"due"_s, command.due);
}

void check(const SetPriority& command, FieldRules& rules) { rules.text(u"reason"_s, command.reason, limits::kLine); }

void check(const ExtendTerm& command, FieldRules& rules) {
    rules.refuseIf(command.amount <= 0, u"amount"_s, u"out_of_range"_s);
    rules.needText(u"reason"_s, command.reason, limits::kText);
}

/// "Other" says nothing by itself.
void check(const ExplainDelay& command, FieldRules& rules) {
    if (command.reason == core::LateReason::Other)
        rules.needText(u"text"_s, command.text, limits::kText);
    else
        rules.text(u"text"_s, command.text, limits::kText);
}

/// The rules of the fields that an editor set; the others are as they were stored.
void checkEdited(const core::Case& edited, const QString& field, FieldRules& rules) {
    if (field == u"summary")
        rules.needText(field, edited.summary, limits::kLine);
    else if (field == u"details")
        rules.text(field, edited.details, limits::kText);
    else if (field == u"remedySought")
        rules.text(field, edited.remedySought, limits::kText);
    else if (field == u"category")
        rules.category(field, edited.category, false);
    else if (field == u"cause")
        rules.cause(field, edited.cause, false);
    else if (field == u"moment")
        rules.moment(field, edited.moment);
    else if (field == u"attributes")
        rules.attributes(field, edited.attributes);
    else if (field == u"amount")
        rules.money(field, edited.amountAtStake);
}

void check(const EditCase& command, FieldRules& rules) {
    QStringList seen;
    for (const FieldChange& each : command.changes) {
        core::Case edited;
        if (!isEditable(each.field))
            rules.refuse(each.field, u"unknown_field"_s);
        else if (seen.contains(each.field))
            rules.refuse(each.field, u"twice"_s);
        else if (!setField(edited, each.field, each.after))
            rules.refuse(each.field, u"bad_value"_s);
        else
            checkEdited(edited, each.field, rules);
        seen << each.field;
    }
}

void checkMoves(const DeclareAbsence& command, FieldRules& rules) {
    QSet<core::CaseId> seen;
    for (const CaseMove& each : command.moves) {
        rules.refuseIf(!each.caseId.isValid() || !each.to.isValid(), u"moves"_s, u"required"_s);
        rules.refuseIf(seen.contains(each.caseId), u"moves"_s, u"twice"_s);
        rules.refuseIf(each.to == command.user, u"moves"_s, u"same_person"_s);
        rules.owner(u"moves"_s, each.to);
        seen << each.caseId;
    }
}

void check(const DeclareAbsence& command, FieldRules& rules) {
    rules.person(u"user"_s, command.user);
    rules.notLongPast(u"from"_s, command.from);
    rules.after(u"until"_s, command.until, command.from);
    rules.text(u"note"_s, command.note, limits::kLine);
    checkMoves(command, rules);
}

void check(const ReceiveMessage& command, FieldRules& rules) {
    rules.needText(u"text"_s, command.text, limits::kText);
    rules.text(u"from"_s, command.from, limits::kContact);
}

void check(const DismissMail& command, FieldRules& rules) {
    rules.needText(u"reason"_s, command.reason, limits::kLine);
}

/// Commands whose every value is right by its type.
template <class Plain>
void check(const Plain&, FieldRules&) {}

} // namespace

QList<core::FieldError> validate(const Command& command, const Company& company, core::Instant now) {
    FieldRules rules(company, now);
    if (const auto* intake = std::get_if<LogCase>(&command))
        checkIntake(*intake, rules);
    else
        std::visit([&](const auto& each) { check(each, rules); }, command);
    return rules.errors();
}

} // namespace app
