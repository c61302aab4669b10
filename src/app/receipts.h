#pragma once

#include "app/deliveries.h"
#include "messaging/smsreceipt.h"

namespace app {

/// What a gateway reports of one of our text messages, as news of its delivery (deliveries.h), in whichever order and
/// however often it comes: Delivered is the last word; a failure is a person's to mend, unless the phone has it after
/// all; that the operator has it settles what was uncertain.
[[nodiscard]] DeliveryNews newsOf(const messaging::SmsReceipt& receipt, core::Instant at);

} // namespace app
