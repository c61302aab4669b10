#pragma once

#include "app/company.h"

/// What an agreement would have done to the cases that there are: the simulator's second question (ux.md D2).
namespace app {

/// A draft, and how far back closed cases are looked at.
struct EffectRequest {
    core::Agreement draft;
    int days = 30;

    bool operator==(const EffectRequest&) const = default;
};

/// How one promise of a case would have come out: the resolution where it changes, else the first that does, one that
/// would be kept or broken instead before all others.
struct CaseEffect {
    core::CaseId caseId;
    QString number;
    bool isOpen = false;
    core::Measure measure = core::Measure::Resolution;
    std::optional<core::Instant> dueBefore; ///< absent: no such promise
    std::optional<core::Instant> dueAfter;
    bool wasBroken = false;
    bool wouldBeBroken = false;

    bool operator==(const CaseEffect&) const = default;
};

struct AgreementEffect {
    core::Instant since;       ///< closed cases from then on
    int looked = 0;            ///< how many cases were looked at
    bool isCut = false;        ///< there are more; the newest were looked at
    QList<CaseEffect> changed; ///< newest first

    bool operator==(const AgreementEffect&) const = default;
};

/// At most so many open cases and as many closed ones are looked at.
inline constexpr int kMostEffectCases = 1000;

/// Open cases and those closed in the last days, as if the draft had been in force when they were received, against
/// what they hold; nothing is changed. Only cases of which the draft speaks, or that an earlier version of it holds,
/// can change. Verb::ManageAgreements and Verb::ReadAllCases. For the counter: it reads cases one by one.
[[nodiscard]] core::Result<AgreementEffect> readAgreementEffect(store::Session& session, const core::User& reader,
                                                                const Company& company, const EffectRequest& request,
                                                                core::Instant now);

} // namespace app
