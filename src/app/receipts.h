#pragma once

#include "core/clock.h"
#include "messaging/smsreceipt.h"
#include "store/session.h"

namespace app {

/// What a gateway reports of one of our text messages, in whichever order and however often: Delivered is the last
/// word; a failure is a person's to mend, unless the phone has it after all; that the operator has it settles what was
/// uncertain. False when it says nothing new or the reference is none of ours.
[[nodiscard]] core::Result<bool> takeReceipt(store::Session& session, const core::Clock& clock,
                                             const messaging::SmsReceipt& receipt);

} // namespace app
