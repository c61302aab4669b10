#pragma once

#include "core/codes.h"
#include <QString>

namespace messaging {

/// What a network member asks for by text message.
enum class SmsVerb {
    None,    ///< a person must read it
    Accept,  ///< "ACEPTO 4821"
    Resolve, ///< "RESUELTO 4821 se cambió el cable"
    Decline, ///< "NO ACEPTO 4821 sin cuadrilla"
};

struct SmsOrder {
    SmsVerb verb = SmsVerb::None;
    QString code; ///< the digits that name the escalation
    QString text; ///< what follows

    bool operator==(const SmsOrder&) const = default;
};

/// Reads an order in Spanish or English, however it is typed: case, accents, colons, "el caso", a missing blank.
/// Anything else, among it a text with two codes before its words, is None and keeps its text: never guess.
[[nodiscard]] SmsOrder smsOrder(const QString& text);

} // namespace messaging
