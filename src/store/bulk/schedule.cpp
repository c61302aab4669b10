#include "store/bulk/schedule.h"

#include "store/bulk/dice.h"
#include <algorithm>
#include <array>
#include <numeric>

namespace store::bulk {

namespace {

constexpr int kDays = 395;
constexpr qint64 kDayMsecs = 86'400'000;
/// How much comes in each hour (UTC) of a company five hours west of Greenwich.
constexpr std::array<double, 24> kHours{2, 1, 1, 0.5, 0.3, 0.2, 0.2, 0.2, 0.2, 0.3, 0.5, 1,
                                        3, 6, 9, 9,   8,   6,   7,   8,   8,   7,   5,   3};
constexpr std::array<double, 7> kWeekdays{1, 0.95, 0.95, 0.9, 0.9, 0.45, 0.15}; // Monday first

/// The share of a day's cases that have come by this part of the day.
double shareBy(double partOfDay) {
    static const double all = std::accumulate(kHours.begin(), kHours.end(), 0.0);
    const double hours = partOfDay * 24;
    const auto full = static_cast<std::size_t>(hours);
    const double before = std::accumulate(kHours.begin(), kHours.begin() + std::min<std::size_t>(full, 24), 0.0);
    const double within = full < 24 ? kHours[full] * (hours - static_cast<double>(full)) : 0;
    return (before + within) / all;
}

/// The part of the day by which this share has come.
double partBy(double share) {
    static const double all = std::accumulate(kHours.begin(), kHours.end(), 0.0);
    double left = share * all;
    for (std::size_t hour = 0; hour < kHours.size(); ++hour) {
        if (left <= kHours[hour])
            return (static_cast<double>(hour) + left / kHours[hour]) / 24;
        left -= kHours[hour];
    }
    return 1;
}

} // namespace

Schedule::Schedule(const BulkPlan& plan)
    : m_plan(plan) {
    const core::Instant today(plan.now.msecs() / kDayMsecs * kDayMsecs);
    std::vector<double> weights;
    for (int day = 0; day < kDays; ++day) {
        const core::Instant start = today - core::Duration(kDayMsecs * (kDays - 1 - day));
        const int weekday = start.toUtc().date().dayOfWeek() - 1;
        const bool isToday = day + 1 == kDays;
        const double end = isToday ? shareBy(static_cast<double>((plan.now - today).count()) / kDayMsecs) : 1;
        weights.push_back(kWeekdays[static_cast<std::size_t>(weekday)] * (1 + 0.3 * day / kDays) * end);
        m_days.push_back({start, end, 0});
    }
    const double all = std::accumulate(weights.begin(), weights.end(), 0.0);
    double before = 0;
    for (std::size_t day = 0; day < weights.size(); ++day) {
        m_days[day].firstIndex = static_cast<qint64>(before / all * static_cast<double>(plan.cases));
        before += weights[day];
    }
}

core::Instant Schedule::receivedAt(qint64 index) const {
    const auto next = std::ranges::upper_bound(m_days, index, {}, &Day::firstIndex);
    const Day& day = *std::prev(next);
    const qint64 end = next == m_days.end() ? m_plan.cases : next->firstIndex;
    const double place = (static_cast<double>(index - day.firstIndex) + Dice(m_plan.seed, quint64(index)).share()) /
                         static_cast<double>(end - day.firstIndex);
    return day.start + core::Duration(static_cast<qint64>(partBy(place * day.end) * (kDayMsecs - 1)));
}

bool Schedule::isOpen(qint64 index) const {
    // Nine in ten of the newest are open; the old share lies anywhere before them.
    const double newest = std::min(1.0, m_plan.openShare * (1 - m_plan.oldShare) / 0.9);
    const double older = newest < 1 ? m_plan.openShare * m_plan.oldShare / (1 - newest) : 0;
    const bool isNew = static_cast<double>(m_plan.cases - index) <= newest * static_cast<double>(m_plan.cases);
    return Dice(m_plan.seed ^ 0x6f70656eU, quint64(index)).chance(isNew ? 0.9 : older);
}

} // namespace store::bulk
