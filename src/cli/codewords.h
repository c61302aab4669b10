#pragma once

#include "core/caseevent.h"
#include "core/user.h"
#include "core/vocabulary.h"
#include <QString>

/// Codes as words for people, in the language of the messages; --json keeps the codes.
namespace cli {

/// "es" or "en".
[[nodiscard]] QString language();

// The words of the query language, so that what a list shows can be asked for.
[[nodiscard]] QString word(core::Status);
[[nodiscard]] QString word(core::Kind);
[[nodiscard]] QString word(core::Channel);
[[nodiscard]] QString word(core::Priority);

[[nodiscard]] QString word(core::Outcome);
[[nodiscard]] QString word(core::Role);
[[nodiscard]] QString word(core::Measure);
[[nodiscard]] QString word(core::ClockState);
[[nodiscard]] QString word(core::EventType);
/// A pause's reason as a clock keeps it; a code that is not known stays as it is.
[[nodiscard]] QString waitReasonWord(const QString& code);

} // namespace cli
