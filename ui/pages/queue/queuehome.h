#pragma once

#include <QString>

namespace pages {

/// Which list a place of the rail is: its title and the query it begins with. Saved views stand at its left.
struct QueueHome {
    QString title;
    QString query;

    bool operator==(const QueueHome&) const = default;
};

} // namespace pages
