#include "bench/rawintake.h"

#include "store/bulk/dice.h"
#include "store/bulk/texts.h"
#include "store/words.h"
#include <QUuid>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr qint64 kDay = 86'400'000;

} // namespace

Complaints::Complaints(RawEngine& raw, quint32 seed)
    : m_customers(raw.numbers("SELECT max(id) FROM party").first())
    , m_categories(raw.numbers("SELECT id FROM category"))
    , m_seed(seed) {}

Complaint Complaints::next() {
    store::bulk::Dice dice(m_seed, ++m_last);
    Complaint complaint;
    complaint.summary = store::bulk::complaintSummary(dice);
    complaint.details = store::bulk::complaintDetails(dice);
    complaint.remedySought = store::bulk::remedySought(dice);
    complaint.customer = 1 + dice.below(m_customers);
    complaint.category = dice.any(m_categories);
    complaint.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return complaint;
}

RawIntake::RawIntake(RawEngine& raw, const core::Clock& clock, const QString& prefix)
    : m_raw(raw)
    , m_clock(clock)
    , m_prefix(prefix.toUtf8())
    , m_owners(raw.numbers("SELECT id FROM user_account WHERE role = 'claims_manager'")) {
    m_case = raw.prepare(
        "INSERT INTO complaint_case (number, intake_key, kind, channel, status, is_open, priority, customer_id, "
        "consumer_id, category_id, summary, details, remedy_sought, demeanour, owner_id, owner_reason, received_at, "
        "logged_at, logged_by, due_state, due_at, due_soon_at, due_urgent_at, due_rank, updated_at, updated_by) VALUES "
        "(?, ?, 'claim', 'phone', 'assigned', 1, 'normal', ?, ?, ?, ?, ?, ?, 'calm', ?, ?, ?, ?, ?, 'running', ?, ?, "
        "?, ?, ?, ?) RETURNING id");
    m_event = raw.prepare("INSERT INTO case_event (case_id, at, actor_id, type, text, data) VALUES "
                          "(?, ?, ?, 'received', ?, '{\"channel\":\"phone\"}')");
    m_clocks =
        raw.prepare("INSERT INTO case_clock (case_id, cycle, measure, agreement_id, agreement_version, started_at, unit, amount, "
                    "due_at, state, alarm_at) VALUES (?, 1, 'first_contact', 1, 1, ?, 'clock_hours', ?, ?, 'running', ?), "
                    "(?, 1, 'resolution', 1, 1, ?, 'clock_hours', ?, ?, 'running', ?)");
    m_text = raw.prepare("INSERT INTO case_text (case_id, body) VALUES (?, ?)");
    if (raw.isSqlite())
        m_words = raw.prepare("INSERT INTO case_search (rowid, body) VALUES (?, ?)");
    m_figure = raw.prepare(
        "INSERT INTO rollup_daily AS r (day, figure, category_id, owner_id, network_member_id, moment_id, kind, "
        "channel, amount) VALUES (?, 'received', ?, ?, 0, 0, 'claim', 'phone', 1) ON CONFLICT (day, figure, "
        "category_id, owner_id, network_member_id, moment_id, kind, channel) DO UPDATE SET amount = r.amount + 1");
}

void RawIntake::log(const Complaint& complaint) {
    m_raw.execute(m_raw.isSqlite() ? "BEGIN IMMEDIATE" : "BEGIN");
    write(complaint);
    m_raw.execute("COMMIT");
}

qint64 RawIntake::insertCase(const Complaint& complaint, core::Instant now) {
    const qint64 at = now.msecs();
    const qint64 owner = m_owners[m_last % m_owners.size()];
    const QByteArray number = m_prefix + QByteArray::number(++m_last).rightJustified(9, '0');
    m_raw.run(m_case, {number, complaint.key.toUtf8(), complaint.customer, complaint.customer, complaint.category,
                       complaint.summary.toUtf8(), complaint.details.toUtf8(), complaint.remedySought.toUtf8(), owner,
                       QByteArray("least_load"), at, at, owner, at + kDay, at + kDay, at + kDay, at + kDay, at, owner});
    return m_raw.rows().first().first().toLongLong();
}

void RawIntake::write(const Complaint& complaint) {
    const core::Instant now = m_clock.now();
    const qint64 at = now.msecs();
    const qint64 id = insertCase(complaint, now);
    m_raw.run(m_event, {id, at, m_owners.first(), complaint.details.toUtf8()});
    m_raw.run(m_clocks, {id, at, kDay / 2, at + kDay / 2, at + kDay / 2, id, at, kDay, at + kDay, at + kDay});
    const QByteArray body = store::searchBody(QString(complaint.summary + u' ' + complaint.details)).toUtf8();
    m_raw.run(m_text, {id, body});
    if (m_raw.isSqlite())
        m_raw.run(m_words, {id, body});
    m_raw.run(m_figure, {now.toUtc().date().toString(Qt::ISODate).toUtf8(), complaint.category,
                         m_owners[m_last % m_owners.size()]});
}

} // namespace bench
