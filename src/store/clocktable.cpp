#include "store/clocktable.h"

#include "store/clockcolumns.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

QString repeated(const QString& row, qsizetype count) { return QStringList(count, row).join(u", "_s); }

void upsertClocks(Session& session, core::CaseId id, const QList<core::CaseClock>& clocks) {
    static const QString kMarks = u"(?"_s + u", ?"_s.repeated(kClockColumnCount) + u')';
    static const QString kUpdates = [] {
        QStringList updates;
        for (const QString& each : QString::fromLatin1(kClockColumns).split(u", "_s))
            if (each != u"cycle" && each != u"measure")
                updates << u"%1 = excluded.%1"_s.arg(each);
        return updates.join(u", "_s);
    }();
    Statement upsert = Statement::fromText(
        session, u"INSERT INTO case_clock (case_id, %1) VALUES %2 ON CONFLICT (case_id, cycle, measure) DO UPDATE SET %3"_s.arg(
                     QString::fromLatin1(kClockColumns), repeated(kMarks, clocks.size()), kUpdates));
    for (const core::CaseClock& clock : clocks) {
        upsert.bind(id);
        bindClock(upsert, clock);
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

void replaceClocks(Session& session, core::CaseId id, QList<core::CaseClock> clocks) {
    core::settleAlarms(clocks, findRungAlarms(session, id));
    deleteOtherClocks(session, id, clocks);
    insertClocks(session, id, clocks);
}

QList<core::CaseClock> findClocks(Session& session, core::CaseId id) {
    Statement query(session, "find_clocks");
    query.bind(id);
    QList<core::CaseClock> clocks;
    while (query.next())
        clocks << readClock(query, 0);
    return clocks;
}

QList<core::RungAlarm> findRungAlarms(Session& session, core::CaseId id) {
    Statement query(session, "find_rung_alarms");
    query.bind(id);
    QList<core::RungAlarm> rung;
    while (query.next())
        rung << core::RungAlarm{query.code<core::Measure>(0), static_cast<int>(query.integer(1)), query.text(2)};
    return rung;
}

bool insertRungAlarm(Session& session, core::CaseId id, const core::RungAlarm& alarm, core::Instant plannedAt,
                     core::Instant now) {
    Statement insert(session, "insert_rung_alarm");
    insert.bind(id).bind(alarm.cycle).bind(alarm.measure).bind(alarm.code).bind(plannedAt).bind(now);
    return insert.run() == 1;
}

QList<core::CaseId> findDueAlarms(Session& session, core::Instant now, int limit) {
    Statement query(session, "find_due_alarms");
    query.bind(now).bind(limit);
    QList<core::CaseId> ids;
    while (query.next()) {
        const auto id = query.id<core::CaseId>(0);
        if (!ids.contains(id)) // two clocks of one case may ring together
            ids << id;
    }
    return ids;
}

} // namespace store
