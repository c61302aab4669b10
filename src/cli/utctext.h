#pragma once

#include "core/instant.h"
#include <string>
#include <string_view>

namespace cli {

/// A time as a table has it, and whether it was written with a fraction of a second.
struct UtcText {
    core::Instant at;
    bool hasFraction = false;
};

/// "2026-11-22T14:02:09Z", "….123Z" at once; any other ISO form that Instant::fromIso() takes, and one without a zone,
/// which is UTC here, more slowly.
[[nodiscard]] std::optional<UtcText> readUtc(std::string_view text);

/// Appends "2026-11-22T14:02:09Z", with milliseconds when there are some or `hasFraction` asks for them.
void appendUtc(std::string& out, core::Instant at, bool hasFraction);

/// Minutes as a whole or decimal number ("90", "7.5"), rounded to milliseconds. Nothing for anything else; negative
/// ones are told as such.
[[nodiscard]] std::optional<core::Duration> readMinutes(std::string_view text);

/// "90", "7.5", "0.000017" (a millisecond): as few of six decimals as say it, so that readMinutes() gives `span` again.
void appendMinutes(std::string& out, core::Duration span);

} // namespace cli
