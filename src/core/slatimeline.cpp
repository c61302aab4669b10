#include "core/slatimeline.h"

#include "core/outgoing.h"
#include <QJsonArray>
#include <algorithm>
#include <limits>
#include <tuple>

namespace core {

namespace {

constexpr Instant kNever(std::numeric_limits<qint64>::max());

std::optional<Instant> instantIn(const CaseEvent& event, QLatin1String field) {
    const QString text = event.data.value(field).toString();
    return text.isEmpty() ? std::nullopt : Instant::fromIso(text);
}

std::optional<Purpose> purposeOf(const CaseEvent& event) {
    return fromCode<Purpose>(event.data.value(QLatin1String("purpose")).toString());
}

/// In one instant stop beats pause beats start (rule 9): who beats comes later and has the last word.
int rankInInstant(EventType type) {
    switch (type) {
    case EventType::Received:
    case EventType::Started:
    case EventType::Resumed:
    case EventType::Escalated:
    case EventType::Reopened:
        return 0;
    case EventType::Waiting:
        return 1;
    default:
        return 2;
    }
}

EventRefs inTimeOrder(EventRefs refs) {
    const auto isEarlier = [](const CaseEvent* left, const CaseEvent* right) {
        return std::tuple(left->at, rankInInstant(left->type)) < std::tuple(right->at, rankInInstant(right->type));
    };
    if (!std::is_sorted(refs.begin(), refs.end(), isEarlier))
        std::stable_sort(refs.begin(), refs.end(), isEarlier);
    return refs;
}

bool endsPause(EventType type) {
    return type == EventType::Resumed || type == EventType::Started || type == EventType::Escalated ||
           type == EventType::Resolved || type == EventType::Closed || type == EventType::Reopened;
}

QVarLengthArray<Pause, 4> pausesIn(const EventRefs& events) {
    QVarLengthArray<Pause, 4> pauses;
    std::optional<Pause> current;
    const auto endAt = [&](Instant at) {
        if (!current)
            return;
        current->to = std::min(current->to, at);
        if (current->from < current->to)
            pauses.append(*current);
        current.reset();
    };
    for (const CaseEvent* event : events) {
        if (event->type == EventType::Waiting) {
            endAt(event->at);
            const Instant expiry = instantIn(*event, QLatin1String("until")).value_or(kNever);
            current = Pause{event->at, expiry, event->data.value(QLatin1String("reason")).toString()};
        } else if (endsPause(event->type)) {
            endAt(event->at);
        }
    }
    endAt(kNever);
    return pauses;
}

/// {"pauses": [{"from", "to", "reason"}]} that a case brought along when it was merged into this one.
void addPausesOf(const CaseEvent& merged, QVarLengthArray<Pause, 4>& pauses) {
    const QJsonArray brought = merged.data.value(QLatin1String("pauses")).toArray();
    for (const QJsonValue& each : brought) {
        const auto from = Instant::fromIso(each[QLatin1String("from")].toString());
        const auto to = Instant::fromIso(each[QLatin1String("to")].toString());
        if (from && to && *from < *to)
            pauses.append({*from, *to, each[QLatin1String("reason")].toString()});
    }
}

/// The union of those with the same reason, by their beginning. Others may overlap: a term of law counts on through a
/// pause that another reason began, and stands still where the law's own reason holds.
QVarLengthArray<Pause, 4> unionOf(QVarLengthArray<Pause, 4> pauses) {
    std::stable_sort(pauses.begin(), pauses.end(),
                     [](const Pause& left, const Pause& right) { return left.from < right.from; });
    QVarLengthArray<Pause, 4> united;
    for (const Pause& each : pauses) {
        const auto same = std::find_if(united.begin(), united.end(), [&](const Pause& earlier) {
            return earlier.reason == each.reason && each.from <= earlier.to;
        });
        if (same == united.end())
            united.append(each);
        else
            same->to = std::max(same->to, each.to);
    }
    return united;
}

/// Written on the case that another one was merged into; that case goes on.
bool isTakenIn(const CaseEvent& event) {
    return event.type == EventType::Merged && event.data.contains(QLatin1String("from"));
}

/// An unmerged case goes on as if it never had been merged away.
EventRefs withoutTakenBackMerges(const EventRefs& events) {
    EventRefs kept;
    for (const CaseEvent* event : events) {
        if (event->type != EventType::Unmerged) {
            kept.append(event);
            continue;
        }
        for (auto i = kept.size() - 1; i >= 0; --i) {
            if (kept[i]->type != EventType::Merged || isTakenIn(*kept[i]))
                continue;
            kept.remove(i);
            break;
        }
    }
    return kept;
}

QVarLengthArray<Pause, 4> allPausesIn(const EventRefs& events) {
    QVarLengthArray<Pause, 4> pauses = pausesIn(events);
    const auto own = pauses.size();
    for (const CaseEvent* event : events)
        if (isTakenIn(*event))
            addPausesOf(*event, pauses);
    return pauses.size() == own ? pauses : unionOf(pauses);
}

/// The last Merged that no later Unmerged took back; ids decide between two in one instant.
std::optional<Instant> mergedAt(const EventRefs& events) {
    const CaseEvent* merged = nullptr;
    const CaseEvent* unmerged = nullptr;
    const auto later = [](const CaseEvent* kept, const CaseEvent* each) {
        return !kept || std::tie(kept->at, kept->id) < std::tie(each->at, each->id) ? each : kept;
    };
    for (const CaseEvent* event : events) {
        if (event->type == EventType::Merged && !isTakenIn(*event))
            merged = later(merged, event);
        else if (event->type == EventType::Unmerged)
            unmerged = later(unmerged, event);
    }
    if (!merged || (unmerged && later(merged, unmerged) == unmerged))
        return std::nullopt;
    return merged->at;
}

/// Something that can end a clock, or (Resolved) let one be ended.
struct Stop {
    enum Kind { Resolved, Proof, Impossible } kind = Resolved;
    Instant recordedAt;
    Instant receivedAt; ///< proof only: when the customer had the answer
};

/// The answer was said in a contact, or is in the customer's hands.
bool isAnswer(const CaseEvent& event) {
    if (!isHeard(event))
        return false;
    return event.type == EventType::Contact ? event.data.value(QLatin1String("answered")).toBool()
                                            : purposeOf(event) == Purpose::Resolution;
}

std::optional<Stop> stopBy(const CaseEvent& event) {
    if (event.type == EventType::Resolved)
        return Stop{Stop::Resolved, event.at, {}};
    if (isAnswer(event))
        return Stop{Stop::Proof, event.at, event.at};
    if (event.type != EventType::Closed)
        return std::nullopt;
    const auto evidence = fromCode<Evidence>(event.data.value(QLatin1String("evidence")).toString());
    if (!evidence)
        return std::nullopt;
    if (!provesReceipt(*evidence))
        return Stop{Stop::Impossible, event.at, {}};
    return Stop{Stop::Proof, event.at, instantIn(event, QLatin1String("at")).value_or(event.at)};
}

using Stops = QVarLengthArray<Stop, 8>;

void keepEarlier(std::optional<Ending>& best, const Ending& other) {
    const bool isBetter =
        !best || other.at < best->at || (other.at == best->at && other.isFulfilment && !best->isFulfilment);
    if (isBetter)
        best = other;
}

/// The stops recorded in (from, to], or in [from, to] when `isFromIncluded`.
Stops recordedWithin(const Stops& stops, Instant from, Instant to, bool isFromIncluded) {
    Stops within;
    for (const Stop& stop : stops)
        if ((from < stop.recordedAt || (isFromIncluded && from == stop.recordedAt)) && stop.recordedAt <= to)
            within.append(stop);
    return within;
}

std::optional<Ending> endingOf(const Stops& stops) {
    std::optional<Ending> ending;
    std::optional<Instant> resolvedAt;
    for (const Stop& stop : stops)
        if (stop.kind == Stop::Resolved)
            resolvedAt = std::min(resolvedAt.value_or(stop.recordedAt), stop.recordedAt);
    for (const Stop& stop : stops) {
        if (stop.kind == Stop::Impossible)
            keepEarlier(ending, {stop.recordedAt, false, stop.recordedAt});
        if (stop.kind == Stop::Proof && resolvedAt && *resolvedAt <= stop.recordedAt)
            keepEarlier(ending, {std::clamp(stop.receivedAt, *resolvedAt, stop.recordedAt), true, stop.recordedAt});
    }
    return ending;
}

/// A stop in the very instant of a reopening ends the cycle that still ran; when none did, it ends the new one.
void readCycles(SlaTimeline& timeline, Instant start, const Stops& stops, const EventRefs& events,
                std::optional<Instant> merged) {
    timeline.cycles.append({start, std::nullopt});
    for (const CaseEvent* event : events)
        if (event->type == EventType::Reopened && event->at >= start)
            timeline.cycles.append({event->at, std::nullopt});
    bool isStartFree = true;
    for (int i = 0; i < timeline.cycles.size(); ++i) {
        ResolutionCycle& cycle = timeline.cycles[i];
        const bool isLast = i + 1 == timeline.cycles.size();
        const Instant next = isLast ? kNever : timeline.cycles[i + 1].startedAt;
        cycle.ending = endingOf(recordedWithin(stops, cycle.startedAt, next, isStartFree));
        isStartFree = cycle.ending && cycle.ending->recordedAt < next;
        if (merged)
            keepEarlier(cycle.ending, {std::max(*merged, cycle.startedAt), false, *merged});
        if (!isLast)
            keepEarlier(cycle.ending, {next, false, next});
    }
}

std::optional<Ending> firstContactEnding(const SlaTimeline& timeline, Instant start, const Stops& stops,
                                         const EventRefs& events, std::optional<Instant> merged) {
    std::optional<Ending> ending;
    for (const CaseEvent* event : events)
        if (isHeard(*event) && event->at >= start)
            keepEarlier(ending, {event->at, true, event->at});
    for (const CaseEvent* event : events)
        if (isTakenIn(*event))
            if (const auto contacted = instantIn(*event, QLatin1String("firstContactAt")))
                keepEarlier(ending, {std::max(*contacted, start), true, event->at});
    for (const ResolutionCycle& cycle : timeline.cycles)
        if (cycle.ending && cycle.ending->isFulfilment)
            keepEarlier(ending, *cycle.ending);
    for (const Stop& stop : stops)
        if (stop.kind == Stop::Impossible && stop.recordedAt >= start)
            keepEarlier(ending, {stop.recordedAt, false, stop.recordedAt});
    if (merged)
        keepEarlier(ending, {std::max(*merged, start), false, *merged});
    return ending;
}

/// What the case was received under, and each agreement that was put in its place since.
QVarLengthArray<PinChange, 2> pinsIn(const EventRefs& events, const CaseEvent& received, Instant start) {
    QVarLengthArray<PinChange, 2> pins;
    pins.append({start, pinIn(received).value_or(AgreementPin())});
    for (const CaseEvent* event : events)
        if (event->type == EventType::AgreementApplied)
            if (const auto pin = pinIn(*event))
                pins.append({std::max(event->at, start), *pin});
    return pins;
}

QVarLengthArray<TermExtension, 1> extensionsIn(const EventRefs& events) {
    QVarLengthArray<TermExtension, 1> extensions;
    for (const CaseEvent* event : events) {
        if (event->type != EventType::Extended)
            continue;
        if (const auto measure = fromCode<Measure>(event->data.value(QLatin1String("measure")).toString()))
            extensions.append({event->at, *measure, event->data.value(QLatin1String("amount")).toInteger(),
                               fromCode<TimeUnit>(event->data.value(QLatin1String("unit")).toString())});
    }
    return extensions;
}

const CaseEvent* receivedIn(const EventRefs& events) {
    for (const CaseEvent* event : events)
        if (event->type == EventType::Received)
            return event;
    return nullptr;
}

/// The customer waits since the oldest of the cases that are one now.
Instant oldestStart(Instant received, const EventRefs& events) {
    Instant start = received;
    for (const CaseEvent* event : events)
        if (isTakenIn(*event))
            start = std::min(start, instantIn(*event, QLatin1String("startedAt")).value_or(start));
    return start;
}

} // namespace

bool isHeard(const CaseEvent& event) {
    if (event.type == EventType::Contact)
        return event.data.value(QLatin1String("outcome")).toString() == QLatin1String("reached") &&
               event.data.value(QLatin1String("whom")).toString() != QLatin1String("consumer");
    if (event.type != EventType::MessageDelivered || event.data.value(QLatin1String("automatic")).toBool())
        return false;
    const auto purpose = purposeOf(event);
    return purpose && isForCustomer(*purpose);
}

std::optional<AgreementPin> pinIn(const CaseEvent& event) {
    const QJsonObject pin = event.data.value(QLatin1String("agreement")).toObject();
    const AgreementId id(pin.value(QLatin1String("id")).toInteger());
    return id.isValid() ? std::optional(AgreementPin{id, pin.value(QLatin1String("version")).toInt()}) : std::nullopt;
}

SlaTimeline readTimeline(const QList<CaseEvent>& log) {
    SlaTimeline timeline;
    const EventRefs inForce = eventsInForce(log);
    const EventRefs events = inTimeOrder(inForce);
    const CaseEvent* received = receivedIn(events);
    if (!received || received->data.value(QLatin1String("noContact")).toBool())
        return timeline;
    Stops stops;
    if (received->data.value(QLatin1String("firstContact")).toBool()) {
        stops.append({Stop::Resolved, received->at, {}});
        stops.append({Stop::Proof, received->at, received->at});
    }
    for (const CaseEvent* event : events)
        if (const auto stop = stopBy(*event))
            stops.append(*stop);
    const auto merged = mergedAt(events);
    timeline.hasClocks = true;
    timeline.latest = events.last()->at;
    timeline.pauses = allPausesIn(events);
    const Instant start = oldestStart(received->at, events);
    timeline.pins = pinsIn(events, *received, start);
    timeline.extensions = extensionsIn(events);
    readCycles(timeline, start, stops, events, merged);
    timeline.firstContact = firstContactEnding(timeline, start, stops, events, merged);
    timeline.events = withoutTakenBackMerges(inForce);
    return timeline;
}

} // namespace core
