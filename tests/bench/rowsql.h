#pragma once

#include <QByteArray>

namespace bench {

/// A row of a list with everything that it shows, as one would write it by hand: `from` … WHERE `where` in this order.
[[nodiscard]] inline QByteArray rowSql(const QByteArray& from, const QByteArray& where, const QByteArray& order) {
    return "SELECT c.due_rank, c.id, c.number, c.summary, c.kind, c.channel, c.status, c.priority, c.customer_id, "
           "p.name, c.category_id, c.owner_id, u.name, m.name, c.due_state, c.due_measure, c.due_at, "
           "c.due_soon_at, c.due_urgent_at, c.due_remaining, c.received_at, c.updated_at, c.version FROM " +
           from +
           " LEFT JOIN party AS p ON p.id = c.customer_id LEFT JOIN user_account AS u ON u.id = c.owner_id "
           "LEFT JOIN network_member AS m ON m.id = c.network_member_id WHERE " +
           where + " ORDER BY " + order + " LIMIT ?";
}

} // namespace bench
