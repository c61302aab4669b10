#pragma once

#include <cstddef>

namespace app {

/// What one password guess costs (argon2id). The default takes about 150 ms and 64 MiB on a desk of today; raise it as
/// machines get quicker: people are rehashed when they sign in.
struct PasswordCost {
    unsigned long long passes = 4;
    std::size_t memory = 64 * 1024 * 1024; ///< bytes

    bool operator==(const PasswordCost&) const = default;
};

} // namespace app
