#pragma once

#include "core/machineclock.h"
#include "core/result.h"
#include "core/timeguard.h"
#include "store/session.h"
#include <QMutex>

namespace app {

/// The time that work on a store goes by (core/timeguard.h, decision 13): the server's where there is one, else the
/// machine's, in which a leap does not count until it is confirmed. Around a clock that knows no uptime (tests,
/// --now) it is that clock. now() may be called in any thread.
class StoreTime final : public core::Clock {
public:
    /// `machine` outlives it.
    explicit StoreTime(const core::Clock& machine);

    [[nodiscard]] core::Instant now() const override;
    /// Holds the clocks against each other; asks the server now and then, and whenever one leapt. Not inside a unit of
    /// work. What people have to be told of it; an error when the server can't be asked.
    core::Result<core::TimeTrust> compare(store::Session& session);

private:
    [[nodiscard]] core::TimeReading readMachine() const;
    [[nodiscard]] bool mustAsk(const core::TimeReading& reading) const;

    const core::Clock& m_machine;
    const core::ComparedClock* m_compared; ///< the same, if it can be compared
    mutable QMutex m_mutex;                ///< guards what follows
    std::optional<core::TimeGuard> m_guard;
    std::optional<core::Duration> m_askedAt; ///< uptime
};

/// "clock.differs", "clock.stepped" or "clock.behind", with the difference in milliseconds as detail; no rule when all
/// is well.
[[nodiscard]] core::Error troubleOf(const core::TimeTrust& trust);

} // namespace app
