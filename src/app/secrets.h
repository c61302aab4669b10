#pragma once

#include "core/result.h"
#include <QHash>

namespace app {

/// Passwords of channels on this machine: one file sealed with a key that stands beside it, both readable by their
/// owner only. It keeps passwords out of the store, of backups and of other people's sight; whoever is the owner can
/// read them.
class Secrets {
public:
    /// `folder` is made when the first password is kept.
    explicit Secrets(const QString& folder)
        : m_folder(folder) {}

    /// By name ("mail", "sms"). Empty when nothing was kept. Fails with "secrets.unreadable" when the file is there and
    /// can't be opened with the key.
    [[nodiscard]] core::Result<QHash<QString, QString>> read() const;
    /// An empty password forgets it. Fails with "file.unwritable".
    [[nodiscard]] core::Result<void> keep(const QString& name, const QString& password) const;

private:
    [[nodiscard]] QString keyFile() const { return m_folder + QStringLiteral("/secrets.key"); }
    [[nodiscard]] QString sealedFile() const { return m_folder + QStringLiteral("/secrets.sealed"); }
    [[nodiscard]] core::Result<QByteArray> key() const;
    [[nodiscard]] core::Result<QByteArray> keyOrNew() const;

    QString m_folder;
};

} // namespace app
