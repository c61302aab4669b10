#pragma once

#include "app/keyring.h"
#include "core/codes.h"
#include "core/result.h"
#include <QDeadlineTimer>
#include <QHash>
#include <QString>

namespace app {

/// Where a password is.
enum class SecretPlace {
    Nowhere,
    File,    ///< sealed, in a file of this computer
    Keyring, ///< in the keyring of this computer's user
};

struct KeptSecret {
    SecretPlace place = SecretPlace::Nowhere;
    core::Error trouble; ///< why it is not in the keyring, or still there; no rule: nothing to tell
};

/// Passwords of channels on this computer: in the keyring where one answers, else in one file sealed with a key that
/// stands beside it, both readable by their owner only. Either keeps passwords out of the store, of backups and of
/// other people's sight; whoever is the owner can read them. A list beside tells which are in the keyring, so that it
/// is asked for those alone, and once. One thread at a time.
class Secrets {
public:
    /// How long a keyring that is locked may keep work waiting, and a person who can unlock it.
    static constexpr std::chrono::milliseconds kShortPatience = std::chrono::seconds(3);
    static constexpr std::chrono::milliseconds kLongPatience = std::chrono::seconds(60);

    /// `folder` is made when the first password is kept. Without a keyring all is kept in the file.
    explicit Secrets(const QString& folder, Keyring* keyring = nullptr)
        : m_folder(folder)
        , m_keyring(keyring) {}

    /// By name ("mail", "sms"); empty when nothing was kept. Those that are in the keyring and can't be had now are
    /// left out (troubleOf()); what was had is not asked for again. Fails with "secrets.unreadable" when the file is
    /// there and can't be opened with the key.
    [[nodiscard]] core::Result<QHash<QString, QString>> read(std::chrono::milliseconds patience = kShortPatience);
    /// Why read() left this one out; no rule when it did not.
    [[nodiscard]] core::Error troubleOf(const QString& name) const { return m_troubles.value(name); }
    /// Where it is, without asking the keyring.
    [[nodiscard]] core::Result<SecretPlace> placeOf(const QString& name) const;

    /// An empty password forgets it. Kept anew, it leaves the place where it was. A keyring that doesn't take it gives
    /// way to the file, which `place` can ask for. Fails with "file.unwritable", and "secrets.unreadable"; then nothing
    /// was changed.
    [[nodiscard]] core::Result<KeptSecret> keep(const QString& name, const QString& password,
                                                SecretPlace place = SecretPlace::Keyring,
                                                std::chrono::milliseconds patience = kLongPatience);

private:
    using Passwords = QHash<QString, QString>;
    /// Which passwords are in the keyring, and under which names there: "mail-9f3c01d2".
    struct Listing {
        QString suffix;
        QStringList names;
        int changes = 0; ///< grows, so that another process notices that a password was kept anew

        bool operator==(const Listing&) const = default;
        [[nodiscard]] QString entryOf(const QString& name) const { return name + u'-' + suffix; }
    };

    [[nodiscard]] QString keyFile() const { return m_folder + QStringLiteral("/secrets.key"); }
    [[nodiscard]] QString sealedFile() const { return m_folder + QStringLiteral("/secrets.sealed"); }
    [[nodiscard]] QString listFile() const { return m_folder + QStringLiteral("/keyring.json"); }
    [[nodiscard]] core::Result<QByteArray> key() const;
    [[nodiscard]] core::Result<QByteArray> keyOrNew() const;
    [[nodiscard]] core::Result<Passwords> readFile() const;
    [[nodiscard]] core::Result<void> writeFile(const Passwords& passwords) const;
    [[nodiscard]] Listing listing() const;
    [[nodiscard]] core::Result<void> list(Listing listing, const QString& name, bool isInKeyring) const;
    void askKeyring(const Listing& listing, std::chrono::milliseconds patience);
    [[nodiscard]] core::Result<void> toKeyring(const QString& name, const QString& password, const Passwords& inFile,
                                               std::chrono::milliseconds patience) const;

    QString m_folder;
    Keyring* m_keyring;
    Listing m_asked; ///< as the keyring was asked last
    Passwords m_fromKeyring;
    QHash<QString, core::Error> m_troubles;
    QDeadlineTimer m_nextAsk; ///< a keyring that did not answer is left alone until then
};

} // namespace app

namespace core {

template <>
struct Codes<app::SecretPlace> {
    static constexpr std::array<std::pair<app::SecretPlace, const char*>, 3> table{{
        {app::SecretPlace::Nowhere, "none"},
        {app::SecretPlace::File, "file"},
        {app::SecretPlace::Keyring, "keyring"},
    }};
};

} // namespace core
