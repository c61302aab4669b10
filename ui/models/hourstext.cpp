#include "models/hourstext.h"

#include "core/calendarjson.h"
#include "core/fold.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;

namespace {

struct HoursText {
    Q_DECLARE_TR_FUNCTIONS(models::HoursText)
};

constexpr int kDayMinutes = 1440;

QString written(const core::OpenHours& hours) { return core::clockText(hours.from) + u'–' + core::clockText(hours.to); }

QString noTime(const QString& text) {
    return HoursText::tr("There is no time “%1”: hours go from 00:00 to 24:00.").arg(text);
}

/// -1 when there is no such time.
int minuteOf(const QString& hour, const QString& minute) {
    const int minutes = hour.toInt() * 60 + minute.toInt();
    return minute.toInt() > 59 || minutes > kDayMinutes ? -1 : minutes;
}

ReadHours readInterval(const QString& text) {
    static const QRegularExpression form(
        uR"(^(\d{1,2})(?:[:.h](\d{2}))?\s*h?\s*(?:[-–—]|\ba\b|\bto\b|\bhasta\b)\s*(\d{1,2})(?:[:.h](\d{2}))?\s*h?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {{},
                HoursText::tr("“%1” can't be read. Write hours like 08:00–12:00, 14:00–18:00; leave the line empty "
                              "when it is closed.")
                    .arg(text)};
    const core::OpenHours hours{minuteOf(match.captured(1), match.captured(2)),
                                minuteOf(match.captured(3), match.captured(4))};
    if (hours.from < 0 || hours.to < 0)
        return {{}, noTime(text)};
    if (hours.from == hours.to)
        return {{}, HoursText::tr("%1 ends when it begins. All day is 00:00–24:00.").arg(written(hours))};
    if (hours.from > hours.to)
        return {{},
                HoursText::tr("%1 ends before it begins. Hours over midnight are two: %2 here, %3 on the day after.")
                    .arg(written(hours), written({hours.from, kDayMinutes}), written({0, hours.to}))};
    return {{hours}, {}};
}

bool isClosed(const QString& text) {
    const QString word = core::folded(text);
    return word.isEmpty() || word == u"cerrado" || word == u"closed" || word == u"-" || word == u"–";
}

bool isAllDay(const QString& text) {
    const QString word = core::folded(text).remove(u' ');
    return word == u"24h" || word == u"24" || word == u"todoeldia" || word == u"allday";
}

/// The first two that overlap.
QString overlapIn(const QList<core::OpenHours>& hours) {
    for (qsizetype i = 1; i < hours.size(); ++i)
        if (hours[i].from < hours[i - 1].to)
            return HoursText::tr("%1 and %2 overlap. Write one interval for both.")
                .arg(written(hours[i - 1]), written(hours[i]));
    return {};
}

} // namespace

QString hoursText(const QList<core::OpenHours>& hours) {
    QStringList texts;
    for (const core::OpenHours& each : hours)
        texts << written(each);
    return texts.join(u", "_s);
}

ReadHours readHours(const QString& text) {
    const QString plain = text.simplified();
    if (isClosed(plain))
        return {};
    if (isAllDay(plain))
        return {{{0, kDayMinutes}}, {}};
    static const QRegularExpression between(u"[,;/+]|\\s(?:y|and)\\s"_s, QRegularExpression::CaseInsensitiveOption);
    ReadHours all;
    for (const QString& each : plain.split(between, Qt::SkipEmptyParts)) {
        const ReadHours one = readInterval(each.trimmed());
        if (!one.error.isEmpty())
            return one;
        all.hours << one.hours;
    }
    std::ranges::sort(all.hours, {}, &core::OpenHours::from);
    if (const QString overlap = overlapIn(all.hours); !overlap.isEmpty())
        return {{}, overlap};
    return all;
}

QString weekdayName(int weekday) {
    const QString name = QLocale().standaloneDayName(weekday + 1);
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace models
