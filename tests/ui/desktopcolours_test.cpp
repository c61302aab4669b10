#include "widgets/desktopcolours.h"

#include "support/qttest.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using widgets::DesktopColours;

namespace {

/// A desktop portal on a session bus of its own, played by a few lines of Python.
constexpr const char* kPortal = R"PY(
import sys, gi
from gi.repository import Gio, GLib
xml = """<node><interface name="org.freedesktop.portal.Settings">
<method name="Read"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/></method>
<signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal></interface></node>"""
name, path = "org.freedesktop.portal.Settings", "/org/freedesktop/portal/desktop"
def call(bus, who, path, interface, method, arguments, invocation):
    invocation.return_value(GLib.Variant("(v)", (GLib.Variant("v", GLib.Variant("u", 1)),)))
bus = Gio.bus_get_sync(Gio.BusType.SESSION)
bus.register_object(path, Gio.DBusNodeInfo.new_for_xml(xml).interfaces[0], call)
Gio.bus_own_name_on_connection(bus, "org.freedesktop.portal.Desktop", 0, lambda *_: print("ready", flush=True), None)
GLib.io_add_watch(0, GLib.IO_HUP, lambda *_: sys.exit(0))
GLib.MainLoop().run()
)PY";

using Preferences = QList<std::optional<bool>>;

} // namespace

class desktopcolours_test : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void the_portal_is_asked();

private:
    QProcess m_bus, m_portal;
};

void desktopcolours_test::initTestCase() {
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        QSKIP("no dbus-daemon here");
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    m_portal.start(u"/usr/bin/python3"_s, {u"-c"_s, QString::fromLatin1(kPortal)});
    QVERIFY2(m_portal.waitForReadyRead(), m_portal.readAllStandardError());
}

void desktopcolours_test::cleanupTestCase() {
    m_portal.closeWriteChannel();
    m_portal.waitForFinished(5000);
    m_bus.terminate();
    m_bus.waitForFinished(5000);
}

void desktopcolours_test::the_portal_is_asked() {
    DesktopColours desktop;
    Preferences told;
    connect(&desktop, &DesktopColours::told, this, [&](std::optional<bool> isDark) { told << isDark; });
    desktop.ask();
    QTRY_COMPARE(told, Preferences{true});
}

REPARO_QT_TEST(desktopcolours_test);
#include "desktopcolours_test.moc"
