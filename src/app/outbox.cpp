#include "app/outbox.h"

#include "core/permissions.h"
#include "messaging/mailaddress.h"
#include "messaging/smstext.h"
#include "store/changelog.h"
#include "store/unitofwork.h"

using namespace Qt::StringLiterals;

namespace app {

using core::OutgoingState;

namespace {

constexpr int kShown = 500;

bool isAddress(core::Medium medium, const QString& address) {
    if (medium == core::Medium::Letter)
        return !address.isEmpty();
    return medium == core::Medium::Email ? messaging::isMailAddress(address) : messaging::isSmsNumber(address);
}

/// What was discarded may still be sent: that takes the discarding back.
bool mayMove(OutgoingState state) {
    return state == OutgoingState::Held || state == OutgoingState::Ready || state == OutgoingState::Discarded ||
           core::needsPerson(state);
}

/// One decision of a person about one message.
core::Result<core::Outgoing> move(store::Session& session, const core::Clock& clock, const core::User& actor,
                                  core::OutgoingId id, const QString& origin,
                                  const std::function<core::Result<void>(core::Outgoing&)>& decide) {
    for (const core::Verb each : {core::Verb::Contact, core::Verb::ReadAllCases})
        if (const auto allowed = core::mayDo(actor, each); !allowed)
            return tl::unexpected<core::Error>(allowed.error());
    return store::write(session, [&]() -> core::Result<core::Outgoing> {
        auto message = store::findOutgoing(session, id);
        if (!message)
            return core::fail(core::ErrorCode::NotFound, u"message.unknown"_s);
        const OutgoingState before = message->state;
        if (const auto decided = decide(*message); !decided)
            return tl::unexpected<core::Error>(decided.error());
        if (!mayMove(before) || !store::moveOutgoing(session, *message, before))
            return core::fail(core::ErrorCode::Refused, u"message.not_waiting"_s, core::toCode(before));
        store::Change change{0,           clock.now(), actor.id, origin,
                             u"outbox"_s, id.value(),  0,        core::toCode(message->state)};
        store::appendChange(session, change);
        return *message;
    });
}

} // namespace

core::Result<QList<core::Outgoing>> readOutbox(store::Session& session, const core::User& reader,
                                               store::OutboxShelf shelf) {
    const core::Verb needed = shelf == store::OutboxShelf::ByHand ? core::Verb::CarryOut : core::Verb::ReadAllCases;
    if (const auto allowed = core::mayDo(reader, needed); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return store::read(
        session, [&]() -> core::Result<QList<core::Outgoing>> { return store::findOutgoing(session, shelf, kShown); });
}

core::Result<core::Outgoing> retryMessage(store::Session& session, const core::Clock& clock, const core::User& actor,
                                          core::OutgoingId id, const QString& address, const QString& origin) {
    return move(session, clock, actor, id, origin, [&](core::Outgoing& message) -> core::Result<void> {
        if (!address.trimmed().isEmpty())
            message.address = address.trimmed();
        if (!isAddress(message.medium, message.address))
            return core::invalid({{u"address"_s, u"address"_s}});
        message.state = OutgoingState::Ready;
        message.notBefore = clock.now();
        return {};
    });
}

core::Result<core::Outgoing> discardMessage(store::Session& session, const core::Clock& clock, const core::User& actor,
                                            core::OutgoingId id, const QString& origin) {
    return move(session, clock, actor, id, origin, [&](core::Outgoing& message) -> core::Result<void> {
        message.state = OutgoingState::Discarded;
        return {};
    });
}

} // namespace app
