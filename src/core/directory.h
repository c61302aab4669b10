#pragma once

#include "core/id.h"
#include "core/instant.h"
#include "core/result.h"

namespace core {

/// How a network member is reached, and what it takes (the directory).
struct NetworkProfile {
    NetworkMemberId member;
    QString email;      ///< empty: by text message only
    QString phone;      ///< E.164; empty: by mail only
    QString language;   ///< "es", "en"; empty: the company's
    QString territory;  ///< in words: "Bogotá y Soacha"
    int capacity = 0;   ///< open cases that it takes at once; 0: no limit
    qint64 version = 0; ///< 0: none stored yet

    [[nodiscard]] bool isReachable() const { return !email.isEmpty() || !phone.isEmpty(); }
    bool operator==(const NetworkProfile&) const = default;
};

using EscalationId = Id<struct EscalationTag>;

/// A case in the hands of a network member, from the order to its end.
struct Escalation {
    EscalationId id;
    CaseId caseId;
    NetworkMemberId member;
    QString code; ///< four digits, of no other that is open: "ACEPTO 4821"
    Instant openedAt;
    std::optional<Instant> acceptedAt;
    std::optional<Instant> endedAt;

    bool operator==(const Escalation&) const = default;
};

} // namespace core
