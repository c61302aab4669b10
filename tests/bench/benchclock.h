#pragma once

#include "core/clock.h"
#include <QElapsedTimer>

namespace bench {

/// Runs like a clock from the moment that the kept stores were generated for, so that they are as fresh as on that day.
class BenchClock final : public core::Clock {
public:
    /// Tuesday, 24 November 2026, 14:22 in Bogotá.
    static constexpr core::Instant kStart{1'795'548'120'000};

    BenchClock() { m_running.start(); }
    [[nodiscard]] core::Instant now() const override { return kStart + core::Duration(m_running.elapsed()); }

private:
    QElapsedTimer m_running;
};

} // namespace bench
