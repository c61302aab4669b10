#pragma once

#include "core/catalogue.h"
#include "core/directory.h"

/// To which network member a case goes when nobody says (domain.md, assignment, held against partners).
namespace core {

struct NetworkCandidate {
    NetworkMember member;
    NetworkProfile profile;
    int open = 0; ///< cases in hand

    bool operator==(const NetworkCandidate&) const = default;
};

/// What a case asks of its member.
struct NetworkNeed {
    QStringList categories; ///< codes from the topic up to its root
    QString place;          ///< of the consumer, in words
    QList<NetworkMemberId> passedOver;

    bool operator==(const NetworkNeed&) const = default;
};

struct NetworkChoice {
    NetworkMemberId member; ///< invalid: nobody can take it; the reason says why
    QString reason;         ///< facts as compact JSON, no sentence

    bool operator==(const NetworkChoice&) const = default;
};

/// Whether the place lies in the territory, both in words: "Bogotá y Soacha" holds "Soacha, Cundinamarca". Accents and
/// case don't count. A territory of no words holds nothing in particular.
[[nodiscard]] bool isInTerritory(const QString& territory, const QString& place);

/// Active, reachable, takes the topic, below capacity → whoever works where the person is, then who works anywhere,
/// then others; among them least load, then by id. The reason is
/// {"rule":"territory"|"least_load","candidates":[{"name":…,"open":…},…]} with the chosen one first and at most two
/// others; without a member the rule is no_members, none_reachable, none_for_topic, none_left or none_below_capacity.
[[nodiscard]] NetworkChoice chooseMember(const QList<NetworkCandidate>& candidates, const NetworkNeed& need);

} // namespace core
