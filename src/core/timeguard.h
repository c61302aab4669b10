#pragma once

#include "core/instant.h"

namespace core {

/// What the clocks at hand say in one moment.
struct TimeReading {
    Instant wall;
    Duration uptime{};             ///< as ComparedClock::uptime()
    bool isSynchronized = false;   ///< as ComparedClock::isSynchronized()
    std::optional<Instant> server; ///< the store's own clock; a file has none
    std::optional<Instant> newest; ///< the store's newest entry, when somebody looked
};

enum class TimeConcern {
    None,
    Differs, ///< the wall clock from the server's, by more than two minutes
    Stepped, ///< the wall clock was set, and nothing confirms it yet
    Behind   ///< the wall clock is more than two minutes behind the store's newest entry
};

struct TimeTrust {
    TimeConcern concern = TimeConcern::None;
    Duration ahead{}; ///< how far the wall clock is ahead of what the concern holds it against; negative: behind

    bool operator==(const TimeTrust&) const = default;
};

/// Tells what time it is when clocks leap (decision 13). The reference is the server's clock where there is one, else
/// the wall. As long as it goes on like the uptime it is believed. Once it has leapt, the time is the earlier of where
/// it went and where the uptime says it should be, so that nothing happens before its time; what was missed follows
/// when the leap is confirmed: by the other clock that can tell (the wall for a server, a time server for the wall), or
/// when the reference kept its new course for ten minutes. A pure rule: reads no clock.
class TimeGuard {
public:
    explicit TimeGuard(const TimeReading& first);

    /// Takes in what the clocks say now. Without the server's time, where there is one, the uptime goes on from its
    /// last.
    void note(const TimeReading& reading);
    /// The time by which things happen, at this wall time and uptime.
    [[nodiscard]] Instant timeAt(Instant wall, Duration uptime) const;
    /// As of the last reading.
    [[nodiscard]] const TimeTrust& trust() const { return m_trust; }
    /// Something leapt since the last reading, so that the server should be asked again.
    [[nodiscard]] bool isUnsettledAt(Instant wall, Duration uptime) const;

private:
    /// A reference that goes elsewhere than it should: at `uptime` it said `time`.
    struct Course {
        Instant time;
        Duration uptime{};
        [[nodiscard]] Instant at(Duration then) const { return time + (then - uptime); }
    };
    [[nodiscard]] bool isConfirmed(const TimeReading& reading) const;
    void follow(const TimeReading& reading, Instant reference);
    void judge(const TimeReading& reading);

    Course m_line;                ///< where the time was confirmed last, and goes on from
    std::optional<Course> m_leap; ///< since when the reference goes elsewhere
    Duration m_wallAhead{};       ///< of the line, when the server was last believed
    bool m_hasServer = false;
    std::optional<Instant> m_newest;
    TimeTrust m_trust;
};

} // namespace core
