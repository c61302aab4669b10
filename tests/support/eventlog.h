#pragma once

#include "core/caseevent.h"

namespace support {

/// Writes a case's history minute by minute, counted from a fixed morning.
class EventLog {
public:
    [[nodiscard]] static core::Instant at(int minute) {
        return core::Instant(1'795'500'000'000) + std::chrono::minutes(minute);
    }

    core::EventId add(int minute, core::EventType type, const QJsonObject& data = {}) {
        core::CaseEvent event;
        event.id = core::EventId(m_events.size() + 1);
        event.at = at(minute);
        event.type = type;
        event.data = data;
        m_events << event;
        return event.id;
    }
    core::EventId received(int minute) { return add(minute, core::EventType::Received); }
    core::EventId waiting(int minute, int until) {
        return add(minute, core::EventType::Waiting,
                   {{QStringLiteral("reason"), QStringLiteral("document")}, {QStringLiteral("until"), iso(until)}});
    }
    core::EventId reached(int minute, bool isAnswered = false) {
        return add(minute, core::EventType::Contact,
                   {{QStringLiteral("outcome"), QStringLiteral("reached")}, {QStringLiteral("answered"), isAnswered}});
    }
    core::EventId closed(int minute, core::Evidence evidence) {
        return add(minute, core::EventType::Closed, {{QStringLiteral("evidence"), core::toCode(evidence)}});
    }
    core::EventId closed(int minute, core::Evidence evidence, int receivedAt) {
        return add(minute, core::EventType::Closed,
                   {{QStringLiteral("evidence"), core::toCode(evidence)}, {QStringLiteral("at"), iso(receivedAt)}});
    }
    core::EventId undone(int minute, core::EventId event) {
        return add(minute, core::EventType::Undone, {{QStringLiteral("eventId"), event.value()}});
    }

    [[nodiscard]] const QList<core::CaseEvent>& events() const { return m_events; }
    [[nodiscard]] static QString iso(int minute) { return at(minute).toIso(); }

private:
    QList<core::CaseEvent> m_events;
};

} // namespace support
