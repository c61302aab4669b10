#pragma once

#include "core/result.h"
#include "core/vocabulary.h"

/// The one file that turns codes into sentences, for the window and for reparoctl, through Qt's translations
/// (context "Wording").
namespace app {

/// What happened, what is safe, what to do: "The store is locked by another program. Nothing was changed. Close …".
/// Wrong fields follow, each with its name and sentence.
[[nodiscard]] QString describe(const core::Error& error);
/// One field's trouble: "Write what happened in one line."
[[nodiscard]] QString describe(const core::FieldError& error);

} // namespace app
