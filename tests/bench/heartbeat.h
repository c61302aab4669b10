#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <ctime>

namespace bench {

/// Beats in the thread that made it as often as that thread gets round to it: the longest time between two beats is how
/// long a key press would have waited. The processor time in between is the thread's own part of it.
class Heartbeat : public QObject {
public:
    Heartbeat() {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
        m_sinceLast.start();
        m_lastWork = work();
        m_timer.start(1);
    }

    [[nodiscard]] double longest() const { return m_longest; }
    [[nodiscard]] double longestWork() const { return m_longestWork; }

    /// Processor time of this thread so far, in milliseconds.
    static double work() {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

private:
    void beat() {
        m_longest = std::max(m_longest, double(m_sinceLast.nsecsElapsed()) / 1e6);
        m_sinceLast.restart();
        const double now = work();
        m_longestWork = std::max(m_longestWork, now - m_lastWork);
        m_lastWork = now;
    }

    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    double m_lastWork = 0;
    double m_longest = 0;
    double m_longestWork = 0;
};

} // namespace bench
