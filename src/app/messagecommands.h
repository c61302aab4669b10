#pragma once

#include "core/id.h"
#include "core/instant.h"
#include "core/outgoing.h"
#include "core/vocabulary.h"

/// Commands about what people write to customers, as values (commands.h).
namespace app {

/// What a person writes to the customer of a case. A call and a letter become tasks: `body` is what to say or print.
struct CustomerMessage {
    core::Purpose purpose = core::Purpose::Progress;
    std::optional<core::Medium> medium; ///< else by the channel rule (core/replychannel.h)
    QString address;                    ///< else the customer's own
    QString subject;                    ///< of mail and letters
    QString body;
    QList<core::CaseFileId> files = {}; ///< of the case, to go with a mail
    bool closesCase = false;            ///< an answer: the case closes as soon as the customer has it

    bool operator==(const CustomerMessage&) const = default;
};
/// Held for ten seconds, within which the receipt's inverse takes it back.
struct SendMessage {
    core::CaseId caseId;
    CustomerMessage message;
    bool operator==(const SendMessage&) const = default;
};
/// Takes a message back that nobody has in hand. Refused "send_message.gone". Only made by the bus, as
/// Receipt::inverse; its own inverse sends the same again.
struct RecallMessage {
    core::CaseId caseId;
    core::OutgoingId message;
    bool operator==(const RecallMessage&) const = default;
};
/// The customer has what a person wrote (domain.md, clocks, rule 5). Only made by the sender (deliveries.h).
struct RecordDelivery {
    core::CaseId caseId;
    core::OutgoingId message;
    bool operator==(const RecordDelivery&) const = default;
};
/// A call that was to be made, with how it went, or a letter that was posted. A call that did not reach the customer
/// stays to be done: at `again`, else after a while that grows with the tries.
struct CarryOut {
    core::CaseId caseId;
    core::OutgoingId message;
    std::optional<core::ContactOutcome> outcome; ///< of a call
    QString text;
    std::optional<core::Instant> again = {};
    bool operator==(const CarryOut&) const = default;
};

} // namespace app
