#include "store/casestream.h"

#include "store/clockcolumns.h"
#include "store/duecolumns.h"
#include "store/statement.h"
#include <QJsonDocument>

namespace store {

namespace {

StoredCase readCase(const Statement& row) {
    StoredCase stored;
    core::Case& subject = stored.subject;
    subject.id = row.id<core::CaseId>(0);
    subject.number = row.text(1);
    subject.kind = row.code<core::Kind>(2);
    subject.channel = row.code<core::Channel>(3);
    subject.status = row.code<core::Status>(4);
    stored.isMarkedOpen = row.flag(5);
    subject.category = row.id<core::CategoryId>(6);
    subject.moment = row.id<core::MomentId>(7);
    subject.networkMember = row.id<core::NetworkMemberId>(8);
    subject.owner = row.id<core::UserId>(9);
    subject.receivedAt = row.instant(10);
    subject.cycle = static_cast<int>(row.integer(11));
    subject.due = readDue(row, 12);
    stored.dueRank = row.integer(18);
    subject.updatedAt = row.instant(19);
    subject.lateReason = row.maybeCode<core::LateReason>(20);
    subject.agreement = {row.id<core::AgreementId>(21), row.isNull(22) ? 0 : static_cast<int>(row.integer(22))};
    return stored;
}

void readEvent(const Statement& row, StoredCase& owner) {
    core::CaseEvent event;
    event.id = row.id<core::EventId>(1);
    event.caseId = owner.subject.id;
    event.at = row.instant(2);
    event.type = row.code<core::EventType>(3);
    const QJsonDocument data = QJsonDocument::fromJson(row.text(4).toUtf8());
    owner.hasBrokenEvent = owner.hasBrokenEvent || !data.isObject();
    event.data = data.object();
    owner.events << event;
}

void dealClock(const Statement& row, StoredCase& owner) {
    owner.clocks << readClock(row, 1);
}

void readRung(const Statement& row, StoredCase& owner) {
    owner.rung << core::RungAlarm{row.code<core::Measure>(1), static_cast<int>(row.integer(2)), row.text(3)};
}

/// Deals rows that come in the order of their cases to `cases`, which are in that order too.
void deal(Session& session, const char* statement, QList<StoredCase>& cases,
          void (*read)(const Statement& row, StoredCase& owner)) {
    Statement rows(session, statement);
    rows.bind(cases.first().subject.id).bind(cases.last().subject.id);
    auto owner = cases.begin();
    while (rows.next()) {
        const auto id = rows.id<core::CaseId>(0);
        while (owner != cases.end() && owner->subject.id < id)
            ++owner;
        if (owner == cases.end())
            return;
        if (owner->subject.id == id) // rows without a case are what the check of references finds
            read(rows, *owner);
    }
}

} // namespace

QList<StoredCase> findCasesAfter(Session& session, core::CaseId after, int limit) {
    QList<StoredCase> cases;
    Statement rows(session, "find_cases_to_verify");
    rows.bind(after.value()).bind(limit);
    while (rows.next())
        cases << readCase(rows);
    if (cases.isEmpty())
        return cases;
    deal(session, "find_events_to_verify", cases, readEvent);
    deal(session, "find_clocks_to_verify", cases, dealClock);
    deal(session, "find_alarms_to_verify", cases, readRung);
    return cases;
}

} // namespace store
