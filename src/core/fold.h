#pragma once

#include <QString>

namespace core {

/// Lower case without accents, white space folded to single blanks: what searches compare. "Peña  NÚÑEZ" → "pena
/// nunez".
[[nodiscard]] QString folded(QStringView text);

} // namespace core
