#pragma once

#include <QtGlobal>

namespace e2e {

/// The command line of the kill test.
struct KillOrders {
    int kills = 300;  ///< on SQLite; a fifth of them on PostgreSQL
    quint32 seed = 0; ///< of the moments to kill at
};

[[nodiscard]] KillOrders& killOrders();

} // namespace e2e
