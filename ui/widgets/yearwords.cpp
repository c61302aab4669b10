#include "widgets/yearwords.h"

#include "core/calendarjson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

struct YearWords {
    Q_DECLARE_TR_FUNCTIONS(widgets::YearWords)
};

QString named(const QString& what, const QString& name) { return name.isEmpty() ? what : what + u": "_s + name; }

} // namespace

QString hoursWords(const QList<core::OpenHours>& hours) {
    if (hours.isEmpty())
        return YearWords::tr("closed");
    if (hours == QList<core::OpenHours>{{0, 1440}})
        return YearWords::tr("all day");
    QStringList texts;
    for (const core::OpenHours& each : hours)
        texts << core::clockText(each.from) + u'–' + core::clockText(each.to);
    return texts.join(u", "_s);
}

QString spanWords(core::Duration span) {
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(span).count();
    if (minutes % 60 == 0)
        return YearWords::tr("%1 h").arg(minutes / 60);
    return minutes < 60 ? YearWords::tr("%1 min").arg(minutes)
                        : YearWords::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QStringList dayRemarks(const core::YearDay& day) {
    QStringList words;
    if (day.day.kind == core::DayKind::Holiday)
        words << named(YearWords::tr("holiday"), day.day.name);
    if (day.day.kind == core::DayKind::Exception)
        words << named(YearWords::tr("exception"), day.day.name);
    if (day.isHalf)
        words << YearWords::tr("half day");
    if (day.clockChange.count() > 0)
        words << YearWords::tr("clocks go forward %1").arg(spanWords(day.clockChange));
    else if (day.clockChange.count() < 0)
        words << YearWords::tr("clocks go back %1").arg(spanWords(-day.clockChange));
    return words;
}

} // namespace widgets
