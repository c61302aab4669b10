#pragma once

#include "app/memberorders.h"
#include "core/clock.h"
#include "core/incoming.h"

namespace app {

/// What became of a text message.
struct TextOutcome {
    messaging::SmsVerb verb =
        messaging::SmsVerb::None; ///< what a network member asked for and got; None: it was no order
    core::MailState state = core::MailState::FollowUp; ///< FollowUp or Quarantine
    QString number;                                    ///< of the case; empty in quarantine

    bool operator==(const TextOutcome&) const = default;
};

/// Takes a text message in, so that none is lost: a network member's order is done (memberorders.h); what a customer
/// writes goes into their only open case; everything else is kept beside the mail for a person to place. A message with
/// the gateway's id is taken once. Verb::ImportCases: `actor` is whoever hands it over.
[[nodiscard]] core::Result<TextOutcome> takeText(store::Session& session, Bus& bus, const core::Clock& clock,
                                                 const core::User& actor, const InboundText& inbound);

} // namespace app
