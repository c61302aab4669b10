#include "app/channelcheck.h"
#include "app/secrets.h"

#include "support/strings.h"
#include "support/teststore.h"
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::SecretPlace;
using support::valueOf;

namespace {

/// Stands for the desktop's keyring, which no test may write into.
class FakeKeyring final : public app::Keyring {
public:
    QHash<QString, QString> entries;
    QString trouble; ///< rule of every answer; empty: it works
    int questions = 0;
    int silentQuestions = 0; ///< that many times it is still locked

    core::Result<QString> read(const QString& name, std::chrono::milliseconds) override {
        return answer().and_then([&]() -> core::Result<QString> {
            if (!entries.contains(name))
                return core::fail(core::ErrorCode::NotFound, u"keyring.no_entry"_s);
            return entries.value(name);
        });
    }
    core::Result<void> write(const QString& name, const QString& password, std::chrono::milliseconds) override {
        return answer().map([&] { entries[name] = password; });
    }
    core::Result<void> remove(const QString& name, std::chrono::milliseconds) override {
        return answer().map([&] { entries.remove(name); });
    }

private:
    core::Result<void> answer() {
        if (++questions <= silentQuestions)
            return core::fail(core::ErrorCode::Offline, u"keyring.silent"_s);
        if (!trouble.isEmpty())
            return core::fail(core::ErrorCode::Offline, trouble);
        return {};
    }
};

struct Computer {
    QTemporaryDir folder;
    FakeKeyring keyring;

    [[nodiscard]] app::Secrets secrets() { return app::Secrets(folder.path(), &keyring); }
    [[nodiscard]] app::Secrets withoutKeyring() const { return app::Secrets(folder.path()); }
    [[nodiscard]] SecretPlace place(const QString& name) { return valueOf(secrets().placeOf(name)); }
    [[nodiscard]] QString password(const QString& name) { return valueOf(secrets().read()).value(name); }
};

} // namespace

TEST_CASE("a password is kept in the keyring, and what was in the file moves there with the next one") {
    Computer computer;
    CHECK(valueOf(computer.withoutKeyring().keep(u"mail"_s, u"uno"_s)).place == SecretPlace::File);
    CHECK(valueOf(computer.withoutKeyring().keep(u"sms"_s, u"dos"_s)).place == SecretPlace::File);
    CHECK(computer.password(u"mail"_s) == u"uno"); // the file stays readable
    CHECK(computer.keyring.questions == 0);        // nothing is there, so nobody is asked
    const auto kept = valueOf(computer.secrets().keep(u"mail"_s, u"tres ñ"_s));
    CHECK(kept.place == SecretPlace::Keyring);
    CHECK(kept.trouble.rule.isEmpty());
    CHECK(computer.keyring.entries.values() == QStringList{u"tres ñ"_s});
    CHECK(computer.place(u"mail"_s) == SecretPlace::Keyring);
    CHECK(computer.place(u"sms"_s) == SecretPlace::File);
    CHECK(computer.place(u"door"_s) == SecretPlace::Nowhere);
    CHECK(valueOf(computer.secrets().read()) ==
          QHash<QString, QString>{{u"mail"_s, u"tres ñ"_s}, {u"sms"_s, u"dos"_s}});
    CHECK_FALSE(valueOf(computer.withoutKeyring().read()).contains(u"mail"_s)); // it left the file
    QFile list(computer.folder.filePath(u"keyring.json"_s));
    REQUIRE(list.open(QIODevice::ReadOnly));
    CHECK_FALSE(list.readAll().contains("tres"));
}

TEST_CASE("a keyring that does not answer gives way to the file and says so") {
    Computer computer;
    computer.keyring.trouble = u"keyring.silent"_s;
    const auto kept = valueOf(computer.secrets().keep(u"mail"_s, u"uno"_s));
    CHECK(kept.place == SecretPlace::File);
    CHECK(kept.trouble.rule == u"keyring.silent");
    CHECK(computer.password(u"mail"_s) == u"uno");
    computer.keyring.trouble = u"keyring.absent"_s; // a machine without one: nothing to tell
    CHECK(valueOf(computer.secrets().keep(u"sms"_s, u"dos"_s)).trouble.rule.isEmpty());
    computer.keyring.trouble.clear();
    CHECK(valueOf(computer.secrets().keep(u"mail"_s, u"tres"_s)).place == SecretPlace::Keyring);
    CHECK(computer.password(u"mail"_s) == u"tres");
}

TEST_CASE("while the keyring is locked its passwords are missing, the others are not, and nothing is lost") {
    Computer computer;
    valueOf(computer.secrets().keep(u"mail"_s, u"uno"_s));
    valueOf(computer.secrets().keep(u"sms"_s, u"dos"_s, SecretPlace::File));
    computer.keyring.trouble = u"keyring.silent"_s;
    app::Secrets secrets = computer.secrets();
    CHECK(valueOf(secrets.read()) == QHash<QString, QString>{{u"sms"_s, u"dos"_s}});
    CHECK(secrets.troubleOf(u"mail"_s).rule == u"keyring.silent");
    CHECK(secrets.troubleOf(u"sms"_s).rule.isEmpty());
    CHECK(computer.place(u"mail"_s) == SecretPlace::Keyring);
    const int asked = computer.keyring.questions;
    CHECK(valueOf(secrets.read()).size() == 1); // not asked at every round
    CHECK(computer.keyring.questions == asked);
    computer.keyring.trouble.clear();
    CHECK(valueOf(secrets.read(app::Secrets::kLongPatience)).value(u"mail"_s) == u"uno"); // a person waits
    CHECK(secrets.troubleOf(u"mail"_s).rule.isEmpty());

    // A new password while it is locked: the file has it, and it is the one that counts.
    computer.keyring.trouble = u"keyring.silent"_s;
    CHECK(valueOf(computer.secrets().keep(u"mail"_s, u"nueva"_s)).place == SecretPlace::File);
    computer.keyring.trouble.clear();
    CHECK(computer.password(u"mail"_s) == u"nueva");
}

TEST_CASE("a test waits until the keyring is unlocked, and not when it is called off") {
    Computer computer;
    valueOf(computer.secrets().keep(u"mail"_s, u"uno"_s));
    app::Secrets secrets = computer.secrets();
    computer.keyring.questions = 0;
    computer.keyring.silentQuestions = 3;
    std::stop_source source;
    CHECK(valueOf(app::readPasswords(secrets, u"mail"_s, source.get_token())).value(u"mail"_s) == u"uno");
    CHECK(computer.keyring.questions == 4);
    computer.keyring.questions = 0;
    source.request_stop();
    app::Secrets others = computer.secrets();
    CHECK(valueOf(app::readPasswords(others, u"mail"_s, source.get_token())).isEmpty());
    CHECK(computer.keyring.questions == 1);
}

TEST_CASE("the keyring is asked once for all rounds, and again when another program kept a password anew") {
    Computer computer;
    app::Secrets here = computer.secrets();
    valueOf(computer.secrets().keep(u"mail"_s, u"uno"_s));
    const int before = computer.keyring.questions;
    for (int round = 0; round < 5; ++round)
        CHECK(valueOf(here.read()).value(u"mail"_s) == u"uno");
    CHECK(computer.keyring.questions == before + 1);
    valueOf(computer.secrets().keep(u"mail"_s, u"dos"_s));
    CHECK(valueOf(here.read()).value(u"mail"_s) == u"dos");
}

TEST_CASE("a password is forgotten wherever it is, and told to be left over where it can't be taken away") {
    Computer computer;
    valueOf(computer.secrets().keep(u"mail"_s, u"uno"_s));
    CHECK(valueOf(computer.secrets().keep(u"mail"_s, {})).place == SecretPlace::Nowhere);
    CHECK(computer.keyring.entries.isEmpty());
    CHECK(computer.password(u"mail"_s).isEmpty());
    valueOf(computer.secrets().keep(u"mail"_s, u"dos"_s));
    CHECK(valueOf(computer.secrets().keep(u"mail"_s, u"tres"_s, SecretPlace::File)).place == SecretPlace::File);
    CHECK(computer.keyring.entries.isEmpty()); // it left the keyring
    valueOf(computer.secrets().keep(u"mail"_s, u"cuatro"_s));
    computer.keyring.trouble = u"keyring.silent"_s;
    CHECK(valueOf(computer.secrets().keep(u"mail"_s, {})).trouble.rule == u"keyring.silent");
    CHECK(computer.place(u"mail"_s) == SecretPlace::Nowhere);
}

TEST_CASE("a program without a session's bus is told at once that there is no keyring") {
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    const QTemporaryDir empty;
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", empty.path().toUtf8());
    CHECK(app::systemKeyring().read(u"x"_s, 60s).error().rule == u"keyring.absent");
    if (!bus.isNull())
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
    runtime.isNull() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", runtime);
}
