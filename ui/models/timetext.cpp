#include "models/timetext.h"

#include <algorithm>

#include <QCoreApplication>

namespace models {

namespace {

using namespace std::chrono_literals;

QString words(const char* text) { return QCoreApplication::translate("TimeText", text); }

/// U+2013: Noto Sans has no U+2212 (visual.md §2).
const QChar kMinus(0x2013);

/// One unit: "1 d", "22 h", "40 m".
QString roundSpan(core::Duration span) {
    if (span >= 24h)
        return spanText(std::chrono::floor<std::chrono::days>(span));
    if (span >= 1h)
        return words(QT_TRANSLATE_NOOP("TimeText", "%1 h")).arg(std::chrono::floor<std::chrono::hours>(span).count());
    return spanText(span);
}

QString clockTime(core::Instant at, const QLocale& locale) {
    return locale.toString(at.toLocal().time(), QStringLiteral("HH:mm"));
}

QString shortDay(const QDate& day, const QDate& today, const QLocale& locale) {
    if (day.year() == today.year())
        return locale.toString(day, QStringLiteral("d MMM")).remove(u'.');
    return locale.toString(day, QStringLiteral("d MMM yyyy")).remove(u'.');
}

QString weekday(const QDate& day, const QLocale& locale) {
    return locale.dayName(day.dayOfWeek(), QLocale::ShortFormat).remove(u'.');
}

} // namespace

QString spanText(core::Duration span) {
    const qint64 minutes = std::max<qint64>(0, std::chrono::duration_cast<std::chrono::minutes>(span).count());
    const qint64 days = minutes / (24 * 60);
    const qint64 hours = minutes / 60 % 24;
    if (days > 0)
        return hours > 0 ? words(QT_TRANSLATE_NOOP("TimeText", "%1 d %2 h")).arg(days).arg(hours)
                         : words(QT_TRANSLATE_NOOP("TimeText", "%1 d")).arg(days);
    if (hours > 0)
        return words(QT_TRANSLATE_NOOP("TimeText", "%1 h %2 m")).arg(hours).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return words(QT_TRANSLATE_NOOP("TimeText", "%1 m")).arg(minutes);
}

QString chipText(const core::CaseDue& due, core::Instant now) {
    switch (core::slaState(due, now)) {
    case core::SlaState::None:
        return {};
    case core::SlaState::OnTime:
    case core::SlaState::Soon:
    case core::SlaState::Urgent:
        return spanText(*due.at - now);
    case core::SlaState::Overdue:
        return words(QT_TRANSLATE_NOOP("TimeText", "%1%2 overdue")).arg(kMinus).arg(spanText(now - *due.at));
    case core::SlaState::Paused:
        return words(QT_TRANSLATE_NOOP("TimeText", "paused · %1")).arg(roundSpan(due.remaining.value_or(0ms)));
    case core::SlaState::Met:
        return words(QT_TRANSLATE_NOOP("TimeText", "met"));
    case core::SlaState::Missed:
        return words(QT_TRANSLATE_NOOP("TimeText", "late"));
    }
    Q_UNREACHABLE();
}

QString chipWords(const core::CaseDue& due, core::Instant now) {
    switch (core::slaState(due, now)) {
    case core::SlaState::None:
        return words(QT_TRANSLATE_NOOP("TimeText", "no due time"));
    case core::SlaState::OnTime:
        return words(QT_TRANSLATE_NOOP("TimeText", "%1 left, on time")).arg(spanText(*due.at - now));
    case core::SlaState::Soon:
        return words(QT_TRANSLATE_NOOP("TimeText", "%1 left, soon")).arg(spanText(*due.at - now));
    case core::SlaState::Urgent:
        return words(QT_TRANSLATE_NOOP("TimeText", "%1 left, urgent")).arg(spanText(*due.at - now));
    case core::SlaState::Overdue:
        return words(QT_TRANSLATE_NOOP("TimeText", "overdue by %1")).arg(spanText(now - *due.at));
    case core::SlaState::Paused:
        return words(QT_TRANSLATE_NOOP("TimeText", "paused, %1 left")).arg(spanText(due.remaining.value_or(0ms)));
    case core::SlaState::Met:
        return words(QT_TRANSLATE_NOOP("TimeText", "promise met"));
    case core::SlaState::Missed:
        return words(QT_TRANSLATE_NOOP("TimeText", "promise kept late"));
    }
    Q_UNREACHABLE();
}

core::CaseDue dueOfClock(const core::CaseClock& clock) {
    core::CaseDue due{clock.state, clock.measure, clock.dueAt, clock.soonAt, clock.urgentAt, std::nullopt};
    if (clock.state == core::ClockState::Paused)
        due.remaining = clock.left;
    return due;
}

QString rowTime(core::Instant at, core::Instant now, const QLocale& locale) {
    const QDate day = at.toLocal().date();
    const QDate today = now.toLocal().date();
    if (day == today)
        return clockTime(at, locale);
    if (day < today && day > today.addDays(-7))
        return weekday(day, locale) + u' ' + QString::number(day.day());
    return shortDay(day, today, locale);
}

QString eventTime(core::Instant at, core::Instant now, const QLocale& locale) {
    const QString row = rowTime(at, now, locale);
    const bool isToday = at.toLocal().date() == now.toLocal().date();
    return isToday ? row : row + QStringLiteral(", ") + clockTime(at, locale);
}

QString dueTime(core::Instant at, core::Instant now, const QLocale& locale) {
    const QDate day = at.toLocal().date();
    const QDate today = now.toLocal().date();
    const QString time = clockTime(at, locale);
    if (day == today)
        return words(QT_TRANSLATE_NOOP("TimeText", "today, %1")).arg(time);
    return weekday(day, locale) + u' ' + shortDay(day, today, locale) + QStringLiteral(", ") + time;
}

} // namespace models
