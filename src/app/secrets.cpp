#include "app/secrets.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

/// A keyring that did not answer is asked again after it.
constexpr std::chrono::milliseconds kPause = 30s;
constexpr qsizetype kSuffixBytes = 4; ///< so that two folders of one person don't share a password

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

unsigned char* bytes(QByteArray& array) { return reinterpret_cast<unsigned char*>(array.data()); }
const unsigned char* bytes(const QByteArray& array) {
    return reinterpret_cast<const unsigned char*>(array.constData());
}
unsigned long long size(const QByteArray& array) { return static_cast<unsigned long long>(array.size()); }

QByteArray randomBytes(qsizetype count) {
    QByteArray random(count, Qt::Uninitialized);
    randombytes_buf(random.data(), static_cast<size_t>(count));
    return random;
}

core::Result<void> write(const QString& path, const QByteArray& content) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(kOwnerOnly))
        return core::fail(core::ErrorCode::ReadOnly, u"file.unwritable"_s, path);
    file.write(content);
    if (!file.commit())
        return core::fail(core::ErrorCode::DiskFull, u"file.unwritable"_s, path);
    return {};
}

/// Nonce and what it seals.
QByteArray sealed(const QByteArray& content, const QByteArray& key) {
    const QByteArray nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    QByteArray box(content.size() + qsizetype(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    crypto_secretbox_easy(bytes(box), bytes(content), size(content), bytes(nonce), bytes(key));
    return nonce + box;
}

std::optional<QByteArray> opened(const QByteArray& box, const QByteArray& key) {
    constexpr qsizetype nonceSize = crypto_secretbox_NONCEBYTES;
    if (box.size() < nonceSize + qsizetype(crypto_secretbox_MACBYTES) || key.size() != crypto_secretbox_KEYBYTES)
        return std::nullopt;
    const QByteArray content = box.mid(nonceSize);
    QByteArray plain(content.size() - qsizetype(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    if (crypto_secretbox_open_easy(bytes(plain), bytes(content), size(content), bytes(box), bytes(key)) != 0)
        return std::nullopt;
    return plain;
}

bool isOfKeyring(const core::Error& error) { return error.rule.startsWith(u"keyring."_s); }

} // namespace

/// Made with the first password; never anew beside what an older one sealed.
core::Result<QByteArray> Secrets::keyOrNew() const {
    if (QFile::exists(keyFile()) || QFile::exists(sealedFile()))
        return key();
    QDir().mkpath(m_folder);
    const QByteArray made = randomBytes(crypto_secretbox_KEYBYTES);
    return write(keyFile(), made).map([&] { return made; });
}

core::Result<QByteArray> Secrets::key() const {
    QFile file(keyFile());
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorCode::Invalid, u"secrets.unreadable"_s, keyFile());
    return file.readAll();
}

core::Result<Secrets::Passwords> Secrets::readFile() const {
    QFile file(sealedFile());
    if (!file.exists())
        return Passwords();
    const auto known = key();
    const auto plain =
        known && file.open(QIODevice::ReadOnly) ? opened(file.readAll(), *known) : std::optional<QByteArray>();
    if (!plain)
        return core::fail(core::ErrorCode::Invalid, u"secrets.unreadable"_s, sealedFile());
    Passwords passwords;
    const QJsonObject json = QJsonDocument::fromJson(*plain).object();
    for (auto each = json.constBegin(); each != json.constEnd(); ++each)
        passwords[each.key()] = each->toString();
    return passwords;
}

core::Result<void> Secrets::writeFile(const Passwords& passwords) const {
    QJsonObject json;
    for (auto each = passwords.constBegin(); each != passwords.constEnd(); ++each)
        json[each.key()] = each.value();
    return keyOrNew().and_then([&](const QByteArray& sealing) {
        return write(sealedFile(), sealed(QJsonDocument(json).toJson(QJsonDocument::Compact), sealing));
    });
}

Secrets::Listing Secrets::listing() const {
    QFile file(listFile());
    const QJsonObject json =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    Listing listing{json[u"suffix"].toString(), {}, json[u"changes"].toInt()};
    for (const QJsonValue& each : json[u"names"].toArray())
        listing.names << each.toString();
    if (listing.suffix.isEmpty())
        listing.suffix = QString::fromLatin1(randomBytes(kSuffixBytes).toHex());
    return listing;
}

core::Result<void> Secrets::list(Listing listing, const QString& name, bool isInKeyring) const {
    if (!isInKeyring && !listing.names.contains(name))
        return {};
    listing.names.removeAll(name);
    if (isInKeyring)
        listing.names << name;
    const QJsonObject json{{u"suffix"_s, listing.suffix},
                           {u"names"_s, QJsonArray::fromStringList(listing.names)},
                           {u"changes"_s, listing.changes + 1}};
    QDir().mkpath(m_folder);
    return write(listFile(), QJsonDocument(json).toJson(QJsonDocument::Compact));
}

core::Result<SecretPlace> Secrets::placeOf(const QString& name) const {
    if (listing().names.contains(name))
        return SecretPlace::Keyring;
    return readFile().map([&](const Passwords& passwords) {
        return passwords.contains(name) ? SecretPlace::File : SecretPlace::Nowhere;
    });
}

core::Result<Secrets::Passwords> Secrets::read(std::chrono::milliseconds patience) {
    const Listing now = listing();
    if (now.names.isEmpty()) {
        m_troubles.clear();
        return readFile();
    }
    return readFile().map([&](Passwords passwords) {
        if (m_asked != now) {
            m_fromKeyring.clear();
            m_nextAsk = QDeadlineTimer();
        }
        if (m_nextAsk.hasExpired() || patience > kShortPatience)
            askKeyring(now, patience);
        for (const QString& each : now.names) {
            passwords.remove(each); // older, where it is there as well
            if (const auto known = m_fromKeyring.constFind(each); known != m_fromKeyring.constEnd())
                passwords[each] = *known;
        }
        return passwords;
    });
}

void Secrets::askKeyring(const Listing& listing, std::chrono::milliseconds patience) {
    m_asked = listing;
    m_troubles.clear();
    const QDeadlineTimer deadline(patience);
    for (const QString& each : listing.names) {
        if (m_fromKeyring.contains(each))
            continue;
        const auto known =
            m_keyring ? m_keyring->read(listing.entryOf(each), std::chrono::milliseconds(deadline.remainingTime()))
                      : core::Result<QString>(core::fail(core::ErrorCode::Offline, u"keyring.absent"_s));
        if (known)
            m_fromKeyring[each] = *known;
        else
            m_troubles[each] = known.error();
    }
    m_nextAsk = m_troubles.isEmpty() ? QDeadlineTimer() : QDeadlineTimer(kPause);
}

/// Listed before it leaves the file: whatever breaks in between, it is somewhere.
core::Result<void> Secrets::toKeyring(const QString& name, const QString& password, const Passwords& inFile,
                                      std::chrono::milliseconds patience) const {
    const Listing known = listing();
    return m_keyring->write(known.entryOf(name), password, patience)
        .and_then([&] { return list(known, name, true); })
        .and_then([&]() -> core::Result<void> {
            if (!inFile.contains(name))
                return {};
            Passwords others = inFile;
            others.remove(name);
            return writeFile(others);
        });
}

core::Result<KeptSecret> Secrets::keep(const QString& name, const QString& password, SecretPlace place,
                                       std::chrono::milliseconds patience) {
    const auto inFile = readFile();
    if (!inFile)
        return tl::unexpected<core::Error>(inFile.error());
    const Listing before = listing();
    const bool wasInKeyring = before.names.contains(name);
    KeptSecret kept;
    if (!password.isEmpty() && place == SecretPlace::Keyring && m_keyring) {
        const auto taken = toKeyring(name, password, *inFile, patience);
        if (taken)
            return KeptSecret{SecretPlace::Keyring, {}};
        if (!isOfKeyring(taken.error()))
            return tl::unexpected<core::Error>(taken.error());
        if (wasInKeyring || taken.error().rule != u"keyring.absent")
            kept.trouble = taken.error();
    }
    Passwords wanted = *inFile;
    wanted.remove(name);
    if (!password.isEmpty())
        wanted[name] = password;
    const auto done = (wanted == *inFile ? core::Result<void>() : writeFile(wanted)).and_then([&] {
        return list(before, name, false);
    });
    if (!done)
        return tl::unexpected<core::Error>(done.error());
    kept.place = password.isEmpty() ? SecretPlace::Nowhere : SecretPlace::File;
    if (wasInKeyring && m_keyring && kept.trouble.rule.isEmpty())
        if (const auto gone = m_keyring->remove(before.entryOf(name), patience);
            !gone && gone.error().rule != u"keyring.no_entry")
            kept.trouble = gone.error();
    return kept;
}

} // namespace app
