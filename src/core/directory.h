#pragma once

#include "core/codes.h"
#include "core/id.h"
#include "core/instant.h"
#include "core/result.h"
#include <QStringList>

namespace core {

/// How a network member is reached, and what it takes (the directory).
struct NetworkProfile {
    NetworkMemberId member;
    QString email;      ///< empty: by text message only
    QString phone;      ///< E.164; empty: by mail only
    QString language;   ///< "es", "en"; empty: the company's
    QString territory;  ///< in words: "Bogotá y Soacha"
    int capacity = 0;   ///< open cases that it takes at once; 0: no limit
    QStringList categories; ///< codes of topics that it takes, with all below them; empty: all
    CalendarId calendar;    ///< its working hours; invalid: always open
    QString contactPerson;
    qint64 version = 0; ///< 0: none stored yet

    [[nodiscard]] bool isReachable() const { return !email.isEmpty() || !phone.isEmpty(); }
    bool operator==(const NetworkProfile&) const = default;
};

/// What happens when a member does not accept in time: a person is offered the next one, or he gets the case by itself.
enum class NextMember { Ask, Auto };

template <>
struct Codes<NextMember> {
    static constexpr std::array<std::pair<NextMember, const char*>, 2> table{
        {{NextMember::Ask, "ask"}, {NextMember::Auto, "auto"}}};
};

/// Whom a contact was with.
enum class ContactRole { Customer, Consumer };

template <>
struct Codes<ContactRole> {
    static constexpr std::array<std::pair<ContactRole, const char*>, 2> table{
        {{ContactRole::Customer, "customer"}, {ContactRole::Consumer, "consumer"}}};
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
