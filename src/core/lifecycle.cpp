#include "core/lifecycle.h"

#include "core/eventlog.h"

namespace core {

const std::array<std::pair<Verb, const char*>, 40> Codes<Verb>::table{{
    {Verb::LogCase, "log_case"},
    {Verb::EditCase, "edit_case"},
    {Verb::Assign, "assign"},
    {Verb::Confirm, "confirm"},
    {Verb::Start, "start"},
    {Verb::Wait, "wait"},
    {Verb::Resume, "resume"},
    {Verb::Escalate, "escalate"},
    {Verb::Accept, "accept"},
    {Verb::Note, "note"},
    {Verb::Contact, "contact"},
    {Verb::Resolve, "resolve"},
    {Verb::Close, "close"},
    {Verb::Reopen, "reopen"},
    {Verb::Merge, "merge"},
    {Verb::Unmerge, "unmerge"},
    {Verb::Offer, "offer"},
    {Verb::Promise, "promise"},
    {Verb::SetPriority, "set_priority"},
    {Verb::ExplainDelay, "explain_delay"},
    {Verb::SendMessage, "send_message"},
    {Verb::ReceiveMessage, "receive_message"},
    {Verb::CarryOut, "carry_out"},
    {Verb::AskMember, "ask_member"},
    {Verb::AnswerMember, "answer_member"},
    {Verb::Decline, "decline"},
    {Verb::ReadCase, "read_case"},
    {Verb::ReadAllCases, "read_all_cases"},
    {Verb::ManageUsers, "manage_users"},
    {Verb::ManageCatalogue, "manage_catalogue"},
    {Verb::ManageParties, "manage_parties"},
    {Verb::ImportCases, "import_cases"},
    {Verb::ManageSharedViews, "manage_shared_views"},
    {Verb::BackUp, "back_up"},
    {Verb::ManageAgreements, "manage_agreements"},
    {Verb::ApplyAgreement, "apply_agreement"},
    {Verb::ExtendTerm, "extend_term"},
    {Verb::ManageAbsences, "manage_absences"},
    {Verb::HandleMail, "handle_mail"},
    {Verb::ManageTexts, "manage_texts"},
}};

namespace {

/// What a verb does to a case in one status: leave it, move it, or be refused for a reason.
struct Step {
    enum Kind { Stay, Go, Refuse } kind = Stay;
    Status to = Status::Received;
    const char* why = "";
};

constexpr Step stay{};
constexpr Step go(Status to) { return {Step::Go, to, ""}; }
constexpr Step no(const char* why) { return {Step::Refuse, Status::Received, why}; }

constexpr Step assigned = go(Status::Assigned);
constexpr Step working = go(Status::InProgress);
constexpr Step waits = go(Status::WaitingCustomer);
constexpr Step network = go(Status::WithNetwork);
constexpr Step resolved = go(Status::Resolved);
constexpr Step closed = go(Status::Closed);
constexpr Step reopened = go(Status::Reopened);
constexpr Step merges = go(Status::Merged);

constexpr Step idle = no("not_started");
constexpr Step begun = no("already_started");
constexpr Step onHold = no("waiting");
constexpr Step held = no("already_waiting");
constexpr Step unheld = no("not_waiting");
constexpr Step sent = no("already_with_network");
constexpr Step unsent = no("not_with_network");
constexpr Step answered = no("already_resolved");
constexpr Step over = no("already_closed");
constexpr Step notOver = no("already_open");
constexpr Step gone = no("merged");
constexpr Step apart = no("not_merged");

struct Row {
    Verb verb;
    std::array<Step, 9> steps; ///< in the order of Status
};

// clang-format off
constexpr Row kTable[] = {
    //                    received  assigned  in progress  waiting   with netw.  resolved  closed    reopened  merged
    {Verb::EditCase,    {{stay,     stay,     stay,        stay,     stay,       stay,     stay,     stay,     gone}}},
    {Verb::Assign,      {{assigned, stay,     stay,        stay,     stay,       stay,     over,     stay,     gone}}},
    {Verb::Confirm,     {{stay,     stay,     stay,        stay,     stay,       answered, over,     stay,     gone}}},
    {Verb::Start,       {{working,  working,  begun,       onHold,   working,    answered, over,     working,  gone}}},
    {Verb::Wait,        {{idle,     waits,    waits,       held,     waits,      answered, over,     idle,     gone}}},
    {Verb::Resume,      {{unheld,   unheld,   unheld,      working,  unheld,     unheld,   over,     unheld,   gone}}},
    {Verb::Escalate,    {{network,  network,  network,     network,  sent,       answered, over,     network,  gone}}},
    {Verb::Accept,      {{unsent,   unsent,   unsent,      unsent,   stay,       unsent,   over,     unsent,   gone}}},
    {Verb::Note,        {{stay,     stay,     stay,        stay,     stay,       stay,     stay,     stay,     gone}}},
    {Verb::Contact,     {{stay,     stay,     stay,        stay,     stay,       stay,     stay,     stay,     gone}}},
    {Verb::Resolve,     {{resolved, resolved, resolved,    resolved, resolved,   answered, over,     resolved, gone}}},
    {Verb::Close,       {{closed,   closed,   closed,      closed,   closed,     closed,   over,     closed,   gone}}},
    {Verb::Reopen,      {{notOver,  notOver,  notOver,     notOver,  notOver,    reopened, reopened, notOver,  gone}}},
    {Verb::Merge,       {{merges,   merges,   merges,      merges,   merges,     merges,   merges,   merges,   gone}}},
    {Verb::Unmerge,     {{apart,    apart,    apart,       apart,    apart,      apart,    apart,    apart,    stay}}},
    {Verb::Offer,       {{stay,     stay,     stay,        stay,     stay,       stay,     over,     stay,     gone}}},
    {Verb::Promise,     {{stay,     stay,     stay,        stay,     stay,       stay,     over,     stay,     gone}}},
    {Verb::SetPriority, {{stay,     stay,     stay,        stay,     stay,       stay,     over,     stay,     gone}}},
    {Verb::ApplyAgreement, {{stay,  stay,     stay,        stay,     stay,       stay,     over,     stay,     gone}}},
    {Verb::ExtendTerm,  {{stay,     stay,     stay,        stay,     stay,       stay,     over,     stay,     gone}}},
    {Verb::ExplainDelay, {{stay,    stay,     stay,        stay,     stay,       stay,     over,     stay,     gone}}},
    {Verb::SendMessage, {{stay,     stay,     stay,        stay,     stay,       stay,     stay,     stay,     gone}}},
    {Verb::ReceiveMessage, {{stay,  stay,     stay,        stay,     stay,       stay,     stay,     stay,     gone}}},
    {Verb::CarryOut,    {{stay,     stay,     stay,        stay,     stay,       stay,     stay,     stay,     gone}}},
    {Verb::AskMember,   {{unsent,   unsent,   unsent,      unsent,   stay,       unsent,   over,     unsent,   gone}}},
    {Verb::AnswerMember, {{unsent,  unsent,   unsent,      unsent,   stay,       unsent,   over,     unsent,   gone}}},
    {Verb::Decline,     {{unsent,   unsent,   unsent,      unsent,   working,    unsent,   over,     unsent,   gone}}},
};
// clang-format on

/// Verbs outside the table (reading, the company's data) leave every status alone.
Step stepOf(Verb verb, Status status) {
    for (const Row& row : kTable)
        if (row.verb == verb)
            return row.steps[static_cast<size_t>(status)];
    return stay;
}

QString ruleOf(Verb verb, const char* why) { return toCode(verb) + u'.' + QString::fromLatin1(why); }

/// What stands in the way beside the status; null when nothing does.
const char* whyNotResolve(const Case& subject) {
    if (!subject.owner.isValid())
        return "no_owner";
    if (!subject.category.isValid() || !subject.isCategoryConfirmed)
        return "category_unconfirmed";
    return subject.cause.isValid() ? nullptr : "no_cause";
}

const char* whyNotClose(const Case& subject) {
    const bool isNeedless = subject.evidence == Evidence::NoContact || subject.evidence == Evidence::Withdrawn;
    if (subject.status != Status::Resolved && !isNeedless)
        return "not_resolved";
    return subject.evidence ? nullptr : "no_evidence";
}

const char* whyNot(Verb verb, const Case& subject) {
    switch (verb) {
    case Verb::Assign:
    case Verb::Start:
        return subject.owner.isValid() ? nullptr : "no_owner";
    case Verb::Confirm:
        if (!subject.owner.isValid())
            return "no_owner";
        return subject.ownerConfirmedAt ? "already_confirmed" : nullptr;
    case Verb::Escalate:
        return subject.networkMember.isValid() ? nullptr : "no_network_member";
    case Verb::Resolve:
        return whyNotResolve(subject);
    case Verb::Close:
        return whyNotClose(subject);
    case Verb::Merge:
        return subject.mergedInto == subject.id && subject.id.isValid() ? "into_itself" : nullptr;
    default:
        return nullptr;
    }
}

Result<Status> statusOfNew(const Case& subject) {
    if (subject.id.isValid())
        return fail(ErrorCode::Refused, ruleOf(Verb::LogCase, "already_logged"));
    if (subject.isFirstContact || subject.hasNoContactDetails)
        return Status::Closed;
    return subject.owner.isValid() ? Status::Assigned : Status::Received;
}

Status statusBesideMerge(const Case& subject) {
    if (subject.closedAt)
        return Status::Closed;
    if (subject.resolvedAt)
        return Status::Resolved;
    if (subject.waitReason)
        return Status::WaitingCustomer;
    if (!subject.owner.isValid())
        return Status::Received;
    return subject.ownerConfirmedAt ? Status::InProgress : Status::Assigned;
}

Status statusAfterEvent(const CaseEvent& event, Status before) {
    switch (event.type) {
    case EventType::Received:
        return event.data.value(QLatin1String("firstContact")).toBool() ||
                       event.data.value(QLatin1String("noContact")).toBool()
                   ? Status::Closed
                   : Status::Received;
    case EventType::Assigned:
        return before == Status::Received ? Status::Assigned : before;
    case EventType::Started:
    case EventType::Declined:
        return Status::InProgress;
    case EventType::Waiting:
        return Status::WaitingCustomer;
    case EventType::Escalated:
        return Status::WithNetwork;
    case EventType::Resolved:
        return Status::Resolved;
    case EventType::Closed:
        return Status::Closed;
    case EventType::Reopened:
        return Status::Reopened;
    default:
        return before;
    }
}

struct LogStatus {
    Status status = Status::Received;
    Status afterPause = Status::InProgress;
};

LogStatus readLog(const QList<CaseEvent>& events) {
    LogStatus read;
    for (const CaseEvent* event : eventsInForce(events)) {
        if (event->type == EventType::Waiting && read.status != Status::WaitingCustomer)
            read.afterPause = read.status == Status::WithNetwork ? Status::WithNetwork : Status::InProgress;
        read.status = event->type == EventType::Resumed ? read.afterPause : statusAfterEvent(*event, read.status);
    }
    return read;
}

} // namespace

Result<Status> statusAfter(Verb verb, const Case& subject) {
    if (verb == Verb::LogCase)
        return statusOfNew(subject);
    const Step step = stepOf(verb, subject.status);
    if (step.kind == Step::Refuse)
        return fail(ErrorCode::Refused, ruleOf(verb, step.why));
    if (const char* why = whyNot(verb, subject))
        return fail(ErrorCode::Refused, ruleOf(verb, why));
    if (verb == Verb::Unmerge)
        return statusBesideMerge(subject);
    return step.kind == Step::Go ? step.to : subject.status;
}

bool isOffered(Verb verb, Status status) { return stepOf(verb, status).kind != Step::Refuse; }

Status statusFrom(const QList<CaseEvent>& events) { return readLog(events).status; }

Status statusAfterPause(const QList<CaseEvent>& events) { return readLog(events).afterPause; }

} // namespace core
