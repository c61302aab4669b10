#pragma once

#include "app/casereads.h"
#include "app/companyday.h"
#include "core/casequery.h"
#include <QHash>

/// What the supervisor's SLA board shows (ux.md S1): columns of time, never of status, each by least time left.
namespace app {

/// What the load strip is counted by.
enum class BoardGrouping { Person, Partner, Topic };

struct BoardCard {
    core::CaseRow row;
    std::optional<core::Measure> measure; ///< of the nearest promise under way
    std::optional<core::LateReason> lateReason;
    std::optional<core::Instant> waitUntil;

    bool operator==(const BoardCard&) const = default;
};

struct BoardDay {
    QDate date;
    qint64 cases = 0; ///< that fall due on it

    bool operator==(const BoardDay&) const = default;
};

struct BoardWait {
    core::WaitReason reason{};
    qint64 cases = 0;

    bool operator==(const BoardWait&) const = default;
};

/// What a person, a partner or a topic carries; `withinHour` holds no overdue ones.
struct BoardLoad {
    qint64 id = 0; ///< 0 = nobody, no topic
    QString name;
    qint64 open = 0;
    qint64 withinHour = 0;
    qint64 overdue = 0;
    std::optional<core::Instant> absentUntil; ///< of a person who is away now

    bool operator==(const BoardLoad&) const = default;
};

/// Kept: closed today in time. Broken: closed today too late, or fallen due today and still open.
struct OnTimeShare {
    qint64 kept = 0;
    qint64 broken = 0;

    /// 0 … 1; nothing on a day on which no promise ended yet.
    [[nodiscard]] std::optional<double> share() const;
    bool operator==(const OnTimeShare&) const = default;
};
/// The share that the company wants to reach.
constexpr double kOnTimeTarget = 0.95;

/// Everybody's pace over the last 30 days (core/forecast.h). It changes slowly: whoever reads boards one after the
/// other hands it back, and it is counted anew when it is an hour old.
struct PaceBook {
    core::Instant countedAt;
    QHash<core::UserId, core::Duration> paces;
    std::optional<core::Duration> usual; ///< of all together: for those who closed nothing yet

    bool operator==(const PaceBook&) const = default;
};

/// Cases that will be due before their owner gets to them today, by core/forecast.h. Cases without an owner are not in
/// it: they stand on the board as such.
struct BreachForecast {
    qint64 cases = 0;
    QList<BoardCard> first; ///< nearest due first, kMostForecast at most
    bool isKnown = false;   ///< false: nobody closed anything in 30 days, so there is no pace to go by

    bool operator==(const BreachForecast&) const = default;
};
constexpr int kMostForecast = 50;

struct BoardRequest {
    core::CaseQuery filter; ///< narrows the columns and their counts; owners, network member and categories are read
    BoardGrouping grouping = BoardGrouping::Person;
    int cards = 12; ///< most a column
    std::shared_ptr<const PaceBook> paces;
};

struct SlaBoard {
    core::Instant now;
    CompanyDay today;
    CaseGroups counts; ///< true totals of the columns
    QList<BoardCard> overdue;
    QList<BoardCard> withinHour;
    QList<BoardCard> restOfToday;
    QList<BoardDay> week; ///< the seven days after today
    qint64 afterWeek = 0;
    QList<BoardCard> tomorrow; ///< its first, five at most
    QList<BoardWait> waits;
    std::optional<core::Instant> oldestPausedReceived;
    QList<BoardCard> resuming;        ///< pauses that run out next, three at most
    std::optional<BoardCard> nextDue; ///< the first that is not overdue
    qint64 unexplained = 0;           ///< overdue, and nobody said why
    OnTimeShare onTime;
    BoardGrouping grouping = BoardGrouping::Person;
    QList<BoardLoad> loads;  ///< of the whole company, whatever the filter; most open first, without any last
    BreachForecast forecast; ///< of the whole company, too
    std::shared_ptr<const PaceBook> paces;

    /// The earliest instant at which time alone moves a case to another column.
    [[nodiscard]] core::Instant validUntil() const;
};

/// Denied to everyone who may not read all cases.
[[nodiscard]] core::Result<SlaBoard> readSlaBoard(store::Session& session, const core::User& reader,
                                                  const Company& company, core::Instant now,
                                                  const BoardRequest& request);

} // namespace app
