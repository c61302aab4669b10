#include "widgets/desktopcolours.h"

/// For builds without D-Bus.
namespace widgets {

void DesktopColours::ask() {}
void DesktopColours::answered(QDBusPendingCallWatcher*) {}

} // namespace widgets
