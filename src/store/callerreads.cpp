#include "store/callerreads.h"

#include "core/eventlog.h"
#include "store/statement.h"
#include <QJsonDocument>
#include <QSet>

namespace store {

namespace {

/// Above it nobody reads on; a contact that was taken back needs the event that took it back among them.
constexpr int kContactsRead = 60;
constexpr int kPromisesRead = 200;

QList<core::CaseId> readIds(Statement& statement) {
    QList<core::CaseId> ids;
    while (statement.next())
        ids << statement.id<core::CaseId>(0);
    return ids;
}

CallerEvent readEvent(const Statement& row) {
    core::CaseEvent event;
    event.id = row.id<core::EventId>(0);
    event.caseId = row.id<core::CaseId>(1);
    event.at = row.instant(2);
    event.actor = row.id<core::UserId>(3);
    event.type = row.code<core::EventType>(4);
    event.text = row.text(5);
    event.data = QJsonDocument::fromJson(row.text(6).toUtf8()).object();
    return {event, row.text(7), row.text(8), row.text(9)};
}

/// Those that nothing took back, in the order read.
QList<CallerEvent> readInForce(Statement& statement) {
    QList<CallerEvent> all;
    QList<core::CaseEvent> events;
    while (statement.next()) {
        all << readEvent(statement);
        events << all.last().event;
    }
    QSet<core::EventId> inForce;
    for (const core::CaseEvent* event : core::eventsInForce(events))
        inForce << event->id;
    all.removeIf([&](const CallerEvent& each) {
        return each.event.type == core::EventType::Undone || !inForce.contains(each.event.id);
    });
    return all;
}

} // namespace

QList<core::CaseId> findOpenCasesOf(Session& session, core::PartyId party, int limit) {
    Statement statement(session, "find_open_cases_of_party");
    statement.bind(party).bind(party).bind(limit);
    return readIds(statement);
}

QList<core::CaseId> findNewestCasesOf(Session& session, core::PartyId party, int limit) {
    Statement statement(session, "find_newest_cases_of_party");
    statement.bind(party).bind(limit).bind(party).bind(limit).bind(limit);
    return readIds(statement);
}

qint64 countCasesSince(Session& session, core::PartyId party, core::Instant since) {
    Statement statement(session, "count_cases_of_party_since");
    statement.bind(party).bind(since).bind(party).bind(since);
    return statement.next() ? statement.integer(0) : 0;
}

QList<CallerEvent> findRecentContacts(Session& session, core::PartyId party, int limit) {
    Statement statement(session, "find_recent_contacts_of_party");
    statement.bind(party).bind(party).bind(kContactsRead);
    return readInForce(statement).mid(0, limit);
}

QList<CallerEvent> findPromises(Session& session, core::PartyId party) {
    Statement statement(session, "find_promises_of_party");
    statement.bind(party).bind(party).bind(kPromisesRead);
    return readInForce(statement);
}

} // namespace store
