#include "models/calendardraft.h"

#include "app/wording.h"
#include "core/calendarjson.h"
#include "core/fold.h"
#include "core/zoneoffsets.h"
#include "models/hourstext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace models {

using namespace Qt::StringLiterals;

namespace {

struct DraftWords {
    Q_DECLARE_TR_FUNCTIONS(models::CalendarDraft)
};

const core::OpenHours kOffice{8 * 60, 17 * 60};
constexpr int kWorkingDays = 5;

QString fieldOf(int weekday) { return u"hours."_s + core::weekdayCode(weekday); }

} // namespace

CalendarDraft CalendarDraft::of(const core::Calendar& calendar) {
    CalendarDraft draft;
    draft.id = calendar.id;
    draft.follows = calendar.version;
    draft.code = calendar.code;
    draft.name = calendar.name;
    draft.setZone(calendar.zone);
    for (int day = 0; day < 7; ++day)
        draft.setDay(day, hoursText(calendar.hours[size_t(day)]));
    draft.rules = calendar.rules;
    draft.holidays = calendar.holidays;
    draft.exceptions = calendar.exceptions;
    return draft;
}

CalendarDraft CalendarDraft::blank(const QByteArray& zone, const QString& region) {
    CalendarDraft draft;
    draft.setZone(zone);
    for (int day = 0; day < kWorkingDays; ++day)
        draft.setDay(day, hoursText({kOffice}));
    if (region == u"CO")
        draft.rules = core::colombianHolidays();
    return draft;
}

void CalendarDraft::setDay(int weekday, const QString& text) {
    week[size_t(weekday)] = text;
    if (const ReadHours read = readHours(text); read.error.isEmpty())
        m_read[size_t(weekday)] = read.hours;
}

void CalendarDraft::setZone(const QByteArray& newZone) {
    zone = newZone;
    if (core::ZoneOffsets::isKnown(newZone))
        m_knownZone = newZone;
}

void CalendarDraft::copyDay(int from, int to) {
    week[size_t(to)] = week[size_t(from)];
    m_read[size_t(to)] = m_read[size_t(from)];
}

core::Calendar CalendarDraft::calendar() const {
    core::Calendar calendar;
    calendar.id = id;
    calendar.version = follows;
    calendar.code = code.trimmed();
    calendar.name = {name.es.trimmed(), name.en.trimmed().isEmpty() ? name.es.trimmed() : name.en.trimmed()};
    calendar.zone = m_knownZone;
    calendar.hours = m_read;
    calendar.rules = rules;
    calendar.holidays = holidays;
    calendar.exceptions = exceptions;
    return calendar;
}

QMap<QString, QString> CalendarDraft::errors() const {
    QMap<QString, QString> found;
    if (name.es.trimmed().isEmpty())
        found[u"name"_s] = DraftWords::tr("Write a name.");
    if (code.trimmed().isEmpty())
        found[u"code"_s] = DraftWords::tr("Write a short code, such as north-office.");
    if (zone.isEmpty())
        found[u"zone"_s] = DraftWords::tr("Choose a time zone: type a city, such as Bogota.");
    else if (zone != m_knownZone)
        found[u"zone"_s] = app::describe(core::FieldError{u"zone"_s, u"zone"_s});
    for (int day = 0; day < 7; ++day)
        if (const QString error = readHours(week[size_t(day)]).error; !error.isEmpty())
            found[fieldOf(day)] = error;
    for (const core::FieldError& each : core::calendarErrors(calendar()))
        if (each.field != u"id" && !found.contains(each.field))
            found[each.field] = app::describe(each);
    return found;
}

bool CalendarDraft::isSameAs(const CalendarDraft& other) const {
    for (int day = 0; day < 7; ++day)
        if (readHours(week[size_t(day)]) != readHours(other.week[size_t(day)]))
            return false;
    return zone == other.zone && calendar() == other.calendar();
}

QJsonObject CalendarDraft::toJson() const {
    core::Calendar kept = calendar();
    kept.code = u"draft"_s; // a code that can be read
    QJsonArray texts;
    for (const QString& each : week)
        texts << each;
    return {{u"id"_s, id.value()},   {u"follows"_s, follows},
            {u"code"_s, code},       {u"name"_s, name.es},
            {u"english"_s, name.en}, {u"zone"_s, QString::fromUtf8(zone)},
            {u"week"_s, texts},      {u"calendar"_s, core::toJson(kept)}};
}

CalendarDraft CalendarDraft::fromJson(const QJsonObject& json) {
    const auto kept = core::calendarFromJson(json[u"calendar"_s].toObject());
    if (!kept)
        return {};
    CalendarDraft draft = of(*kept);
    draft.id = core::CalendarId(json[u"id"_s].toInteger());
    draft.follows = json[u"follows"_s].toInt();
    draft.code = json[u"code"_s].toString();
    draft.name = {json[u"name"_s].toString(), json[u"english"_s].toString()};
    draft.setZone(json[u"zone"_s].toString().toUtf8());
    const QJsonArray texts = json[u"week"_s].toArray();
    for (int day = 0; day < 7; ++day)
        draft.setDay(day, texts.at(day).toString());
    return draft;
}

QString suggestedCode(const QString& name) {
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString code = core::folded(name).replace(others, u"-"_s);
    while (code.startsWith(u'-'))
        code.remove(0, 1);
    while (code.endsWith(u'-'))
        code.chop(1);
    return code;
}

} // namespace models
