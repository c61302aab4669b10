#pragma once

#include "core/agreementpin.h"
#include "core/id.h"
#include "core/instant.h"
#include "core/money.h"
#include "core/vocabulary.h"

namespace core {

/// Where a case stands against its nearest promise; kept beside the case so that lists can sort and colour by it.
struct CaseDue {
    ClockState state = ClockState::Cancelled;
    Measure measure = Measure::Resolution; ///< whose clock it is
    std::optional<Instant> at;             ///< nearest due time of a running clock; for a paused one, as if resumed now
    std::optional<Instant> soonAt;         ///< as CaseClock
    std::optional<Instant> urgentAt;
    std::optional<Duration> remaining; ///< while paused: what is left of the allowance

    bool operator==(const CaseDue&) const = default;
};

/// One matter raised by one person (domain.md).
struct Case {
    CaseId id;
    QString number; ///< "R-2026-000123"
    QString key;    ///< idempotency key of the intake; the same key logs once
    Kind kind = Kind::Complaint;
    Channel channel = Channel::Phone;
    Status status = Status::Received;
    Priority priority = Priority::Normal;
    PartyId customer; ///< who buys; invalid when nobody left contact details
    PartyId consumer; ///< who uses; often the same party
    CategoryId category;
    bool isCategoryConfirmed = false;
    CauseId cause;
    MomentId moment;
    QList<AttributeId> attributes;
    QString summary;
    QString details;
    QString remedySought;
    std::optional<Money> amountAtStake;
    Demeanour demeanour = Demeanour::Calm;
    NetworkMemberId networkMember; ///< marked for escalation to this member
    UserId owner;
    QString ownerReason; ///< "Ana: 6 open, 2 due today; Luis: 9 open"
    std::optional<Instant> ownerConfirmedAt;
    Instant receivedAt;
    Instant loggedAt;
    UserId loggedBy;
    bool isFirstContact = false;      ///< resolved by the call that raised it
    bool hasNoContactDetails = false; ///< nobody to answer: counted, no reply clocks
    int cycle = 1;                    ///< 1 + times reopened
    std::optional<Outcome> outcome;
    QString answer; ///< what the customer is told
    std::optional<Instant> resolvedAt;
    std::optional<Evidence> evidence;
    std::optional<Instant> closedAt;
    CaseId mergedInto;
    std::optional<WaitReason> waitReason;
    std::optional<Instant> waitUntil;
    AgreementPin agreement; ///< that its clocks run by; invalid: the company's promise
    QString agreementReason; ///< as AgreementChoice::reason
    CaseDue due;
    std::optional<LateReason> lateReason; ///< of the promise that is broken now (latereason.h)
    qint64 version = 1;
    Instant updatedAt;
    UserId updatedBy;

    bool operator==(const Case&) const = default;
};

} // namespace core
