#include "models/whytext.h"

#include "models/labels.h"
#include "models/timetext.h"
#include <QCoreApplication>
#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;
using core::ClockState;

namespace {

QString words(const char* text) { return QCoreApplication::translate("WhyText", text); }

/// Until when the clock's life is history; what its segments say beyond is how it would have gone on.
core::Instant endOf(const core::CaseClock& clock, core::Instant now) {
    return clock.fulfilledAt ? std::min(*clock.fulfilledAt, now) : now;
}

QString what(const core::ClockSegment& segment) {
    if (segment.isCounted)
        return words(QT_TRANSLATE_NOOP("WhyText", "counted"));
    const auto reason = core::fromCode<core::WaitReason>(segment.reason);
    return words(QT_TRANSLATE_NOOP("WhyText", "paused: %1")).arg(reason ? label(*reason) : segment.reason);
}

WhyRow rowOf(core::Instant from, core::Instant to, const QString& what, core::Instant now, const QLocale& locale) {
    return {dueTime(from, now, locale), dueTime(to, now, locale), what, spanText(to - from)};
}

core::Duration countedUntil(const core::CaseClock& clock, core::Instant end) {
    core::Duration total{};
    for (const core::ClockSegment& each : clock.segments)
        if (each.isCounted && each.from < end)
            total += std::min(each.to, end) - each.from;
    return total;
}

QString stateText(const core::CaseClock& clock, core::Instant now, const QLocale& locale) {
    if (clock.state == ClockState::Cancelled)
        return words(QT_TRANSLATE_NOOP("WhyText", "no longer applies"));
    if (clock.fulfilledAt)
        return clock.breachedAt ? words(QT_TRANSLATE_NOOP("WhyText", "fulfilled late, %1"))
                                      .arg(dueTime(*clock.fulfilledAt, now, locale))
                                : words(QT_TRANSLATE_NOOP("WhyText", "fulfilled in time, %1"))
                                      .arg(dueTime(*clock.fulfilledAt, now, locale));
    if (clock.state == ClockState::Paused)
        return words(QT_TRANSLATE_NOOP("WhyText", "due %1 if it went on now")).arg(dueTime(clock.dueAt, now, locale));
    return words(QT_TRANSLATE_NOOP("WhyText", "due %1")).arg(dueTime(clock.dueAt, now, locale));
}

QString totalsText(const core::CaseClock& clock, core::Instant now) {
    const core::Duration counted = countedUntil(clock, endOf(clock, now));
    const bool isRunning = clock.state == ClockState::Running || clock.state == ClockState::Paused;
    if (isRunning && !clock.breachedAt)
        return words(QT_TRANSLATE_NOOP("WhyText", "Counted %1 of %2, paused %3, %4 left"))
            .arg(spanText(counted), spanText(clock.allowance), spanText(clock.paused),
                 spanText(clock.allowance - counted));
    return words(QT_TRANSLATE_NOOP("WhyText", "Counted %1 of %2, paused %3"))
        .arg(spanText(counted), spanText(clock.allowance), spanText(clock.paused));
}

} // namespace

QList<WhyRow> whyRows(const core::CaseClock& clock, core::Instant now, const QLocale& locale) {
    QList<WhyRow> rows;
    const core::Instant end = endOf(clock, now);
    for (const core::ClockSegment& each : clock.segments) {
        if (each.from < end)
            rows << rowOf(each.from, std::min(each.to, end), what(each), now, locale);
        const bool isAhead = each.to > end && (clock.state == ClockState::Running || clock.state == ClockState::Paused);
        if (isAhead)
            rows << rowOf(std::max(each.from, end), each.to, words(QT_TRANSLATE_NOOP("WhyText", "still to come")), now,
                          locale);
    }
    return rows;
}

QString whyText(const QList<core::CaseClock>& clocks, core::Instant now, const QLocale& locale) {
    QStringList lines;
    for (const core::CaseClock& clock : clocks) {
        if (!lines.isEmpty())
            lines << QString();
        lines << label(clock.measure) + u": "_s + stateText(clock, now, locale);
        if (clock.state == ClockState::Cancelled)
            continue;
        for (const WhyRow& row : whyRows(clock, now, locale))
            lines << QStringList{row.from, row.to, row.span, row.what}.join(u'\t');
        lines << totalsText(clock, now);
    }
    return lines.join(u'\n');
}

} // namespace models
