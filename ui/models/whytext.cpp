#include "models/whytext.h"

#include "core/clockexplanation.h"
#include "models/labels.h"
#include "models/timetext.h"
#include <QCoreApplication>
#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;
using core::ClockState;
using core::ClockStep;

namespace {

QString words(const char* text) { return QCoreApplication::translate("WhyText", text); }

bool isUnderWay(const core::CaseClock& clock) {
    return clock.state == ClockState::Running || clock.state == ClockState::Paused;
}

/// Until when the clock's life is history; what its segments say beyond is how it would have gone on.
core::Instant endOf(const core::CaseClock& clock, core::Instant now) {
    return clock.fulfilledAt ? std::min(*clock.fulfilledAt, now) : now;
}

QString what(const ClockStep& step) {
    switch (step.kind) {
    case ClockStep::Kind::Counted:
        return words(QT_TRANSLATE_NOOP("WhyText", "counted"));
    case ClockStep::Kind::Closed:
        return words(QT_TRANSLATE_NOOP("WhyText", "not counted: closed"));
    case ClockStep::Kind::Holiday:
        return words(QT_TRANSLATE_NOOP("WhyText", "not counted: %1")).arg(step.reason);
    case ClockStep::Kind::Paused:
        break;
    }
    const auto reason = core::fromCode<core::WaitReason>(step.reason);
    return words(QT_TRANSLATE_NOOP("WhyText", "paused: %1")).arg(reason ? label(*reason) : step.reason);
}

/// How instants are written: as on screen, or with everything that a sheet needs on another day.
struct Times {
    core::Instant now;
    const QLocale& locale;
    WhyDates dates;

    [[nodiscard]] QString of(core::Instant at) const {
        return dates == WhyDates::Near ? dueTime(at, now, locale)
                                       : locale.toString(at.toLocal(), u"ddd d MMM yyyy, HH:mm"_s).remove(u'.');
    }
};

WhyRow rowOf(core::Instant from, core::Instant to, const QString& what, const Times& times) {
    return {times.of(from), times.of(to), what, spanText(to - from)};
}

QString stateText(const core::CaseClock& clock, const Times& times) {
    if (clock.state == ClockState::Cancelled)
        return words(QT_TRANSLATE_NOOP("WhyText", "no longer applies"));
    if (clock.fulfilledAt)
        return clock.breachedAt
                   ? words(QT_TRANSLATE_NOOP("WhyText", "fulfilled late, %1")).arg(times.of(*clock.fulfilledAt))
                   : words(QT_TRANSLATE_NOOP("WhyText", "fulfilled in time, %1")).arg(times.of(*clock.fulfilledAt));
    if (clock.state == ClockState::Paused)
        return words(QT_TRANSLATE_NOOP("WhyText", "due %1 if it went on now")).arg(times.of(clock.dueAt));
    return words(QT_TRANSLATE_NOOP("WhyText", "due %1")).arg(times.of(clock.dueAt));
}

/// What was counted, in the allowance's own unit.
core::Allowance countedOf(const core::CaseClock& clock) {
    core::Allowance counted = clock.allowance;
    counted.amount -= counted.isInDays() ? clock.left / std::chrono::days(1) : clock.left.count();
    return counted;
}

QString totalsText(const core::CaseClock& clock) {
    const core::Allowance counted = countedOf(clock);
    if (isUnderWay(clock) && !clock.breachedAt) {
        core::Allowance left = clock.allowance;
        left.amount -= counted.amount;
        return words(QT_TRANSLATE_NOOP("WhyText", "Counted %1 of %2, paused %3, %4 left"))
            .arg(allowanceText(counted), allowanceText(clock.allowance), spanText(clock.paused), allowanceText(left));
    }
    return words(QT_TRANSLATE_NOOP("WhyText", "Counted %1 of %2, paused %3"))
        .arg(allowanceText(counted), allowanceText(clock.allowance), spanText(clock.paused));
}

/// "Law term for petitions, version 3 (calendar Bogotá, version 2)"
QString sourceText(const core::CaseClock& clock, const core::AgreementBook& book, const QLocale& locale) {
    const core::Agreement* agreement = clock.pin.isValid() ? book.find(clock.pin) : nullptr;
    if (!agreement)
        return {};
    const QString language = locale.name().left(2);
    const QString source = words(QT_TRANSLATE_NOOP("WhyText", "By: %1, version %2"))
                               .arg(agreement->name.in(language))
                               .arg(agreement->version);
    const core::Calendar* calendar = book.calendar(clock.calendar);
    if (clock.allowance.unit == core::TimeUnit::ClockHours || !calendar)
        return source;
    return source + words(QT_TRANSLATE_NOOP("WhyText", " · calendar %1, version %2"))
                        .arg(calendar->name.in(language))
                        .arg(calendar->version);
}

} // namespace

QString allowanceText(const core::Allowance& allowance) {
    const auto days = static_cast<int>(allowance.amount);
    switch (allowance.unit) {
    case core::TimeUnit::ClockHours:
        return spanText(core::Duration(allowance.amount));
    case core::TimeUnit::BusinessMinutes:
        return words(QT_TRANSLATE_NOOP("WhyText", "%1 of office hours"))
            .arg(spanText(core::Duration(allowance.amount)));
    case core::TimeUnit::WorkingDays:
        return QCoreApplication::translate("WhyText", "%n working day(s)", nullptr, days);
    case core::TimeUnit::CalendarDays:
        return QCoreApplication::translate("WhyText", "%n calendar day(s)", nullptr, days);
    }
    Q_UNREACHABLE();
}

QList<WhyRow> whyRows(const core::CaseClock& clock, const core::AgreementBook& book, core::Instant now,
                      const QLocale& locale, WhyDates dates) {
    const Times times{now, locale, dates};
    QList<WhyRow> rows;
    const core::Instant end = endOf(clock, now);
    for (const ClockStep& each : core::explain(clock, book, locale.name().left(2))) {
        if (each.from < end)
            rows << rowOf(each.from, std::min(each.to, end), what(each), times);
        if (each.to <= end || !isUnderWay(clock))
            continue;
        const bool isCounted = each.kind == ClockStep::Kind::Counted;
        rows << rowOf(std::max(each.from, end), each.to,
                      isCounted ? words(QT_TRANSLATE_NOOP("WhyText", "still to come")) : what(each), times);
    }
    return rows;
}

QList<WhyClock> whyClocks(const QList<core::CaseClock>& clocks, const core::AgreementBook& book, core::Instant now,
                          const QLocale& locale, WhyDates dates) {
    QList<WhyClock> explained;
    for (const core::CaseClock& clock : clocks) {
        WhyClock each{
            label(clock.measure), stateText(clock, {now, locale, dates}), sourceText(clock, book, locale), {}, {}};
        if (clock.state != ClockState::Cancelled) {
            each.rows = whyRows(clock, book, now, locale, dates);
            each.totals = totalsText(clock);
        }
        explained << each;
    }
    return explained;
}

QString whyText(const QList<core::CaseClock>& clocks, const core::AgreementBook& book, core::Instant now,
                const QLocale& locale) {
    QStringList lines;
    for (const WhyClock& clock : whyClocks(clocks, book, now, locale)) {
        if (!lines.isEmpty())
            lines << QString();
        lines << clock.name + u": "_s + clock.state;
        if (!clock.source.isEmpty())
            lines << clock.source;
        for (const WhyRow& row : clock.rows)
            lines << QStringList{row.from, row.to, row.span, row.what}.join(u'\t');
        if (!clock.totals.isEmpty())
            lines << clock.totals;
    }
    return lines.join(u'\n');
}

} // namespace models
