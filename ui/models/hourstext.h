#pragma once

#include "core/calendar.h"
#include <QString>

/// Hours of a day as people write them: "08:00–12:00, 14:00–18:00"; nothing when closed.
namespace models {

[[nodiscard]] QString hoursText(const QList<core::OpenHours>& hours);

/// What was read, in order; or how to write it so that it can be.
struct ReadHours {
    QList<core::OpenHours> hours;
    QString error; ///< a sentence for beside the field; empty = all is read

    bool operator==(const ReadHours&) const = default;
};

/// Takes also "8-12, 14-18", "8:30 a 17:00", "8.30–17", "closed", "24 h"; intervals in any order, up to 24:00, without
/// overlap. 12-hour times are not taken: "8" is in the morning.
[[nodiscard]] ReadHours readHours(const QString& text);

/// "Lunes", as a line of the week is called; 0 = Monday.
[[nodiscard]] QString weekdayName(int weekday);

} // namespace models
