#pragma once

#include <QObject>
#include <optional>

class QDBusPendingCallWatcher;

namespace widgets {

/// Whether the desktop prefers dark or light, as its portal tells it (org.freedesktop.appearance, color-scheme), now
/// and whenever it changes. Silent where there is no portal, no session bus, or no D-Bus in this build. GUI thread.
class DesktopColours : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Asks once and listens from then on; never waits.
    void ask();

signals:
    /// Nothing: the desktop has no preference.
    void told(std::optional<bool> isDark);

private:
    void answered(QDBusPendingCallWatcher* call);
};

} // namespace widgets
