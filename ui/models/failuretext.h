#pragma once

#include "core/result.h"
#include <QString>

namespace models {

/// app::describe() and, where somebody may fear for what they typed, what became of it. For places where people type.
[[nodiscard]] QString failureText(const core::Error& error);

} // namespace models
