#include "app/agreementmatch.h"
#include "app/casechange.h"
#include "app/handlers/handlers.h"
#include "app/membersearch.h"
#include "store/directorytable.h"
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app::handlers {

using core::EventType;
using core::Verb;

core::Result<Receipt> handle(Work& work, const StartCase& command) {
    return CaseChange::begin(work, command.caseId, Verb::Start).and_then([](CaseChange change) {
        change.record(EventType::Started);
        return change.finish();
    });
}

core::Result<Receipt> handle(Work& work, const WaitCase& command) {
    return CaseChange::begin(work, command.caseId, Verb::Wait).and_then([&](CaseChange change) {
        change.subject.waitReason = command.reason;
        change.subject.waitUntil = command.until;
        change.record(EventType::Waiting, command.text,
                      {{u"reason"_s, core::toCode(command.reason)}, {u"until"_s, command.until.toIso()}});
        return change.finish();
    });
}

core::Result<Receipt> handle(Work& work, const ResumeCase& command) {
    return CaseChange::begin(work, command.caseId, Verb::Resume)
        .and_then([&](CaseChange change) -> core::Result<Receipt> {
            const auto until = change.before().waitUntil;
            if (command.isExpiry && until && *until > work.now)
                return core::fail(core::ErrorCode::Refused, u"resume.not_expired"_s, until->toIso());
            endWait(change.subject);
            change.record(EventType::Resumed, {}, command.isExpiry ? QJsonObject{{u"expired"_s, true}} : QJsonObject{});
            if (const auto advanced = change.advance(Verb::Resume); !advanced)
                return tl::unexpected(advanced.error());
            change.subject.status = core::statusAfterPause(change.history());
            return change.save();
        });
}

namespace {

/// The member that the command names, or the rule's choice.
core::Result<core::NetworkChoice> memberFor(CaseChange& change, const Work& work, const EscalateCase& command) {
    if (command.networkMember.isValid())
        return core::NetworkChoice{command.networkMember, {}};
    const auto choice = chooseMemberFor(work.session, work.company, change.before(), change.history());
    if (!choice.member.isValid())
        return core::fail(core::ErrorCode::Refused, core::toCode(Verb::Escalate) + u'.' + ruleOf(choice));
    return choice;
}

/// Taken from the member who has it and given to the next in one act.
core::Result<void> takeBack(CaseChange& change, const Work& work) {
    const auto open = store::findOpenEscalation(work.session, change.before().id);
    if (open && open->acceptedAt)
        return core::fail(core::ErrorCode::Refused, u"escalate.accepted"_s);
    if (change.subject.status == core::Status::WithNetwork)
        change.subject.status = core::Status::InProgress;
    return {};
}

QJsonObject escalatedBy(const Work& work, const core::Case& subject, const core::NetworkChoice& choice, bool handsOn) {
    QJsonObject data = escalatedData(work, subject);
    if (!choice.reason.isEmpty())
        data[u"choice"_s] = choice.reason;
    if (handsOn)
        data[u"handedOn"_s] = true;
    return data;
}

} // namespace

core::Result<Receipt> handle(Work& work, const EscalateCase& command) {
    return CaseChange::begin(work, command.caseId, Verb::Escalate)
        .and_then([&](CaseChange change) -> core::Result<Receipt> {
            if (command.handsOn)
                if (const auto taken = takeBack(change, work); !taken)
                    return tl::unexpected(taken.error());
            const auto choice = memberFor(change, work, command);
            if (!choice)
                return tl::unexpected(choice.error());
            change.subject.networkMember = choice->member;
            endWait(change.subject);
            change.record(EventType::Escalated, command.text,
                          escalatedBy(work, change.subject, *choice, command.handsOn));
            return change.finish();
        });
}

core::Result<Receipt> handle(Work& work, const AcceptCase& command) {
    return CaseChange::begin(work, command.caseId, Verb::Accept).and_then([&](CaseChange change) {
        change.record(EventType::Accepted, command.text, {{u"by"_s, work.actor.name}});
        return change.finish();
    });
}

core::Result<Receipt> handle(Work& work, const SetPriority& command) {
    return CaseChange::begin(work, command.caseId, Verb::SetPriority)
        .and_then([&](CaseChange change) -> core::Result<Receipt> {
            const core::Priority before = change.before().priority;
            if (before == command.priority)
                return core::fail(core::ErrorCode::Refused, u"set_priority.same"_s);
            change.subject.priority = command.priority;
            const QJsonArray values{core::toCode(before), core::toCode(command.priority)};
            change.record(EventType::Edited, command.reason, {{u"changes"_s, QJsonObject{{u"priority"_s, values}}}});
            return change.finish();
        });
}

core::Result<Receipt> handle(Work& work, const ExplainDelay& command) {
    return CaseChange::begin(work, command.caseId, Verb::ExplainDelay)
        .and_then([&](CaseChange change) -> core::Result<Receipt> {
            const bool isLate = core::slaState(change.before().due, work.now) == core::SlaState::Overdue;
            if (core::isOpen(change.before().status) && !isLate)
                return core::fail(core::ErrorCode::Refused, u"explain_delay.not_late"_s);
            change.record(EventType::LateReason, command.text, {{u"reason"_s, core::toCode(command.reason)}});
            return change.finish();
        });
}

} // namespace app::handlers
