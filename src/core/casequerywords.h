#pragma once

#include "core/casequery.h"
#include <span>

/// The fixed words of the query language, Spanish and English (casequery.h).
namespace core {

enum class QueryKey {
    Is,
    Status,
    Owner,
    Kind,
    Channel,
    Priority,
    Category,
    Network,
    Customer,
    Due,
    Received,
    Closed,
    Text,
    Sort
};
enum class QueryFlag { Open, Closed, Unassigned, Overdue, Paused, Incomplete, Unexplained, Upcoming };
/// Values that stand for somebody or some time.
enum class QueryName { Me, Nobody, Any, Today, Overdue };

/// How one value is written: "english|español|further ways to read it".
struct Spelling {
    int value;
    const char16_t* words;
};

[[nodiscard]] std::span<const Spelling> spellingsOf(QueryKey);
[[nodiscard]] std::span<const Spelling> spellingsOf(QueryFlag);
[[nodiscard]] std::span<const Spelling> spellingsOf(QueryName);
[[nodiscard]] std::span<const Spelling> spellingsOf(Status);
[[nodiscard]] std::span<const Spelling> spellingsOf(Kind);
[[nodiscard]] std::span<const Spelling> spellingsOf(Channel);
[[nodiscard]] std::span<const Spelling> spellingsOf(Priority);
[[nodiscard]] std::span<const Spelling> spellingsOf(SortOrder);

/// Case, accents, and whether words are joined by blank, hyphen or underscore make no difference.
[[nodiscard]] std::optional<int> findWord(std::span<const Spelling> spellings, QStringView word);
[[nodiscard]] QString wordFor(std::span<const Spelling> spellings, int value, QStringView language);

template <class E>
[[nodiscard]] std::optional<E> readWord(QStringView word) {
    const auto value = findWord(spellingsOf(E{}), word);
    return value ? std::optional(static_cast<E>(*value)) : std::nullopt;
}

template <class E>
[[nodiscard]] QString writeWord(E value, QStringView language) {
    return wordFor(spellingsOf(value), static_cast<int>(value), language);
}

} // namespace core
