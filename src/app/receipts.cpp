#include "app/receipts.h"

#include "messaging/transport.h"
#include "store/outboxtable.h"
#include "store/unitofwork.h"

namespace app {

using core::OutgoingState;
using messaging::ReceiptState;

namespace {

OutgoingState stateAfter(ReceiptState state) {
    switch (state) {
    case ReceiptState::Relayed:
    case ReceiptState::Buffered:
        return OutgoingState::Sent;
    case ReceiptState::Rejected:
    case ReceiptState::Failed:
        return OutgoingState::Failed;
    case ReceiptState::Delivered:
        return OutgoingState::Delivered;
    }
    Q_UNREACHABLE();
}

} // namespace

core::Result<bool> takeReceipt(store::Session& session, const core::Clock& clock,
                               const messaging::SmsReceipt& receipt) {
    const OutgoingState state = stateAfter(receipt.state);
    const auto known = store::read(session, [&]() -> core::Result<std::optional<OutgoingState>> {
        return store::findOutgoingState(session, receipt.reference);
    });
    if (!known)
        return tl::unexpected<core::Error>(known.error());
    if (!*known || **known == state || **known == OutgoingState::Delivered)
        return false; // no write lock for nothing: gateways say most things several times
    return store::write(session, [&]() -> core::Result<bool> {
        const QString fault = state == OutgoingState::Failed ? core::toCode(messaging::Fault::Recipient) : QString();
        return store::deliverOutgoing(session, receipt.reference, state, clock.now(), fault, receipt.answer);
    });
}

} // namespace app
