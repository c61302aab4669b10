#include "app/companyday.h"

#include <QTimeZone>

namespace app {

CompanyDay companyDay(const Company& company, core::Instant at, int later) {
    const QTimeZone known(company.zone);
    const QTimeZone zone = known.isValid() ? known : QTimeZone::utc();
    const QDate date = at.toUtc().toTimeZone(zone).date().addDays(later);
    return {date, core::Instant(date.startOfDay(zone)), core::Instant(date.addDays(1).startOfDay(zone))};
}

} // namespace app
