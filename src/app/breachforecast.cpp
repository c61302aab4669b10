#include "app/breachforecast.h"

#include "core/forecast.h"
#include <algorithm>

namespace app {

namespace {

using namespace std::chrono_literals;

constexpr int kPaceDays = 30;
constexpr auto kPaceLasts = 1h;

/// One owner's queue of today behind what is overdue already.
class OwnerForecast {
public:
    OwnerForecast(store::Session& session, const store::LoadCount& load, const core::ShiftRest& rest,
                  core::Duration pace)
        : m_session(session)
        , m_load(load)
        , m_rest(rest)
        , m_pace(pace) {}

    void addTo(ForecastBreaches& breaches, core::Instant now, core::Instant endOfToday) const {
        const qint64 dueToday = m_load.today - m_load.overdue;
        const qint64 fitting = std::clamp<qint64>(core::placesLeft(m_rest, m_pace) - m_load.overdue, 0, dueToday);
        if (dueToday == 0)
            return;
        breaches.count += dueToday - fitting;
        qint64 place = m_load.overdue;
        const QList<store::DueCase> queue =
            store::findDueOfOwner(m_session, core::UserId(m_load.id), now, endOfToday, fitting + kMostForecast);
        for (const store::DueCase& each : queue) {
            if (!core::isForecastBreach(++place, each.due, m_rest, m_pace))
                continue;
            breaches.first << each;
            if (place <= m_load.overdue + fitting)
                ++breaches.count;
        }
    }

private:
    store::Session& m_session;
    const store::LoadCount& m_load;
    core::ShiftRest m_rest;
    core::Duration m_pace;
};

} // namespace

std::shared_ptr<const PaceBook> readPaces(store::Session& session, const Company& company, core::Instant now,
                                          const std::shared_ptr<const PaceBook>& known) {
    if (known && known->countedAt <= now && now - known->countedAt < kPaceLasts)
        return known;
    auto book = std::make_shared<PaceBook>();
    book->countedAt = now;
    qint64 allCases = 0;
    core::Duration allTime{};
    for (const store::ClosedCount& each : store::findClosedSince(session, now.toUtc().date().addDays(-kPaceDays))) {
        const core::User* owner = company.user(each.owner);
        const core::Duration shift = owner != nullptr ? core::shiftLength(*owner) : core::kUsualShift;
        const auto pace = core::paceOf(each.cases, each.days, shift);
        if (!pace)
            continue;
        book->paces.insert(each.owner, *pace);
        allCases += each.cases;
        allTime += each.days * shift;
    }
    book->usual = core::paceOf(allCases, 1, allTime);
    return book;
}

ForecastBreaches forecastBreaches(store::Session& session, const Company& company, const CompanyDay& today,
                                  core::Instant now, const QList<store::LoadCount>& loads, const PaceBook& paces) {
    ForecastBreaches breaches;
    if (!paces.usual)
        return breaches;
    for (const store::LoadCount& load : loads) {
        const core::User* owner = company.user(core::UserId(load.id));
        if (owner == nullptr)
            continue;
        const core::ShiftRest rest =
            core::presentRest(core::shiftRest(*owner, today.from, today.to, now), owner->id, company.absences);
        OwnerForecast(session, load, rest, paces.paces.value(owner->id, *paces.usual)).addTo(breaches, now, today.to);
    }
    std::ranges::sort(breaches.first, {}, [](const store::DueCase& each) { return std::pair(each.due, each.id); });
    breaches.first = breaches.first.mid(0, kMostForecast);
    return breaches;
}

} // namespace app
