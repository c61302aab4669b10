#pragma once

#include "app/company.h"

namespace app {

/// One owner of cases: what he carries, what falls due when today, and how much he gets done.
struct TeamMember {
    core::UserId user;
    QString name;
    bool isActive = true;
    int open = 0;
    int overdue = 0;
    int withinHour = 0;                   ///< due in the next hour
    std::optional<core::Instant> oldest;  ///< when his oldest open case was received
    QList<int> due;                       ///< open cases by the hour of today that they are due in, as Team::hours
    double closedPerDay = 0;              ///< over the last 30 days (UTC), today not among them
    QList<int> closed;                    ///< on each of the last 12 of them, the latest last
    std::optional<core::Absence> absence; ///< in force, or the next one to come

    [[nodiscard]] bool isAbsent(core::Instant now) const { return absence && absence->isInForce(now); }
    bool operator==(const TeamMember&) const = default;
};

/// One hour of today: contacts against the people who can take them.
struct TeamHour {
    int hour = 0;           ///< local time of the company, 0–23
    core::Instant from;     ///< when it begins
    int received = 0;       ///< cases received in it, whatever their channel
    int seats = 0;          ///< advisors on shift then and not absent
    bool isTooMany = false; ///< more than so many seats took on average over the last 30 days

    bool operator==(const TeamHour&) const = default;
};

struct Team {
    QList<TeamMember> members; ///< present ones first, then by open cases, then by name
    QList<TeamHour> hours; ///< today's working hours: all shifts of the team, and any hour beside them with a figure
    int unassigned = 0;    ///< open cases that nobody has
    double perSeat = 0;    ///< contacts that a seat took an hour, on average over the days with any of the last 30
    core::Instant now;

    bool operator==(const Team&) const = default;
};

/// Everybody who owns cases: active claims managers, and whoever else holds an open one. Denied to those who may not
/// read every case.
[[nodiscard]] core::Result<Team> readTeam(store::Session& session, const core::User& reader, const Company& company,
                                          core::Instant now);

} // namespace app
