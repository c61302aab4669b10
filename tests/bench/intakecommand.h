#pragma once

#include "app/commands.h"
#include "bench/rawintake.h"

namespace bench {

/// What the call desk would send for this complaint of a known caller.
[[nodiscard]] inline app::LogCase commandFor(const Complaint& complaint) {
    app::LogCase command;
    command.kind = core::Kind::Claim;
    command.summary = complaint.summary;
    command.details = complaint.details;
    command.remedySought = complaint.remedySought;
    command.customer = core::PartyId(complaint.customer);
    command.category = core::CategoryId(complaint.category);
    command.key = complaint.key;
    return command;
}

} // namespace bench
