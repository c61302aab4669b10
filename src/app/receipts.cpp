#include "app/receipts.h"

#include "messaging/transport.h"

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

DeliveryNews newsOf(const messaging::SmsReceipt& receipt, core::Instant at) {
    const OutgoingState state = stateAfter(receipt.state);
    const QString fault = state == OutgoingState::Failed ? core::toCode(messaging::Fault::Recipient) : QString();
    return {receipt.reference, state, at, fault, receipt.answer};
}

} // namespace app
