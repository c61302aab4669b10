#pragma once

#include <QString>
#include <QStringList>

namespace models {

/// How well `typed` finds any of the texts, for the palette: every typed word must occur in order of its letters.
/// 0 = not at all; the start of a word beats its middle, whole stretches beat scattered letters. Accents don't count.
[[nodiscard]] int matchScore(const QString& typed, const QStringList& texts);

} // namespace models
