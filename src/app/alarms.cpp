#include "app/alarms.h"

#include "app/casenews.h"
#include "app/membermail.h"
#include "app/membersearch.h"
#include "app/people.h"
#include "core/eventlog.h"
#include "core/latereason.h"
#include "core/notification.h"
#include "core/shift.h"
#include "store/casetable.h"
#include "store/changelog.h"
#include "store/clocktable.h"
#include "store/eventtable.h"
#include "store/notificationtable.h"
#include "store/unitofwork.h"
#include <QElapsedTimer>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

const QString kLease = u"alarms"_s;
/// Taken anew with each unit of work, and short: when its holder dies another goes on after two seconds. Whoever still
/// worked then would only do what is done: each alarm's key lets it ring once.
constexpr core::Duration kLeaseTime = 2s;
/// Cases a unit of work: their commits cost what one costs, and a desk that saves waits for few.
constexpr int kCasesAtOnce = 50;
constexpr core::Duration kLate = 15min;
constexpr int kMostHandOns = 2;
/// What belongs to one catching up.
constexpr core::Duration kDigestTime = 1h;

/// One alarm that rings now.
struct Ring {
    const core::CaseClock& clock;
    core::ClockAlarm alarm;
    const core::Threshold* threshold = nullptr; ///< null: the due time, of which the agreement tells nobody
};

/// Rings the alarms of single cases, inside an open unit of work.
class Bell {
public:
    Bell(store::Session& session, Bus& bus, core::Instant now)
        : m_session(session)
        , m_bus(bus)
        , m_company(bus.company())
        , m_now(now)
        , m_zone(m_company.zone) {}

    [[nodiscard]] int told() const { return m_told; }

    /// The version rises with the clocks, so that a desk that changes the case in the same moment can't put back older
    /// ones. A case that somebody changed in between is left for the next round.
    [[nodiscard]] core::Result<bool> ring(core::CaseId id) {
        store::lockCase(m_session, id);
        auto subject = store::findCase(m_session, id);
        if (!subject || !isDue(id))
            return false;
        if (subject->agreement.isValid() && m_company.book.find(subject->agreement)->pin() != subject->agreement)
            return false; // of a version that is not read yet: the next round knows it
        const QList<core::CaseEvent> events = store::findEvents(m_session, id);
        const auto clocks = core::clocksOf(events, m_company.book, m_now);
        const bool movesOn = ringAll(*subject, clocks, events);
        subject->due = core::dueOf(clocks);
        subject->lateReason = core::lateReasonOf(events, subject->due);
        if (!store::updateCase(m_session, *subject))
            return false;
        store::replaceClocks(m_session, id, clocks);
        const store::Change change{0, m_now, {}, {}, u"case"_s, id.value(), subject->version, u"clock"_s};
        store::insertChange(m_session, change);
        if (std::exchange(m_isUnaccepted, false) && m_company.nextMember == core::NextMember::Auto)
            if (const auto handed = handOn(*subject, events); !handed)
                return handed;
        return movesOn ? moveOn(*subject) : true;
    }

private:
    /// Somebody else may have rung it since it was found.
    [[nodiscard]] bool isDue(core::CaseId id) {
        return std::ranges::any_of(store::findClocks(m_session, id), [&](const core::CaseClock& clock) {
            return clock.nextAlarm && *clock.nextAlarm <= m_now;
        });
    }

    /// Whether one of them asks for another owner.
    [[nodiscard]] bool ringAll(const core::Case& subject, const QList<core::CaseClock>& clocks,
                               const QList<core::CaseEvent>& events) {
        bool movesOn = false;
        for (const core::CaseClock& clock : clocks)
            for (const core::ClockAlarm& alarm : clock.alarms) {
                const core::RungAlarm key{clock.measure, clock.cycle, alarm.code};
                if (alarm.at > m_now || !store::insertRungAlarm(m_session, subject.id, key, alarm.at, m_now))
                    continue;
                const Ring now{clock, alarm, thresholdOf(clock, alarm)};
                if (clock.measure == core::Measure::NetworkAcceptance && alarm.code == core::kDueAlarm)
                    tellUnaccepted(subject, now, events);
                else
                    tell(subject, now);
                movesOn = movesOn || (now.threshold && now.threshold->movesOn);
            }
        return movesOn;
    }

    [[nodiscard]] const core::Threshold* thresholdOf(const core::CaseClock& clock,
                                                     const core::ClockAlarm& alarm) const {
        const core::Agreement* agreement = m_company.book.find(clock.pin);
        const core::Target* target = agreement ? agreement->target(clock.measure) : nullptr;
        if (!target)
            return nullptr;
        const auto found = std::ranges::find_if(
            target->thresholds, [&](const core::Threshold& each) { return core::codeOf(each) == alarm.code; });
        return found == target->thresholds.end() ? nullptr : &*found;
    }

    void tell(const core::Case& subject, const Ring& ring) {
        if (!ring.threshold)
            return;
        for (const core::User* each : recipientsOf(subject, *ring.threshold))
            tell(*each, subject, ring);
        if (ring.threshold->recipients.contains(core::Recipient::NetworkMember))
            orderReminder({m_session, m_company, m_now, subject}, ring.clock, ring.alarm.code);
    }

    /// The owner and the supervisors hear of it whatever the agreement says, with whoever could take it next.
    void tellUnaccepted(const core::Case& subject, const Ring& ring, const QList<core::CaseEvent>& events) {
        const core::NetworkChoice next = chooseMemberFor(m_session, m_company, subject, events);
        const core::NetworkMember* member = m_company.catalogue.networkMember(next.member);
        tellOfCase(m_session, m_company, m_now, subject, core::NotificationKind::Unaccepted,
                   u"unaccepted:%1:%2"_s.arg(subject.id.value()).arg(ring.clock.cycle), Listeners::OwnerAndSupervisors,
                   member ? member->name : QString());
        ++m_told;
        m_isUnaccepted = true;
    }

    /// To the next member by rule, twice in a row at most; then, and when nobody is left, people decide.
    [[nodiscard]] core::Result<bool> handOn(const core::Case& subject, const QList<core::CaseEvent>& events) {
        if (core::handOnsInRow(events) >= kMostHandOns)
            return true;
        const auto handed =
            m_bus.runWithin(systemUser(), EscalateCase{subject.id, {}, orderOf(events), /*handsOn*/ true});
        if (!handed && handed.error().code != core::ErrorCode::Refused)
            return tl::unexpected<core::Error>(handed.error());
        return true;
    }

    /// What the member before was asked to do.
    [[nodiscard]] static QString orderOf(const QList<core::CaseEvent>& events) {
        QString order;
        for (const core::CaseEvent* event : core::eventsInForce(events))
            if (event->type == core::EventType::Escalated)
                order = event->text;
        return order;
    }

    [[nodiscard]] QList<const core::User*> recipientsOf(const core::Case& subject,
                                                        const core::Threshold& threshold) const {
        QList<const core::User*> people;
        for (const core::User& user : m_company.users)
            for (const core::Recipient each : threshold.recipients)
                if (user.isActive && isMeant(user, each, subject) && !people.contains(&user))
                    people << &user;
        return people;
    }

    [[nodiscard]] static bool isMeant(const core::User& user, core::Recipient recipient, const core::Case& subject) {
        switch (recipient) {
        case core::Recipient::Owner:
            return user.id == subject.owner;
        case core::Recipient::Supervisors:
            return user.role == core::Role::Supervisor;
        case core::Recipient::QualityCoordinators:
            return user.role == core::Role::QualityCoordinator;
        case core::Recipient::NetworkMember:
            return user.role == core::Role::NetworkMember && subject.networkMember.isValid() &&
                   user.networkMember == subject.networkMember;
        }
        Q_UNREACHABLE();
    }

    void tell(const core::User& user, const core::Case& subject, const Ring& ring) {
        const bool isLate = m_now - ring.alarm.at > kLate;
        if (isLate && store::extendDigest(m_session, user.id, m_now - kDigestTime))
            return;
        core::Notification notification;
        notification.user = user.id;
        notification.plannedAt = ring.alarm.at;
        notification.createdAt = m_now;
        notification.visibleAt = core::nextOnShift(user, m_company.absences, m_now, m_zone);
        if (isLate) {
            notification.kind = core::NotificationKind::Digest;
            notification.key = u"digest:%1:%2"_s.arg(user.id.value()).arg(m_now.msecs());
        } else {
            notification.caseId = subject.id;
            notification.measure = ring.clock.measure;
            notification.alarm = ring.alarm.code;
            notification.key = u"alarm:%1:%2:%3:%4:%5"_s.arg(subject.id.value())
                                   .arg(core::toCode(ring.clock.measure))
                                   .arg(ring.clock.cycle)
                                   .arg(ring.alarm.code)
                                   .arg(user.id.value());
        }
        if (store::insertNotification(m_session, notification))
            ++m_told;
    }

    /// Nobody else may be able to take it; then it stays where it is, and the board shows it.
    [[nodiscard]] core::Result<bool> moveOn(const core::Case& subject) {
        const auto moved = m_bus.runWithin(systemUser(), AssignCase{subject.id, {}, {}, subject.owner});
        if (!moved && moved.error().code != core::ErrorCode::Refused)
            return tl::unexpected<core::Error>(moved.error());
        if (moved)
            tellNewOwner(*moved);
        return true;
    }

    void tellNewOwner(const Receipt& moved) {
        const core::User* owner = m_company.user(moved.owner);
        if (!owner)
            return;
        core::Notification notice =
            noticeFor(*owner, core::NotificationKind::MovedOn,
                      u"moved_on:%1:%2"_s.arg(moved.caseId.value()).arg(moved.version), m_company, m_now);
        notice.caseId = moved.caseId;
        if (store::insertNotification(m_session, notice))
            ++m_told;
    }

    store::Session& m_session;
    Bus& m_bus;
    const Company& m_company;
    core::Instant m_now;
    QTimeZone m_zone;
    int m_told = 0;
    bool m_isUnaccepted = false; ///< the case that rings now: its member did not accept it in time
};

core::Result<QList<core::CaseId>> findDue(store::Session& session, core::Instant now, int batch) {
    return store::read(
        session, [&]() -> core::Result<QList<core::CaseId>> { return store::findDueAlarms(session, now, batch); });
}

/// The lease of one round. A round is of one instant; the lease goes on with the time that it takes.
class Lease {
public:
    Lease(store::Session& session, const Bus& bus, core::Instant now)
        : m_session(session)
        , m_holder(bus.origin())
        , m_begin(now) {
        m_running.start();
    }
    /// Inside a unit of work; false while another agent has it.
    [[nodiscard]] bool take() {
        const core::Instant now = m_begin + core::Duration(m_running.elapsed());
        return store::takeLease(m_session, kLease, m_holder, now, now + kLeaseTime);
    }
    [[nodiscard]] core::Result<void> release() {
        return store::write(m_session, [&]() -> core::Result<void> {
            store::releaseLease(m_session, kLease, m_holder);
            return {};
        });
    }

private:
    store::Session& m_session;
    const QString m_holder;
    core::Instant m_begin;
    QElapsedTimer m_running;
};

/// Nothing while another agent has the lease.
using Rung = core::Result<std::optional<AlarmReport>>;

Rung ringSome(store::Session& session, Bus& bus, core::Instant now, const QList<core::CaseId>& cases, Lease& lease) {
    return store::write(session, [&]() -> Rung {
        if (!lease.take())
            return std::nullopt;
        Bell bell(session, bus, now);
        AlarmReport report;
        for (const core::CaseId id : cases) {
            const auto rung = bell.ring(id);
            if (!rung)
                return tl::unexpected<core::Error>(rung.error());
            report.cases += *rung ? 1 : 0;
        }
        report.told = bell.told();
        return report;
    });
}

/// One by one, so that a case that can't be rung now keeps no other waiting; it stays due, and is tried again.
Rung ringEach(store::Session& session, Bus& bus, core::Instant now, const QList<core::CaseId>& cases, Lease& lease) {
    AlarmReport report;
    for (const core::CaseId id : cases) {
        if (const auto fresh = bus.refreshCompany(); !fresh) // what was counted may not be stored
            return tl::unexpected<core::Error>(fresh.error());
        const auto one = ringSome(session, bus, now, {id}, lease);
        if (one && !*one)
            return std::nullopt;
        if (one) {
            report.cases += (*one)->cases;
            report.told += (*one)->told;
        }
    }
    return report;
}

} // namespace

core::Result<AlarmReport> ringAlarms(store::Session& session, Bus& bus, core::Instant now, int batch) {
    const auto due = findDue(session, now, batch);
    if (!due)
        return tl::unexpected<core::Error>(due.error());
    AlarmReport report;
    if (due->isEmpty())
        return report;
    Lease lease(session, bus, now);
    for (qsizetype at = 0; at < due->size(); at += kCasesAtOnce) {
        const QList<core::CaseId> cases = due->mid(at, kCasesAtOnce);
        auto some = ringSome(session, bus, now, cases, lease);
        if (!some)
            some = ringEach(session, bus, now, cases, lease);
        if (!some)
            return tl::unexpected<core::Error>(some.error());
        if (!*some)
            return report;
        report.cases += (*some)->cases;
        report.told += (*some)->told;
    }
    return lease.release().map([&] { return report; });
}

} // namespace app
