#pragma once

#include "app/absencecommands.h"
#include "app/mailcommands.h"
#include "app/messagecommands.h"
#include "app/networkcommands.h"
#include "app/undocommands.h"
#include "core/caserecord.h"
#include "core/directory.h"
#include "core/lifecycle.h"
#include "core/party.h"
#include <QJsonValue>
#include <variant>

/// Every change to a case, as a value. Window, reparoctl, agent and imports all go through app::Bus with these.
namespace app {

/// Someone who isn't known yet, or not for sure. At least a name or a contact.
struct PartyInput {
    QString name;
    QString phone; ///< as typed; normalised with the company's region
    QString email;
    QString document;
    QString place;

    [[nodiscard]] bool isEmpty() const {
        return name.isEmpty() && phone.isEmpty() && email.isEmpty() && document.isEmpty();
    }
    bool operator==(const PartyInput&) const = default;
};

/// Resolved in the call that raised it.
struct FirstContact {
    core::Outcome outcome = core::Outcome::Upheld;
    QString text;
    core::CauseId cause;

    bool operator==(const FirstContact&) const = default;
};

/// How a case ended before it came here, taken from older records by an import: events and clocks follow these times.
struct PastEnd {
    core::Outcome outcome = core::Outcome::Upheld;
    QString text;
    core::Instant at; ///< resolved and closed; not before it was received, not in the future
    core::Evidence evidence = core::Evidence::MessageDelivered;

    bool operator==(const PastEnd&) const = default;
};

/// The mail that a case began with; decides on its receipt. Only made by the inbox and the mail commands.
struct MailOrigin {
    core::IncomingId id;
    QString messageId;
    QString answerTo; ///< lower case; the receipt goes there
    QString noAnswer; ///< code of why it gets no receipt; empty: it may
    QString follows;  ///< number of the older case that it goes on from; may be empty

    bool operator==(const MailOrigin&) const = default;
};

/// An advisor takes a contact. Only kind, channel and summary are required.
struct LogCase {
    core::Kind kind = core::Kind::Complaint;
    core::Channel channel = core::Channel::Phone;
    core::PartyId customer; ///< known caller; else `caller` is looked up or created
    PartyInput caller;
    core::PartyId consumer;
    PartyInput consumerInput; ///< empty: the customer uses it himself
    core::CategoryId category;
    QString summary;
    QString details;
    QString remedySought;
    std::optional<core::Money> amountAtStake;
    core::Demeanour demeanour = core::Demeanour::Calm;
    core::MomentId moment;
    QList<core::AttributeId> attributes;
    std::optional<core::Priority> priority;  ///< else by the category's rule
    std::optional<core::Instant> receivedAt; ///< else now; never in the future
    std::optional<FirstContact> firstContact;
    std::optional<PastEnd> past; ///< needs Verb::ImportCases
    core::NetworkMemberId networkMember;
    bool hasNoContactDetails = false;
    bool isConsentGiven = false;
    core::UserId owner; ///< else by rule
    QString key;        ///< idempotency key; the same key logs once and gives the first receipt again
    std::optional<MailOrigin> mail;

    bool operator==(const LogCase&) const = default;
};

/// Gives the case to `owner`, or by rule when that is invalid. A supervisor's choice needs a reason.
struct AssignCase {
    core::CaseId caseId;
    core::UserId owner;
    QString reason;
    core::UserId passedOver = {}; ///< by rule, but not to this one
    bool operator==(const AssignCase&) const = default;
};
struct ConfirmCase {
    core::CaseId caseId;
    bool operator==(const ConfirmCase&) const = default;
};
struct StartCase {
    core::CaseId caseId;
    bool operator==(const StartCase&) const = default;
};
/// Every pause has a reason, who and an expiry in the future.
struct WaitCase {
    core::CaseId caseId;
    core::WaitReason reason{};
    core::Instant until;
    QString text;
    bool operator==(const WaitCase&) const = default;
};
struct ResumeCase {
    core::CaseId caseId;
    bool isExpiry = false;
    bool operator==(const ResumeCase&) const = default;
};
/// Without a member the rule chooses (core::chooseMember), among those who have not had the case.
struct EscalateCase {
    core::CaseId caseId;
    core::NetworkMemberId networkMember;
    QString text;
    bool handsOn = false; ///< away from the member who has it and did not accept
    bool operator==(const EscalateCase&) const = default;
};
struct AcceptCase {
    core::CaseId caseId;
    QString text;
    bool operator==(const AcceptCase&) const = default;
};
struct AddNote {
    core::CaseId caseId;
    QString text;
    bool operator==(const AddNote&) const = default;
};
/// A try to reach the customer. `isAnswered` = the answer of a resolved case was given in it.
struct RecordContact {
    core::CaseId caseId;
    core::Channel channel = core::Channel::Phone;
    core::ContactOutcome outcome = core::ContactOutcome::Reached;
    bool isAnswered = false;
    QString text;
    core::ContactRole whom = core::ContactRole::Customer;
    bool operator==(const RecordContact&) const = default;
};
/// Category and cause become confirmed. `told` is set when the customer was told in the same breath; `message` sends
/// the answer in the same unit of work.
struct ResolveCase {
    core::CaseId caseId;
    core::Outcome outcome{};
    QString text;
    core::CategoryId category;
    core::CauseId cause;
    std::optional<core::Evidence> told;
    std::optional<CustomerMessage> message = {};
    bool operator==(const ResolveCase&) const = default;
};
/// `receivedAt` = when the customer had the answer; absent = now.
struct CloseCase {
    core::CaseId caseId;
    core::Evidence evidence{};
    std::optional<core::Instant> receivedAt;
    QString text;
    bool operator==(const CloseCase&) const = default;
};
struct ReopenCase {
    core::CaseId caseId;
    QString reason;
    bool operator==(const ReopenCase&) const = default;
};
struct MergeCase {
    core::CaseId caseId;
    core::CaseId into;
    bool operator==(const MergeCase&) const = default;
};
struct UnmergeCase {
    core::CaseId caseId;
    bool operator==(const UnmergeCase&) const = default;
};
struct MakeOffer {
    core::CaseId caseId;
    QString what;
    std::optional<core::Money> value;
    QString authority;
    std::optional<bool> isAccepted;
    bool operator==(const MakeOffer&) const = default;
};
struct MakePromise {
    core::CaseId caseId;
    QString text;
    core::Instant due;
    bool operator==(const MakePromise&) const = default;
};
struct SetPriority {
    core::CaseId caseId;
    core::Priority priority{};
    QString reason;
    bool operator==(const SetPriority&) const = default;
};
/// Why the promise that is broken now was not kept; a later word replaces an earlier one.
struct ExplainDelay {
    core::CaseId caseId;
    core::LateReason reason{};
    QString text;
    bool operator==(const ExplainDelay&) const = default;
};

/// More time for a term of law, told to the customer before it runs out: `amount` in the unit of the term (minutes of
/// time, days), at most what its agreement allows.
struct ExtendTerm {
    core::CaseId caseId;
    qint64 amount = 0;
    QString reason; ///< as the customer was told
    bool operator==(const ExtendTerm&) const = default;
};
/// Puts an open case under the newest version of the agreement that speaks of it now.
struct ApplyAgreement {
    core::CaseId caseId;
    bool operator==(const ApplyAgreement&) const = default;
};

/// One field as the editor saw it and as it shall be; values as casefields.h writes them to JSON.
struct FieldChange {
    QString field;
    QJsonValue before;
    QJsonValue after;

    bool operator==(const FieldChange&) const = default;
};

/// Fields that nobody else touched since merge silently; a field that somebody changed to another value is a Conflict
/// that names who and when, and nothing is changed.
struct EditCase {
    core::CaseId caseId;
    QList<FieldChange> changes;
    qint64 seenVersion = 0; ///< of the case in the editor; the receipt then tells what others changed since
    bool operator==(const EditCase&) const = default;
};

using Command =
    std::variant<LogCase, AssignCase, ConfirmCase, StartCase, WaitCase, ResumeCase, EscalateCase, AcceptCase, AddNote,
                 RecordContact, ResolveCase, CloseCase, ReopenCase, MergeCase, UnmergeCase, MakeOffer, MakePromise,
                 SetPriority, ExplainDelay, ExtendTerm, ApplyAgreement, EditCase, UndoChange, WithdrawIntake,
                 DeclareAbsence, HandOverAbsence, EndAbsence, UndoAbsence, ReceiveMessage, AttachMail, LogMail,
                 DismissMail, ReturnMail, AskMember, AnswerMember, DeclineCase, RevealContact, AttachFile, SendMessage,
                 RecallMessage, RecordDelivery, CarryOut>;

/// The verb that permissions and guards know it by (an undo has the verb of what it takes back).
[[nodiscard]] core::Verb verbOf(const Command& command);
/// The case it is about; invalid for LogCase and for what is about a person.
[[nodiscard]] core::CaseId subjectOf(const Command& command);

} // namespace app
