#pragma once

#include "core/slaclock.h"

namespace core {

/// A case as somebody makes it up, to see what would be promised.
struct TrialCase {
    Instant receivedAt;
    MatchFacts facts;
    bool isEscalated = false; ///< handed to the network member of `facts` as soon as it is received

    bool operator==(const TrialCase&) const = default;
};

/// One agreement in use that was asked, in their order, up to the one that holds.
struct TrialAnswer {
    AgreementPin pin;
    QList<MatchLimit> limits;
    bool isChosen = false;

    bool operator==(const TrialAnswer&) const = default;
};

/// What would hold for it, and why.
struct AgreementTrial {
    QList<TrialAnswer> answers;        ///< with the customer's side; the last one is chosen, unless none is
    QList<TrialAnswer> networkAnswers; ///< of an escalated case
    QList<CaseClock> clocks;           ///< at the instant of receipt, when an owner has it already
    [[nodiscard]] AgreementPin pin() const;
    [[nodiscard]] AgreementPin networkPin() const;
};

/// A pure function, as clocksOf(): the same answer in the window, on the command line and in tests.
[[nodiscard]] AgreementTrial tryAgreements(const AgreementBook& book, const TrialCase& made);

} // namespace core
