#pragma once

#include "models/eventwords.h"

namespace models {

/// Words of what customers and network members are told and say: what comes and goes between the house and others.
void tellCorrespondence(const core::CaseEvent& event, const FieldContext& context, EventWords& told);

/// Whether one of a network member's people did it: their words stand in a box.
[[nodiscard]] bool isByNetwork(const core::CaseEvent& event, const app::Company& company);

} // namespace models
