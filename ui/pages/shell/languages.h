#pragma once

#include <QString>

namespace pages {

/// Loads the screens' words ("es" or "en") and Qt's own, and sets the default locale (es → Colombia's formats unless
/// the platform names another Spanish). Empty = the language chosen last, else the platform's, else Spanish.
void installLanguage(const QString& language);
[[nodiscard]] QString currentLanguage();

} // namespace pages
