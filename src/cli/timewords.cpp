#include "cli/timewords.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cli {

namespace {

std::optional<core::Duration> readSpan(const QString& text) {
    static const QRegularExpression whole(u"^\\+((\\d{1,6})([mhdw]))+$"_s);
    static const QRegularExpression part(u"(\\d{1,6})([mhdw])"_s);
    if (!whole.match(text).hasMatch())
        return std::nullopt;
    core::Duration span{};
    for (auto parts = part.globalMatch(text); parts.hasNext();) {
        const auto match = parts.next();
        const core::Duration unit = match.captured(2) == u"m"   ? 1min
                                    : match.captured(2) == u"h" ? 1h
                                    : match.captured(2) == u"d" ? 24h
                                                                : 168h;
        span += unit * match.captured(1).toLongLong();
    }
    return span;
}

} // namespace

core::Result<core::Instant> readTime(const QString& text, core::Instant now) {
    if (const auto span = readSpan(text))
        return now + *span;
    if (const auto at = core::Instant::fromIso(text))
        return *at;
    return core::fail(core::ErrorCode::Invalid, u"time"_s, text);
}

QString showTime(core::Instant at, const QByteArray& zone, core::Instant now) {
    const QDateTime local = at.toUtc().toTimeZone(QTimeZone(zone));
    const bool isThisYear = local.date().year() == now.toUtc().toTimeZone(QTimeZone(zone)).date().year();
    return QLocale().toString(local, isThisYear ? u"d MMM HH:mm"_s : u"d MMM yyyy HH:mm"_s);
}

QString showSpan(core::Duration span) {
    const qint64 minutes = std::abs(span.count()) / 60'000;
    const qint64 days = minutes / 1440;
    const qint64 hours = minutes / 60 % 24;
    QString text = days > 0    ? u"%1 d %2 h"_s.arg(days).arg(hours)
                   : hours > 0 ? u"%1 h %2 m"_s.arg(hours).arg(minutes % 60, 2, 10, QLatin1Char('0'))
                               : u"%1 m"_s.arg(minutes);
    return span.count() < 0 ? u'−' + text : text;
}

} // namespace cli
