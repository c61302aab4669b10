#pragma once

#include "app/company.h"
#include <QDate>

namespace app {

/// A day on the company's calendar, half-open.
struct CompanyDay {
    QDate date;
    core::Instant from;
    core::Instant to;

    bool operator==(const CompanyDay&) const = default;
};

/// The day in the company's zone that holds `at`, or the one `later` days after it. UTC where the zone is unknown.
[[nodiscard]] CompanyDay companyDay(const Company& company, core::Instant at, int later = 0);

} // namespace app
