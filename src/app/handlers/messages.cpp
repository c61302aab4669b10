#include "app/customermessage.h"
#include "app/handlers/closing.h"
#include "app/handlers/handlers.h"
#include "app/plannedclose.h"
#include "store/outboxtable.h"
#include "store/partytable.h"
#include "store/plannedclose.h"
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app::handlers {

using core::EventType;
using core::OutgoingState;
using core::Verb;

namespace {

core::Result<core::Outgoing> messageOf(const Work& work, core::CaseId caseId, core::OutgoingId id) {
    const auto message = store::findOutgoing(work.session, id);
    if (!message || message->caseId != caseId)
        return core::fail(core::ErrorCode::NotFound, u"message.unknown"_s);
    return *message;
}

QJsonObject deliveryOf(const core::Outgoing& message) {
    return {{u"message"_s, message.id.value()},
            {u"purpose"_s, core::toCode(message.purpose)},
            {u"medium"_s, core::toCode(message.medium)},
            {u"to"_s, message.address}};
}

/// The customer has the answer: the case closes now, when so ordered, or after the time of grace.
core::Result<Receipt> settle(CaseChange& change, const Work& work, const core::Outgoing& message) {
    const bool isAnswer =
        message.purpose == core::Purpose::Resolution && change.subject.status == core::Status::Resolved;
    if (isAnswer && message.closesCase) {
        const auto closed = close(change, work, {evidenceBy(message.medium), work.now, {}});
        return closed ? change.save() : core::Result<Receipt>(tl::unexpected(closed.error()));
    }
    if (isAnswer)
        store::planClose(work.session, {change.subject.id, message.id, work.now + 24h * work.company.daysToClose});
    return change.finish();
}

/// A customer who is not there is tried again half an hour later, then ever more rarely, within the working day.
core::Duration callAgainAfter(int tries) { return std::min<core::Duration>(30min * (1 << std::min(tries - 1, 3)), 3h); }

void call(CaseChange& change, const Work& work, const CarryOut& command, core::Outgoing& message) {
    const bool isReached = *command.outcome == core::ContactOutcome::Reached;
    const bool isAnswered =
        isReached && message.purpose == core::Purpose::Resolution && change.subject.resolvedAt.has_value();
    QJsonObject data = deliveryOf(message);
    data[u"outcome"_s] = core::toCode(*command.outcome);
    data[u"channel"_s] = core::toCode(core::Channel::Phone);
    data[u"answered"_s] = isAnswered;
    change.record(EventType::Contact, command.text, data);
    if (isReached) {
        message.state = OutgoingState::Delivered;
        message.sentAt = message.deliveredAt = work.now;
        store::touchParty(work.session, change.subject.customer, work.now);
    } else {
        message.state = OutgoingState::Ready;
        message.notBefore = command.again.value_or(work.now + callAgainAfter(message.attempts));
    }
}

void post(CaseChange& change, const Work& work, const CarryOut& command, core::Outgoing& message) {
    message.state = OutgoingState::Sent;
    message.sentAt = work.now;
    change.record(EventType::MessageDelivered, command.text, deliveryOf(message));
}

core::Result<void> mayCarryOut(const CarryOut& command, const core::Outgoing& message) {
    const bool isToDo = message.state == OutgoingState::Held || message.state == OutgoingState::Ready;
    if (!core::isByHand(message.medium) || !isToDo)
        return core::fail(core::ErrorCode::Refused, u"carry_out.not_to_do"_s);
    if (message.medium == core::Medium::Call && !command.outcome)
        return core::invalid({{u"outcome"_s, u"required"_s}});
    return {};
}

} // namespace

core::Result<Receipt> handle(Work& work, const SendMessage& command) {
    return CaseChange::begin(work, command.caseId, Verb::SendMessage)
        .and_then([&](CaseChange change) -> core::Result<Receipt> {
            auto receipt = change.finish();
            if (!receipt)
                return receipt;
            const auto ordered = orderMessage(work, change.subject, change.history(), command.message);
            if (!ordered)
                return tl::unexpected(ordered.error());
            receipt->message = *ordered;
            receipt->inverse = RecallMessage{command.caseId, ordered->id};
            return receipt;
        });
}

core::Result<Receipt> handle(Work& work, const RecallMessage& command) {
    auto message = messageOf(work, command.caseId, command.message);
    if (!message)
        return tl::unexpected(message.error());
    return CaseChange::begin(work, command.caseId, Verb::SendMessage)
        .and_then([&](CaseChange change) -> core::Result<Receipt> {
            const OutgoingState before = std::exchange(message->state, OutgoingState::Discarded);
            const bool isHere = (before == OutgoingState::Held || before == OutgoingState::Ready) &&
                                core::isForCustomer(message->purpose);
            if (!isHere || !store::moveOutgoing(work.session, *message, before))
                return core::fail(core::ErrorCode::Refused, u"send_message.gone"_s);
            auto receipt = change.finish();
            if (!receipt)
                return receipt;
            receipt->inverse = SendMessage{command.caseId,
                                           {message->purpose, message->medium, message->address, message->subject,
                                            message->body, message->files, message->closesCase}};
            receipt->message = *message;
            return receipt;
        });
}

core::Result<Receipt> handle(Work& work, const RecordDelivery& command) {
    const auto message = messageOf(work, command.caseId, command.message);
    if (!message)
        return tl::unexpected(message.error());
    return CaseChange::begin(work, command.caseId, Verb::SendMessage)
        .and_then([&](CaseChange change) -> core::Result<Receipt> {
            if (const auto allowed = change.advance(Verb::SendMessage); !allowed)
                return tl::unexpected(allowed.error());
            change.record(EventType::MessageDelivered, {}, deliveryOf(*message));
            return settle(change, work, *message);
        });
}

core::Result<Receipt> handle(Work& work, const CarryOut& command) {
    auto message = messageOf(work, command.caseId, command.message);
    if (!message)
        return tl::unexpected(message.error());
    if (const auto allowed = mayCarryOut(command, *message); !allowed)
        return tl::unexpected(allowed.error());
    return CaseChange::begin(work, command.caseId, Verb::CarryOut)
        .and_then([&](CaseChange change) -> core::Result<Receipt> {
            if (const auto allowed = change.advance(Verb::CarryOut); !allowed)
                return tl::unexpected(allowed.error());
            const OutgoingState before = message->state;
            ++message->attempts;
            if (message->medium == core::Medium::Call)
                call(change, work, command, *message);
            else
                post(change, work, command, *message);
            if (!store::carryOutOutgoing(work.session, *message, before))
                return core::fail(core::ErrorCode::Refused, u"carry_out.not_to_do"_s);
            auto receipt = message->state == OutgoingState::Ready ? change.finish() : settle(change, work, *message);
            if (receipt)
                receipt->message = *message;
            return receipt;
        });
}

} // namespace app::handlers
