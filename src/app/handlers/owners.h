#pragma once

#include "app/casechange.h"
#include "core/assignment.h"

/// How a case gets its owner, for every command that gives it one.
namespace app::handlers {

/// A person's choice; the reason is compact JSON as core::chooseOwner's: {"rule":"person","by":…,"reason":…}.
[[nodiscard]] core::Assignment chosenByPerson(const Work& work, core::UserId owner, const QString& reason);

/// By the hand-over of an absence: {"rule":"absence","by":…,"of":…,"until":…}.
[[nodiscard]] core::Assignment givenByAbsence(const Work& work, core::UserId owner, const core::Absence& absence);

/// {"owner", "ownerName"} of an Assigned event.
[[nodiscard]] QJsonObject assignedData(const core::Assignment& choice, const Company& company);

/// Sets the owner, who has yet to confirm, and records it.
void giveTo(CaseChange& change, const core::Assignment& choice, const Company& company);

} // namespace app::handlers
