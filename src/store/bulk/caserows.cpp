#include "store/bulk/caserows.h"

#include "core/casetext.h"
#include "store/duerank.h"
#include "store/partywords.h"
#include "store/words.h"
#include <QJsonDocument>
#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace store::bulk {

namespace {

Cell cell(qint64 value) { return value; }
Cell cell(bool value) { return qint64(value); }
Cell cell(const QString& value) { return value.isEmpty() ? QByteArray("") : value.toUtf8(); }
Cell cell(core::Instant value) { return value.msecs(); }
Cell cell(core::Duration value) { return qint64(value.count()); }

template <class Tag>
Cell cell(core::Id<Tag> id) {
    return id.isValid() ? Cell(id.value()) : Cell();
}

template <class E>
requires std::is_enum_v<E> Cell cell(E value) {
    for (const auto& [each, code] : core::Codes<E>::table)
        if (each == value)
            return QByteArray::fromRawData(code, static_cast<qsizetype>(std::strlen(code)));
    Q_UNREACHABLE();
}

template <class T>
Cell cell(const std::optional<T>& value) {
    return value ? cell(*value) : Cell();
}

template <class... Values>
void addRow(Rows& rows, const Values&... values) {
    rows.add(cell(values)...);
}

QByteArray jsonOf(const QJsonObject& data) {
    return data.isEmpty() ? QByteArrayLiteral("{}") : QJsonDocument(data).toJson(QJsonDocument::Compact);
}

void addCase(Rows& rows, const core::Case& subject) {
    const auto& amount = subject.amountAtStake;
    addRow(rows, subject.id, subject.number, subject.kind, subject.channel, subject.status,
           core::isOpen(subject.status), subject.priority, subject.customer, subject.consumer, subject.category,
           subject.isCategoryConfirmed, subject.cause, subject.moment, subject.summary, subject.details,
           subject.remedySought, amount ? std::optional(amount->minor) : std::nullopt,
           amount ? std::optional(amount->currency) : std::nullopt, subject.demeanour, subject.networkMember);
    addRow(rows, subject.owner, subject.ownerReason, subject.ownerConfirmedAt, subject.receivedAt, subject.loggedAt,
           subject.loggedBy, subject.isFirstContact, subject.hasNoContactDetails, qint64(subject.cycle),
           subject.outcome, subject.answer, subject.resolvedAt, subject.evidence, subject.closedAt, subject.waitReason,
           subject.waitUntil);
    addRow(rows, subject.agreement.id, qint64(subject.agreement.version));
    addRow(rows, subject.due.state, subject.due.measure, subject.due.at, subject.due.soonAt, subject.due.urgentAt,
           subject.due.remaining, dueRank(subject.due, subject.receivedAt), subject.updatedAt, subject.updatedBy, subject.version);
}

} // namespace

QStringList caseColumns() {
    return u"id,number,kind,channel,status,is_open,priority,customer_id,consumer_id,category_id,is_category_confirmed,"
           "cause_id,moment_id,summary,details,remedy_sought,amount_minor,currency,demeanour,network_member_id,"
           "owner_id,owner_reason,owner_confirmed_at,received_at,logged_at,logged_by,is_first_contact,has_no_contact,"
           "cycle,outcome,answer,resolved_at,evidence,closed_at,wait_reason,wait_until,agreement_id,agreement_version,due_state,due_measure,due_at,"
           "due_soon_at,due_urgent_at,due_remaining,due_rank,updated_at,updated_by,version"_s.split(u',');
}

QStringList eventColumns() { return u"case_id,at,actor_id,type,text,data"_s.split(u','); }

QStringList clockColumns() {
    return u"case_id,cycle,measure,agreement_id,agreement_version,started_at,unit,amount,due_at,state,fulfilled_at,"
           "breached_at,paused,alarm_at"_s.split(u',');
}

QStringList alarmColumns() { return u"case_id,cycle,measure,alarm,planned_at,rung_at"_s.split(u','); }

QStringList partyColumns() {
    return u"id,kind,name,document,locale,place,is_vip,consent_at,last_contact_at,version"_s.split(u',');
}

void CaseRows::add(const Life& life, const QList<core::Party>& people) {
    const core::CaseId id = life.subject.id;
    addCase(cases, life.subject);
    for (const core::AttributeId attribute : life.subject.attributes)
        addRow(attributes, id, attribute);
    for (const core::CaseEvent& event : life.events) {
        addRow(events, id, event.at, event.actor, event.type, event.text);
        events.add(jsonOf(event.data));
    }
    for (const core::CaseClock& clock : life.clocks)
        addClock(id, clock);
    for (const Ring& each : life.rings)
        addRow(alarms, id, qint64(each.alarm.cycle), each.alarm.measure, each.alarm.code, each.at, each.at);
    addRow(texts, id, searchBody(core::caseText(life.subject, people, life.events)));
}

void CaseRows::addClock(core::CaseId id, const core::CaseClock& clock) {
    addRow(clocks, id, qint64(clock.cycle), clock.measure, clock.pin.id, qint64(clock.pin.version), clock.startedAt,
           clock.allowance.unit, clock.allowance.amount, clock.dueAt, clock.state, clock.fulfilledAt, clock.breachedAt,
           clock.paused, clock.nextAlarm);
}

void PartyRows::add(const core::Party& party, std::optional<core::Instant> lastContact) {
    addRow(parties, party.id, party.kind, party.name, party.document, party.locale, party.place, party.isVip,
           party.consentAt, lastContact, party.version);
    for (const core::ContactPoint& contact : party.contacts)
        addRow(contacts, party.id, contact.kind, contact.value, contact.normalized, contact.isPrimary);
    for (const QString& word : partyWords(party))
        m_words.emplace_back(word.toUtf8(), party.id.value());
}

void PartyRows::sortWords() {
    std::ranges::sort(m_words);
    for (auto& [word, party] : m_words)
        sortedWords.add(std::move(word), party);
    m_words.clear();
}

} // namespace store::bulk
