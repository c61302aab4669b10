#include "app/secrets.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

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

core::Result<QHash<QString, QString>> Secrets::read() const {
    QFile file(sealedFile());
    if (!file.exists())
        return QHash<QString, QString>();
    const auto known = key();
    const auto plain =
        known && file.open(QIODevice::ReadOnly) ? opened(file.readAll(), *known) : std::optional<QByteArray>();
    if (!plain)
        return core::fail(core::ErrorCode::Invalid, u"secrets.unreadable"_s, sealedFile());
    QHash<QString, QString> passwords;
    const QJsonObject json = QJsonDocument::fromJson(*plain).object();
    for (auto each = json.constBegin(); each != json.constEnd(); ++each)
        passwords[each.key()] = each->toString();
    return passwords;
}

core::Result<void> Secrets::keep(const QString& name, const QString& password) const {
    const auto known = read();
    if (!known)
        return tl::unexpected<core::Error>(known.error());
    QJsonObject json;
    for (auto each = known->constBegin(); each != known->constEnd(); ++each)
        json[each.key()] = each.value();
    json.remove(name);
    if (!password.isEmpty())
        json[name] = password;
    return keyOrNew().and_then([&](const QByteArray& sealing) {
        return write(sealedFile(), sealed(QJsonDocument(json).toJson(QJsonDocument::Compact), sealing));
    });
}

} // namespace app
