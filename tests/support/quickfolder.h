#pragma once

#include <QDir>
#include <QStorageInfo>

namespace support {

/// For QTemporaryDir: where stores of tests lie that pull no plug. In memory where there is room, since writing each
/// commit through to a disk is most of a test's time.
inline QString quickFolder() {
    constexpr qint64 kRoom = 2LL * 1024 * 1024 * 1024;
    const QStorageInfo memory(QStringLiteral("/dev/shm"));
    const bool hasRoom = memory.isValid() && !memory.isReadOnly() && memory.bytesAvailable() > kRoom;
    return (hasRoom ? memory.rootPath() : QDir::tempPath()) + QStringLiteral("/reparo-XXXXXX");
}

} // namespace support
