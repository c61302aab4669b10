#pragma once

#include "core/caserecord.h"
#include "core/directory.h"
#include "core/incoming.h"
#include "core/lifecycle.h"
#include "core/memberquestions.h"
#include "core/outgoing.h"
#include "core/party.h"
#include <QDate>
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
/// A question of ours to the member who has the case.
struct AskMember {
    core::CaseId caseId;
    QString text;
    bool operator==(const AskMember&) const = default;
};
/// What the member says. A member who says that all is done has accepted the case, said so or not.
struct AnswerMember {
    core::CaseId caseId;
    QString text;
    QList<core::EventId> questions = {}; ///< that it answers; none: all that are open
    std::optional<core::CannotAnswer> cannot = {};
    std::optional<QDate> restBy = {}; ///< the day for which the rest is promised; today at the earliest
    bool isResolved = false;          ///< the member's work is done
    bool operator==(const AnswerMember&) const = default;
};
/// The member does not take it, or gives it back: the case is its owner's again.
struct DeclineCase {
    core::CaseId caseId;
    QString text;
    bool operator==(const DeclineCase&) const = default;
};
/// A member asks to see whom to call. It goes on record, and from then on its people see it in this case.
struct RevealContact {
    core::CaseId caseId;
    bool operator==(const RevealContact&) const = default;
};
/// A file for the case: core::fileTypeOf() takes it, core::kLargestFile bytes at most.
struct AttachFile {
    core::CaseId caseId;
    QString name;
    QByteArray content;
    bool operator==(const AttachFile&) const = default;
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
/// What a person writes to the customer of a case. A call and a letter become tasks: `body` is what to say or print.
struct CustomerMessage {
    core::Purpose purpose = core::Purpose::Progress;
    std::optional<core::Medium> medium; ///< else by the channel rule (core/replychannel.h)
    QString address;                    ///< else the customer's own
    QString subject;                    ///< of mail and letters
    QString body;
    bool closesCase = false; ///< an answer: the case closes as soon as the customer has it

    bool operator==(const CustomerMessage&) const = default;
};
/// Held for ten seconds, within which the receipt's inverse takes it back.
struct SendMessage {
    core::CaseId caseId;
    CustomerMessage message;
    bool operator==(const SendMessage&) const = default;
};
/// Takes a message back that nobody has in hand. Refused "send_message.gone". Only made by the bus, as
/// Receipt::inverse; its own inverse sends the same again.
struct RecallMessage {
    core::CaseId caseId;
    core::OutgoingId message;
    bool operator==(const RecallMessage&) const = default;
};
/// The customer has what a person wrote (domain.md, clocks, rule 5). Only made by the sender (deliveries.h).
struct RecordDelivery {
    core::CaseId caseId;
    core::OutgoingId message;
    bool operator==(const RecordDelivery&) const = default;
};
/// A call that was to be made, with how it went, or a letter that was posted. A call that did not reach the customer
/// stays to be done: at `again`, else after a while that grows with the tries.
struct CarryOut {
    core::CaseId caseId;
    core::OutgoingId message;
    std::optional<core::ContactOutcome> outcome; ///< of a call
    QString text;
    std::optional<core::Instant> again = {};
    bool operator==(const CarryOut&) const = default;
};

/// Category and cause become confirmed. `told` is set when the customer was told in the same breath; `message` sends the
/// answer in the same unit of work.
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

/// Takes one command back: the case is as it was before `events`, which no longer count. Conflict when the case
/// changed since. Only made by the bus, as Receipt::inverse; the inverse of an undo does the command again.
struct UndoChange {
    core::Verb undone{};
    QList<core::EventId> events; ///< all that the command recorded
    core::Case before;
    qint64 versionAfter = 0;
    bool operator==(const UndoChange&) const = default;
};
/// Takes an intake back: the case stays on record, closed as withdrawn. Conflict when somebody worked on it since.
struct WithdrawIntake {
    core::CaseId caseId;
    bool operator==(const WithdrawIntake&) const = default;
};

/// One case that the absent person's hand-over gives to somebody.
struct CaseMove {
    core::CaseId caseId;
    core::UserId to;
    bool operator==(const CaseMove&) const = default;
};
/// Somebody will not work for a while; cases that can't wait go to others in the same act (planHandover() proposes
/// them). `from` may lie an hour back at most. One that begins later hands over when it begins, by what
/// planHandover() says then: `moves` only show that it shall.
struct DeclareAbsence {
    core::UserId user;
    core::Instant from;
    core::Instant until;
    QString note;
    QList<CaseMove> moves;
    bool handsOver = false;  ///< of one that begins later: so it shall, although there is nothing to move yet
    bool keepsLater = true;  ///< of one that begins later: as HandoverRequest::keepsLater
    bool operator==(const DeclareAbsence&) const = default;
};
/// The hand-over of an absence that has begun. Only made by the jobs; a case that is no longer the person's stays where
/// it is.
struct HandOverAbsence {
    core::AbsenceId id;
    QList<CaseMove> moves;
    bool operator==(const HandOverAbsence&) const = default;
};
/// Back earlier than was said, or an absence to come that will not be. No case moves.
struct EndAbsence {
    core::AbsenceId id;
    bool operator==(const EndAbsence&) const = default;
};
/// Takes a DeclareAbsence or an EndAbsence back as a whole. Conflict, naming the case, when one that was moved changed
/// since. Only made by the bus, as Receipt::inverse; the inverse of an undo does the command again.
struct UndoAbsence {
    core::AbsenceId id;
    std::optional<core::Instant> endedBefore; ///< as it will stand again
    std::optional<core::Instant> endedAfter;  ///< as the act left it
    QList<UndoChange> moves;
    bool operator==(const UndoAbsence&) const = default;
};

/// What somebody wrote goes into the case. A case that waits for the customer goes on, an ended one opens again within
/// ten days unless the customer only says thank you (domain.md, clocks, rule 7); the owner is told.
struct ReceiveMessage {
    core::CaseId caseId;
    core::IncomingId mail; ///< its original; invalid: none is kept
    core::Medium medium = core::Medium::Email;
    QString from;
    core::Correspondent by = core::Correspondent::Other;
    bool isAutomatic = false; ///< a program wrote it: it stands in the case and moves nothing
    QString text;
    bool operator==(const ReceiveMessage&) const = default;
};

/// A mail of the quarantine, or one that was dismissed, goes into a case.
struct AttachMail {
    core::IncomingId mail;
    core::CaseId caseId;
    bool operator==(const AttachMail&) const = default;
};
/// Such a mail makes a case of its own.
struct LogMail {
    core::IncomingId mail;
    bool operator==(const LogMail&) const = default;
};
/// Such a mail needs nothing.
struct DismissMail {
    core::IncomingId mail;
    QString reason;
    bool operator==(const DismissMail&) const = default;
};
/// Takes a person's decision on a mail back: it is in quarantine again, and the case is as it was. Only made by the
/// bus, as Receipt::inverse.
struct ReturnMail {
    core::IncomingId mail;
    std::optional<UndoChange> change;        ///< of the case that it went into
    std::optional<WithdrawIntake> withdrawn; ///< the case that it made
    bool operator==(const ReturnMail&) const = default;
};

using Command = std::variant<LogCase, AssignCase, ConfirmCase, StartCase, WaitCase, ResumeCase, EscalateCase,
                             AcceptCase, AddNote, RecordContact, ResolveCase, CloseCase, ReopenCase, MergeCase,
                             UnmergeCase, MakeOffer, MakePromise, SetPriority, ExplainDelay, ExtendTerm,
                             ApplyAgreement, EditCase, UndoChange, WithdrawIntake, DeclareAbsence, HandOverAbsence, EndAbsence,
                             UndoAbsence, ReceiveMessage, AttachMail, LogMail, DismissMail, ReturnMail, AskMember,
                             AnswerMember, DeclineCase, RevealContact, AttachFile,
                             SendMessage, RecallMessage, RecordDelivery, CarryOut>;

/// The verb that permissions and guards know it by (an undo has the verb of what it takes back).
[[nodiscard]] core::Verb verbOf(const Command& command);
/// The case it is about; invalid for LogCase and for what is about a person.
[[nodiscard]] core::CaseId subjectOf(const Command& command);

} // namespace app
