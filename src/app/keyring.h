#pragma once

#include "core/result.h"
#include <QString>
#include <chrono>

namespace app {

/// Keeps passwords of this computer's user as his desktop does, by name. Any thread; a question ends within `patience`,
/// since a keyring that is locked first asks the person, and nobody may be there.
///
/// Errors: Offline "keyring.absent" (this process has no session), "keyring.unusable" (none runs, or it is locked; its
/// words as detail), "keyring.silent" (it did not answer in time: it asks the person, perhaps); NotFound
/// "keyring.no_entry"; Denied "keyring.refused".
class Keyring {
public:
    virtual ~Keyring() = default;
    [[nodiscard]] virtual core::Result<QString> read(const QString& name, std::chrono::milliseconds patience) = 0;
    [[nodiscard]] virtual core::Result<void> write(const QString& name, const QString& password,
                                                   std::chrono::milliseconds patience) = 0;
    [[nodiscard]] virtual core::Result<void> remove(const QString& name, std::chrono::milliseconds patience) = 0;
};

/// That of the session (Secret Service, KWallet) or of the platform, by QtKeychain. One for the whole program, since
/// QtKeychain has one queue for all jobs and is not made for several threads: a thread of its own, begun with the first
/// question, asks for everybody. A process without a session's bus, such as the agent, is told "keyring.absent" at
/// once.
[[nodiscard]] Keyring& systemKeyring();

} // namespace app
