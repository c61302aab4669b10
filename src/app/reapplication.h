#pragma once

#include "app/company.h"

namespace app {

/// What one open case would come to under the newest version of the agreement that speaks of it.
struct Reapplication {
    core::CaseId caseId;
    QString number;
    QString agreement;                      ///< its code
    std::optional<core::Instant> dueBefore; ///< the nearest promise
    std::optional<core::Instant> dueAfter;

    bool operator==(const Reapplication&) const = default;
};

/// The open cases that ApplyAgreement would change, in the order of their ids; nothing is changed.
/// Verb::ApplyAgreement.
[[nodiscard]] core::Result<QList<Reapplication>> planReapplication(store::Session& session, const core::User& actor,
                                                                   const Company& company, core::Instant now);

} // namespace app
