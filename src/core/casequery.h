#pragma once

#include "core/caserecord.h"
#include "core/catalogue.h"
#include "core/result.h"
#include "core/slaclock.h"
#include "core/user.h"

namespace core {

enum class SortOrder { Due, Newest, Oldest, Priority, Updated };

template <>
struct Codes<SortOrder> {
    static const std::array<std::pair<SortOrder, const char*>, 5> table;
};

/// Whether keys fall from row to row (newest first).
[[nodiscard]] constexpr bool isDescending(SortOrder sort) {
    return sort == SortOrder::Newest || sort == SortOrder::Updated;
}

/// A saved view: what `is:open owner:me kind:claim due:<1h text:"…"` asks for. Empty lists = no condition.
struct CaseQuery {
    std::optional<bool> isOpen;
    QList<Status> statuses;
    QList<Kind> kinds;
    QList<Channel> channels;
    QList<Priority> priorities;
    QList<CategoryId> categories; ///< with all below them
    QList<UserId> owners;
    bool isUnassigned = false;
    NetworkMemberId networkMember;
    bool isWithNetwork = false;        ///< any network member
    PartyId party;                     ///< customer or consumer
    std::optional<Duration> dueWithin; ///< due:<1h; overdue ones included
    std::optional<Instant> dueFrom;
    std::optional<Instant> dueTo; ///< exclusive
    bool isOverdue = false;
    bool isUpcoming = false;           ///< is:upcoming — a promise that is still to come: neither overdue nor paused
    bool needsLateReason = false; ///< is:unexplained — overdue, and nobody said why
    bool isPaused = false;
    bool needsCompletion = false; ///< is:incomplete — quick saves whose details are still to be asked
    std::optional<Instant> receivedFrom;
    std::optional<Instant> receivedTo; ///< exclusive
    std::optional<Instant> closedFrom;
    std::optional<Instant> closedTo; ///< exclusive
    QString text; ///< words that all must occur
    SortOrder sort = SortOrder::Due;

    bool operator==(const CaseQuery&) const = default;
};

/// Names that a query may use: who "me" is, what categories and people are called, what day "today" is.
struct QueryScope {
    UserId me;
    const Catalogue* catalogue = nullptr;
    QList<User> users;
    Instant now;
};

/// Reads the query language, Spanish and English words alike (estado:abierto responsable:yo = is:open owner:me). A word
/// it can't read is an error that names it: Error::rule "query.unknown_word" / "query.unknown_value", detail = the
/// word.
///
/// Words stand side by side and all must hold; several values of one word ("kind:claim,complaint", or the word again)
/// are alternatives; quotes keep blanks together; words without a colon are searched text. Days are local days:
/// received:today, received:2026-11-01..2026-11-30 (both included), received:<7d, closed:2026-11-01.., closed:..2026-11-30,
/// due:2026-11-25
[[nodiscard]] Result<CaseQuery> parseQuery(const QString& text, const QueryScope& scope);

/// The query as text in "es" or "en", so that buttons and text show the same; parseQuery() reads it back unchanged.
[[nodiscard]] QString toText(const CaseQuery& query, const QueryScope& scope, QStringView language);

} // namespace core
