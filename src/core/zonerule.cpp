#include "core/zonerule.h"

#include <QDate>
#include <algorithm>

namespace core {

namespace {

constexpr qint64 kDay = 86'400'000;
constexpr qint64 kJulianEpoch = 2'440'588; // 1970-01-01

qint64 startOf(const QDate& date) { return (date.toJulianDay() - kJulianEpoch) * kDay; }

} // namespace

/// Reads the string from left to right; once something is wrong, `isGood` stays false.
class ZoneRule::Reader {
public:
    explicit Reader(const QByteArray& text)
        : m_text(text) {}

    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] char peek() const { return isAtEnd() ? '\0' : m_text[m_at]; }

    bool take(char wanted) {
        if (peek() != wanted)
            return false;
        ++m_at;
        return true;
    }
    void need(char wanted) { m_isGood = take(wanted) && m_isGood; }

    void name() {
        const qsizetype begin = m_at;
        if (take('<'))
            while (!isAtEnd() && !take('>'))
                ++m_at;
        else
            while (isLetter(peek()))
                ++m_at;
        m_isGood = m_isGood && m_at - begin >= 3;
    }

    int number() {
        int value = 0;
        const qsizetype begin = m_at;
        for (; isDigit(peek()) && m_at - begin < 4; ++m_at)
            value = value * 10 + (m_text[m_at] - '0');
        m_isGood = m_isGood && m_at > begin;
        return value;
    }

    /// "[+-]hh[:mm[:ss]]" in milliseconds.
    qint64 time() {
        const qint64 sign = take('-') ? -1 : 1;
        if (sign > 0)
            take('+');
        qint64 seconds = number() * 3600LL;
        if (take(':'))
            seconds += number() * 60LL;
        if (take(':'))
            seconds += number();
        return sign * seconds * 1000;
    }

    YearDay yearDay() {
        YearDay read;
        if (take('M')) {
            read.month = number();
            need('.');
            read.week = number();
            need('.');
            read.day = number();
            m_isGood =
                m_isGood && read.month >= 1 && read.month <= 12 && read.week >= 1 && read.week <= 5 && read.day <= 6;
        } else {
            read.form = take('J') ? 'J' : '0';
            read.day = number();
            m_isGood = m_isGood && read.day <= 365;
        }
        if (take('/'))
            read.time = time();
        return read;
    }

private:
    [[nodiscard]] static bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
    [[nodiscard]] static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    const QByteArray& m_text;
    qsizetype m_at = 0;
    bool m_isGood = true;
};

std::optional<ZoneRule> ZoneRule::parse(const QByteArray& text) {
    Reader reader(text);
    ZoneRule rule;
    reader.name();
    rule.m_standard = -reader.time(); // POSIX counts westwards
    if (!reader.isAtEnd()) {
        reader.name();
        rule.m_summer = rule.m_standard + 3'600'000;
        if (reader.peek() != ',')
            rule.m_summer = -reader.time();
        reader.need(',');
        rule.m_begin = reader.yearDay();
        reader.need(',');
        rule.m_end = reader.yearDay();
    }
    if (!reader.isGood() || !reader.isAtEnd())
        return std::nullopt;
    return rule;
}

qint64 ZoneRule::YearDay::in(int year) const {
    const QDate newYear(year, 1, 1);
    if (form == '0')
        return startOf(newYear.addDays(day)) + time;
    if (form == 'J')
        return startOf(newYear.addDays(day - 1 + (QDate::isLeapYear(year) && day >= 60 ? 1 : 0))) + time;
    const QDate first(year, month, 1);
    QDate date = first.addDays((day + 7 - first.dayOfWeek() % 7) % 7 + 7 * (week - 1));
    if (date.month() != month) // week 5 is the last one
        date = date.addDays(-7);
    return startOf(date) + time;
}

QList<OffsetChange> ZoneRule::changesIn(int year) const {
    if (!m_summer)
        return {};
    // Each begins by the clock that it ends.
    const OffsetChange begin{m_begin.in(year)-m_standard, *m_summer};
    const OffsetChange end{m_end.in(year) - *m_summer, m_standard};
    return begin.at < end.at ? QList{begin, end} : QList{end, begin};
}

} // namespace core
