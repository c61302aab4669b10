#include "core/eventlog.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

using EventIds = QVarLengthArray<qint64, 8>;

/// Ids that an Undone names, latest first, so that an Undone which was taken back itself has no say.
EventIds undoneIds(const EventRefs& byTime) {
    EventIds undone;
    for (auto each = byTime.rbegin(); each != byTime.rend(); ++each) {
        const CaseEvent& event = **each;
        if (event.type != EventType::Undone || (event.id.isValid() && undone.contains(event.id.value())))
            continue;
        const qint64 id = event.data.value(QLatin1String("eventId")).toInteger();
        if (id > 0)
            undone.append(id);
    }
    return undone;
}

} // namespace

EventRefs eventsInForce(const QList<CaseEvent>& events) {
    EventRefs refs;
    refs.reserve(events.size());
    bool hasUndone = false;
    for (const CaseEvent& event : events) {
        refs.append(&event);
        hasUndone = hasUndone || event.type == EventType::Undone;
    }
    const auto isEarlier = [](const CaseEvent* left, const CaseEvent* right) {
        return std::tie(left->at, left->id) < std::tie(right->at, right->id);
    };
    if (!std::is_sorted(refs.begin(), refs.end(), isEarlier))
        std::stable_sort(refs.begin(), refs.end(), isEarlier);
    if (!hasUndone)
        return refs;
    const EventIds undone = undoneIds(refs);
    const auto isOut = [&](const CaseEvent* event) {
        return event->type == EventType::Undone || undone.contains(event->id.value());
    };
    refs.erase(std::remove_if(refs.begin(), refs.end(), isOut), refs.end());
    return refs;
}

} // namespace core
