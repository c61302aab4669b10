#include "core/zoneoffsets.h"

#include <QDate>
#include <QFile>
#include <QTimeZone>
#include <QtEndian>
#include <algorithm>

namespace core {

namespace {

constexpr qint64 kDay = 86'400'000;
constexpr qint64 kJulianEpoch = 2'440'588; // 1970-01-01
constexpr qsizetype kHeaderSize = 44;
constexpr qint64 kLargestFile = 1024 * 1024;

qint64 newYear(int year) { return (QDate(year, 1, 1).toJulianDay() - kJulianEpoch) * kDay; }

// Wider than the years by more than any offset.
const qint64 kBegin = newYear(ZoneOffsets::kFirstYear) - 4 * kDay;
const qint64 kEnd = newYear(ZoneOffsets::kLastYear + 1) + 4 * kDay;

/// One of the two blocks of a tz file; `timeSize` is 4 in the first and 8 in the second.
class Block {
public:
    Block(const QByteArray& file, qsizetype begin, int timeSize)
        : m_file(file)
        , m_begin(begin)
        , m_timeSize(timeSize) {
        m_isGood = file.mid(begin, 4) == "TZif" && file.size() >= begin + kHeaderSize;
        for (int i = 0; m_isGood && i < 6; ++i)
            m_counts[i] = qFromBigEndian<quint32>(file.constData() + begin + 20 + 4 * i);
        m_isGood = m_isGood && end() <= file.size() && types() > 0;
    }

    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] qint64 end() const {
        return times() + changes() * (m_timeSize + 1) + types() * 6 + m_counts[5] + m_counts[2] * (m_timeSize + 4) +
               m_counts[1] + m_counts[0];
    }
    /// Of the zones below "right/", which no clock of a computer shows.
    [[nodiscard]] bool hasLeapSeconds() const { return m_counts[2] > 0; }
    [[nodiscard]] qint64 changes() const { return m_counts[3]; }
    [[nodiscard]] qint64 types() const { return m_counts[4]; }
    /// Of a type, in milliseconds; none when the file has no such type.
    [[nodiscard]] std::optional<qint64> offset(int type) const {
        if (type >= types())
            return std::nullopt;
        const char* at = m_file.constData() + times() + changes() * (m_timeSize + 1) + type * 6;
        return qFromBigEndian<qint32>(at) * 1000LL;
    }
    [[nodiscard]] qint64 seconds(qint64 change) const {
        return qFromBigEndian<qint64>(m_file.constData() + times() + change * m_timeSize);
    }
    [[nodiscard]] int type(qint64 change) const { return quint8(m_file[times() + changes() * m_timeSize + change]); }

private:
    [[nodiscard]] qint64 times() const { return m_begin + kHeaderSize; }

    const QByteArray& m_file;
    qint64 m_begin;
    int m_timeSize;
    bool m_isGood = false;
    qint64 m_counts[6] = {}; // isut, isstd, leap, time, type, char: the order of the header
};

/// A name, and not a way out of the folder.
bool isPlainName(const QByteArray& zone) {
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
               c == '+' || c == '/';
    };
    return !zone.isEmpty() && !zone.startsWith('/') && std::all_of(zone.begin(), zone.end(), isPlain);
}

QByteArray fileOf(const QByteArray& zone) {
    if (!isPlainName(zone))
        return {};
    const QByteArray chosen = qgetenv("TZDIR");
    for (const QByteArray& folder : {chosen, QByteArray("/usr/share/zoneinfo"), QByteArray("/usr/lib/zoneinfo")}) {
        QFile file(QString::fromLocal8Bit(folder + '/' + zone));
        if (!folder.isEmpty() && file.open(QIODevice::ReadOnly))
            return file.read(kLargestFile);
    }
    return {};
}

} // namespace

bool ZoneOffsets::isKnown(const QByteArray& zone) { return of(zone).has_value(); }

std::optional<ZoneOffsets> ZoneOffsets::of(const QByteArray& zone) {
    if (const QByteArray file = fileOf(zone); !file.isEmpty())
        return read(file);
    const QTimeZone fixed(zone); // "UTC-05:00" has no file
    if (!fixed.isValid() || fixed.hasTransitions())
        return std::nullopt;
    ZoneOffsets offsets;
    offsets.m_periods = {{kBegin, kEnd, fixed.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(0)) * 1000LL}};
    return offsets;
}

void ZoneOffsets::add(const OffsetChange& change) {
    OffsetPeriod& last = m_periods.back();
    if (change.at >= kEnd || change.offset == last.offset)
        return;
    if (change.at <= last.from) {
        last.offset = change.offset;
        return;
    }
    last.to = change.at;
    m_periods.push_back({change.at, kEnd, change.offset});
}

std::optional<ZoneOffsets> ZoneOffsets::read(const QByteArray& file) {
    const Block old(file, 0, 4);
    if (!old.isGood())
        return std::nullopt;
    const Block block(file, old.end(), 8); // version 1 files are older than 2005
    if (!block.isGood() || block.hasLeapSeconds())
        return std::nullopt;
    ZoneOffsets offsets;
    offsets.m_periods = {{kBegin, kEnd, *block.offset(0)}};
    qint64 listed = kBegin;
    for (qint64 i = 0; i < block.changes(); ++i) {
        const auto offset = block.offset(block.type(i));
        if (!offset)
            return std::nullopt;
        listed = std::clamp(block.seconds(i), kBegin / 1000, kEnd / 1000) * 1000;
        offsets.add({listed, *offset});
    }
    const QByteArray footer = file.mid(block.end() + 1);
    const auto rule = ZoneRule::parse(footer.left(footer.indexOf('\n')));
    for (int year = kFirstYear - 1; rule && year <= kLastYear + 1; ++year)
        for (const OffsetChange& change : rule->changesIn(year))
            if (change.at > listed)
                offsets.add(change);
    return offsets;
}

const OffsetPeriod& ZoneOffsets::at(qint64 utc) const {
    const auto after = std::upper_bound(m_periods.begin() + 1, m_periods.end(), utc,
                                        [](qint64 time, const OffsetPeriod& period) { return time < period.from; });
    return *(after - 1);
}

qint64 ZoneOffsets::firstShowing(qint64 wall) const {
    const OffsetPeriod* period = &at(wall - 2 * kDay);
    while (period != &m_periods.back() && period->to + period->offset <= wall)
        ++period;
    return std::max(period->from, wall - period->offset);
}

} // namespace core
