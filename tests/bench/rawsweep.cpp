#include "bench/rawsweep.h"

namespace bench {

namespace {

constexpr int kCasesAtOnce = 50;

} // namespace

RawSweep::RawSweep(RawEngine& raw, qint64 firstPerson, qint64 secondPerson)
    : m_raw(raw)
    , m_people{firstPerson, secondPerson} {
    m_due = raw.prepare("SELECT case_id, cycle FROM case_clock WHERE alarm_at IS NOT NULL AND alarm_at <= ? "
                        "ORDER BY alarm_at LIMIT ?");
    m_clock = raw.prepare("UPDATE case_clock SET breached_at = due_at, alarm_at = NULL WHERE case_id = ? AND cycle = ? "
                          "AND measure = 'resolution'");
    m_key = raw.prepare("INSERT INTO clock_alarm (case_id, cycle, measure, alarm, planned_at, rung_at) VALUES "
                        "(?, ?, 'resolution', 'due', ?, ?)");
    m_case = raw.prepare("UPDATE complaint_case SET version = version + 1 WHERE id = ?");
    m_notification = raw.prepare(
        "INSERT INTO notification (notification_key, user_id, kind, case_id, measure, alarm, planned_at, created_at, "
        "visible_at) VALUES (?, ?, 'alarm', ?, 'resolution', 'due', ?, ?, ?) RETURNING id");
    m_change = raw.prepare("INSERT INTO change_log (at, origin, entity, entity_id, version, verb) VALUES "
                           "(?, 'engine', 'case', ?, 2, 'clock')");
}

int RawSweep::ring(core::Instant now, int most) {
    int rung = 0;
    while (rung < most) {
        m_raw.execute(m_raw.isSqlite() ? "BEGIN IMMEDIATE" : "BEGIN");
        m_raw.run(m_due, {now.msecs(), qint64(std::min(kCasesAtOnce, most - rung))});
        const QList<RawEngine::Row> due = m_raw.rows();
        for (const RawEngine::Row& each : due)
            ringOne(each[0].toLongLong(), each[1].toLongLong(), now);
        m_raw.execute("COMMIT");
        if (due.isEmpty())
            break;
        rung += static_cast<int>(due.size());
    }
    return rung;
}

void RawSweep::ringOne(qint64 caseId, qint64 cycle, core::Instant now) {
    m_raw.run(m_key, {caseId, cycle, now.msecs(), now.msecs()});
    m_raw.run(m_clock, {caseId, cycle});
    m_raw.run(m_case, {caseId});
    for (const qint64 person : m_people)
        tell(caseId, person, now);
    m_raw.run(m_change, {now.msecs(), caseId});
}

void RawSweep::tell(qint64 caseId, qint64 person, core::Instant now) {
    const QByteArray key = "alarm:" + QByteArray::number(caseId) + ":resolution:1:due:" + QByteArray::number(person);
    m_raw.run(m_notification, {key, person, caseId, now.msecs(), now.msecs(), now.msecs()});
}

} // namespace bench
