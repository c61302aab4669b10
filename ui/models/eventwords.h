#pragma once

#include "models/fieldtext.h"

namespace models {

/// One event of a case in words.
struct EventWords {
    QString icon;            ///< name of a line icon
    QString actor;           ///< who did it: a person, the customer, the network, "Rule", "Reparo"
    QString act;             ///< what was done: "call with Marta Torres"
    QString text;            ///< what was said or written; may be empty
    bool isVerbatim = false; ///< words of the customer or of the network

    bool operator==(const EventWords&) const = default;
};

/// `context.detail` is the case that the event belongs to. An Undone has no words of its own: it is told at what it
/// took back.
[[nodiscard]] EventWords eventWords(const core::CaseEvent& event, const FieldContext& context, core::Instant now);

/// Who did it, as the time line names them: a network member by the company they work for.
[[nodiscard]] QString actorName(core::UserId actor, const app::Company& company);

} // namespace models
