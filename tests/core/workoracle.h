#pragma once

#include "core/workingtime.h"
#include <vector>

namespace oracle {

/// What the local clocks of a zone show minute by minute, told by the C library and not by the code under test. Only
/// for times whose offsets are whole minutes, as all are since 1972.
class LocalMinutes {
public:
    /// From the UTC minute `first` (since 1970) on.
    LocalMinutes(const QByteArray& zone, qint64 first, qint64 count);

    [[nodiscard]] qint64 first() const { return m_first; }
    [[nodiscard]] qint64 count() const { return qint64(m_walls.size()); }
    [[nodiscard]] qint64 end() const { return m_first + count(); }
    /// Minutes since 1970-01-01T00:00 by the local clock.
    [[nodiscard]] qint64 wall(qint64 minute) const { return m_walls[size_t(minute - m_first)]; }
    [[nodiscard]] qint64 date(qint64 minute) const;

private:
    qint64 m_first;
    std::vector<qint64> m_walls;
};

/// UTC seconds at which the zone's offset changes in [from, to), by the C library; two changes within `step` seconds
/// could be missed.
[[nodiscard]] std::vector<qint64> transitions(const QByteArray& zone, qint64 from, qint64 to, qint64 step = 86'400);

/// The rules of workingtime.h once more, in the slowest and plainest way: each minute the hours of its local date are
/// asked. An answer that lies beyond the minutes at hand is absent.
class PlainTime {
public:
    PlainTime(const core::Calendar& calendar, const LocalMinutes& minutes);

    [[nodiscard]] bool isOpen(qint64 minute) const { return m_isOpen[size_t(minute - m_minutes.first())]; }
    [[nodiscard]] std::optional<core::Instant> dueAfter(core::Instant start, core::Duration open) const;
    [[nodiscard]] core::Duration openBetween(core::Instant from, core::Instant to) const;
    /// Ends of the days after the date of `start`, by date.
    [[nodiscard]] std::vector<core::Instant> dayEnds(core::Instant start, core::Days days, core::DayEnd end) const;

private:
    const LocalMinutes& m_minutes;
    std::vector<bool> m_isOpen;
};

} // namespace oracle
