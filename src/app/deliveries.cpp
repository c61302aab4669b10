#include "app/deliveries.h"

#include "app/casenews.h"
#include "app/people.h"
#include "store/casetable.h"
#include "store/outboxtable.h"
#include "store/unitofwork.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kMostRuns = 5;

/// The case takes no more events: it was merged meanwhile.
bool isSettled(const core::Error& error) {
    return error.code == core::ErrorCode::Refused || error.code == core::ErrorCode::NotFound;
}

} // namespace

bool isInHands(const core::Outgoing& message, bool hasSmsReceipts) {
    using core::OutgoingState;
    if (message.isAutomatic || !core::isForCustomer(message.purpose) || !message.caseId.isValid())
        return false;
    if (message.state == OutgoingState::Delivered)
        return true;
    const bool isEnough = message.medium == core::Medium::Email || !hasSmsReceipts;
    return message.state == OutgoingState::Sent && isEnough;
}

core::Result<void> keepDelivery(store::Session& session, Bus& bus, const core::Outgoing& message,
                                const std::function<bool()>& finish) {
    for (int runs = 1; runs <= kMostRuns; ++runs) {
        const auto kept = store::write(session, [&]() -> core::Result<void> {
            if (!finish())
                return {};
            const auto recorded = bus.runWithin(systemUser(), RecordDelivery{message.caseId, message.id});
            if (recorded || isSettled(recorded.error()))
                return {};
            return tl::unexpected<core::Error>(recorded.error());
        });
        if (kept)
            return kept;
        if (const auto fresh = bus.refreshCompany(); !fresh)
            break;
    }
    return store::write(session, [&]() -> core::Result<void> {
        static_cast<void>(finish());
        return {};
    });
}

void tellOfFailure(store::Session& session, const Company& company, core::Instant now, const core::Outgoing& message) {
    const auto subject = message.caseId.isValid() ? store::findCase(session, message.caseId) : std::nullopt;
    if (subject)
        tellOfCase(session, company, now, *subject, core::NotificationKind::MessageStuck,
                   u"failed:%1:%2"_s.arg(message.id.value()).arg(message.attempts), Listeners::Owner);
}

core::Result<bool> takeReceipt(store::Session& session, Bus& bus, const DeliveryNews& news) {
    const auto message = store::read(session, [&]() -> core::Result<std::optional<core::Outgoing>> {
        return store::findOutgoingOfReference(session, news.reference);
    });
    if (!message)
        return tl::unexpected<core::Error>(message.error());
    const bool isKnown =
        *message && ((**message).state == news.state || (**message).state == core::OutgoingState::Delivered);
    if (!*message || isKnown)
        return false; // no write lock for nothing: gateways say most things several times
    core::Outgoing told = **message;
    told.state = news.state;
    bool isNews = false;
    const auto finish = [&] {
        isNews = store::deliverOutgoing(session, news.reference, news.state, news.at, news.fault, news.sentence);
        if (isNews && news.state == core::OutgoingState::Failed)
            tellOfFailure(session, bus.company(), news.at, told);
        return isNews && isInHands(told, true);
    };
    return keepDelivery(session, bus, told, finish).map([&] { return isNews; });
}

} // namespace app
