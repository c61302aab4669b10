#include "core/timeguard.h"

#include <algorithm>

namespace core {

using namespace std::chrono_literals;

namespace {

/// Less is slewing, a slow answer, or a second that the earth lost.
constexpr Duration kTolerance = 2s;
/// How long a leap that nothing confirms has to last until it is believed.
constexpr Duration kSettling = 10min;
constexpr Duration kWorthTelling = 2min;

bool isNear(Instant one, Instant other) { return std::chrono::abs(one - other) <= kTolerance; }

} // namespace

TimeGuard::TimeGuard(const TimeReading& first)
    : m_line{first.server.value_or(first.wall), first.uptime} {
    note(first);
}

void TimeGuard::note(const TimeReading& reading) {
    m_hasServer = m_hasServer || reading.server;
    if (reading.newest)
        m_newest = reading.newest;
    if (reading.server)
        follow(reading, *reading.server);
    else if (!m_hasServer)
        follow(reading, reading.wall);
    if (reading.server && !m_leap)
        m_wallAhead = reading.wall - m_line.at(reading.uptime);
    judge(reading);
}

void TimeGuard::follow(const TimeReading& reading, Instant reference) {
    const bool isOnItsWay = m_leap && isNear(reference, m_leap->at(reading.uptime));
    const bool isBelieved = isNear(reference, m_line.at(reading.uptime)) || isConfirmed(reading) ||
                            (isOnItsWay && reading.uptime - m_leap->uptime >= kSettling);
    if (isBelieved) {
        m_line = {reference, reading.uptime};
        m_leap.reset();
    } else if (!isOnItsWay) {
        m_leap = Course{reference, reading.uptime};
    }
}

/// A server on this very machine leaps together with the wall, which then confirms nothing.
bool TimeGuard::isConfirmed(const TimeReading& reading) const {
    if (!reading.server || reading.isSynchronized)
        return reading.isSynchronized && (!reading.server || isNear(*reading.server, reading.wall));
    const bool hasWallLeapt = !isNear(reading.wall, m_line.at(reading.uptime) + m_wallAhead);
    return isNear(*reading.server, reading.wall) && !hasWallLeapt;
}

Instant TimeGuard::timeAt(Instant wall, Duration uptime) const {
    const Instant expected = m_line.at(uptime);
    if (m_hasServer)
        return m_leap ? std::min(expected, m_leap->at(uptime)) : expected;
    return isNear(wall, expected) ? wall : std::min(wall, expected);
}

bool TimeGuard::isUnsettledAt(Instant wall, Duration uptime) const {
    const Duration ahead = wall - m_line.at(uptime);
    return m_leap || std::chrono::abs(ahead - m_wallAhead) > kTolerance;
}

void TimeGuard::judge(const TimeReading& reading) {
    const Duration ahead = reading.wall - m_line.at(reading.uptime);
    m_trust = {};
    if (m_newest && *m_newest - reading.wall > kWorthTelling)
        m_trust = {TimeConcern::Behind, reading.wall - *m_newest};
    if (std::chrono::abs(ahead) > kWorthTelling)
        m_trust = {m_hasServer ? TimeConcern::Differs : TimeConcern::Stepped, ahead};
    if (m_newest && reading.wall >= *m_newest)
        m_newest.reset();
}

} // namespace core
