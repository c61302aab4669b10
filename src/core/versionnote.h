#pragma once

#include "core/instant.h"

namespace core {

/// Who saved a version of something, and when. Without a name: the store began with it.
struct VersionNote {
    int version = 0;
    Instant at;
    QString byName;

    bool operator==(const VersionNote&) const = default;
};

} // namespace core
