#include "store/eventtable.h"

#include "store/statement.h"
#include <QJsonDocument>

namespace store {

void appendEvent(Session& session, core::CaseEvent& event) {
    const QByteArray data = QJsonDocument(event.data).toJson(QJsonDocument::Compact);
    Statement insert(session, "insert_event");
    insert.bind(event.caseId).bind(event.at).bind(event.actor).bind(event.type).bind(event.text);
    event.id = core::EventId(insert.bind(QString::fromUtf8(data)).runForId());
}

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
