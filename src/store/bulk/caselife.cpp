#include "store/bulk/caselife.h"

#include "store/bulk/texts.h"
#include "store/cataloguetable.h"
#include "store/usertable.h"
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace store::bulk {

namespace {

using core::EventType;
using core::Instant;
using core::Status;

/// Managers, causes, moments and partners belong to topics, as they do in a company.
constexpr qint64 kManagersOfTopic = 3;
constexpr qint64 kPartnersOfTopic = 2;

template <class List>
const auto& ofTopic(const List& values, core::CategoryId topic, qint64 which) {
    return values[(topic.value() * 7 + which) % values.size()];
}

core::Evidence proofBy(core::Channel channel) {
    switch (channel) {
    case core::Channel::Phone:
        return core::Evidence::CallReached;
    case core::Channel::Desk:
        return core::Evidence::InPerson;
    case core::Channel::Letter:
        return core::Evidence::LetterPosted;
    default:
        return core::Evidence::MessageDelivered;
    }
}

QString reasonFor(const core::User& owner, Dice& dice) {
    return uR"({"rule":"least_load","candidates":[{"name":"%1","open":%2,"today":%3}]})"_s.arg(owner.name)
        .arg(5 + dice.below(30))
        .arg(dice.below(5));
}

core::Duration workingTime(Dice& dice) {
    const double hours = -14 * std::log(1 - dice.share());
    return core::Duration(static_cast<qint64>((0.3 + hours) * 3'600'000));
}

} // namespace

Staff Staff::of(Session& session) {
    Staff staff;
    staff.catalogue = loadCatalogue(session);
    for (const core::User& user : findUsers(session)) {
        if (user.isActive && user.role == core::Role::ClaimsManager)
            staff.managers << user;
        else if (user.isActive && user.role == core::Role::Advisor)
            staff.advisors << user;
    }
    return staff;
}

CaseLife::CaseLife(const Staff& staff, const BulkPlan& plan, const core::Case& intake, Dice& dice)
    : m_staff(staff)
    , m_plan(plan)
    , m_dice(dice) {
    m_life.subject = intake;
    m_life.events.reserve(10);
}

Instant CaseLife::between(Instant from, Instant to, double part) const {
    return from + core::Duration(static_cast<qint64>(static_cast<double>((to - from).count()) * part));
}

void CaseLife::record(EventType type, Instant at, core::UserId actor, const QString& text, const QJsonObject& data) {
    m_life.events << core::CaseEvent{
        core::EventId(m_life.events.size() + 1), m_life.subject.id, at, actor, type, text, data};
    m_life.subject.updatedAt = at;
    m_life.subject.updatedBy = actor;
}

void CaseLife::chooseTopic() {
    core::Case& subject = m_life.subject;
    const core::Catalogue& catalogue = m_staff.catalogue;
    subject.channel = m_dice.chance(0.6) ? core::Channel::Phone : m_dice.anyCode<core::Channel>();
    subject.demeanour = m_dice.anyCodeOftenFirst<core::Demeanour>();
    if (catalogue.categories.isEmpty() || m_dice.chance(0.01))
        return;
    const core::Category& category = m_dice.anyOftenFirst(catalogue.categories);
    subject.category = category.id;
    subject.kind = category.kind;
    subject.priority = m_dice.chance(0.85) ? category.priority : m_dice.anyCode<core::Priority>();
    if (!catalogue.moments.isEmpty() && m_dice.chance(0.3))
        subject.moment = ofTopic(catalogue.moments, category.id, 0).id;
    if (!catalogue.attributes.isEmpty() && m_dice.chance(0.4))
        subject.attributes << m_dice.any(catalogue.attributes).id;
    if (!catalogue.networkMembers.isEmpty() && m_dice.chance(0.15))
        subject.networkMember = ofTopic(catalogue.networkMembers, category.id, m_dice.oftenFirst(kPartnersOfTopic)).id;
}

void CaseLife::receive() {
    core::Case& subject = m_life.subject;
    chooseTopic();
    subject.hasNoContactDetails = !subject.customer.isValid();
    subject.summary = complaintSummary(m_dice);
    subject.details = complaintDetails(m_dice);
    subject.remedySought = remedySought(m_dice);
    if (m_dice.chance(0.25))
        subject.amountAtStake = core::Money{m_dice.below(40'000) * 10'000, u"COP"_s};
    if (!m_staff.advisors.isEmpty())
        subject.loggedBy = m_dice.any(m_staff.advisors).id;
    subject.loggedAt = subject.receivedAt;
    record(EventType::Received, subject.receivedAt, subject.loggedBy, subject.details,
           {{u"channel"_s, core::toCode(subject.channel)},
            {u"firstContact"_s, subject.isFirstContact},
            {u"noContact"_s, subject.hasNoContactDetails}});
}

void CaseLife::giveOwner() {
    core::Case& subject = m_life.subject;
    if (m_staff.managers.isEmpty())
        return;
    const core::User& owner = ofTopic(m_staff.managers, subject.category, m_dice.oftenFirst(kManagersOfTopic));
    subject.owner = owner.id;
    subject.ownerReason = reasonFor(owner, m_dice);
    subject.status = Status::Assigned;
    record(EventType::Assigned, subject.loggedAt, subject.loggedBy, subject.ownerReason,
           {{u"owner"_s, owner.id.value()}, {u"ownerName"_s, owner.name}});
}

/// What happens between the assignment and `until`.
void CaseLife::takeUp(Instant until) {
    core::Case& subject = m_life.subject;
    const Instant from = subject.loggedAt;
    if (subject.owner.isValid() && m_dice.chance(0.6)) {
        subject.ownerConfirmedAt = between(from, until, 0.05);
        record(EventType::Confirmed, *subject.ownerConfirmedAt, subject.owner);
    }
    record(EventType::Started, between(from, until, 0.1), subject.owner);
    subject.status = Status::InProgress;
    if (!subject.hasNoContactDetails && m_dice.chance(0.7))
        record(EventType::Contact, between(from, until, 0.2), subject.owner, {},
               {{u"outcome"_s, u"reached"_s}, {u"channel"_s, core::toCode(subject.channel)}, {u"answered"_s, false}});
    if (m_dice.chance(0.15))
        record(EventType::Note, between(from, until, 0.3), subject.owner, note(m_dice));
}

void CaseLife::escalate(Instant at) {
    core::Case& subject = m_life.subject;
    const core::NetworkMember* member = m_staff.catalogue.networkMember(subject.networkMember);
    record(EventType::Escalated, at, subject.owner, {},
           {{u"networkMember"_s, subject.networkMember.value()}, {u"name"_s, member ? member->name : QString()}});
    subject.status = Status::WithNetwork;
}

void CaseLife::waitFor(Instant at, Instant until) {
    core::Case& subject = m_life.subject;
    const core::WaitReason reason = m_dice.anyCode<core::WaitReason>();
    record(EventType::Waiting, at, subject.owner, {},
           {{u"reason"_s, core::toCode(reason)}, {u"until"_s, until.toIso()}});
    subject.status = Status::WaitingCustomer;
    subject.waitReason = reason;
    subject.waitUntil = until;
}

void CaseLife::resolve(Instant at) {
    core::Case& subject = m_life.subject;
    const core::Catalogue& catalogue = m_staff.catalogue;
    subject.outcome = m_dice.anyCodeOftenFirst<core::Outcome>();
    subject.answer = answer(m_dice);
    subject.resolvedAt = at;
    subject.isCategoryConfirmed = subject.category.isValid();
    QJsonObject data{{u"outcome"_s, core::toCode(*subject.outcome)}};
    if (subject.category.isValid())
        data[u"category"_s] = subject.category.value();
    if (!catalogue.causes.isEmpty()) {
        subject.cause = ofTopic(catalogue.causes, subject.category, m_dice.oftenFirst(3)).id;
        data[u"cause"_s] = subject.cause.value();
    }
    record(EventType::Resolved, at, subject.isFirstContact ? subject.loggedBy : subject.owner, subject.answer, data);
    subject.status = Status::Resolved;
}

void CaseLife::close(Instant at, core::Evidence evidence) {
    core::Case& subject = m_life.subject;
    record(EventType::Closed, at, subject.isFirstContact ? subject.loggedBy : subject.owner, {},
           {{u"evidence"_s, core::toCode(evidence)}});
    subject.status = Status::Closed;
    subject.evidence = evidence;
    subject.closedAt = at;
}

void CaseLife::reopen(Instant at) {
    core::Case& subject = m_life.subject;
    ++subject.cycle;
    record(EventType::Reopened, at, subject.owner, u"La falla volvió."_s, {{u"cycle"_s, subject.cycle}});
    subject.status = Status::Reopened;
    subject.outcome.reset();
    subject.answer.clear();
    subject.resolvedAt.reset();
    subject.evidence.reset();
    subject.closedAt.reset();
}

Life CaseLife::toItsEnd() && {
    core::Case& subject = m_life.subject;
    subject.isFirstContact = subject.customer.isValid() && m_dice.chance(0.15);
    receive();
    if (subject.isFirstContact)
        resolve(subject.receivedAt);
    if (subject.isFirstContact || subject.hasNoContactDetails) {
        close(subject.receivedAt, subject.hasNoContactDetails ? core::Evidence::NoContact : proofBy(subject.channel));
        giveOwner();
        subject.status = Status::Closed;
        return std::move(*this).finish();
    }
    giveOwner();
    const Instant latest = between(subject.receivedAt, m_plan.now, 0.9);
    const Instant resolved = std::min(subject.receivedAt + workingTime(m_dice), latest);
    takeUp(resolved);
    if (subject.networkMember.isValid()) {
        escalate(between(subject.receivedAt, resolved, 0.4));
        record(EventType::Accepted, between(subject.receivedAt, resolved, 0.45), subject.owner);
    } else if (m_dice.chance(0.12)) {
        waitFor(between(subject.receivedAt, resolved, 0.5), resolved + 48h);
        record(EventType::Resumed, between(subject.receivedAt, resolved, 0.8), subject.owner);
        subject.waitReason.reset();
        subject.waitUntil.reset();
    }
    resolve(resolved);
    close(std::min(resolved + std::chrono::minutes(m_dice.below(600)), latest), proofBy(subject.channel));
    if (m_dice.chance(0.03)) {
        const Instant back = between(*subject.closedAt, m_plan.now, 0.3);
        reopen(back);
        resolve(between(back, m_plan.now, 0.2));
        close(between(back, m_plan.now, 0.25), proofBy(subject.channel));
    }
    return std::move(*this).finish();
}

Life CaseLife::untilNow() && {
    core::Case& subject = m_life.subject;
    receive();
    const double stage = m_dice.share();
    if (stage < 0.06)
        return std::move(*this).finish();
    giveOwner();
    if (stage < 0.3)
        return std::move(*this).finish();
    // Whoever waits does so since a short while; his pause must not have run out yet.
    const Instant latest = between(subject.receivedAt, m_plan.now, 0.9);
    takeUp(std::min(subject.receivedAt + 6h, latest));
    const Instant at = std::max(subject.updatedAt, std::min(m_plan.now - 2h, latest));
    if (stage >= 0.94)
        resolve(at);
    else if (stage >= 0.82)
        waitFor(at, m_plan.now + std::chrono::hours(1 + m_dice.below(240)));
    else if (subject.networkMember.isValid())
        escalate(at);
    if (stage >= 0.98) {
        close(at, proofBy(subject.channel));
        reopen(between(at, m_plan.now, 0.5));
    }
    return std::move(*this).finish();
}

Life CaseLife::finish() && {
    core::Case& subject = m_life.subject;
    subject.version = m_life.events.size();
    subject.agreement = m_plan.book.find({})->pin();
    m_life.clocks = core::clocksOf(m_life.events, m_plan.book, subject.updatedAt);
    subject.due = core::dueOf(m_life.clocks);
    // The job that watches the clocks has been here.
    QList<core::RungAlarm> rung;
    for (core::CaseClock& clock : m_life.clocks) {
        if (clock.state == core::ClockState::Running && clock.dueAt <= m_plan.now)
            clock.breachedAt = clock.dueAt;
        for (const core::ClockAlarm& each : clock.alarms) {
            if (each.at > m_plan.now)
                continue;
            rung << core::RungAlarm{clock.measure, clock.cycle, each.code};
            m_life.rings << Ring{rung.last(), each.at};
        }
    }
    core::settleAlarms(m_life.clocks, rung);
    return std::move(m_life);
}

} // namespace store::bulk
