#include "app/casechange.h"
#include "app/casenews.h"
#include "app/fieldrules.h"
#include "app/handlers/handlers.h"
#include "app/handlers/reopening.h"
#include "app/mailparties.h"
#include "messaging/replytext.h"
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app::handlers {

using core::EventType;
using core::Status;
using core::Verb;

namespace {

QJsonObject dataOf(const ReceiveMessage& command) {
    QJsonObject data{
        {u"from"_s, command.from}, {u"medium"_s, core::toCode(command.medium)}, {u"by"_s, core::toCode(command.by)}};
    if (command.mail.isValid())
        data[u"mail"_s] = command.mail.value();
    if (command.isAutomatic)
        data[u"automatic"_s] = true;
    return data;
}

core::Result<void> resume(CaseChange& change) {
    endWait(change.subject);
    change.record(EventType::Resumed);
    if (const auto advanced = change.advance(Verb::Resume); !advanced)
        return advanced;
    change.subject.status = core::statusAfterPause(change.history());
    return {};
}

/// What the message does to the case beside standing in it.
core::Result<void> follow(CaseChange& change, Work& work, const ReceiveMessage& command) {
    const core::Case& subject = change.before();
    if (command.isAutomatic || command.by == core::Correspondent::Member)
        return {};
    if (subject.status == Status::WaitingCustomer)
        return resume(change);
    if (core::isOpen(subject.status) && subject.status != Status::Resolved)
        return {};
    const bool isSoon = !subject.closedAt || work.now - *subject.closedAt <= kReopenTime;
    if (isSoon && !messaging::isThanks(command.text))
        return reopen(change, work, command.text.left(limits::kLine));
    return {};
}

/// Of a member to whom the case was given: what they say to it.
EventType typeOf(const CaseChange& change, const ReceiveMessage& command) {
    const bool isAnswer = command.by == core::Correspondent::Member && !command.isAutomatic &&
                          change.before().status == Status::WithNetwork;
    return isAnswer ? EventType::MemberAnswered : EventType::MessageReceived;
}

void tellOwner(const Work& work, const core::Case& subject, const ReceiveMessage& command) {
    if (work.actor.id.isValid() && work.actor.id == subject.owner)
        return;
    const QString key = u"message:%1:%2:%3"_s.arg(subject.id.value()).arg(subject.version).arg(command.mail.value());
    tellOfCase(work.session, work.company, work.now, subject, core::NotificationKind::MessageArrived, key,
               Listeners::Owner);
}

} // namespace

core::Result<Receipt> handle(Work& work, const ReceiveMessage& command) {
    return CaseChange::begin(work, command.caseId, Verb::ReceiveMessage)
        .and_then([&](CaseChange change) -> core::Result<Receipt> {
            if (const auto allowed = change.advance(Verb::ReceiveMessage); !allowed)
                return tl::unexpected(allowed.error());
            change.record(typeOf(change, command), command.text, dataOf(command));
            if (const auto followed = follow(change, work, command); !followed)
                return tl::unexpected(followed.error());
            auto receipt = change.save();
            if (receipt)
                tellOwner(work, change.subject, command);
            return receipt;
        });
}

} // namespace app::handlers
