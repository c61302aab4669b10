#pragma once

#include "core/id.h"

namespace core {

/// One version of an agreement.
struct AgreementPin {
    AgreementId id;
    int version = 0;

    [[nodiscard]] bool isValid() const { return id.isValid(); }
    auto operator<=>(const AgreementPin&) const = default;
};

/// One version of a calendar.
struct CalendarPin {
    CalendarId id;
    int version = 0;

    auto operator<=>(const CalendarPin&) const = default;
};

} // namespace core
