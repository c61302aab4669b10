#pragma once

#include "core/caseevent.h"

namespace core {

/// Why a network member has no answer.
enum class CannotAnswer {
    NotOurs,  ///< somebody else's work or territory
    NoAccess, ///< nobody there, or not let in
    NoParts,  ///< something has yet to arrive
    NoRecord, ///< nothing is known of it
    Other,    ///< the words say it
};

template <>
struct Codes<CannotAnswer> {
    static constexpr std::array<std::pair<CannotAnswer, const char*>, 5> table{{{CannotAnswer::NotOurs, "not_ours"},
                                                                                {CannotAnswer::NoAccess, "no_access"},
                                                                                {CannotAnswer::NoParts, "no_parts"},
                                                                                {CannotAnswer::NoRecord, "no_record"},
                                                                                {CannotAnswer::Other, "other"}}};
};

/// What we asked and the member has not answered.
struct MemberQuestion {
    EventId id;
    Instant askedAt;
    UserId by;
    QString text;

    bool operator==(const MemberQuestion&) const = default;
};

/// Oldest first, of the member who has the case now: what another member was asked is not theirs to answer. An answer
/// names its questions; one that names none answers all, unless the rest is promised for later.
[[nodiscard]] QList<MemberQuestion> openQuestions(const QList<CaseEvent>& events);

/// The day for which the member promised the rest, in their latest answer since the case came to them.
[[nodiscard]] std::optional<QDate> promisedRest(const QList<CaseEvent>& events);

/// Members to whom the case went since it came in or was reopened last, in that order.
[[nodiscard]] QList<NetworkMemberId> triedMembers(const QList<CaseEvent>& events);
/// How often in a row it went on by itself to the next member: escalations with handedOn since a person's last.
[[nodiscard]] int handOnsInRow(const QList<CaseEvent>& events);

} // namespace core
