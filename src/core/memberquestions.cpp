#include "core/memberquestions.h"

#include "core/eventlog.h"
#include <QJsonArray>

namespace core {

namespace {

void answer(QList<MemberQuestion>& open, const CaseEvent& event) {
    const QJsonArray named = event.data.value(QLatin1String("questions")).toArray();
    if (named.isEmpty()) {
        if (!event.data.contains(QLatin1String("restBy")))
            open.clear();
        return;
    }
    for (const QJsonValue& each : named)
        open.removeIf([&](const MemberQuestion& question) { return question.id.value() == each.toInteger(); });
}

} // namespace

QList<MemberQuestion> openQuestions(const QList<CaseEvent>& events) {
    QList<MemberQuestion> open;
    for (const CaseEvent* event : eventsInForce(events)) {
        if (event->type == EventType::Escalated)
            open.clear();
        else if (event->type == EventType::MemberAsked)
            open << MemberQuestion{event->id, event->at, event->actor, event->text};
        else if (event->type == EventType::MemberAnswered)
            answer(open, *event);
    }
    return open;
}

std::optional<QDate> promisedRest(const QList<CaseEvent>& events) {
    QDate day;
    for (const CaseEvent* event : eventsInForce(events)) {
        if (event->type == EventType::Escalated)
            day = {};
        else if (event->type == EventType::MemberAnswered)
            day = QDate::fromString(event->data.value(QLatin1String("restBy")).toString(), Qt::ISODate);
    }
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QList<NetworkMemberId> triedMembers(const QList<CaseEvent>& events) {
    QList<NetworkMemberId> tried;
    for (const CaseEvent* event : eventsInForce(events)) {
        if (event->type == EventType::Reopened)
            tried.clear();
        if (event->type != EventType::Escalated)
            continue;
        const NetworkMemberId member(event->data.value(QLatin1String("networkMember")).toInteger());
        if (!tried.contains(member))
            tried << member;
    }
    return tried;
}

int handOnsInRow(const QList<CaseEvent>& events) {
    int hops = 0;
    for (const CaseEvent* event : eventsInForce(events))
        if (event->type == EventType::Escalated)
            hops = event->actor.isValid() || !event->data.value(QLatin1String("handedOn")).toBool() ? 0 : hops + 1;
    return hops;
}

} // namespace core
