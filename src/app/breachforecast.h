#pragma once

#include "app/slaboard.h"
#include "store/boardreads.h"

namespace app {

/// Counts everybody's pace, unless `known` is younger than an hour. Inside a transaction.
[[nodiscard]] std::shared_ptr<const PaceBook> readPaces(store::Session& session, const Company& company,
                                                        core::Instant now,
                                                        const std::shared_ptr<const PaceBook>& known);

/// `cases`: ids in the order of their due time.
struct ForecastBreaches {
    qint64 count = 0;
    QList<store::DueCase> first;
};
/// Reads of everybody's cases only those that he still gets to: what stands behind them is a breach by its place.
/// `loads` are by owner. Inside a transaction.
[[nodiscard]] ForecastBreaches forecastBreaches(store::Session& session, const Company& company,
                                                const CompanyDay& today, core::Instant now,
                                                const QList<store::LoadCount>& loads, const PaceBook& paces);

} // namespace app
