#include "reparoctl.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using cli_test::Answer;
using cli_test::Reparoctl;

namespace {

/// A session's bus with the keyring of GNOME on it, both of the test's own and gone after it.
class Session {
public:
    explicit Session(const QTemporaryDir& home)
        : m_variables(QProcessEnvironment::systemEnvironment()) {
        m_variables.insert(u"HOME"_s, home.path());
        m_variables.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
        m_variables.insert(u"XDG_RUNTIME_DIR"_s, home.path());
        m_bus.setProcessEnvironment(m_variables);
        m_bus.start(u"dbus-daemon"_s,
                    {u"--config-file="_s + configuration(home), u"--nofork"_s, u"--print-address=1"_s});
        REQUIRE(m_bus.waitForReadyRead(30'000));
        m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
        m_variables.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
    }
    ~Session() {
        for (QProcess* each : {&m_keyring, &m_bus}) {
            each->terminate();
            each->waitForFinished();
        }
    }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    [[nodiscard]] const QString& address() const { return m_address; }
    void openKeyring() {
        m_keyring.setProcessEnvironment(m_variables);
        m_keyring.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        REQUIRE(m_keyring.waitForStarted());
        m_keyring.write("secreto");
        REQUIRE(m_keyring.waitForBytesWritten());
        m_keyring.closeWriteChannel();
        QElapsedTimer timer;
        timer.start();
        while (!isOwned())
            REQUIRE(timer.elapsed() < 30'000);
    }
    void endKeyring() {
        m_keyring.terminate();
        REQUIRE(m_keyring.waitForFinished());
    }

private:
    /// Nothing is started by being asked for.
    [[nodiscard]] static QString configuration(const QTemporaryDir& home) {
        QFile file(home.filePath(u"bus.conf"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("<busconfig><type>session</type><listen>unix:path=" + home.path().toUtf8() +
                   "/bus.socket</listen><policy context=\"default\"><allow send_destination=\"*\"/>"
                   "<allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>");
        return file.fileName();
    }
    [[nodiscard]] bool isOwned() const {
        QProcess asking;
        asking.setProcessEnvironment(m_variables);
        asking.start(u"dbus-send"_s,
                     {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                      u"org.freedesktop.DBus.NameHasOwner"_s, u"string:org.freedesktop.secrets"_s});
        return asking.waitForFinished() && asking.readAllStandardOutput().contains("true");
    }

    QProcessEnvironment m_variables;
    QProcess m_bus;
    QProcess m_keyring;
    QString m_address;
};

QString placeOf(const Reparoctl& ctl) {
    return ctl.run({u"channel"_s, u"show"_s}).object()[u"passwords"].toObject()[u"mail"].toString();
}

Answer keep(const Reparoctl& ctl, const QByteArray& password, const QStringList& more = {}) {
    const Answer kept =
        ctl.run(QStringList{u"channel"_s, u"password"_s, u"mail"_s, u"--password-file"_s, u"-"_s} + more, password);
    INFO(kept.err.toStdString());
    REQUIRE(kept.exit == 0);
    return kept;
}

} // namespace

TEST_CASE("a password is kept in the real keyring of a session, and in the file without one") {
    if (QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty()) {
        WARN("no gnome-keyring-daemon here: only the file is tried");
        return;
    }
    const QTemporaryDir home;
    Session session(home);
    Reparoctl ctl;
    ctl.createEmpty();
    const QString settings = ctl.file(u"channels.json"_s, R"({"mail": {"kind": "smtp", "from": "casos@hogar.example",
        "host": "127.0.0.1", "port": 9, "security": "loopback", "user": "casos"}})");
    REQUIRE(ctl.run({u"channel"_s, u"set"_s, settings}).exit == 0);
    CHECK(keep(ctl, "uno").object()[u"password"].toString() == u"file"); // outside of a session
    CHECK(placeOf(ctl) == u"file");

    ctl.setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, session.address());
    const QJsonObject alone = keep(ctl, "dos").object(); // a session without a keyring
    CHECK(alone[u"password"].toString() == u"file");
    CHECK(alone[u"trouble"].toString() == u"keyring.unusable");
    session.openKeyring();
    const auto testStep = [&] {
        return ctl.run({u"channel"_s, u"test"_s, u"mail"_s}).object()[u"steps"].toArray()[0].toObject();
    };
    CHECK(keep(ctl, "tres ñ").object()[u"password"].toString() == u"keyring");
    CHECK(placeOf(ctl) == u"keyring");
    CHECK(testStep()[u"state"].toString() == u"passed");
    CHECK(testStep()[u"finding"].toString() == u"keyring");

    // The agent outside of the session can't have it, says so, and doesn't hang.
    ctl.setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, {});
    CHECK(testStep()[u"rule"].toString() == u"keyring.absent");
    CHECK(ctl.run({u"agent"_s, u"--once"_s}).exit == 0);

    ctl.setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, session.address());
    CHECK(keep(ctl, "cuatro", {u"--in"_s, u"file"_s}).object()[u"password"].toString() == u"file");
    CHECK(testStep()[u"finding"].toString() == u"file");
    CHECK(keep(ctl, "cinco").object()[u"password"].toString() == u"keyring");
    session.endKeyring();
    const QString rule = testStep()[u"rule"].toString(); // nobody has lost it: the keyring is only gone for now
    INFO(rule.toStdString());
    CHECK(rule.startsWith(u"keyring."_s));
    CHECK(placeOf(ctl) == u"keyring");
    session.openKeyring();
    CHECK(testStep()[u"state"].toString() == u"passed");
}
