#pragma once

#include "app/healthboard.h"
#include <QJsonObject>

/// How the command line shows escalations and health.
namespace cli {

[[nodiscard]] QJsonObject described(const app::HealthLine& line);
[[nodiscard]] QJsonObject described(const app::EscalationRow& row, const app::Company& company);

/// For people: what is with this part, with its numbers.
[[nodiscard]] QString shown(const app::HealthLine& line, const app::Company& company, core::Instant now);
[[nodiscard]] QString word(app::HealthPart part);
[[nodiscard]] QString word(app::HealthState state);
[[nodiscard]] QString word(app::EscalationState state);
/// What happened: "resolution 50%, level 1", "to the network".
[[nodiscard]] QString stepWords(const app::EscalationRow& row);

} // namespace cli
