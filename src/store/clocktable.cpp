#include "store/clocktable.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

QString repeated(const QString& row, qsizetype count) { return QStringList(count, row).join(u", "_s); }

void upsertClocks(Session& session, core::CaseId id, const QList<core::CaseClock>& clocks) {
    const QString rows = repeated(u"(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s, clocks.size());
    Statement upsert = Statement::fromText(
        session,
        u"INSERT INTO case_clock (case_id, cycle, measure, started_at, allowance, due_at, state, fulfilled_at, "
        "breached_at, paused) VALUES %1 ON CONFLICT (case_id, cycle, measure) DO UPDATE SET started_at = "
        "excluded.started_at, allowance = excluded.allowance, due_at = excluded.due_at, state = "
        "excluded.state, fulfilled_at = excluded.fulfilled_at, breached_at = excluded.breached_at, paused = "
        "excluded.paused"_s.arg(rows));
    for (const core::CaseClock& clock : clocks) {
        upsert.bind(id).bind(clock.cycle).bind(clock.measure).bind(clock.startedAt).bind(clock.allowance);
        upsert.bind(clock.dueAt).bind(clock.state).bind(clock.fulfilledAt).bind(clock.breachedAt).bind(clock.paused);
    }
    upsert.post();
}

/// A case that was reopened by mistake loses the clocks of that cycle again.
void deleteOtherClocks(Session& session, core::CaseId id, const QList<core::CaseClock>& clocks) {
    const QString kept = u" AND NOT (cycle = ? AND measure = ?)"_s.repeated(clocks.size());
    Statement remove = Statement::fromText(session, u"DELETE FROM case_clock WHERE case_id = ?"_s + kept);
    remove.bind(id);
    for (const core::CaseClock& clock : clocks)
        remove.bind(clock.cycle).bind(clock.measure);
    remove.post();
}

} // namespace

void insertClocks(Session& session, core::CaseId id, const QList<core::CaseClock>& clocks) {
    if (!clocks.isEmpty())
        upsertClocks(session, id, clocks);
}

void replaceClocks(Session& session, core::CaseId id, const QList<core::CaseClock>& clocks) {
    deleteOtherClocks(session, id, clocks);
    insertClocks(session, id, clocks);
}

QList<core::CaseClock> findClocks(Session& session, core::CaseId id) {
    Statement query(session, "find_clocks");
    query.bind(id);
    QList<core::CaseClock> clocks;
    while (query.next()) {
        core::CaseClock clock;
        clock.cycle = static_cast<int>(query.integer(0));
        clock.measure = query.code<core::Measure>(1);
        clock.startedAt = query.instant(2);
        clock.allowance = query.duration(3);
        clock.dueAt = query.instant(4);
        clock.state = query.code<core::ClockState>(5);
        clock.fulfilledAt = query.maybeInstant(6);
        clock.breachedAt = query.maybeInstant(7);
        clock.paused = query.duration(8);
        clocks << clock;
    }
    return clocks;
}

QList<core::CaseId> findUnrecordedBreaches(Session& session, core::Instant now, int limit) {
    Statement query(session, "find_unrecorded_breaches");
    query.bind(now).bind(limit);
    QList<core::CaseId> ids;
    while (query.next()) {
        const auto id = query.id<core::CaseId>(0);
        if (!ids.contains(id)) // two clocks of one case may run out together
            ids << id;
    }
    return ids;
}

} // namespace store
