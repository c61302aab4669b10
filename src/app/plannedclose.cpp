#include "app/plannedclose.h"

#include "app/people.h"
#include "store/casetable.h"
#include "store/outboxtable.h"
#include "store/plannedclose.h"
#include "store/unitofwork.h"

namespace app {

namespace {

using core::OutgoingState;

/// The command that closes it; nothing when the plan is out of date.
std::optional<CloseCase> closingOf(store::Session& session, const store::PlannedClose& plan) {
    const auto subject = store::findCase(session, plan.caseId);
    const auto message = store::findOutgoing(session, plan.message);
    const bool isAnswered =
        message && (message->state == OutgoingState::Sent || message->state == OutgoingState::Delivered);
    if (!subject || !isAnswered || subject->status != core::Status::Resolved || !subject->resolvedAt ||
        message->createdAt < *subject->resolvedAt)
        return std::nullopt;
    const core::Instant receivedAt = message->deliveredAt.value_or(message->sentAt.value_or(plan.due));
    return CloseCase{plan.caseId, evidenceBy(message->medium), receivedAt, {}};
}

core::Result<bool> closeOne(store::Session& session, Bus& bus, const store::PlannedClose& plan) {
    const auto command =
        store::read(session, [&]() -> core::Result<std::optional<CloseCase>> { return closingOf(session, plan); });
    if (!command)
        return tl::unexpected<core::Error>(command.error());
    bool isClosed = false;
    if (*command) {
        const auto receipt = bus.run(systemUser(), **command);
        isClosed = receipt.has_value();
        const bool isSettled = isClosed || receipt.error().code == core::ErrorCode::Refused ||
                               receipt.error().code == core::ErrorCode::NotFound ||
                               receipt.error().code == core::ErrorCode::Invalid;
        if (!isSettled)
            return tl::unexpected<core::Error>(receipt.error());
    }
    return store::write(session, [&]() -> core::Result<bool> {
        store::dropPlannedClose(session, plan.caseId);
        return isClosed;
    });
}

} // namespace

core::Evidence evidenceBy(core::Medium medium) {
    switch (medium) {
    case core::Medium::Email:
    case core::Medium::Sms:
        return core::Evidence::MessageDelivered;
    case core::Medium::Call:
        return core::Evidence::CallReached;
    case core::Medium::Letter:
        return core::Evidence::LetterPosted;
    }
    Q_UNREACHABLE();
}

core::Result<int> closeAnswered(store::Session& session, Bus& bus, core::Instant now, int batch) {
    const auto due = store::read(session, [&]() -> core::Result<QList<store::PlannedClose>> {
        return store::findDueCloses(session, now, batch);
    });
    if (!due)
        return tl::unexpected<core::Error>(due.error());
    int closed = 0;
    for (const store::PlannedClose& each : *due) {
        const auto done = closeOne(session, bus, each);
        if (!done)
            return tl::unexpected<core::Error>(done.error());
        closed += *done ? 1 : 0;
    }
    return closed;
}

} // namespace app
