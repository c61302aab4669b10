#include "widgets/desktopcolours.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kSpace = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");

/// Asking for a bus where none runs would start one.
bool hasSessionBus() {
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

/// 1 is dark, 2 light, 0 no preference. Read() wraps it once more than the signal does.
std::optional<bool> preferenceIn(QVariant value) {
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    const uint scheme = value.toUInt();
    return scheme == 1 ? std::optional(true) : scheme == 2 ? std::optional(false) : std::nullopt;
}

/// QtDBus finds slots by their whole types, which the header can't name without D-Bus.
class PortalListener : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

signals:
    void told(std::optional<bool> isDark);

public slots:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value) {
        if (space == kSpace && key == kKey)
            emit told(preferenceIn(value.variant()));
    }
};

} // namespace

void DesktopColours::ask() {
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    auto* listener = new PortalListener(this);
    connect(listener, &PortalListener::told, this, &DesktopColours::told);
    bus.connect(kService, kPath, kInterface, u"SettingChanged"_s, listener,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
    question << kSpace << kKey;
    auto* call = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &DesktopColours::answered);
}

void DesktopColours::answered(QDBusPendingCallWatcher* call) {
    const QDBusPendingReply<QDBusVariant> reply = *call;
    if (reply.isValid())
        emit told(preferenceIn(reply.value().variant()));
    call->deleteLater();
}

} // namespace widgets

#include "desktopcolours.moc"
