#include "app/demo/demotimes.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr qint64 kNearest = core::Duration(5min).count();

QString written(const QString& what, core::Instant at, const QByteArray& zone) {
    const bool isDay = what == u"day";
    const core::Instant shown = isDay ? at : core::Instant((at.msecs() + kNearest / 2) / kNearest * kNearest);
    const QDateTime local = shown.toUtc().toTimeZone(QTimeZone(zone));
    return QLocale(u"es_CO"_s).toString(local, isDay ? u"ddd d"_s : u"H:mm"_s).remove(u'.');
}

} // namespace

core::Duration readOffset(const QString& text) {
    static const QRegularExpression part(u"(\\d+)([dhm])"_s);
    core::Duration span{};
    for (auto parts = part.globalMatch(text); parts.hasNext();) {
        const auto match = parts.next();
        const core::Duration unit = match.captured(2) == u"d" ? 24h : match.captured(2) == u"h" ? 1h : 1min;
        span += unit * match.captured(1).toLongLong();
    }
    return text.startsWith(u'-') ? -span : span;
}

QString withTimes(const QString& text, core::Instant now, const QByteArray& zone) {
    static const QRegularExpression place(u"\\{(day|time):([-+0-9dhm]+)\\}"_s);
    QString result = text;
    for (auto match = place.match(result); match.hasMatch(); match = place.match(result))
        result.replace(match.capturedStart(), match.capturedLength(),
                       written(match.captured(1), now + readOffset(match.captured(2)), zone));
    return result;
}

} // namespace app
