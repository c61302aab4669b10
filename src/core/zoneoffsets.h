#pragma once

#include "core/zonerule.h"
#include <vector>

namespace core {

/// A stretch [from, to) of UTC milliseconds through which the local clock is `offset` milliseconds ahead of UTC.
struct OffsetPeriod {
    qint64 from = 0;
    qint64 to = 0;
    qint64 offset = 0;

    bool operator==(const OffsetPeriod&) const = default;
};

/// What the clocks of a zone show, from the system's tz database (RFC 8536), read here and not through QTimeZone: that
/// one lists no changes beyond those in the file, which end in 2037 (docs/decisions/0010-working-time.md).
class ZoneOffsets {
public:
    static constexpr int kFirstYear = 1900;
    static constexpr int kLastYear = 2199;

    /// Nothing for a zone that the system does not know.
    [[nodiscard]] static std::optional<ZoneOffsets> of(const QByteArray& zone);
    /// The content of a tz file; nothing when it is damaged.
    [[nodiscard]] static std::optional<ZoneOffsets> read(const QByteArray& file);
    [[nodiscard]] static bool isKnown(const QByteArray& zone);

    /// Without gap, neighbours with different offsets, in the order of time; the first begins before kFirstYear and
    /// the last ends after kLastYear in every zone.
    [[nodiscard]] const std::vector<OffsetPeriod>& periods() const { return m_periods; }
    /// The one that holds `utc`; outside all of them the nearest.
    [[nodiscard]] const OffsetPeriod& at(qint64 utc) const;
    /// What the local clock shows, as milliseconds since its own 1970-01-01T00:00.
    [[nodiscard]] qint64 wall(qint64 utc) const { return utc + at(utc).offset; }
    /// The earliest instant at which the local clock shows `wall` or later: of an hour that comes twice the first one,
    /// of an hour that is left out its end.
    [[nodiscard]] qint64 firstShowing(qint64 wall) const;

private:
    void add(const OffsetChange& change);

    std::vector<OffsetPeriod> m_periods;
};

} // namespace core
