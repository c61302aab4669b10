#pragma once

#include "core/caseevent.h"
#include "core/caserecord.h"
#include "core/result.h"

namespace core {

/// Everything that can be done to a case or the company's data; permissions and guards are keyed by it.
enum class Verb {
    LogCase,
    EditCase,
    Assign,
    Confirm,
    Start,
    Wait,
    Resume,
    Escalate,
    Accept,
    Note,
    Contact,
    Resolve,
    Close,
    Reopen,
    Merge,
    Unmerge,
    Offer,
    Promise,
    SetPriority,
    ExplainDelay,
    SendMessage,    ///< to the customer
    ReceiveMessage, ///< what somebody wrote goes into the case
    CarryOut,       ///< a call or a letter that was to be done
    AskMember,
    AnswerMember,
    Decline,
    ReadCase,
    ReadAllCases,
    ManageUsers,
    ManageCatalogue,
    ManageParties,
    ImportCases,
    ManageSharedViews,
    BackUp,
    ManageAgreements,
    ApplyAgreement,
    ExtendTerm,
    ManageAbsences,
    HandleMail, ///< mail that no rule could place
    ManageTexts,
};

template <>
struct Codes<Verb> {
    static const std::array<std::pair<Verb, const char*>, 40> table;
};

/// The status after `verb`, or why the case's state does not allow it (Error::rule such as "resolve.already_closed").
/// Guards look at the case alone; who may do it is permissions.h. Apply the command's own fields first: LogCase and
/// Assign the owner, Escalate the network member, Resolve the confirmed category and the cause, Close the evidence,
/// Merge the survivor. Resume and Unmerge read what the fields tell; statusAfterPause() and statusFrom() know it
/// exactly.
///
/// Rules are "<verb code>.<why>", why being one of: already_logged, no_owner, already_confirmed, already_started,
/// waiting, not_started, already_waiting, not_waiting, no_network_member, already_with_network, not_with_network,
/// already_resolved, not_resolved, category_unconfirmed, no_cause, no_evidence, already_closed, already_open, merged,
/// into_itself, not_merged.
[[nodiscard]] Result<Status> statusAfter(Verb verb, const Case& subject);

/// Whether the status alone lets the verb follow: what buttons and menus offer before anything is filled in.
[[nodiscard]] bool isOffered(Verb verb, Status status);

/// The status that the log amounts to, were the case never merged: what an unmerged case goes back to.
[[nodiscard]] Status statusFrom(const QList<CaseEvent>& events);
/// Where a case that waits goes on: with the network when it waited there, else in work.
[[nodiscard]] Status statusAfterPause(const QList<CaseEvent>& events);

} // namespace core
