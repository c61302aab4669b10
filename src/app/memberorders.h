#pragma once

#include "app/bus.h"
#include "messaging/smsorder.h"

namespace app {

/// A text message that came in.
struct InboundText {
    QString from; ///< as the gateway gives it: "573001112233", "+57 300 …"
    QString text;
    QString id = {}; ///< the gateway's: the same when it tells twice; empty: unknown
};

/// The phone that it came from, E.164; empty when that is no number. Gateways leave the + away.
[[nodiscard]] QString senderPhone(const InboundText& inbound, const QString& region);

/// What was done with it.
struct OrderOutcome {
    messaging::SmsOrder order;
    QString number; ///< of the case
};

/// Does what a network member asks by text message, as one of the member's own people, so that permissions and the
/// record are the same as in the window: ACEPTO takes the case, RESUELTO tells its owner that the work is done and how,
/// NO ACEPTO gives it back. Verb::ImportCases: `actor` is whoever hands the message over. Never guesses: Refused
/// "order.unclear" for a text without one order and one code, "order.unknown_code" for a code that nobody has open,
/// "order.other_phone" when it is not the phone of the member who has the case. The text is in the error's detail, so
/// that nothing is lost.
[[nodiscard]] core::Result<OrderOutcome> followMemberOrder(store::Session& session, Bus& bus, const core::User& actor,
                                                           const InboundText& inbound);

/// What a case is asked to do by a member's word.
[[nodiscard]] Command memberCommand(const messaging::SmsOrder& order, core::CaseId id);
/// Whoever of the member's people has an account; the system where nobody has.
[[nodiscard]] core::User memberPerson(core::NetworkMemberId member, const Company& company);

} // namespace app
