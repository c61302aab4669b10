#include "app/casechange.h"
#include "app/handlers/handlers.h"
#include "core/slatimeline.h"
#include "store/casetable.h"
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::handlers {

using core::ErrorCode;
using core::EventType;
using core::Verb;

namespace {

core::Result<void> canTakeIn(const core::Case& survivor) {
    if (survivor.status == core::Status::Merged)
        return core::fail(ErrorCode::Refused, u"merge.into_merged"_s, survivor.number);
    if (!core::isOpen(survivor.status))
        return core::fail(ErrorCode::Refused, u"merge.into_closed"_s, survivor.number);
    return {};
}

std::optional<core::Instant> firstContactOf(const QList<core::CaseClock>& clocks) {
    for (const core::CaseClock& clock : clocks)
        if (clock.measure == core::Measure::FirstContact)
            return clock.fulfilledAt;
    return std::nullopt;
}

/// The stretches in which its customer was waited for; the survivor's clocks did not count then either.
QJsonArray pausesOf(const QList<core::CaseEvent>& history, core::Instant now) {
    QJsonArray pauses;
    for (const core::Pause& each : core::readTimeline(history).pauses)
        if (each.from < now)
            pauses << QJsonObject{{u"from"_s, each.from.toIso()},
                                  {u"to"_s, std::min(each.to, now).toIso()},
                                  {u"reason"_s, each.reason}};
    return pauses;
}

/// What the survivor's clocks must know of the case that it takes in: since when the customer waits, and whether
/// somebody spoke to them.
QJsonObject factsOf(CaseChange& merged, const Work& work) {
    QJsonObject facts{{u"from"_s, merged.before().number}, {u"startedAt"_s, merged.before().receivedAt.toIso()}};
    const auto clocks = core::clocksOf(merged.history(), work.company.book, work.now);
    if (const auto contacted = firstContactOf(clocks))
        facts[u"firstContactAt"_s] = contacted->toIso();
    if (const QJsonArray pauses = pausesOf(merged.history(), work.now); !pauses.isEmpty())
        facts[u"pauses"_s] = pauses;
    return facts;
}

/// The oldest start of the case itself and of those still merged into it.
core::Instant oldestStart(const core::EventRefs& events, const core::Case& subject, core::EventId leaving) {
    std::optional<core::Instant> oldest;
    for (const core::CaseEvent* event : events) {
        std::optional<core::Instant> start;
        if (event->type == EventType::Received)
            start = event->at;
        else if (event->type == EventType::Merged && event->id != leaving)
            start = core::Instant::fromIso(event->data[u"startedAt"].toString());
        if (start)
            oldest = std::min(oldest.value_or(*start), *start);
    }
    return oldest.value_or(subject.receivedAt);
}

const core::CaseEvent* mergeOf(const QString& number, const core::EventRefs& events) {
    const core::CaseEvent* last = nullptr;
    for (const core::CaseEvent* event : events)
        if (event->type == EventType::Merged && event->data[u"from"].toString() == number)
            last = event;
    return last;
}

core::Result<Receipt> saveBoth(CaseChange& moved, CaseChange& survivor, const Command& inverse) {
    const auto kept = survivor.save();
    if (!kept)
        return kept;
    auto receipt = moved.save();
    if (receipt) {
        receipt->changes.changes << kept->changes.changes;
        receipt->inverse = inverse;
    }
    return receipt;
}

void releaseFrom(CaseChange& survivor, const QString& number) {
    const auto events = core::eventsInForce(survivor.history());
    const core::CaseEvent* merge = mergeOf(number, events);
    if (!merge)
        return;
    survivor.subject.receivedAt = oldestStart(events, survivor.before(), merge->id);
    survivor.record(EventType::Undone, {},
                    {{u"event"_s, core::toCode(EventType::Merged)}, {u"eventId"_s, merge->id.value()}});
}

} // namespace

core::Result<Receipt> handle(Work& work, const MergeCase& command) {
    auto merged = CaseChange::begin(work, command.caseId, Verb::Merge);
    if (!merged)
        return tl::unexpected(merged.error());
    merged->subject.mergedInto = command.into;
    if (const auto allowed = merged->advance(Verb::Merge); !allowed)
        return tl::unexpected(allowed.error());
    auto survivor = CaseChange::begin(work, command.into, Verb::Merge);
    if (!survivor)
        return tl::unexpected(survivor.error());
    if (const auto allowed = canTakeIn(survivor->before()); !allowed)
        return tl::unexpected(allowed.error());
    merged->record(EventType::Merged, {}, {{u"into"_s, survivor->before().number}});
    survivor->record(EventType::Merged, {}, factsOf(*merged, work));
    survivor->subject.receivedAt = std::min(survivor->before().receivedAt, merged->before().receivedAt);
    return saveBoth(*merged, *survivor, UnmergeCase{command.caseId});
}

core::Result<Receipt> handle(Work& work, const UnmergeCase& command) {
    auto merged = CaseChange::begin(work, command.caseId, Verb::Unmerge);
    if (!merged)
        return tl::unexpected(merged.error());
    if (const auto allowed = merged->advance(Verb::Unmerge); !allowed)
        return tl::unexpected(allowed.error());
    const core::CaseId into = merged->before().mergedInto;
    auto survivor = CaseChange::begin(work, into, Verb::Unmerge);
    if (!survivor)
        return tl::unexpected(survivor.error());
    merged->subject.status = core::statusFrom(merged->history());
    merged->subject.mergedInto = {};
    merged->record(EventType::Unmerged, {}, {{u"from"_s, survivor->before().number}});
    releaseFrom(*survivor, merged->before().number);
    return saveBoth(*merged, *survivor, MergeCase{command.caseId, into});
}

} // namespace app::handlers
