#include "store/clockcolumns.h"

namespace store {

void bindClock(Statement& statement, const core::CaseClock& clock) {
    statement.bind(clock.cycle).bind(clock.measure).bind(clock.pin.id.value()).bind(clock.pin.version);
    statement.bind(clock.startedAt).bind(clock.allowance.unit).bind(clock.allowance.amount).bind(clock.dueAt);
    statement.bind(clock.state).bind(clock.fulfilledAt).bind(clock.breachedAt).bind(clock.paused);
    statement.bind(clock.nextAlarm);
}

core::CaseClock readClock(const Statement& row, int column) {
    core::CaseClock clock;
    clock.cycle = static_cast<int>(row.integer(column));
    clock.measure = row.code<core::Measure>(column + 1);
    clock.pin = {row.id<core::AgreementId>(column + 2), static_cast<int>(row.integer(column + 3))};
    clock.startedAt = row.instant(column + 4);
    clock.allowance = {row.code<core::TimeUnit>(column + 5), row.integer(column + 6), core::DayEnd::EndOfDay};
    clock.dueAt = row.instant(column + 7);
    clock.state = row.code<core::ClockState>(column + 8);
    clock.fulfilledAt = row.maybeInstant(column + 9);
    clock.breachedAt = row.maybeInstant(column + 10);
    clock.paused = row.duration(column + 11);
    clock.nextAlarm = row.maybeInstant(column + 12);
    return clock;
}

} // namespace store
