#pragma once

#include "core/instant.h"

namespace core {

/// Where the time comes from. Handed down as a reference, so that tests and replays decide what "now" is.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return Instant(QDateTime::currentMSecsSinceEpoch()); }
};

/// Stands still until it is moved: for tests, and for `--now`.
class ManualClock final : public Clock {
public:
    explicit ManualClock(Instant start)
        : m_now(start) {}
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advance(Duration by) { m_now = m_now + by; }

private:
    Instant m_now;
};

} // namespace core
