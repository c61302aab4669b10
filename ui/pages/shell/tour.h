#pragma once

#include "pages/shell/place.h"

namespace pages {

/// Renders every screen with the demo company, in both languages and three themes, to `folder`/NAME-LANG-THEME.png.
/// Works with or without a display; returns the program's exit code.
int runTour(const QString& folder, widgets::Theme& theme, const PlaceList& places);

} // namespace pages
