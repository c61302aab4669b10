#include "store/healthreads.h"

#include "core/eventlog.h"
#include "store/duecolumns.h"
#include "store/eventtable.h"
#include "store/statement.h"
#include <QJsonDocument>

namespace store {

namespace {

/// Columns number, summary, is_open, owner_id, late_reason and those of the due.
CaseStanding readStanding(const Statement& row, core::CaseId id, int column) {
    CaseStanding standing;
    standing.id = id;
    if (!id.isValid())
        return standing;
    standing.number = row.text(column);
    standing.summary = row.text(column + 1);
    standing.isOpen = row.flag(column + 2);
    standing.owner = row.id<core::UserId>(column + 3);
    standing.lateReason = row.maybeCode<core::LateReason>(column + 4);
    standing.due = readDue(row, column + 5);
    return standing;
}

ToldStep readStep(const Statement& row) {
    ToldStep step;
    core::Notification& notice = step.notice;
    notice.id = row.id<core::NotificationId>(0);
    notice.user = row.id<core::UserId>(1);
    notice.kind = row.code<core::NotificationKind>(2);
    notice.caseId = row.id<core::CaseId>(3);
    notice.measure = row.maybeCode<core::Measure>(4);
    notice.alarm = row.text(5);
    notice.plannedAt = row.instant(6);
    notice.createdAt = row.instant(7);
    notice.visibleAt = row.instant(8);
    notice.amount = static_cast<int>(row.integer(9));
    notice.readAt = row.maybeInstant(10);
    step.standing = readStanding(row, notice.caseId, 11);
    step.pin = {row.id<core::AgreementId>(22), static_cast<int>(row.isNull(23) ? 0 : row.integer(23))};
    step.fulfilledAt = row.maybeInstant(24);
    return step;
}

NetworkStep readHandover(const Statement& row) {
    NetworkStep step;
    step.escalation.id = row.id<core::EscalationId>(0);
    step.escalation.caseId = row.id<core::CaseId>(1);
    step.escalation.member = row.id<core::NetworkMemberId>(2);
    step.escalation.openedAt = row.instant(3);
    step.escalation.acceptedAt = row.maybeInstant(4);
    step.escalation.endedAt = row.maybeInstant(5);
    step.acceptanceDue = row.maybeInstant(6);
    step.sentAt = row.maybeInstant(7);
    step.deliveredAt = row.maybeInstant(8);
    step.stuck = static_cast<int>(row.integer(9));
    step.standing = readStanding(row, step.escalation.caseId, 10);
    return step;
}

/// An explanation as the index finds it.
struct Explanation {
    core::CaseId caseId;
    core::EventId id;
    core::LateReason reason{};
    bool mayBeUndone = false;
};

QList<Explanation> findExplanations(Session& session, core::Instant since) {
    Statement query(session, "find_explanations_since");
    query.bind(since);
    QList<Explanation> found;
    while (query.next()) {
        const QJsonObject data = QJsonDocument::fromJson(query.text(2).toUtf8()).object();
        if (const auto reason = core::fromCode<core::LateReason>(data.value(QLatin1String("reason")).toString()))
            found << Explanation{query.id<core::CaseId>(0), query.id<core::EventId>(1), *reason, query.flag(3)};
    }
    return found;
}

bool isInForce(Session& session, const Explanation& explanation) {
    if (!explanation.mayBeUndone)
        return true;
    const QList<core::CaseEvent> events = findEvents(session, explanation.caseId);
    const core::EventRefs refs = core::eventsInForce(events);
    return std::any_of(refs.begin(), refs.end(), [&](const auto* each) { return each->id == explanation.id; });
}

} // namespace

QHash<core::Medium, MediumFigures> countOutgoing(Session& session, core::Instant now) {
    QHash<core::Medium, MediumFigures> figures;
    Statement waiting(session, "count_outgoing_waiting");
    waiting.bind(now);
    while (waiting.next()) {
        MediumFigures& medium = figures[waiting.code<core::Medium>(0)];
        medium.waiting = static_cast<int>(waiting.integer(1));
        medium.oldest = waiting.maybeInstant(2);
    }
    Statement attention(session, "count_outgoing_attention");
    while (attention.next()) {
        MediumFigures& medium = figures[attention.code<core::Medium>(0)];
        const bool isFailed = attention.code<core::OutgoingState>(1) == core::OutgoingState::Failed;
        (isFailed ? medium.failed : medium.uncertain) = static_cast<int>(attention.integer(2));
    }
    return figures;
}

QList<ToldStep> findStepsSince(Session& session, core::Instant since, core::Instant unreadSince, int limit) {
    Statement query(session, "find_steps_since");
    query.bind(unreadSince).bind(since).bind(limit);
    QList<ToldStep> steps;
    while (query.next())
        steps << readStep(query);
    return steps;
}

QList<NetworkStep> findHandoversSince(Session& session, core::Instant since, int limit) {
    Statement query(session, "find_handovers_since");
    query.bind(since).bind(limit);
    QList<NetworkStep> steps;
    while (query.next())
        steps << readHandover(query);
    return steps;
}

QHash<core::LateReason, int> countLateReasons(Session& session, core::Instant since) {
    QHash<core::CaseId, core::LateReason> last;
    for (const Explanation& each : findExplanations(session, since))
        if (isInForce(session, each))
            last.insert(each.caseId, each.reason);
    QHash<core::LateReason, int> counts;
    for (const core::LateReason each : std::as_const(last))
        ++counts[each];
    return counts;
}

} // namespace store
