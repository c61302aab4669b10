#include "app/escalations.h"

#include "store/healthreads.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kMost = 2'000; ///< one a person told
constexpr int kUnreadDays = 7;

void takeStanding(EscalationRow& row, const store::CaseStanding& standing) {
    row.caseId = standing.id;
    row.number = standing.number;
    row.summary = standing.summary;
    row.due = standing.due;
    row.owner = standing.owner;
    row.lateReason = standing.lateReason;
}

/// The how-manieth of its promise by the time at which they are reached.
int levelOf(const core::AgreementBook& book, const store::ToldStep& step) {
    const core::Agreement* agreement = step.pin.isValid() ? book.find(step.pin) : nullptr;
    const core::Target* target = agreement && step.notice.measure ? agreement->target(*step.notice.measure) : nullptr;
    if (!target)
        return 0;
    QList<core::Threshold> thresholds = target->thresholds;
    const auto order = [](const core::Threshold& each) { // shares before offsets, as far as their signs tell
        const qint64 offset = each.percent ? 0 : each.offset.count();
        return std::tuple(offset >= 0 && !each.percent, each.percent.value_or(100), offset);
    };
    std::ranges::stable_sort(thresholds, {}, order);
    const auto at = std::ranges::find(thresholds, step.notice.alarm, &core::codeOf);
    return at == thresholds.end() ? 0 : static_cast<int>(at - thresholds.begin()) + 1;
}

bool belongTogether(const EscalationRow& row, const store::ToldStep& step) {
    return row.notice == step.notice.kind && row.notice != core::NotificationKind::Digest &&
           row.caseId == step.notice.caseId && row.measure == step.notice.measure && row.alarm == step.notice.alarm &&
           row.at == step.notice.createdAt;
}

/// The same step, told to one more person.
void addPerson(EscalationRow& row, const store::ToldStep& step, const QString& name) {
    row.people << name;
    if (row.state == EscalationState::Done)
        return;
    const bool isFirstRead =
        step.notice.readAt && (row.state != EscalationState::Seen || *step.notice.readAt < row.since);
    if (isFirstRead) {
        row.state = EscalationState::Seen;
        row.since = *step.notice.readAt;
        row.seenBy = name;
    } else if (!step.notice.readAt && row.state == EscalationState::Open) {
        row.since = std::min(row.since, step.notice.visibleAt);
    }
}

EscalationRow rowOf(const store::ToldStep& step, const Company& company) {
    EscalationRow row;
    takeStanding(row, step.standing);
    row.at = row.since = step.notice.createdAt;
    row.notice = step.notice.kind;
    row.measure = step.notice.measure;
    row.alarm = step.notice.alarm;
    row.amount = step.notice.amount;
    row.level = levelOf(company.book, step);
    const bool isOver = step.standing.id.isValid() && (!step.standing.isOpen || step.fulfilledAt);
    row.state = isOver ? EscalationState::Done : EscalationState::Open;
    if (!isOver)
        row.since = step.notice.visibleAt;
    addPerson(row, step, company.userName(step.notice.user));
    return row;
}

EscalationRow rowOf(const store::NetworkStep& step, const Company& company, core::Instant now) {
    EscalationRow row;
    takeStanding(row, step.standing);
    row.at = row.since = step.escalation.openedAt;
    row.measure = core::Measure::NetworkAcceptance;
    const core::NetworkMember* member = company.catalogue.networkMember(step.escalation.member);
    row.people << (member ? member->name : QString());
    row.sentAt = step.sentAt;
    row.deliveredAt = step.deliveredAt;
    row.acceptBy = step.acceptanceDue;
    row.isStuck = step.stuck > 0 && !step.sentAt;
    if (step.escalation.endedAt || !step.standing.isOpen) {
        row.state = EscalationState::Done;
        row.since = step.escalation.endedAt.value_or(row.since);
    } else if (step.escalation.acceptedAt) {
        row.state = EscalationState::Seen;
        row.since = *step.escalation.acceptedAt;
    } else if (row.isStuck || (row.acceptBy && *row.acceptBy <= now)) {
        row.state = EscalationState::Ignored;
        row.since = row.isStuck ? row.at : *row.acceptBy;
    }
    return row;
}

void sortRows(QList<EscalationRow>& rows) {
    std::ranges::stable_sort(rows, [](const EscalationRow& left, const EscalationRow& right) {
        const bool isLeftIgnored = left.state == EscalationState::Ignored;
        const bool isRightIgnored = right.state == EscalationState::Ignored;
        if (isLeftIgnored != isRightIgnored)
            return isLeftIgnored;
        return isLeftIgnored ? left.since < right.since : left.at > right.at;
    });
}

} // namespace

QList<EscalationRow> findEscalations(store::Session& session, const Company& company, core::Instant now) {
    const core::Instant today = companyDay(company, now).from;
    const core::Instant yesterday = companyDay(company, now, -1).from;
    const core::Instant longAgo = companyDay(company, now, -kUnreadDays).from;
    QList<EscalationRow> rows;
    for (const store::ToldStep& each : store::findStepsSince(session, yesterday, longAgo, kMost)) {
        if (!rows.isEmpty() && belongTogether(rows.last(), each))
            addPerson(rows.last(), each, company.userName(each.notice.user));
        else
            rows << rowOf(each, company);
    }
    for (EscalationRow& each : rows)
        if (each.state == EscalationState::Open && now - each.since > kReactWithin)
            each.state = EscalationState::Ignored;
    for (const store::NetworkStep& each : store::findHandoversSince(session, yesterday, kMost))
        rows << rowOf(each, company, now);
    rows.removeIf([&](const EscalationRow& each) { return each.at < today && !each.isUnanswered(); });
    sortRows(rows);
    return rows;
}

} // namespace app
