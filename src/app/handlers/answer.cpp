#include "app/assignmentboard.h"
#include "app/customermessage.h"
#include "app/handlers/closing.h"
#include "app/handlers/handlers.h"
#include "app/handlers/owners.h"
#include "app/handlers/reopening.h"
#include "core/permissions.h"
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app::handlers {

using core::EventType;
using core::Verb;

core::Result<void> close(CaseChange& change, const Work& work, const Proof& proof) {
    if (proof.evidence == core::Evidence::NoContact && change.subject.customer.isValid())
        return core::fail(core::ErrorCode::Refused, u"close.has_customer"_s);
    const auto resolvedAt = change.subject.resolvedAt;
    if (resolvedAt && proof.receivedAt < *resolvedAt)
        return core::invalid({{u"receivedAt"_s, u"before_answer"_s}});
    change.subject.evidence = proof.evidence;
    if (const auto allowed = change.advance(Verb::Close); !allowed)
        return allowed;
    change.subject.closedAt = work.now;
    endWait(change.subject);
    change.record(EventType::Closed, proof.text,
                  {{u"evidence"_s, core::toCode(proof.evidence)}, {u"at"_s, proof.receivedAt.toIso()}});
    return {};
}

namespace {

core::Result<void> resolve(CaseChange& change, const Work& work, const ResolveCase& command) {
    core::Case& subject = change.subject;
    subject.category = command.category;
    subject.isCategoryConfirmed = true;
    subject.cause = command.cause;
    if (const auto allowed = change.advance(Verb::Resolve); !allowed)
        return allowed;
    subject.outcome = command.outcome;
    subject.answer = command.text;
    subject.resolvedAt = work.now;
    endWait(subject);
    change.record(EventType::Resolved, command.text,
                  {{u"outcome"_s, core::toCode(command.outcome)},
                   {u"category"_s, command.category.value()},
                   {u"cause"_s, command.cause.value()}});
    return {};
}

core::Result<void> closeAsTold(CaseChange& change, const Work& work, const ResolveCase& command) {
    if (!command.told)
        return {};
    if (const auto allowed = core::mayDo(work.actor, Verb::Close, change.subject); !allowed)
        return allowed;
    return close(change, work, {*command.told, work.now, {}});
}

/// The next cycle has its answer still to come.
void openAgain(core::Case& subject) {
    ++subject.cycle;
    subject.outcome.reset();
    subject.answer.clear();
    subject.resolvedAt.reset();
    subject.evidence.reset();
    subject.closedAt.reset();
}

bool canStillOwn(const Company& company, core::UserId owner) {
    const core::User* user = company.user(owner);
    return user && user->isActive;
}

} // namespace

core::Result<Receipt> handle(Work& work, const ResolveCase& command) {
    return CaseChange::begin(work, command.caseId, Verb::Resolve)
        .and_then([&](CaseChange change) -> core::Result<Receipt> {
            const auto done =
                resolve(change, work, command).and_then([&] { return closeAsTold(change, work, command); });
            if (!done)
                return tl::unexpected(done.error());
            auto receipt = change.save();
            if (!receipt || !command.message)
                return receipt;
            const auto ordered = orderMessage(work, change.subject, change.history(), *command.message);
            if (!ordered)
                return tl::unexpected(ordered.error());
            receipt->message = *ordered;
            return receipt;
        });
}

core::Result<Receipt> handle(Work& work, const CloseCase& command) {
    return CaseChange::begin(work, command.caseId, Verb::Close)
        .and_then([&](CaseChange change) -> core::Result<Receipt> {
            const Proof proof{command.evidence, command.receivedAt.value_or(work.now), command.text};
            if (const auto closed = close(change, work, proof); !closed)
                return tl::unexpected(closed.error());
            return change.save();
        });
}

core::Result<void> reopen(CaseChange& change, Work& work, const QString& reason) {
    if (const auto allowed = change.advance(Verb::Reopen); !allowed)
        return allowed;
    openAgain(change.subject);
    change.record(EventType::Reopened, reason, {{u"cycle"_s, change.subject.cycle}});
    if (!canStillOwn(work.company, change.subject.owner))
        giveTo(change, work.board.assign(work.company, change.subject), work.company);
    return {};
}

core::Result<Receipt> handle(Work& work, const ReopenCase& command) {
    return CaseChange::begin(work, command.caseId, Verb::Reopen)
        .and_then([&](CaseChange change) -> core::Result<Receipt> {
            if (const auto opened = reopen(change, work, command.reason); !opened)
                return tl::unexpected(opened.error());
            return change.save();
        });
}

} // namespace app::handlers
