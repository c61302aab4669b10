#pragma once

#include <QDateTime>
#include <QString>
#include <chrono>
#include <compare>
#include <optional>

namespace core {

using Duration = std::chrono::milliseconds;

/// A point in time: milliseconds since 1970-01-01T00:00Z, always UTC.
class Instant {
public:
    constexpr Instant() = default;
    constexpr explicit Instant(qint64 msecsSinceEpoch)
        : m_msecs(msecsSinceEpoch) {}
    explicit Instant(const QDateTime& time)
        : m_msecs(time.toMSecsSinceEpoch()) {}

    /// Reads ISO 8601 with an offset or Z; a time without zone is refused, because it names no instant.
    [[nodiscard]] static std::optional<Instant> fromIso(const QString& text);
    /// `2026-11-22T14:02:09.123Z`
    [[nodiscard]] QString toIso() const;
    [[nodiscard]] QDateTime toUtc() const { return QDateTime::fromMSecsSinceEpoch(m_msecs, Qt::UTC); }
    [[nodiscard]] QDateTime toLocal() const { return QDateTime::fromMSecsSinceEpoch(m_msecs); }

    [[nodiscard]] constexpr qint64 msecs() const { return m_msecs; }
    constexpr auto operator<=>(const Instant&) const = default;

private:
    qint64 m_msecs = 0;
};

constexpr Instant operator+(Instant at, Duration span) { return Instant(at.msecs() + span.count()); }
constexpr Instant operator-(Instant at, Duration span) { return Instant(at.msecs() - span.count()); }
constexpr Duration operator-(Instant later, Instant earlier) { return Duration(later.msecs() - earlier.msecs()); }

} // namespace core
