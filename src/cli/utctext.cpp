#include "cli/utctext.h"

#include <algorithm>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr qint64 kDay = 86'400'000;
constexpr double kLongestMinutes = 1e9; // two thousand years

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Of two digits; negative when they are none.
int two(const char* text) {
    return isDigit(text[0]) && isDigit(text[1]) ? (text[0] - '0') * 10 + text[1] - '0' : -10'000;
}

/// ".1" to ".123456789" in milliseconds, the rest cut off; negative when it is none.
int fractionOf(std::string_view text) {
    if (text.empty())
        return 0;
    if (text[0] != '.' || text.size() < 2 || text.size() > 10 || !std::all_of(text.begin() + 1, text.end(), isDigit))
        return -1;
    int value = 0;
    for (size_t i = 1; i <= 3; ++i)
        value = value * 10 + (i < text.size() ? text[i] - '0' : 0);
    return value;
}

std::optional<UtcText> readCommon(std::string_view text) {
    constexpr size_t kSeconds = 19;
    if (text.size() <= kSeconds || text.back() != 'Z' || text[4] != '-' || text[7] != '-' || text[10] != 'T' ||
        text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const char* at = text.data();
    const int year = two(at) * 100 + two(at + 2);
    const int month = two(at + 5);
    const int day = two(at + 8);
    const int hour = two(at + 11);
    const int minute = two(at + 14);
    const int second = two(at + 17);
    const std::string_view fraction = text.substr(kSeconds, text.size() - kSeconds - 1);
    const int millis = fractionOf(fraction);
    const auto date = std::chrono::year(year) / month / day;
    if (year < 0 || month < 0 || day < 0 || !date.ok() || hour < 0 || hour > 23 || minute < 0 || minute > 59 ||
        second < 0 || second > 59 || millis < 0)
        return std::nullopt;
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    const qint64 time = ((hour * 60 + minute) * 60 + second) * 1000LL + millis;
    return UtcText{core::Instant(days * kDay + time), !fraction.empty()};
}

std::optional<UtcText> readOther(std::string_view text) {
    QString iso = QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed();
    const bool hasFraction = iso.contains(u'.');
    auto at = core::Instant::fromIso(iso);
    if (!at)
        at = core::Instant::fromIso(iso.replace(u' ', u'T') + u'Z');
    return at ? std::optional(UtcText{*at, hasFraction}) : std::nullopt;
}

void appendDigits(std::string& out, int value, int count) {
    const size_t begin = out.size();
    out.resize(begin + size_t(count));
    for (size_t i = out.size(); i > begin; value /= 10)
        out[--i] = char('0' + value % 10);
}

} // namespace

std::optional<UtcText> readUtc(std::string_view text) {
    const auto common = readCommon(text);
    return common ? common : readOther(text);
}

void appendUtc(std::string& out, core::Instant at, bool hasFraction) {
    const auto time = std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(at.msecs()));
    const auto days = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(days);
    const int millis = int((time - days).count());
    appendDigits(out, int(date.year()), 4);
    out += '-';
    appendDigits(out, int(unsigned(date.month())), 2);
    out += '-';
    appendDigits(out, int(unsigned(date.day())), 2);
    out += 'T';
    appendDigits(out, millis / 3'600'000, 2);
    out += ':';
    appendDigits(out, millis / 60'000 % 60, 2);
    out += ':';
    appendDigits(out, millis / 1000 % 60, 2);
    if (hasFraction || millis % 1000 != 0) {
        out += '.';
        appendDigits(out, millis % 1000, 3);
    }
    out += 'Z';
}

std::optional<core::Duration> readMinutes(std::string_view text) {
    const char* end = text.data() + text.size();
    int whole = 0;
    if (const auto read = std::from_chars(text.data(), end, whole); read.ec == std::errc() && read.ptr == end)
        return core::Duration(whole * 60'000LL);
    double value = 0;
    const auto read = std::from_chars(text.data(), end, value, std::chars_format::fixed);
    if (read.ec != std::errc() || read.ptr != end || !(std::abs(value) <= kLongestMinutes))
        return std::nullopt;
    return core::Duration(std::llround(value * 60'000));
}

void appendMinutes(std::string& out, core::Duration span) {
    const qint64 millis = span.count();
    out += std::to_string(millis / 60'000);
    qint64 millionths = (millis % 60'000 * 1'000'000 + 30'000) / 60'000;
    if (millionths == 0)
        return;
    int digits = 6;
    for (; millionths % 10 == 0; millionths /= 10)
        --digits;
    out += '.';
    appendDigits(out, int(millionths), digits);
}

} // namespace cli
