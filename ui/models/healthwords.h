#pragma once

#include "app/health.h"

/// Health in words.
namespace models {

struct HealthWords {
    QString title;
    QString detail;
    QString act; ///< of the button that mends it; empty: nothing does from here

    bool operator==(const HealthWords&) const = default;
};
[[nodiscard]] HealthWords healthWords(const app::HealthLine& line, core::Instant now);

/// "Received 412 = cases 61 + follow-ups 338 + quarantine 13"; parts that are nothing are left out, and ≠ tells of
/// loss.
[[nodiscard]] QString mailSumText(const store::IncomingFigures& figures);

/// One short item of the status line: all channels that carry mail, or text messages, as one. Empty text: nothing is
/// set up.
struct HealthLamp {
    app::HealthState state = app::HealthState::Off;
    QString text;
    QString hint;
};
[[nodiscard]] HealthLamp mailLamp(const QList<app::HealthLine>& lines, core::Instant now);
[[nodiscard]] HealthLamp smsLamp(const QList<app::HealthLine>& lines, core::Instant now);

} // namespace models
