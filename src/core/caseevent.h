#pragma once

#include "core/id.h"
#include "core/instant.h"
#include "core/vocabulary.h"
#include <QJsonObject>

namespace core {

/// What happened to a case. Clocks, the time line and the audit trail read the same list.
enum class EventType {
    Received,  ///< data: channel, firstContact, noContact, agreement {id, version}; text: what the customer said
    Assigned,  ///< data: owner (user id), ownerName; text: the reason
    Confirmed, ///< the owner takes it on
    Started,
    Waiting,   ///< data: reason, until (ISO instant)
    Resumed,   ///< data: expired = true when the pause ran out by itself
    Escalated, ///< data: networkMember (id), name, agreement {id, version} with that member, choice (NetworkChoice's
               ///< reason, where a rule chose), handedOn = true when the one before had not accepted it
    Accepted,  ///< data: by (name)
    Note,
    Contact,  ///< data: outcome, channel, whom (ContactRole; absent: the customer), answered = the answer was given; a
              ///< reached customer fulfils first contact
    Resolved, ///< data: outcome, cause, category; text: the answer
    Closed,   ///< data: evidence, at = when the customer received it
    Reopened, ///< data: cycle; text: why
    Merged,   ///< data: into (number); on the case that goes on: from (number), startedAt, firstContactAt (ISO),
              ///< pauses [{from, to, reason}]
    Unmerged,
    Edited,  ///< data: changes = {field: [before, after]}
    Offer,   ///< data: minor, currency, what, authority, accepted
    Promise, ///< data: due (ISO instant), to; text: what was promised
    Undone,  ///< data: event = type that was taken back
    AgreementApplied, ///< data: agreement {id, version}, code, before {id, version}; text: why, as AgreementChoice
    Extended,         ///< data: measure, amount (of the term's unit), unit; text: the reason told to the customer
    LateReason,       ///< data: reason; why the promise that is broken now was not kept
    MessageReceived,  ///< data: mail (incoming mail's id) or sms, from, medium, by (customer, member, other), automatic
                      ///< = true when a program wrote it; text: what it says
    MessageDelivered, ///< the customer has it: data: message (outgoing id), purpose, medium, to
    MemberAsked,      ///< text: what we ask the network member
    MemberAnswered,   ///< text: what the network member says to it; data: by (name), questions [event ids] (absent: all
                      ///< that were open), cannot (CannotAnswer), restBy (day), resolved = true when all is done
    Declined,         ///< the network member does not take it: data: by (name), networkMember (id); text: why
    Revealed,         ///< a network member asked to see whom to call: data: by (name), networkMember (id)
};

template <>
struct Codes<EventType> {
    static const std::array<std::pair<EventType, const char*>, 28> table;
};

struct CaseEvent {
    EventId id;
    CaseId caseId;
    Instant at;
    UserId actor; ///< invalid: the system itself
    EventType type = EventType::Note;
    QString text;
    QJsonObject data;

    bool operator==(const CaseEvent&) const = default;
};

} // namespace core
