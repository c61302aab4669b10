#include "app/membertasks.h"

#include "app/memberview.h"
#include "core/eventlog.h"
#include "core/permissions.h"
#include "store/casepage.h"
#include "store/clocktable.h"
#include "store/directorytable.h"
#include "store/eventtable.h"
#include "store/unitofwork.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using core::EventType;

namespace {

constexpr int kWeeks = 13;
constexpr core::Duration kWeek = std::chrono::days(7);
/// Shares of fewer cases jump by chance and would name nobody truly.
constexpr int kFewestJudged = 5;
constexpr int kFewestOthers = 3;

bool isTheirs(EventType type) {
    return type == EventType::Accepted || type == EventType::MemberAnswered || type == EventType::Revealed;
}

/// What the history since the case came to the member says of it.
void follow(MemberTask& task, const QList<core::CaseEvent>& events, const core::User& reader, const Company& company) {
    for (const core::CaseEvent* event : core::eventsInForce(events)) {
        const core::User* actor = company.user(event->actor);
        const bool isOwn = isTheirs(event->type) || (actor && actor->networkMember == reader.networkMember);
        if (event->type == EventType::Escalated || event->type == EventType::MemberAsked) {
            task.askedBy = company.userName(event->actor);
            task.hasNews = true;
            task.isDone = false;
        } else if (isOwn) {
            task.hasNews = false;
        }
        if (event->type == EventType::Escalated)
            task.isAccepted = false;
        task.isAccepted = task.isAccepted || event->type == EventType::Accepted;
        if (event->type == EventType::MemberAnswered)
            task.isDone = event->data.value(u"resolved"_s).toBool();
    }
    task.questions = core::openQuestions(events);
    task.restBy = core::promisedRest(events);
}

/// The member's own clock where an agreement gives them one, else the promise to the customer.
core::CaseDue ownDue(const core::CaseRow& row, QList<core::CaseClock> clocks) {
    clocks.removeIf([](const core::CaseClock& each) {
        return each.measure != core::Measure::NetworkAcceptance && each.measure != core::Measure::NetworkResolution;
    });
    clocks.removeIf([](const core::CaseClock& each) {
        return each.state != core::ClockState::Running && each.state != core::ClockState::Paused;
    });
    return clocks.isEmpty() ? row.due : core::dueOf(clocks);
}

bool isEarlier(const MemberTask& left, const MemberTask& right) {
    const auto rank = [](const MemberTask& each) {
        const bool hasDue = each.row.due.at.has_value() && each.row.due.state == core::ClockState::Running;
        return std::tuple(!each.isWaiting(), !hasDue, hasDue ? each.row.due.at->msecs() : 0, each.row.id);
    };
    return rank(left) < rank(right);
}

std::optional<MemberTask> taskOf(store::Session& session, const core::User& reader, const Company& company,
                                 core::Instant now, core::CaseId id) {
    core::CaseQuery own;
    own.networkMember = reader.networkMember;
    auto row = store::findCaseRow(session, own, now, id);
    const auto escalation = store::findOpenEscalation(session, id);
    if (!row || !escalation)
        return std::nullopt;
    MemberTask task;
    task.row = *row;
    task.row.due = ownDue(*row, store::findClocks(session, id));
    task.code = escalation->code;
    keepInside(session, reader, task.row);
    follow(task, store::findEvents(session, id), reader, company);
    if (row->status == core::Status::WaitingCustomer)
        task.row.due = row->due;
    return task;
}

/// Kept, broken, or still open or nobody's fault: taken away before its time.
std::optional<bool> verdict(std::optional<core::Instant> due, std::optional<core::Instant> done,
                            std::optional<core::Instant> ended, core::Instant now) {
    if (!due)
        return std::nullopt;
    if (done)
        return *done <= *due;
    if (*due > now || (ended && *ended <= *due))
        return std::nullopt;
    return false;
}

void judge(WeekShare& share, std::optional<bool> kept) {
    share.judged += kept ? 1 : 0;
    share.kept += kept.value_or(false) ? 1 : 0;
}

std::optional<core::Duration> median(QList<core::Duration> spans) {
    if (spans.isEmpty())
        return std::nullopt;
    std::ranges::sort(spans);
    const qsizetype half = spans.size() / 2;
    return spans.size() % 2 == 1 ? spans[half] : (spans[half - 1] + spans[half]) / 2;
}

MemberNumbers numbersOf(store::Session& session, core::NetworkMemberId member, core::Instant now) {
    MemberNumbers numbers;
    numbers.member = member;
    numbers.weeks.resize(kWeeks);
    QList<core::Duration> spans;
    const core::Instant since = now - kWeeks * kWeek;
    for (const store::MemberHandover& each : store::findMemberHandovers(session, member, since)) {
        const auto accepted = verdict(each.acceptanceDue, each.acceptedAt, each.endedAt, now);
        const auto resolved = verdict(each.resolutionDue, each.resolvedAt, each.endedAt, now);
        if (!each.endedAt) {
            ++numbers.open;
            const auto due = each.acceptedAt || each.resolvedAt ? each.resolutionDue : each.acceptanceDue;
            numbers.overdue += due && *due <= now && !each.resolvedAt ? 1 : 0;
        }
        if (each.openedAt < since)
            continue;
        judge(numbers.accepted, accepted);
        judge(numbers.resolved, resolved);
        const auto week = std::clamp<qint64>((each.openedAt - since) / kWeek, 0, kWeeks - 1);
        judge(numbers.weeks[week], accepted);
        if (each.acceptedAt)
            spans << *each.acceptedAt - each.openedAt;
    }
    numbers.medianToAccept = median(spans);
    return numbers;
}

int doneSince(store::Session& session, core::NetworkMemberId member, core::Instant since, core::Instant now) {
    const auto all = store::findMemberHandovers(session, member, now - kWeeks * kWeek);
    return static_cast<int>(std::ranges::count_if(
        all, [since](const store::MemberHandover& each) { return each.endedAt && *each.endedAt >= since; }));
}

core::Result<void> mustBeMember(const core::User& reader) {
    if (reader.isActive && isOutside(reader) && reader.networkMember.isValid())
        return {};
    return core::fail(core::ErrorCode::Denied, u"permission.role"_s);
}

} // namespace

core::Result<MemberInbox> readMemberInbox(store::Session& session, const core::User& reader, const Company& company,
                                          core::Instant now) {
    if (const auto allowed = mustBeMember(reader); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return store::read(session, [&]() -> core::Result<MemberInbox> {
        MemberInbox inbox;
        inbox.member = reader.networkMember;
        for (const core::CaseId id : store::findCasesInHand(session, reader.networkMember))
            if (const auto task = taskOf(session, reader, company, now, id))
                inbox.tasks << *task;
        std::ranges::sort(inbox.tasks, isEarlier);
        for (const MemberTask& each : inbox.tasks) {
            inbox.waiting += each.isWaiting() ? 1 : 0;
            inbox.overdue += each.isWaiting() && core::slaState(each.row.due, now) == core::SlaState::Overdue ? 1 : 0;
        }
        inbox.doneThisWeek = doneSince(session, reader.networkMember, now - kWeek, now);
        return inbox;
    });
}

core::Result<MemberNumbers> readMemberNumbers(store::Session& session, const core::User& reader, const Company& company,
                                              core::Instant now) {
    if (const auto allowed = mustBeMember(reader); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return store::read(session, [&]() -> core::Result<MemberNumbers> {
        MemberNumbers own = numbersOf(session, reader.networkMember, now);
        for (const core::NetworkMember& each : company.catalogue.networkMembers) {
            if (each.id == reader.networkMember)
                continue;
            const WeekShare share = numbersOf(session, each.id, now).accepted;
            if (share.judged >= kFewestJudged)
                own.otherShares << double(share.kept) / share.judged;
        }
        if (own.otherShares.size() < kFewestOthers)
            own.otherShares.clear(); // of one or two it could be told whose they are
        std::ranges::sort(own.otherShares);
        return own;
    });
}

core::Result<QList<DirectoryEntry>> readDirectory(store::Session& session, const core::User& reader,
                                                  const Company& company, core::Instant now) {
    const auto keeps = core::mayDo(reader, core::Verb::ManageAgreements);
    if (const auto allowed = core::mayDo(reader, core::Verb::ReadAllCases); !keeps && !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return store::read(session, [&]() -> core::Result<QList<DirectoryEntry>> {
        QList<DirectoryEntry> entries;
        for (const core::NetworkMember& each : company.catalogue.networkMembers)
            entries << DirectoryEntry{each, store::findNetworkProfile(session, each.id),
                                      numbersOf(session, each.id, now)};
        std::ranges::sort(entries, {}, [](const DirectoryEntry& each) {
            return std::tuple(!each.member.isActive, each.member.name);
        });
        return entries;
    });
}

} // namespace app
