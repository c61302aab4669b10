#include "core/agreementjson.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kMostOrder = 1'000'000;

template <class E>
QJsonArray codesOf(const QList<E>& values) {
    QJsonArray codes;
    for (const E value : values)
        codes << toCode(value);
    return codes;
}

template <class Identity>
QJsonArray idsOf(const QList<Identity>& ids) {
    QJsonArray values;
    for (const Identity id : ids)
        values << id.value();
    return values;
}

void putList(QJsonObject& json, const QString& field, const QJsonArray& list) {
    if (!list.isEmpty())
        json[field] = list;
}

void putText(QJsonObject& json, const QString& field, const QString& text) {
    if (!text.isEmpty())
        json[field] = text;
}

QJsonObject writtenThreshold(const Threshold& threshold) {
    QJsonObject json;
    if (threshold.percent)
        json[u"percent"_s] = *threshold.percent;
    else
        json[u"offset"_s] = threshold.offset.count() / kMinute;
    putList(json, u"recipients"_s, codesOf(threshold.recipients));
    if (threshold.movesOn)
        json[u"movesOn"_s] = true;
    return json;
}

QJsonObject writtenTarget(const Target& target) {
    const qint64 scale = target.allowance.isInDays() ? 1 : kMinute;
    QJsonObject json{{u"measure"_s, toCode(target.measure)},
                     {u"unit"_s, toCode(target.allowance.unit)},
                     {u"amount"_s, target.allowance.amount / scale}};
    if (target.allowance.isInDays() && target.allowance.dayEnd == DayEnd::SameTime)
        json[u"sameTime"_s] = true;
    if (target.calendar.id.isValid())
        json[u"calendar"_s] =
            QJsonObject{{u"id"_s, target.calendar.id.value()}, {u"version"_s, target.calendar.version}};
    QJsonArray thresholds;
    for (const Threshold& each : target.thresholds)
        thresholds << writtenThreshold(each);
    putList(json, u"thresholds"_s, thresholds);
    if (target.pausedBy)
        json[u"pausedBy"_s] = codesOf(*target.pausedBy);
    if (target.mostExtension > 0)
        json[u"mostExtension"_s] = target.mostExtension / scale;
    return json;
}

QJsonObject writtenMatch(const AgreementMatch& match) {
    QJsonObject json;
    putList(json, u"kinds"_s, codesOf(match.kinds));
    putList(json, u"channels"_s, codesOf(match.channels));
    putList(json, u"priorities"_s, codesOf(match.priorities));
    putList(json, u"categories"_s, QJsonArray::fromStringList(match.categories));
    putList(json, u"segments"_s, QJsonArray::fromStringList(match.segments));
    putList(json, u"customers"_s, idsOf(match.customers));
    putList(json, u"partners"_s, idsOf(match.partners));
    return json;
}

QJsonObject writtenTerms(const ServiceTerms& terms) {
    QJsonObject json;
    putText(json, u"availability"_s, terms.availability);
    putText(json, u"documents"_s, terms.documents);
    putText(json, u"staff"_s, terms.staff);
    putText(json, u"warranty"_s, terms.warranty);
    putText(json, u"afterSales"_s, terms.afterSales);
    return json;
}

/// Beyond every number that an agreement could mean; its minutes are still far from overflowing as milliseconds.
constexpr double kMostNumber = 1e12;

/// Takes the fields of one object and keeps what is wrong with them, by their places ("targets.0.amount"). A value of
/// another type is an error, never "nothing": an agreement that lost its limits would speak of every case.
class Fields {
public:
    Fields(const QJsonValue& json, const QString& place, QList<FieldError>& errors)
        : m_object(json.toObject())
        , m_place(place)
        , m_errors(errors) {
        if (!json.isObject() && !isAbsent(json))
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
    [[nodiscard]] QList<FieldError>& errors() { return m_errors; }
    void refuse(const QString& field, const QString& rule) { m_errors << FieldError{at(field), rule}; }
    [[nodiscard]] bool has(const QString& field) const { return !isAbsent(m_object[field]); }
    QJsonValue take(const QString& field) {
        m_asked << field;
        return m_object[field];
    }
    [[nodiscard]] QString text(const QString& field) {
        const QJsonValue value = take(field);
        if (!value.isString() && !isAbsent(value))
            refuse(field, u"type"_s);
        return value.toString();
    }
    [[nodiscard]] bool flag(const QString& field, bool fallback) {
        const QJsonValue value = take(field);
        if (!value.isBool() && !isAbsent(value))
            refuse(field, u"type"_s);
        return value.toBool(fallback);
    }
    /// A whole number, or `fallback` when there is none.
    [[nodiscard]] qint64 number(const QString& field, qint64 fallback = 0) {
        const QJsonValue value = take(field);
        return isAbsent(value) ? fallback : wholeNumber(value, field).value_or(fallback);
    }
    template <class E>
    [[nodiscard]] E code(const QString& field, E fallback) {
        const QJsonValue value = take(field);
        return isAbsent(value) ? fallback : knownCode<E>(value, field).value_or(fallback);
    }
    [[nodiscard]] QJsonArray array(const QString& field) {
        const QJsonValue value = take(field);
        if (!value.isArray() && !isAbsent(value))
            refuse(field, u"type"_s);
        return value.toArray();
    }
    template <class E>
    [[nodiscard]] QList<E> codes(const QString& field) {
        return listOf<E>(field,
                         [this](const QJsonValue& each, const QString& where) { return knownCode<E>(each, where); });
    }
    [[nodiscard]] QStringList texts(const QString& field) {
        return listOf<QString>(field, [this](const QJsonValue& each, const QString& where) -> std::optional<QString> {
            if (!each.isString())
                refuse(where, u"type"_s);
            return each.toString();
        });
    }
    template <class Identity>
    [[nodiscard]] QList<Identity> ids(const QString& field) {
        return listOf<Identity>(field, [this](const QJsonValue& each, const QString& where) -> std::optional<Identity> {
            return Identity(wholeNumber(each, where).value_or(0));
        });
    }
    /// A text stands for both languages.
    [[nodiscard]] Label label(const QString& field) {
        const QJsonValue value = take(field);
        if (value.isString())
            return {value.toString(), value.toString()};
        Fields inner(value, at(field), m_errors);
        return {inner.text(u"es"_s), inner.text(u"en"_s)};
    }

private:
    [[nodiscard]] static bool isAbsent(const QJsonValue& value) { return value.isUndefined() || value.isNull(); }
    [[nodiscard]] std::optional<qint64> wholeNumber(const QJsonValue& value, const QString& where) {
        const double read = value.toDouble(0.5);
        if (std::abs(read) > kMostNumber)
            refuse(where, u"out_of_range"_s);
        else if (read == static_cast<double>(static_cast<qint64>(read)))
            return static_cast<qint64>(read);
        else
            refuse(where, value.isDouble() ? u"number"_s : u"type"_s);
        return std::nullopt;
    }
    template <class E>
    [[nodiscard]] std::optional<E> knownCode(const QJsonValue& value, const QString& where) {
        const auto known = fromCode<E>(value.toString());
        if (!known)
            refuse(where, value.isString() ? u"unknown"_s : u"type"_s);
        return known;
    }
    template <class T, class Read>
    [[nodiscard]] QList<T> listOf(const QString& field, Read read) {
        QList<T> values;
        const QJsonArray list = array(field);
        for (qsizetype i = 0; i < list.size(); ++i)
            if (const std::optional<T> value = read(list[i], u"%1.%2"_s.arg(field).arg(i)))
                values << *value;
        return values;
    }

    QJsonObject m_object;
    QString m_place;
    QList<FieldError>& m_errors;
    QSet<QString> m_asked;
};

Threshold readThreshold(const QJsonValue& json, const QString& place, QList<FieldError>& errors) {
    Fields fields(json, place, errors);
    Threshold read;
    if (fields.has(u"percent"_s))
        read.percent = static_cast<int>(std::clamp<qint64>(fields.number(u"percent"_s), -1, 1000));
    read.offset = Duration(fields.number(u"offset"_s) * kMinute);
    read.recipients = fields.codes<Recipient>(u"recipients"_s);
    read.movesOn = fields.flag(u"movesOn"_s, false);
    return read;
}

/// {"id", "version"}
CalendarPin readCalendarPin(const QJsonValue& json, const QString& place, QList<FieldError>& errors) {
    Fields fields(json, place, errors);
    return {CalendarId(fields.number(u"id"_s)), static_cast<int>(fields.number(u"version"_s))};
}

Target readTarget(const QJsonValue& json, const QString& place, QList<FieldError>& errors) {
    Fields fields(json, place, errors);
    Target read;
    if (!fields.has(u"measure"_s))
        fields.refuse(u"measure"_s, u"required"_s);
    read.measure = fields.code(u"measure"_s, Measure::Resolution);
    read.allowance.unit = fields.code(u"unit"_s, TimeUnit::ClockHours);
    const qint64 scale = read.allowance.isInDays() ? 1 : kMinute;
    read.allowance.amount = fields.number(u"amount"_s) * scale;
    if (fields.has(u"allowance"_s))
        read.allowance.amount = fields.number(u"allowance"_s);
    read.allowance.dayEnd = fields.flag(u"sameTime"_s, false) ? DayEnd::SameTime : DayEnd::EndOfDay;
    read.calendar = readCalendarPin(fields.take(u"calendar"_s), fields.at(u"calendar"_s), errors);
    const QJsonArray thresholds = fields.array(u"thresholds"_s);
    for (qsizetype i = 0; i < thresholds.size(); ++i)
        read.thresholds << readThreshold(thresholds[i], u"%1.%2"_s.arg(fields.at(u"thresholds"_s)).arg(i), errors);
    if (fields.has(u"pausedBy"_s))
        read.pausedBy = fields.codes<WaitReason>(u"pausedBy"_s);
    read.mostExtension = fields.number(u"mostExtension"_s) * scale;
    return read;
}

AgreementMatch readMatch(const QJsonValue& json, QList<FieldError>& errors) {
    Fields fields(json, u"match"_s, errors);
    return {fields.codes<Kind>(u"kinds"_s),
            fields.codes<Channel>(u"channels"_s),
            fields.codes<Priority>(u"priorities"_s),
            fields.texts(u"categories"_s),
            fields.texts(u"segments"_s),
            fields.ids<PartyId>(u"customers"_s),
            fields.ids<NetworkMemberId>(u"partners"_s)};
}

ServiceTerms readTerms(const QJsonValue& json, QList<FieldError>& errors) {
    Fields fields(json, u"terms"_s, errors);
    return {fields.text(u"availability"_s), fields.text(u"documents"_s), fields.text(u"staff"_s),
            fields.text(u"warranty"_s), fields.text(u"afterSales"_s)};
}

Agreement readAgreement(const QJsonObject& json, QList<FieldError>& errors) {
    Fields fields(json, {}, errors);
    Agreement agreement;
    for (const QString& own : {u"id"_s, u"version"_s}) // `agreement show` prints them; a save gives its own
        fields.take(own);
    agreement.code = fields.text(u"code"_s);
    agreement.name = fields.label(u"name"_s);
    agreement.scope = fields.code(u"scope"_s, AgreementScope::Case);
    agreement.position = static_cast<int>(std::clamp<qint64>(fields.number(u"position"_s), -kMostOrder, kMostOrder));
    agreement.isActive = fields.flag(u"active"_s, true);
    agreement.match = readMatch(fields.take(u"match"_s), errors);
    const QJsonArray targets = fields.array(u"targets"_s);
    for (qsizetype i = 0; i < targets.size(); ++i)
        agreement.targets << readTarget(targets[i], u"targets.%1"_s.arg(i), errors);
    agreement.legalBasis = fields.text(u"legalBasis"_s);
    agreement.needsCounsel = fields.flag(u"needsCounsel"_s, false);
    agreement.terms = readTerms(fields.take(u"terms"_s), errors);
    return agreement;
}

} // namespace

QJsonObject toJson(const Agreement& agreement) {
    QJsonArray targets;
    for (const Target& each : agreement.targets)
        targets << writtenTarget(each);
    QJsonObject json{{u"code"_s, agreement.code},
                     {u"name"_s, QJsonObject{{u"es"_s, agreement.name.es}, {u"en"_s, agreement.name.en}}},
                     {u"scope"_s, toCode(agreement.scope)},
                     {u"position"_s, agreement.position},
                     {u"active"_s, agreement.isActive},
                     {u"match"_s, writtenMatch(agreement.match)},
                     {u"targets"_s, targets},
                     {u"terms"_s, writtenTerms(agreement.terms)}};
    putText(json, u"legalBasis"_s, agreement.legalBasis);
    if (agreement.needsCounsel)
        json[u"needsCounsel"_s] = true;
    return json;
}

Result<Agreement> agreementFromJson(const QJsonObject& json) {
    QList<FieldError> errors;
    Agreement agreement = readAgreement(json, errors);
    if (!errors.isEmpty())
        return invalid(errors);
    return agreement;
}

} // namespace core
