#include "core/slatimeline.h"

#include <algorithm>

/// When a clock of each measure begins and ends (domain.md, clocks, rules 5 and 7).
namespace core {

namespace {

using Lives = QVarLengthArray<Life, 2>;

Life lifeFrom(Measure measure, int cycle, Instant start) {
    Life life;
    life.measure = measure;
    life.cycle = cycle;
    life.startedAt = start;
    return life;
}

bool isMergedAway(const CaseEvent& event) {
    return event.type == EventType::Merged && !event.data.contains(QLatin1String("from"));
}

bool isEndOfCase(const CaseEvent& event) { return event.type == EventType::Closed || isMergedAway(event); }

/// Walks the events from `start` on; `stopBy` says of each how it ends the life, if it does.
template <class StopBy>
std::optional<Ending> firstEnding(const SlaTimeline& timeline, const CaseEvent* begin, StopBy stopBy) {
    bool hasBegun = false;
    for (const CaseEvent* event : timeline.events) {
        if (hasBegun)
            if (const std::optional<bool> isFulfilment = stopBy(*event))
                return Ending{std::max(event->at, begin->at), *isFulfilment, event->at};
        hasBegun = hasBegun || event == begin;
    }
    return std::nullopt;
}

Lives resolutionLives(const SlaTimeline& timeline) {
    Lives lives;
    for (int i = 0; i < timeline.cycles.size(); ++i) {
        lives.append(lifeFrom(Measure::Resolution, i + 1, timeline.cycles[i].startedAt));
        lives.last().ending = timeline.cycles[i].ending;
    }
    return lives;
}

/// The law asks for one answer: a case that is reopened before it had one is still waiting for it.
Life legalLife(const SlaTimeline& timeline) {
    Life life = lifeFrom(Measure::LegalTerm, 1, timeline.cycles.first().startedAt);
    for (const ResolutionCycle& cycle : timeline.cycles) {
        life.ending = cycle.ending;
        if (cycle.ending && cycle.ending->isFulfilment)
            break;
    }
    return life;
}

/// Who calls or comes to the desk is told the number at once; others must be reached.
Life acknowledgementLife(const SlaTimeline& timeline) {
    const Instant start = timeline.cycles.first().startedAt;
    Life life = lifeFrom(Measure::Acknowledgement, 1, start);
    life.ending = timeline.firstContact;
    const auto received = std::ranges::find(timeline.events, EventType::Received, &CaseEvent::type);
    const QString channel = (*received)->data.value(QLatin1String("channel")).toString();
    const bool isToldAtOnce = channel == QLatin1String("phone") || channel == QLatin1String("desk");
    if (isToldAtOnce && (!life.ending || (*received)->at < life.ending->at))
        life.ending = Ending{(*received)->at, true, (*received)->at};
    return life;
}

/// One an assignment. Who starts or resolves a case has taken it on, whether he said so or not.
Lives ownershipLives(const SlaTimeline& timeline) {
    Lives lives;
    bool isOpen = true;
    int count = 0;
    for (const CaseEvent* event : timeline.events) {
        if (isEndOfCase(*event))
            isOpen = false;
        else if (event->type == EventType::Reopened || event->type == EventType::Unmerged)
            isOpen = true;
        if (event->type != EventType::Assigned)
            continue;
        ++count;
        if (!isOpen)
            continue;
        lives.append(lifeFrom(Measure::OwnershipConfirmed, count, event->at));
        lives.last().ending = firstEnding(timeline, event, [](const CaseEvent& next) -> std::optional<bool> {
            if (next.type == EventType::Confirmed || next.type == EventType::Started ||
                next.type == EventType::Resolved)
                return true;
            if (next.type == EventType::Assigned || isEndOfCase(next))
                return false;
            return std::nullopt;
        });
    }
    return lives;
}

/// From contact to contact until the case is resolved.
Lives updateLives(const SlaTimeline& timeline) {
    Lives lives;
    int count = 0;
    const auto begin = [&](Instant at) { lives.append(lifeFrom(Measure::NextUpdate, ++count, at)); };
    const auto end = [&](const CaseEvent& event, bool isFulfilment) {
        if (!lives.isEmpty() && !lives.last().ending)
            lives.last().ending = Ending{std::max(event.at, lives.last().startedAt), isFulfilment, event.at};
    };
    begin(timeline.cycles.first().startedAt);
    for (const CaseEvent* event : timeline.events) {
        if (event->type == EventType::Received && event->data.value(QLatin1String("firstContact")).toBool()) {
            end(*event, true);
        } else if (event->type == EventType::Resolved || isEndOfCase(*event)) {
            end(*event, false);
        } else if (event->type == EventType::Reopened) {
            end(*event, false);
            begin(event->at);
        } else if (isHeard(*event) && !lives.last().ending) {
            end(*event, true);
            begin(event->at);
        }
    }
    return lives;
}

/// What takes a case back from a network member without an answer of theirs.
bool endsEscalation(const CaseEvent& event) {
    return event.type == EventType::Escalated || event.type == EventType::Started ||
           event.type == EventType::Declined || event.type == EventType::Reopened || isEndOfCase(event);
}

/// The member's work is done when the member says so; what our own people make of it is no time of theirs.
bool isDoneByMember(const CaseEvent& event) {
    return event.type == EventType::MemberAnswered && event.data.value(QLatin1String("resolved")).toBool();
}

/// One an escalation to a member that has an agreement.
Lives networkLives(Measure measure, const SlaTimeline& timeline) {
    Lives lives;
    int count = 0;
    for (const CaseEvent* event : timeline.events) {
        if (event->type != EventType::Escalated)
            continue;
        ++count;
        const auto pin = pinIn(*event);
        if (!pin)
            continue;
        lives.append(lifeFrom(measure, count, event->at));
        lives.last().pin = pin;
        lives.last().ending = firstEnding(timeline, event, [&](const CaseEvent& next) -> std::optional<bool> {
            const bool isAccepted = measure == Measure::NetworkAcceptance && next.type == EventType::Accepted;
            if (isAccepted || isDoneByMember(next) || next.type == EventType::Resolved)
                return true;
            return endsEscalation(next) ? std::optional(false) : std::nullopt;
        });
    }
    return lives;
}

/// Kept when the customer hears from us; needless once the case is over.
Lives promiseLives(const SlaTimeline& timeline) {
    Lives lives;
    int count = 0;
    for (const CaseEvent* event : timeline.events) {
        if (event->type != EventType::Promise)
            continue;
        ++count;
        const auto due = Instant::fromIso(event->data.value(QLatin1String("due")).toString());
        if (!due)
            continue;
        lives.append(lifeFrom(Measure::Promise, count, event->at));
        lives.last().allowance = clockHours(std::max(*due - event->at, Duration(1)));
        lives.last().ending = firstEnding(timeline, event, [](const CaseEvent& next) -> std::optional<bool> {
            if (isHeard(next))
                return true;
            return isEndOfCase(next) ? std::optional(false) : std::nullopt;
        });
    }
    return lives;
}

} // namespace

QVarLengthArray<Life, 2> livesOf(Measure measure, const SlaTimeline& timeline) {
    switch (measure) {
    case Measure::FirstContact: {
        Life life = lifeFrom(measure, 1, timeline.cycles.first().startedAt);
        life.ending = timeline.firstContact;
        return {life};
    }
    case Measure::Resolution:
        return resolutionLives(timeline);
    case Measure::LegalTerm:
        return {legalLife(timeline)};
    case Measure::Acknowledgement:
        return {acknowledgementLife(timeline)};
    case Measure::OwnershipConfirmed:
        return ownershipLives(timeline);
    case Measure::NextUpdate:
        return updateLives(timeline);
    case Measure::NetworkAcceptance:
    case Measure::NetworkResolution:
        return networkLives(measure, timeline);
    case Measure::Promise:
        return promiseLives(timeline);
    }
    Q_UNREACHABLE();
}

} // namespace core
