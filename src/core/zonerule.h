#pragma once

#include <QByteArray>
#include <QList>
#include <optional>

namespace core {

/// From `at` (milliseconds UTC) on the local clock is `offset` milliseconds ahead of UTC.
struct OffsetChange {
    qint64 at = 0;
    qint64 offset = 0;

    bool operator==(const OffsetChange&) const = default;
};

/// How a zone goes on after the last change that its file lists: a POSIX TZ string as RFC 8536, section 3.3, extends it
/// ("<-03>3", "EET-2EEST,M3.4.4/50,M10.4.4/50").
class ZoneRule {
public:
    [[nodiscard]] static std::optional<ZoneRule> parse(const QByteArray& text);

    /// In the order of time; none in a zone that keeps one offset.
    [[nodiscard]] QList<OffsetChange> changesIn(int year) const;
    [[nodiscard]] qint64 standardOffset() const { return m_standard; }

private:
    /// "M3.2.0/2", "J60", "59": a date of every year, and a local time on it that may lie days away.
    struct YearDay {
        char form = 'M'; ///< 'M', 'J' (never counts 29 February) or '0'
        int month = 1;
        int week = 1;
        int day = 0;
        qint64 time = 2 * 3'600'000;

        [[nodiscard]] qint64 in(int year) const;
    };
    class Reader;

    qint64 m_standard = 0;
    std::optional<qint64> m_summer;
    YearDay m_begin;
    YearDay m_end;
};

} // namespace core
