#pragma once

#include "core/clock.h"

namespace core {

/// A wall clock that can be held against something that nobody sets. Both may be asked in any thread.
class ComparedClock : public Clock {
public:
    /// Time since some fixed moment. It goes on while the machine is suspended.
    [[nodiscard]] virtual Duration uptime() const = 0;
    /// Whether the system keeps its wall clock by a time server, so that a leap of it is a correction.
    [[nodiscard]] virtual bool isSynchronized() const = 0;
};

/// The machine's own: its wall clock, CLOCK_BOOTTIME, and what the kernel says of its time server. Whoever sets the
/// clock by hand takes that word back.
class MachineClock final : public ComparedClock {
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] Duration uptime() const override;
    [[nodiscard]] bool isSynchronized() const override;
};

} // namespace core
