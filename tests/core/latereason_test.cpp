#include "core/latereason.h"

#include "core/slaclock.h"

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant kDue(1'800'000'000'000);
const CaseDue kRunning = runningDue(Measure::Resolution, kDue, 24h);

CaseEvent explained(qint64 id, Instant at, LateReason reason) {
    CaseEvent event;
    event.id = EventId(id);
    event.at = at;
    event.type = EventType::LateReason;
    event.data = {{u"reason"_s, toCode(reason)}};
    return event;
}

CaseEvent undone(qint64 id, Instant at, qint64 what) {
    CaseEvent event;
    event.id = EventId(id);
    event.at = at;
    event.type = EventType::Undone;
    event.data = {{u"eventId"_s, what}};
    return event;
}

} // namespace

TEST_CASE("the latest explanation of a broken promise stands") {
    const QList<CaseEvent> events{explained(1, kDue + 1h, LateReason::Parts),
                                  explained(2, kDue + 2h, LateReason::Partner)};
    CHECK(lateReasonOf(events, kRunning) == LateReason::Partner);
    CHECK_FALSE(lateReasonOf({}, kRunning));
}

TEST_CASE("a promise that broke after the explanation wants a word of its own") {
    const QList<CaseEvent> events{explained(1, kDue - 1h, LateReason::Parts)};
    CHECK_FALSE(lateReasonOf(events, kRunning));
    CHECK(lateReasonOf({explained(1, kDue, LateReason::Parts)}, kRunning) == LateReason::Parts);
}

TEST_CASE("an explanation that was taken back leaves the one before it") {
    const QList<CaseEvent> events{explained(1, kDue + 1h, LateReason::Parts),
                                  explained(2, kDue + 2h, LateReason::Partner), undone(3, kDue + 3h, 2)};
    CHECK(lateReasonOf(events, kRunning) == LateReason::Parts);
}

TEST_CASE("a case that is over has no reason that stands") {
    const QList<CaseEvent> events{explained(1, kDue + 1h, LateReason::Parts)};
    CHECK_FALSE(lateReasonOf(events, {ClockState::Missed, Measure::Resolution, {}, {}, {}, {}}));
    CHECK(lateReasonOf(events, {ClockState::Paused, Measure::Resolution, kDue, {}, {}, Duration{}}) == LateReason::Parts);
}
