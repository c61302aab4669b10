#pragma once

#include "bench/rawengine.h"
#include "core/instant.h"

namespace bench {

/// What a sweep of due alarms writes, by hand: the breach, the alarm's key, two people told, the
/// case's version and its line in the change log; fifty cases a transaction.
class RawSweep {
public:
    RawSweep(RawEngine& raw, qint64 firstPerson, qint64 secondPerson);
    /// The cases whose resolution clock is due; how many there were.
    int ring(core::Instant now, int most);

private:
    void ringOne(qint64 caseId, qint64 cycle, core::Instant now);
    void tell(qint64 caseId, qint64 person, core::Instant now);

    RawEngine& m_raw;
    qint64 m_people[2];
    int m_due;
    int m_clock;
    int m_key;
    int m_case;
    int m_notification;
    int m_change;
};

} // namespace bench
