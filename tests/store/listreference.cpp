#include "listreference.h"

#include "core/fold.h"
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace reference {

namespace {

using core::Case;
using core::CaseQuery;
using core::ClockState;
using core::Instant;

template <class T>
T anyOf(Random& random, const QList<T>& values) {
    return values[pick(random, values.size())];
}

template <class E>
E anyCode(Random& random) {
    return anyOf(random, core::allValues<E>());
}

core::CaseDue randomDue(Random& random, const Case& subject) {
    if (!core::isOpen(subject.status) || chance(random, 0.1))
        return {anyOf<ClockState>(random, {ClockState::Met, ClockState::Missed, ClockState::Cancelled}),
                core::Measure::Resolution, {}, {}, {}, {}};
    const bool isPaused = chance(random, 0.2);
    const int minutes = isPaused ? 60 : 30 * (pick(random, 96) - 48);
    core::CaseDue due =
        core::runningDue(core::Measure::Resolution, company::kNow + std::chrono::minutes(minutes), 24h);
    if (isPaused) {
        due.state = ClockState::Paused;
        due.remaining = std::chrono::minutes(pick(random, 40) - 10);
    }
    return due;
}

bool isBelow(core::CategoryId id, core::CategoryId root, const company::Company& company) {
    if (id == root)
        return true;
    for (const core::Category& each : company.categories)
        if (each.id == id && each.parent.isValid())
            return isBelow(each.parent, root, company);
    return false;
}

template <class T>
bool allows(const QList<T>& wanted, const T& value) {
    return wanted.isEmpty() || wanted.contains(value);
}

bool meetsPeople(const Case& subject, const CaseQuery& query, const company::Company& company) {
    const bool isInCategory =
        query.categories.isEmpty() || std::ranges::any_of(query.categories, [&](core::CategoryId root) {
            return isBelow(subject.category, root, company);
        });
    return isInCategory && allows(query.owners, subject.owner) && (!query.isUnassigned || !subject.owner.isValid()) &&
           (!query.networkMember.isValid() || subject.networkMember == query.networkMember) &&
           (!query.isWithNetwork || subject.networkMember.isValid()) &&
           (!query.party.isValid() || subject.customer == query.party || subject.consumer == query.party);
}

bool meetsTimes(const Case& subject, const CaseQuery& query, Instant now) {
    const bool isRunning = subject.due.state == ClockState::Running;
    return (!query.isOverdue || (isRunning && *subject.due.at <= now)) &&
           (!query.dueWithin || (isRunning && *subject.due.at <= now + *query.dueWithin)) &&
           (!query.isUpcoming || (isRunning && *subject.due.at > now)) &&
           (!query.isPaused || subject.due.state == ClockState::Paused) &&
           (!query.dueFrom || (isRunning && *subject.due.at >= *query.dueFrom)) &&
           (!query.dueTo || (isRunning && *subject.due.at < *query.dueTo)) &&
           (!query.needsLateReason || (isRunning && *subject.due.at <= now && !subject.lateReason)) &&
           (!query.receivedFrom || subject.receivedAt >= *query.receivedFrom) &&
           (!query.receivedTo || subject.receivedAt < *query.receivedTo) &&
           (!query.closedFrom || (!core::isOpen(subject.status) && subject.closedAt >= query.closedFrom)) &&
           (!query.closedTo ||
            (!core::isOpen(subject.status) && subject.closedAt && *subject.closedAt < *query.closedTo));
}

bool meets(const Case& subject, const CaseQuery& query, Instant now, const company::Company& company) {
    const bool isOpen = core::isOpen(subject.status);
    return query.isOpen.value_or(isOpen) == isOpen && allows(query.statuses, subject.status) &&
           allows(query.kinds, subject.kind) && allows(query.channels, subject.channel) &&
           allows(query.priorities, subject.priority) &&
           (!query.needsCompletion || (isOpen && (!subject.category.isValid() || subject.details.isEmpty()))) &&
           meetsPeople(subject, query, company) && meetsTimes(subject, query, now);
}

/// Running by due time, then paused by what is left, then the others by when they were received.
std::pair<int, qint64> byDue(const Case& subject) {
    if (subject.due.state == ClockState::Running)
        return {0, subject.due.at->msecs()};
    if (subject.due.state == ClockState::Paused)
        return {1, subject.due.remaining->count()};
    return {2, subject.receivedAt.msecs()};
}

bool comesBefore(const Case& left, const Case& right, core::SortOrder sort) {
    switch (sort) {
    case core::SortOrder::Due:
        return std::pair(byDue(left), left.id) < std::pair(byDue(right), right.id);
    case core::SortOrder::Newest:
        return std::pair(right.receivedAt, right.id) < std::pair(left.receivedAt, left.id);
    case core::SortOrder::Oldest:
        return std::pair(left.receivedAt, left.id) < std::pair(right.receivedAt, right.id);
    case core::SortOrder::Priority:
        if (left.priority != right.priority)
            return left.priority > right.priority;
        return std::pair(byDue(left), left.id) < std::pair(byDue(right), right.id);
    case core::SortOrder::Updated:
        return std::pair(right.updatedAt, right.id) < std::pair(left.updatedAt, left.id);
    }
    return false;
}

} // namespace

int pick(Random& random, qsizetype count) {
    return static_cast<int>(random() % static_cast<Random::result_type>(count));
}

bool chance(Random& random, double share) { return pick(random, 10'000) < share * 10'000; }

Case randomCase(Random& random, const company::Company& company) {
    Case subject = company::openCase(std::chrono::minutes(20 * pick(random, 500)));
    subject.status = chance(random, 0.6) ? core::Status::InProgress : anyCode<core::Status>(random);
    subject.kind = anyCode<core::Kind>(random);
    subject.channel = anyCode<core::Channel>(random);
    subject.priority = anyCode<core::Priority>(random);
    if (chance(random, 0.8))
        subject.customer = anyOf(random, company.parties).id;
    if (chance(random, 0.8))
        subject.consumer = anyOf(random, company.parties).id;
    if (chance(random, 0.8))
        subject.category = anyOf(random, company.categories).id;
    if (chance(random, 0.2))
        subject.networkMember = anyOf(random, company.members).id;
    if (chance(random, 0.7))
        subject.owner = anyOf(random, company.managers).id;
    subject.details = chance(random, 0.5) ? u"detalle"_s : QString();
    if (!core::isOpen(subject.status) || chance(random, 0.1))
        subject.closedAt = subject.receivedAt + std::chrono::hours(pick(random, 48));
    subject.updatedAt = subject.receivedAt + std::chrono::hours(pick(random, 24));
    subject.due = randomDue(random, subject);
    if (subject.due.state == ClockState::Running && chance(random, 0.3))
        subject.lateReason = anyCode<core::LateReason>(random);
    return subject;
}

CaseQuery randomQuery(Random& random, const company::Company& company) {
    CaseQuery query;
    const auto sometimes = [&] { return chance(random, 0.15); };
    if (chance(random, 0.7))
        query.isOpen = chance(random, 0.7);
    if (sometimes())
        query.statuses = {anyCode<core::Status>(random), anyCode<core::Status>(random)};
    if (sometimes())
        query.kinds = {anyCode<core::Kind>(random), anyCode<core::Kind>(random)};
    if (sometimes())
        query.channels = {anyCode<core::Channel>(random)};
    if (sometimes())
        query.priorities = {anyCode<core::Priority>(random)};
    if (sometimes())
        query.categories = {anyOf(random, company.categories).id, anyOf(random, company.categories).id};
    if (sometimes())
        query.owners = {company.managers[0].id, company.managers[1].id};
    query.isUnassigned = sometimes();
    if (sometimes())
        query.networkMember = anyOf(random, company.members).id;
    query.isWithNetwork = sometimes();
    if (sometimes())
        query.party = anyOf(random, company.parties).id;
    if (sometimes())
        query.dueWithin = std::chrono::minutes(30 * pick(random, 10));
    if (sometimes())
        query.dueFrom = company::kNow + std::chrono::minutes(30 * pick(random, 60));
    if (sometimes())
        query.dueTo = company::kNow + std::chrono::minutes(30 * pick(random, 100));
    query.needsLateReason = chance(random, 0.05);
    query.isOverdue = chance(random, 0.05);
    query.isUpcoming = chance(random, 0.05);
    query.isPaused = chance(random, 0.05);
    query.needsCompletion = chance(random, 0.05);
    if (sometimes())
        query.receivedFrom = company::kNow - std::chrono::hours(pick(random, 160));
    if (sometimes())
        query.receivedTo = company::kNow - std::chrono::hours(pick(random, 160));
    if (sometimes())
        query.closedFrom = company::kNow - std::chrono::hours(pick(random, 160));
    if (sometimes())
        query.closedTo = company::kNow - std::chrono::hours(pick(random, 160));
    query.sort = anyCode<core::SortOrder>(random);
    return query;
}

QList<Case> listed(const QList<Case>& cases, const CaseQuery& query, Instant now, const company::Company& company) {
    QList<Case> list;
    for (const Case& subject : cases)
        if (meets(subject, query, now, company))
            list << subject;
    std::ranges::sort(list, [&](const Case& left, const Case& right) { return comesBefore(left, right, query.sort); });
    return list;
}

bool hasWords(const QString& text, const QString& typed) {
    static const QRegularExpression gap(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = core::folded(text).split(gap, Qt::SkipEmptyParts);
    QStringList wanted = core::folded(typed).split(gap, Qt::SkipEmptyParts);
    const QString last = wanted.isEmpty() ? QString() : wanted.takeLast();
    return std::ranges::all_of(wanted, [&](const QString& word) { return words.contains(word); }) &&
           std::ranges::any_of(words, [&](const QString& word) { return word.startsWith(last); });
}

} // namespace reference
