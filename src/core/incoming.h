#pragma once

#include "core/codes.h"
#include "core/id.h"
#include "core/instant.h"
#include "core/outgoing.h"

namespace core {

using IncomingId = Id<struct IncomingTag>;

/// What became of a mail that came in. Each has exactly one state: nothing is lost, nothing is counted twice.
enum class MailState {
    Stored, ///< its bytes are safe, nobody has read it yet
    Case,   ///< it made a case
    FollowUp,
    Report,     ///< a delivery report, kept with the message that it is about
    Quarantine, ///< a person must place it
    Dismissed,  ///< a person decided that it needs nothing
};

/// Why no rule could place a mail.
enum class QuarantineReason {
    SubjectOnly, ///< it names a case in its subject only, which anybody can write
    OtherSender, ///< it answers a mail of a case, but comes from somebody else
    Automatic,   ///< a program wrote it, and it names no case
    OwnMail,     ///< it is our own
    NoSender,    ///< it can't be told from whom it is
    Empty,       ///< no subject, no words and no files
    Unreadable,
    TooLarge,    ///< only its beginning was read, or not even that was fetched
    Spam,        ///< the mail server marked it
    OtherReport, ///< a delivery report of a message that is not ours
    Refused,     ///< the case did not take it
    TextMessage, ///< a text message that asks for nothing that is known, of nobody with one open case
};

/// Who wrote it, seen from the case.
enum class Correspondent { Customer, Member, Other };

template <>
struct Codes<Correspondent> {
    static constexpr std::array<std::pair<Correspondent, const char*>, 3> table{
        {{Correspondent::Customer, "customer"}, {Correspondent::Member, "member"}, {Correspondent::Other, "other"}}};
};

template <>
struct Codes<MailState> {
    using S = MailState;
    static constexpr std::array<std::pair<S, const char*>, 6> table{{{S::Stored, "stored"},
                                                                     {S::Case, "case"},
                                                                     {S::FollowUp, "follow_up"},
                                                                     {S::Report, "report"},
                                                                     {S::Quarantine, "quarantine"},
                                                                     {S::Dismissed, "dismissed"}}};
};

template <>
struct Codes<QuarantineReason> {
    using R = QuarantineReason;
    static constexpr std::array<std::pair<R, const char*>, 12> table{{{R::SubjectOnly, "subject_only"},
                                                                      {R::OtherSender, "other_sender"},
                                                                      {R::Automatic, "automatic"},
                                                                      {R::OwnMail, "own_mail"},
                                                                      {R::NoSender, "no_sender"},
                                                                      {R::Empty, "empty"},
                                                                      {R::Unreadable, "unreadable"},
                                                                      {R::TooLarge, "too_large"},
                                                                      {R::Spam, "spam"},
                                                                      {R::OtherReport, "other_report"},
                                                                      {R::Refused, "refused"},
                                                                      {R::TextMessage, "text_message"}}};
};

/// One mail that came in, without its original.
struct Incoming {
    IncomingId id;
    QString hash;    ///< SHA-256 of the original, in hexadecimal
    qint64 size = 0; ///< of the original, in bytes
    Instant keptAt;
    MailState state = MailState::Stored;
    std::optional<QuarantineReason> reason; ///< stays when a person has placed it
    QString messageId;                      ///< without angle brackets
    QString sender;                         ///< address in From
    QString senderName;
    QString subject;
    QString words; ///< what it says; cut at the length of a case's details
    int attachments = 0;
    std::optional<Instant> sentAt; ///< by the sender's clock
    QString answerTo;              ///< Reply-To, else From; empty when neither is an address
    QString noAnswer;              ///< code of why no automatic answer may go to it; empty: one may
    bool isAutomatic = false;      ///< a program wrote it
    CaseId caseId;
    QString number; ///< of the case
    CaseId suggestion;
    QString suggestedNumber;
    OutgoingId outgoing; ///< that a delivery report is about
    IncomingId twin;     ///< the first mail with the same Message-ID and other bytes
    QString note;        ///< why it was dismissed; of Refused: the rule
    std::optional<Instant> decidedAt;
    UserId decidedBy; ///< invalid: a rule

    bool operator==(const Incoming&) const = default;
};

/// A file that came with a mail of a case; its bytes stay in the mail.
struct MailFile {
    IncomingId mail;
    int part = 0;    ///< among the parts of the mail
    QString name;    ///< may be empty
    qint64 size = 0; ///< bytes
    QString from;    ///< who sent it: name, else address
    Instant at;      ///< when it came into the case

    bool operator==(const MailFile&) const = default;
};

} // namespace core
