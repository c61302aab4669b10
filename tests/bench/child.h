#pragma once

#include <QStringList>

namespace bench {

/// The program runs itself to see how a window starts: `arguments` behind --child. Each prints one line a milestone:
/// its name, and the resident memory in KiB.
///   window STORE LOGIN PASSWORD   the window of the product, up to the first list
///   table STORE                   a bare QTableView with as many rows of the same store
[[nodiscard]] int runChild(const QStringList& arguments);

} // namespace bench
