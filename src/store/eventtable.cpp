#include "store/eventtable.h"

#include "store/statement.h"
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

void bindEvent(Statement& insert, const core::CaseEvent& event) {
    const QByteArray data = QJsonDocument(event.data).toJson(QJsonDocument::Compact);
    insert.bind(event.caseId).bind(event.at).bind(event.actor).bind(event.type).bind(event.text);
    insert.bind(QString::fromUtf8(data));
}

/// One statement for all.
QString insertionOf(qsizetype events) {
    const QString rows = QStringList(events, u"(?, ?, ?, ?, ?, ?)"_s).join(u", "_s);
    return u"INSERT INTO case_event (case_id, at, actor_id, type, text, data) VALUES "_s + rows;
}

QList<core::EventId> insertForIds(Session& session, const QList<core::CaseEvent>& events) {
    Statement insert = Statement::fromText(session, insertionOf(events.size()) + u" RETURNING id"_s);
    for (const core::CaseEvent& event : events)
        bindEvent(insert, event);
    QList<core::EventId> ids;
    while (insert.next())
        ids << insert.id<core::EventId>(0);
    std::ranges::sort(ids); // given in the order of the rows, returned in any
    return ids;
}

} // namespace

void appendEvents(Session& session, QList<core::CaseEvent>& events) {
    if (events.isEmpty())
        return;
    const QList<core::EventId> ids = insertForIds(session, events);
    for (qsizetype i = 0; i < events.size(); ++i)
        events[i].id = ids[i];
}

void insertEvents(Session& session, const QList<core::CaseEvent>& events) {
    if (events.isEmpty())
        return;
    Statement insert = Statement::fromText(session, insertionOf(events.size()));
    for (const core::CaseEvent& event : events)
        bindEvent(insert, event);
    insert.post();
}

void appendEvent(Session& session, core::CaseEvent& event) { event.id = insertForIds(session, {event}).first(); }

QList<core::CaseEvent> findEvents(Session& session, core::CaseId id) {
    Statement query(session, "find_events");
    query.bind(id);
    QList<core::CaseEvent> events;
    while (query.next())
        events << core::CaseEvent{query.id<core::EventId>(0),
                                  id,
                                  query.instant(1),
                                  query.id<core::UserId>(2),
                                  query.code<core::EventType>(3),
                                  query.text(4),
                                  QJsonDocument::fromJson(query.text(5).toUtf8()).object()};
    return events;
}

} // namespace store
