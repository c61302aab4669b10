#include "core/machineclock.h"

#include <ctime>
#include <sys/timex.h>

namespace core {

Instant MachineClock::now() const { return SystemClock().now(); }

Duration MachineClock::uptime() const {
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::duration_cast<Duration>(std::chrono::seconds(time.tv_sec) +
                                                std::chrono::nanoseconds(time.tv_nsec));
}

bool MachineClock::isSynchronized() const {
    timex request{}; // asks only
    const int state = adjtimex(&request);
    return state != -1 && state != TIME_ERROR && (request.status & STA_UNSYNC) == 0;
}

} // namespace core
