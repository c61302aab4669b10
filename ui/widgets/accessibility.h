#pragma once

namespace widgets {

/// Teaches Qt what screen readers get from the painted widgets: role, name and value. Called once, before the first
/// widget is shown; a second call does nothing.
void installAccessibility();

} // namespace widgets
