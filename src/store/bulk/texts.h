#pragma once

#include "store/bulk/dice.h"
#include <QString>

/// What Spanish-speaking customers are called, and what they complain of.
namespace store::bulk {

[[nodiscard]] QString personName(Dice& dice);
[[nodiscard]] QString organizationName(Dice& dice);
[[nodiscard]] QString city(Dice& dice);

[[nodiscard]] QString complaintSummary(Dice& dice);
/// A few sentences. How often words occur is as in natural text: "servicio" in 35 % of cases, "garantía" in 5 %,
/// "cortocircuito" in 0.5 %, "incendio" in 0.05 %, serial numbers in a handful each.
[[nodiscard]] QString complaintDetails(Dice& dice);
[[nodiscard]] QString remedySought(Dice& dice);
[[nodiscard]] QString answer(Dice& dice);
[[nodiscard]] QString note(Dice& dice);

} // namespace store::bulk
