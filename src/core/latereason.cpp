#include "core/latereason.h"

#include "core/eventlog.h"

namespace core {

std::optional<LateReason> lateReasonOf(const QList<CaseEvent>& events, const CaseDue& due) {
    const bool isUnderWay = due.state == ClockState::Running || due.state == ClockState::Paused;
    if (!isUnderWay || !due.at)
        return std::nullopt;
    const EventRefs refs = eventsInForce(events);
    for (auto each = refs.rbegin(); each != refs.rend(); ++each) {
        const CaseEvent& event = **each;
        if (event.type != EventType::LateReason)
            continue;
        return *due.at <= event.at ? fromCode<LateReason>(event.data.value(QLatin1String("reason")).toString())
                                   : std::nullopt;
    }
    return std::nullopt;
}

} // namespace core
