#pragma once

#include "core/codes.h"
#include "core/id.h"
#include "core/instant.h"
#include "core/user.h"

namespace core {

using OutgoingId = Id<struct OutgoingTag>;

/// How a message travels. Mail and text messages go by themselves; a call and a letter are tasks of a person.
enum class Medium { Email, Sms, Call, Letter };

/// What a message is for; each has a text a medium and language.
enum class Purpose {
    Receipt,        ///< to the customer: number and promised date
    Progress,       ///< to the customer: where the matter stands
    Question,       ///< to the customer: something is missing
    Resolution,     ///< to the customer: what came of it
    Extension,      ///< to the customer: the term is longer, and why
    Improvement,    ///< to the customer: what was changed for good
    Escalation,     ///< to a network member: please take over
    Reminder,       ///< to a network member: it waits for your word
    MemberQuestion, ///< to a network member: please tell us
};

/// Where a message is on its way (reliability.md §8.2).
enum class OutgoingState {
    Held,      ///< may still be taken back until `notBefore`; then it goes by itself
    Ready,     ///< goes at `notBefore`, the first time or again
    Sending,   ///< somebody has it in hand until `leaseUntil`
    Sent,      ///< taken on by the server or gateway
    Delivered, ///< on the phone, says a receipt
    Uncertain, ///< nobody knows whether it was taken: a person decides
    Failed,    ///< will never go as it is: a person mends it
    Discarded, ///< by a person, or taken back while it was held
};

template <>
struct Codes<Medium> {
    static constexpr std::array<std::pair<Medium, const char*>, 4> table{
        {{Medium::Email, "email"}, {Medium::Sms, "sms"}, {Medium::Call, "call"}, {Medium::Letter, "letter"}}};
};

template <>
struct Codes<Purpose> {
    static constexpr std::array<std::pair<Purpose, const char*>, 9> table{{
        {Purpose::Receipt, "receipt"},
        {Purpose::Progress, "progress"},
        {Purpose::Question, "question"},
        {Purpose::Resolution, "resolution"},
        {Purpose::Extension, "extension"},
        {Purpose::Improvement, "improvement"},
        {Purpose::Escalation, "escalation"},
        {Purpose::Reminder, "reminder"},
        {Purpose::MemberQuestion, "member_question"},
    }};
};

template <>
struct Codes<OutgoingState> {
    using S = OutgoingState;
    static constexpr std::array<std::pair<S, const char*>, 8> table{{{S::Held, "held"},
                                                                     {S::Ready, "ready"},
                                                                     {S::Sending, "sending"},
                                                                     {S::Sent, "sent"},
                                                                     {S::Delivered, "delivered"},
                                                                     {S::Uncertain, "uncertain"},
                                                                     {S::Failed, "failed"},
                                                                     {S::Discarded, "discarded"}}};
};

/// One message to one address, a row of the outbox. What it says is written down when it is ordered: it is the proof of
/// what we told.
struct Outgoing {
    OutgoingId id;
    QString key; ///< the same key is ordered once
    CaseId caseId;
    QString number; ///< of the case
    Purpose purpose = Purpose::Receipt;
    Medium medium = Medium::Email;
    QString recipient; ///< whom: a name for people
    QString address;   ///< e-mail, or phone in E.164
    QString subject;   ///< of mail
    QString body;
    QString language;  ///< "es", "en"
    QString reference; ///< Message-ID or the gateway's reference; the same in every try
    QString inReplyTo; ///< Message-ID of the mail that it answers; empty: none
    UserId orderedBy;  ///< who wrote it; invalid: a rule did
    bool isAutomatic = true;
    QList<CaseFileId> files; ///< of the case, that go with a mail
    bool closesCase = false; ///< the case closes as soon as the customer has it
    OutgoingState state = OutgoingState::Held;
    int attempts = 0; ///< begun
    Instant createdAt;
    Instant notBefore;
    std::optional<Instant> leaseUntil;
    std::optional<Instant> sentAt;
    std::optional<Instant> deliveredAt;
    QString fault;    ///< code of the last try's fault; empty when there was none
    QString sentence; ///< the server's own words of the last try

    bool operator==(const Outgoing&) const = default;
};

/// How long to wait after so many tries (from 1): 5, 10, 20, 40, then 66 minutes (reliability.md §8.2).
[[nodiscard]] Duration retryDelay(int attempts);

/// Whether it is the customer who reads it; others go to network members.
[[nodiscard]] bool isForCustomer(Purpose purpose);
/// Whether a person carries it out: a call, a letter. No sender takes it.
[[nodiscard]] bool isByHand(Medium medium);

/// Whether it still goes out by itself.
[[nodiscard]] bool isOnItsWay(OutgoingState state);
/// Whether a person must look at it.
[[nodiscard]] bool needsPerson(OutgoingState state);

} // namespace core
