#include "app/teamboard.h"

#include "core/assignment.h"
#include "core/permissions.h"
#include "store/absencetable.h"
#include "store/casepage.h"
#include "store/teamfigures.h"
#include "store/unitofwork.h"
#include <QTimeZone>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kDays = 30;
constexpr int kDaysShown = 12;
constexpr int kHours = 24;
/// Where nobody has a shift.
constexpr int kFirstHour = 8;
constexpr int kLastHour = 17;

/// Reads the figures one after the other, all of one moment.
class TeamReader {
public:
    TeamReader(store::Session& session, const Company& company, core::Instant now)
        : m_session(session)
        , m_company(company)
        , m_now(now)
        , m_zone(QTimeZone(company.zone).isValid() ? QTimeZone(company.zone) : QTimeZone::utc())
        , m_today(now.toUtc().toTimeZone(m_zone).date())
        , m_dayStart(m_today.startOfDay(m_zone))
        , m_dayEnd(m_today.addDays(1).startOfDay(m_zone)) {}

    Team read() {
        m_team.now = m_now;
        m_absences = store::findAbsencesAfter(m_session, m_dayStart);
        readCases();
        m_due = store::countDueHours(m_session, m_dayStart, m_dayEnd);
        m_received = store::countReceivedHours(m_session, m_dayStart, m_dayEnd);
        findHours();
        for (TeamMember& each : m_team.members)
            for (const TeamHour& hour : std::as_const(m_team.hours))
                each.due << m_due.value(each.user).value(indexOf(hour.from));
        readPace();
        sort();
        return m_team;
    }

private:
    /// Hours since the day began, which on a day of 23 or 25 hours is not what the clock on the wall says.
    [[nodiscard]] int indexOf(core::Instant at) const {
        return static_cast<int>((at - m_dayStart) / std::chrono::hours(1));
    }

    void readCases() {
        QHash<core::UserId, store::OwnerCases> counts;
        for (const store::OwnerCases& each : store::countOwnerCases(m_session, m_now))
            counts.insert(each.owner, each);
        core::CaseQuery unassigned;
        unassigned.isOpen = true;
        unassigned.isUnassigned = true;
        m_team.unassigned = static_cast<int>(store::countCases(m_session, unassigned, m_now));
        for (const core::User& user : m_company.users) {
            const bool isManager = user.isActive && user.role == core::Role::ClaimsManager;
            if (!isManager && !counts.contains(user.id))
                continue;
            const store::OwnerCases cases = counts.value(user.id);
            TeamMember member;
            member.user = user.id;
            member.name = user.name;
            member.isActive = user.isActive;
            member.open = cases.open;
            member.overdue = cases.overdue;
            member.withinHour = cases.withinHour;
            if (const auto* absence = core::presentOrNextAbsenceOf(m_absences, user.id, m_now))
                member.absence = *absence;
            m_team.members << member;
        }
        findOldest();
    }

    void findOldest() {
        QList<core::UserId> owners;
        for (const TeamMember& each : std::as_const(m_team.members))
            if (each.open > 0)
                owners << each.user;
        const auto oldest = store::findOldestOpen(m_session, owners);
        for (TeamMember& each : m_team.members)
            if (each.open > 0 && oldest.contains(each.user))
                each.oldest = oldest.value(each.user);
    }

    [[nodiscard]] bool isShiftHour(int hour) const {
        bool hasShifts = false;
        for (const core::User& each : m_company.users) {
            if (!isInTeam(each) || each.shiftFrom.isNull() || each.shiftTo.isNull())
                continue;
            hasShifts = true;
            if (core::isOnShift(each, QTime(hour, 0)))
                return true;
        }
        return !hasShifts && kFirstHour <= hour && hour <= kLastHour;
    }

    [[nodiscard]] static bool isInTeam(const core::User& user) {
        return user.isActive && (user.role == core::Role::Advisor || user.role == core::Role::ClaimsManager);
    }

    [[nodiscard]] bool hasFigure(int index) const {
        return m_received.contains(index) ||
               std::any_of(m_due.begin(), m_due.end(), [&](const auto& hours) { return hours.contains(index); });
    }

    [[nodiscard]] int seatsAt(int hour, std::optional<core::Instant> at) const {
        int seats = 0;
        for (const core::User& each : m_company.users)
            if (each.isActive && each.role == core::Role::Advisor && core::isOnShift(each, QTime(hour, 0)) &&
                !(at && core::absenceOf(m_absences, each.id, *at)))
                ++seats;
        return seats;
    }

    void findHours() {
        QList<TeamHour> hours;
        for (core::Instant at = m_dayStart; at < m_dayEnd; at = at + std::chrono::hours(1)) {
            const int hour = at.toUtc().toTimeZone(m_zone).time().hour();
            hours << TeamHour{hour, at, m_received.value(indexOf(at)), seatsAt(hour, at)};
        }
        const auto counts = [&](const TeamHour& each) {
            return isShiftHour(each.hour) || hasFigure(indexOf(each.from));
        };
        const auto first = std::find_if(hours.cbegin(), hours.cend(), counts);
        const auto last = std::find_if(hours.crbegin(), hours.crend(), counts);
        if (first != hours.cend())
            m_team.hours = QList<TeamHour>(first, last.base());
    }

    void readPace() {
        const QDate today = m_now.toUtc().date();
        const auto readDays = [&](store::Tally figure) {
            return store::findRollupOwners(m_session, today.addDays(-kDays), today.addDays(-1), figure);
        };
        const auto closedByDay = readDays(store::Tally::Closed);
        const auto receivedByDay = readDays(store::Tally::Received);
        QHash<core::UserId, int> closed;
        int received = 0;
        int days = 0;
        for (int back = kDays; back >= 1; --back) {
            const QDate day = today.addDays(-back);
            const auto ofDay = closedByDay.value(day);
            for (auto each = ofDay.begin(); each != ofDay.end(); ++each)
                closed[each.key()] += each.value();
            for (TeamMember& each : m_team.members)
                if (back <= kDaysShown)
                    each.closed << ofDay.value(each.user);
            int ofAll = 0;
            for (const int amount : receivedByDay.value(day))
                ofAll += amount;
            received += ofAll;
            days += ofAll > 0 ? 1 : 0;
        }
        for (TeamMember& each : m_team.members)
            each.closedPerDay = double(closed.value(each.user)) / kDays;
        judgeHours(days > 0 ? double(received) / days : 0);
    }

    /// `perDay` against the seats of a whole day: what one of them takes in an hour.
    void judgeHours(double perDay) {
        int seatHours = 0;
        for (int hour = 0; hour < kHours; ++hour)
            seatHours += isShiftHour(hour) ? seatsAt(hour, {}) : 0;
        m_team.perSeat = seatHours > 0 ? perDay / seatHours : 0;
        for (TeamHour& each : m_team.hours)
            each.isTooMany = m_team.perSeat > 0 && each.received > each.seats * m_team.perSeat;
    }

    void sort() {
        std::stable_sort(m_team.members.begin(), m_team.members.end(), [this](const auto& left, const auto& right) {
            return std::tuple(left.isAbsent(m_now), -left.open, left.name) <
                   std::tuple(right.isAbsent(m_now), -right.open, right.name);
        });
    }

    store::Session& m_session;
    const Company& m_company;
    core::Instant m_now;
    QTimeZone m_zone;
    QDate m_today;
    core::Instant m_dayStart;
    core::Instant m_dayEnd;
    QList<core::Absence> m_absences;
    QHash<core::UserId, QHash<int, int>> m_due;
    QHash<int, int> m_received;
    Team m_team;
};

} // namespace

core::Result<Team> readTeam(store::Session& session, const core::User& reader, const Company& company,
                            core::Instant now) {
    if (const auto allowed = core::mayDo(reader, core::Verb::ReadAllCases); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return store::read(session, [&]() -> core::Result<Team> { return TeamReader(session, company, now).read(); });
}

} // namespace app
