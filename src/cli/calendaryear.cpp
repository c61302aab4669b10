#include "cli/calendaryear.h"

#include "cli/words.h"
#include "core/calendarjson.h"
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString hoursText(const QList<core::OpenHours>& hours) {
    QStringList texts;
    for (const core::OpenHours& each : hours)
        texts << core::clockText(each.from) + u'–' + core::clockText(each.to);
    return texts.isEmpty() ? Words::tr("closed") : texts.join(u", "_s);
}

QString kindCode(core::DayKind kind) { return kind == core::DayKind::Holiday ? u"holiday"_s : u"exception"_s; }

} // namespace

QList<CalendarMonth> monthsOf(const core::CalendarYear& year) {
    QList<CalendarMonth> months;
    for (int month = 1; month <= 12; ++month)
        months << CalendarMonth{QDate(year.year, month, 1), 0, {}, {}};
    for (const core::YearDay& each : year.days) {
        CalendarMonth& month = months[each.day.date.month() - 1];
        month.workingDays += each.isWorking() ? 1 : 0;
        month.open += each.open;
        if (each.day.kind != core::DayKind::Weekly)
            month.special << each.day;
    }
    return months;
}

QJsonObject toJson(const CalendarMonth& month) {
    QJsonArray days;
    for (const core::CalendarDay& day : month.special)
        days << QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)},
                            {u"kind"_s, kindCode(day.kind)},
                            {u"name"_s, day.name},
                            {u"hours"_s, core::toJson(day.hours)}};
    return {{u"month"_s, month.first.toString(u"yyyy-MM"_s)},
            {u"workingDays"_s, month.workingDays},
            {u"minutes"_s, double(month.open.count()) / 60'000},
            {u"days"_s, days}};
}

QString describe(const CalendarMonth& month) {
    const qint64 minutes = month.open.count() / 60'000;
    QStringList lines{u"%1  %2  %3"_s.arg(QLocale().toString(month.first, u"MMMM yyyy"_s),
                                          Words::tr("%n working day(s)", nullptr, month.workingDays),
                                          Words::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60))};
    for (const core::CalendarDay& day : month.special)
        lines << u"  %1  %2  %3"_s.arg(QLocale().toString(day.date, u"ddd d MMM"_s), hoursText(day.hours), day.name);
    return lines.join(u'\n');
}

} // namespace cli
