#include "core/calendarjson.h"

#include <QJsonDocument>
#include <QSet>
#include <functional>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QJsonObject jsonOf(const Label& name) { return {{u"es"_s, name.es}, {u"en"_s, name.en}}; }

QJsonObject jsonOf(const HolidayRule& rule) {
    QJsonObject json{{u"kind"_s, toCode(rule.kind)}, {u"name"_s, jsonOf(rule.name)}};
    if (rule.kind == HolidayKind::Easter) {
        json[u"offset"_s] = rule.offset;
    } else {
        json[u"month"_s] = rule.month;
        json[u"day"_s] = rule.day;
    }
    if (rule.firstYear)
        json[u"firstYear"_s] = *rule.firstYear;
    if (rule.lastYear)
        json[u"lastYear"_s] = *rule.lastYear;
    return json;
}

/// Takes the fields of one object and keeps what is wrong with them, by their places.
class Fields {
public:
    Fields(const QJsonValue& json, const QString& place, QList<FieldError>& errors)
        : m_object(json.toObject())
        , m_isObject(json.isObject())
        , m_place(place)
        , m_errors(errors) {
        if (!m_isObject)
            errors << FieldError{place, u"type"_s};
    }
    ~Fields() {
        for (auto each = m_object.constBegin(); each != m_object.constEnd(); ++each)
            if (!m_asked.contains(each.key()))
                refuse(each.key(), u"unknown_field"_s);
    }
    Fields(const Fields&) = delete;
    Fields& operator=(const Fields&) = delete;

    [[nodiscard]] QString at(const QString& field) const { return m_place.isEmpty() ? field : m_place + u'.' + field; }
    /// What is no object lacks no field.
    void refuse(const QString& field, const QString& rule) {
        if (m_isObject)
            m_errors << FieldError{at(field), rule};
    }
    [[nodiscard]] QList<FieldError>& errors() { return m_errors; }

    [[nodiscard]] QJsonValue take(const QString& field) {
        m_asked << field;
        return m_object.value(field);
    }
    [[nodiscard]] QString text(const QString& field) {
        const QJsonValue value = take(field);
        if (!value.isString() && !value.isUndefined())
            refuse(field, u"type"_s);
        return value.toString();
    }
    [[nodiscard]] QString neededText(const QString& field) {
        const QString value = text(field);
        if (take(field).isUndefined())
            refuse(field, u"required"_s);
        return value;
    }
    [[nodiscard]] std::optional<int> number(const QString& field) {
        const QJsonValue value = take(field);
        if (value.isUndefined())
            return std::nullopt;
        if (value.isDouble() && value.toDouble() == value.toInt())
            return value.toInt();
        refuse(field, u"type"_s);
        return std::nullopt;
    }
    [[nodiscard]] QJsonArray array(const QString& field) {
        const QJsonValue value = take(field);
        if (!value.isArray() && !value.isUndefined())
            refuse(field, u"type"_s);
        return value.toArray();
    }
    [[nodiscard]] QDate date(const QString& field) {
        const QDate day = QDate::fromString(neededText(field), Qt::ISODate);
        if (!day.isValid() && take(field).isString())
            refuse(field, u"date"_s);
        return day;
    }
    /// A text stands for both languages.
    [[nodiscard]] Label label(const QString& field) {
        const QJsonValue value = take(field);
        if (value.isUndefined())
            return {};
        if (value.isString())
            return {value.toString(), value.toString()};
        Fields inner(value, at(field), m_errors);
        return {inner.text(u"es"_s), inner.text(u"en"_s)};
    }

private:
    QJsonObject m_object;
    bool m_isObject;
    QString m_place;
    QList<FieldError>& m_errors;
    QSet<QString> m_asked;
};

/// "08:00" … "24:00".
std::optional<int> minuteOf(const QJsonValue& json) {
    const QString text = json.toString();
    if (text.size() != 5 || text[2] != u':')
        return std::nullopt;
    for (const int i : {0, 1, 3, 4})
        if (text[i] < u'0' || text[i] > u'9')
            return std::nullopt;
    const int hour = text.left(2).toInt();
    const int minute = text.mid(3).toInt();
    if (minute > 59 || hour * 60 + minute > 1440)
        return std::nullopt;
    return hour * 60 + minute;
}

QList<OpenHours> hoursOf(const QJsonArray& json, const QString& place, QList<FieldError>& errors) {
    QList<OpenHours> hours;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QJsonArray pair = json[i].toArray();
        const auto from = minuteOf(pair.at(0));
        const auto to = minuteOf(pair.at(1));
        const QString at = u"%1[%2]"_s.arg(place).arg(i);
        if (!json[i].isArray() || pair.size() != 2)
            errors << FieldError{at, u"type"_s};
        else if (!from || !to)
            errors << FieldError{at, u"clock_time"_s};
        // Kept even so: other errors are counted by position.
        hours << OpenHours{from.value_or(0), to.value_or(0)};
    }
    return hours;
}

WeekHours weekOf(Fields& fields) {
    WeekHours week;
    const QJsonValue json = fields.take(u"hours"_s);
    if (json.isUndefined())
        return week;
    Fields days(json, fields.at(u"hours"_s), fields.errors());
    for (int weekday = 0; weekday < 7; ++weekday)
        week[size_t(weekday)] =
            hoursOf(days.array(weekdayCode(weekday)), days.at(weekdayCode(weekday)), fields.errors());
    return week;
}

Holiday holidayOf(const QJsonValue& json, const QString& place, QList<FieldError>& errors) {
    if (json.isString()) {
        const QDate day = QDate::fromString(json.toString(), Qt::ISODate);
        if (!day.isValid())
            errors << FieldError{place, u"date"_s};
        return {day, {}};
    }
    Fields fields(json, place, errors);
    return {fields.date(u"date"_s), fields.text(u"name"_s)};
}

HolidayRule ruleOf(const QJsonValue& json, const QString& place, QList<FieldError>& errors) {
    HolidayRule rule;
    Fields fields(json, place, errors);
    const QString kind = fields.neededText(u"kind"_s);
    const auto known = fromCode<HolidayKind>(kind);
    if (!known && !kind.isEmpty())
        fields.refuse(u"kind"_s, u"code"_s);
    rule.kind = known.value_or(HolidayKind::Fixed);
    const auto needed = [&fields](const QString& field) {
        if (fields.take(field).isUndefined())
            fields.refuse(field, u"required"_s);
        return fields.number(field).value_or(1);
    };
    if (known == HolidayKind::Easter) {
        rule.offset = needed(u"offset"_s);
    } else if (known) {
        rule.month = needed(u"month"_s);
        rule.day = needed(u"day"_s);
    }
    rule.name = fields.label(u"name"_s);
    rule.firstYear = fields.number(u"firstYear"_s);
    rule.lastYear = fields.number(u"lastYear"_s);
    return rule;
}

CalendarException exceptionOf(const QJsonValue& json, const QString& place, QList<FieldError>& errors) {
    Fields fields(json, place, errors);
    return {fields.date(u"date"_s), hoursOf(fields.array(u"hours"_s), fields.at(u"hours"_s), errors),
            fields.text(u"name"_s)};
}

template <class Read>
auto listOf(Fields& fields, const QString& field, Read read) {
    QList<std::invoke_result_t<Read, QJsonValue, QString, QList<FieldError>&>> list;
    const QJsonArray json = fields.array(field);
    for (qsizetype i = 0; i < json.size(); ++i)
        list << read(json[i], u"%1[%2]"_s.arg(fields.at(field)).arg(i), fields.errors());
    return list;
}

Calendar read(const QJsonValue& json, const QString& place, QList<FieldError>& errors) {
    Calendar calendar;
    Fields fields(json, place, errors);
    calendar.code = fields.neededText(u"id"_s);
    calendar.version = fields.number(u"version"_s).value_or(1);
    calendar.name = fields.label(u"name"_s);
    calendar.zone = fields.neededText(u"zone"_s).toUtf8();
    calendar.hours = weekOf(fields);
    calendar.holidays = listOf(fields, u"holidays"_s, holidayOf);
    calendar.rules = listOf(fields, u"rules"_s, ruleOf);
    calendar.exceptions = listOf(fields, u"exceptions"_s, exceptionOf);
    return calendar;
}

Calendar readChecked(const QJsonValue& json, const QString& place, QList<FieldError>& errors) {
    QList<FieldError> own;
    Calendar calendar = read(json, place, own);
    if (own.isEmpty())
        for (const FieldError& error : calendarErrors(calendar))
            if (error.rule != u"never_open")
                own << FieldError{place.isEmpty() ? error.field : place + u'.' + error.field, error.rule};
    errors << own;
    return calendar;
}

} // namespace

QString clockText(int minute) {
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QJsonArray toJson(const QList<OpenHours>& hours) {
    QJsonArray json;
    for (const OpenHours& each : hours)
        json << QJsonArray{clockText(each.from), clockText(each.to)};
    return json;
}

QJsonObject toJson(const Calendar& calendar) {
    QJsonObject hours;
    for (int weekday = 0; weekday < 7; ++weekday)
        if (const auto& day = calendar.hours[size_t(weekday)]; !day.isEmpty())
            hours[weekdayCode(weekday)] = toJson(day);
    QJsonArray holidays;
    for (const Holiday& each : calendar.holidays)
        holidays << toJson(each);
    QJsonArray rules;
    for (const HolidayRule& each : calendar.rules)
        rules << jsonOf(each);
    QJsonArray exceptions;
    for (const CalendarException& each : calendar.exceptions)
        exceptions << QJsonObject{
            {u"date"_s, each.day.toString(Qt::ISODate)}, {u"hours"_s, toJson(each.hours)}, {u"name"_s, each.name}};
    return {{u"id"_s, calendar.code},
            {u"version"_s, calendar.version},
            {u"name"_s, jsonOf(calendar.name)},
            {u"zone"_s, QString::fromUtf8(calendar.zone)},
            {u"hours"_s, hours},
            {u"holidays"_s, holidays},
            {u"rules"_s, rules},
            {u"exceptions"_s, exceptions}};
}

QJsonValue toJson(const Holiday& holiday) {
    const QString date = holiday.day.toString(Qt::ISODate);
    if (holiday.name.isEmpty())
        return date;
    return QJsonObject{{u"date"_s, date}, {u"name"_s, holiday.name}};
}

Result<Calendar> calendarFromJson(const QJsonObject& json) {
    QList<FieldError> errors;
    Calendar calendar = readChecked(json, {}, errors);
    if (!errors.isEmpty())
        return invalid(errors);
    return calendar;
}

Result<QList<Calendar>> calendarsFromJson(const QByteArray& file) {
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(file, &trouble);
    if (!document.isArray())
        return fail(ErrorCode::Invalid, u"calendars.unreadable"_s,
                    u"%1 (%2)"_s.arg(trouble.error ? trouble.errorString() : u"[…]"_s).arg(trouble.offset));
    const QJsonArray all = document.array();
    QList<Calendar> calendars;
    QList<FieldError> errors;
    QSet<QString> codes;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString place = u"[%1]"_s.arg(i);
        calendars << readChecked(all[i], place, errors);
        if (const QString& code = calendars.last().code; !code.isEmpty() && codes.contains(code))
            errors << FieldError{place + u".id"_s, u"twice"_s};
        codes << calendars.last().code;
    }
    if (!errors.isEmpty())
        return invalid(errors);
    return calendars;
}

} // namespace core
