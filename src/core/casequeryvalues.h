#pragma once

#include "core/casequery.h"

/// Values of the query language that need the scope: people, categories, spans of time, days.
namespace core {

/// A login, a full name, a word that only one person's name has, or "#id".
[[nodiscard]] std::optional<UserId> readUser(QStringView word, const QueryScope& scope);
[[nodiscard]] QString writeUser(UserId id, const QueryScope& scope, QStringView language);

/// Code, name in either language, or "#id".
[[nodiscard]] std::optional<CategoryId> readCategory(QStringView word, const QueryScope& scope);
[[nodiscard]] QString writeCategory(CategoryId id, const QueryScope& scope);
[[nodiscard]] std::optional<NetworkMemberId> readNetworkMember(QStringView word, const QueryScope& scope);
[[nodiscard]] QString writeNetworkMember(NetworkMemberId id, const QueryScope& scope);

/// "#12" or "12".
[[nodiscard]] std::optional<qint64> readId(QStringView word);

/// "<1h", "<2d", "<1d12h30m", "<1w": what is less than that away. Whole seconds are written exactly.
[[nodiscard]] std::optional<Duration> readSpan(QStringView word);
[[nodiscard]] QString writeSpan(Duration span);

/// A stretch of time, half-open; an end that is absent is not limited.
struct TimeRange {
    std::optional<Instant> from;
    std::optional<Instant> to;

    bool operator==(const TimeRange&) const = default;
};

/// "today", a day, "day..day" (both included), "day..", "..day", "<7d" (since then); an end may be an ISO instant.
[[nodiscard]] std::optional<TimeRange> readRange(const QString& word, const QueryScope& scope);
/// The ends alone, never "today" or a span: the same range whenever it is read.
[[nodiscard]] QString writeEnds(const TimeRange& range);
[[nodiscard]] QString writeRange(const TimeRange& range, const QueryScope& scope, QStringView language);

[[nodiscard]] Instant startOfDay(QDate localDay);
[[nodiscard]] QDate localToday(const QueryScope& scope);

} // namespace core
