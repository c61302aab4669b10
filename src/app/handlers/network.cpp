#include "app/casechange.h"
#include "app/casenews.h"
#include "app/handlers/handlers.h"
#include "core/memberquestions.h"
#include "store/directorytable.h"
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::handlers {

using core::EventType;
using core::Verb;

namespace {

core::Result<void> mustBeOpen(CaseChange& change, const QList<core::EventId>& questions) {
    const QList<core::MemberQuestion> open = core::openQuestions(change.history());
    const bool areOpen = std::ranges::all_of(questions, [&](core::EventId id) {
        return std::ranges::find(open, id, &core::MemberQuestion::id) != open.end();
    });
    return areOpen ? core::Result<void>() : core::fail(core::ErrorCode::Conflict, u"answer_member.not_open"_s);
}

QJsonObject answerData(const AnswerMember& command, const QString& by) {
    QJsonObject data{{u"by"_s, by}};
    QJsonArray questions;
    for (const core::EventId id : command.questions)
        questions << id.value();
    if (!questions.isEmpty())
        data[u"questions"_s] = questions;
    if (command.cannot)
        data[u"cannot"_s] = core::toCode(*command.cannot);
    if (command.restBy)
        data[u"restBy"_s] = command.restBy->toString(Qt::ISODate);
    if (command.isResolved)
        data[u"resolved"_s] = true;
    return data;
}

QString nameOf(const Work& work, core::NetworkMemberId member) {
    const core::NetworkMember* known = work.company.catalogue.networkMember(member);
    return known ? known->name : QString();
}

/// Who answers for a member that has no account (a word by telephone) is no news to the owner who writes it down.
void tellOwner(Work& work, const core::Case& before, const Receipt& receipt, core::NotificationKind kind) {
    if (work.actor.id.isValid() && work.actor.id == before.owner)
        return;
    tellOfCase(work.session, work.company, work.now, before, kind,
                 u"%1:%2:%3"_s.arg(core::toCode(kind)).arg(before.id.value()).arg(receipt.version), Listeners::Owner,
                 nameOf(work, before.networkMember));
}

void acceptIfOpen(CaseChange& change, const Work& work) {
    const auto open = store::findOpenEscalation(work.session, change.before().id);
    if (open && !open->acceptedAt)
        change.record(EventType::Accepted, {}, {{u"by"_s, work.actor.name}});
}

} // namespace

core::Result<Receipt> handle(Work& work, const AskMember& command) {
    return CaseChange::begin(work, command.caseId, Verb::AskMember).and_then([&](CaseChange change) {
        change.record(EventType::MemberAsked, command.text);
        return change.finish();
    });
}

core::Result<Receipt> handle(Work& work, const AnswerMember& command) {
    return CaseChange::begin(work, command.caseId, Verb::AnswerMember)
        .and_then([&](CaseChange change) -> core::Result<Receipt> {
            if (const auto open = mustBeOpen(change, command.questions); !open)
                return tl::unexpected(open.error());
            if (command.isResolved)
                acceptIfOpen(change, work);
            change.record(EventType::MemberAnswered, command.text, answerData(command, work.actor.name));
            const core::Case before = change.before();
            const auto receipt = change.finish();
            if (receipt)
                tellOwner(work, before, *receipt, core::NotificationKind::MessageArrived);
            return receipt;
        });
}

/// The case is no longer the member's, so that nobody of theirs could take it back; one of ours can.
core::Result<Receipt> handle(Work& work, const DeclineCase& command) {
    return CaseChange::begin(work, command.caseId, Verb::Decline).and_then([&](CaseChange change) {
        const core::Case before = change.before();
        change.record(EventType::Declined, command.text,
                      {{u"by"_s, work.actor.name}, {u"networkMember"_s, before.networkMember.value()}});
        change.subject.networkMember = {};
        auto receipt = change.finish();
        if (receipt) {
            tellOwner(work, before, *receipt, core::NotificationKind::Declined);
            if (work.actor.role == core::Role::NetworkMember)
                receipt->inverse.reset();
        }
        return receipt;
    });
}

core::Result<Receipt> handle(Work& work, const RevealContact& command) {
    return CaseChange::begin(work, command.caseId, Verb::Contact)
        .and_then([&](CaseChange change) -> core::Result<Receipt> {
            const core::NetworkMemberId member = work.actor.networkMember;
            if (work.actor.role != core::Role::NetworkMember)
                return core::fail(core::ErrorCode::Refused, u"reveal.needless"_s);
            if (!store::insertContactReveal(work.session, command.caseId, member, work.actor.id, work.now))
                return receiptOf(work, change.before(), {});
            change.record(EventType::Revealed, {}, {{u"by"_s, work.actor.name}, {u"networkMember"_s, member.value()}});
            auto receipt = change.finish();
            if (receipt)
                receipt->inverse.reset(); // what was seen was seen
            return receipt;
        });
}

} // namespace app::handlers
