#include "core/agreementjson.h"

#include <QJsonArray>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;

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

/// Reads field by field and remembers what it could not read.
class Reader {
public:
    QList<FieldError> errors;

    template <class E>
    E code(const QJsonValue& value, const QString& path, E fallback) {
        if (value.isUndefined() || value.isNull())
            return fallback;
        if (const auto known = fromCode<E>(value.toString()))
            return *known;
        errors << FieldError{path, u"unknown"_s};
        return fallback;
    }
    template <class E>
    QList<E> codes(const QJsonObject& json, const QString& field, const QString& path) {
        QList<E> values;
        const QJsonArray list = json[field].toArray();
        for (int i = 0; i < list.size(); ++i)
            if (const auto known = fromCode<E>(list[i].toString()))
                values << *known;
            else
                errors << FieldError{u"%1%2.%3"_s.arg(path, field).arg(i), u"unknown"_s};
        return values;
    }
    /// A whole number, or `fallback` when there is none.
    qint64 number(const QJsonValue& value, const QString& path, qint64 fallback) {
        if (value.isUndefined() || value.isNull())
            return fallback;
        const double read = value.toDouble(0.5);
        if (read == static_cast<double>(static_cast<qint64>(read)))
            return static_cast<qint64>(read);
        errors << FieldError{path, u"number"_s};
        return fallback;
    }

    Threshold threshold(const QJsonObject& json, const QString& path) {
        Threshold read;
        if (json.contains(u"percent"))
            read.percent = static_cast<int>(number(json[u"percent"], path + u"percent"_s, 0));
        read.offset = Duration(number(json[u"offset"], path + u"offset"_s, 0) * kMinute);
        read.recipients = codes<Recipient>(json, u"recipients"_s, path);
        read.movesOn = json[u"movesOn"].toBool();
        return read;
    }

    Target target(const QJsonObject& json, const QString& path) {
        Target read;
        if (json[u"measure"].isUndefined())
            errors << FieldError{path + u"measure"_s, u"required"_s};
        read.measure = code(json[u"measure"], path + u"measure"_s, Measure::Resolution);
        read.allowance.unit = code(json[u"unit"], path + u"unit"_s, TimeUnit::ClockHours);
        const qint64 scale = read.allowance.isInDays() ? 1 : kMinute;
        read.allowance.amount = json.contains(u"allowance")
                                    ? number(json[u"allowance"], path + u"allowance"_s, 0)
                                    : number(json[u"amount"], path + u"amount"_s, 0) * scale;
        read.allowance.dayEnd = json[u"sameTime"].toBool() ? DayEnd::SameTime : DayEnd::EndOfDay;
        const QJsonObject calendar = json[u"calendar"].toObject();
        read.calendar = {CalendarId(calendar[u"id"].toInteger()), calendar[u"version"].toInt()};
        const QJsonArray thresholds = json[u"thresholds"].toArray();
        for (int i = 0; i < thresholds.size(); ++i)
            read.thresholds << threshold(thresholds[i].toObject(), u"%1thresholds.%2."_s.arg(path).arg(i));
        if (json.contains(u"pausedBy"))
            read.pausedBy = codes<WaitReason>(json, u"pausedBy"_s, path);
        read.mostExtension = number(json[u"mostExtension"], path + u"mostExtension"_s, 0) * scale;
        return read;
    }

    AgreementMatch match(const QJsonObject& json) {
        AgreementMatch read;
        const QString path = u"match."_s;
        read.kinds = codes<Kind>(json, u"kinds"_s, path);
        read.channels = codes<Channel>(json, u"channels"_s, path);
        read.priorities = codes<Priority>(json, u"priorities"_s, path);
        read.categories = texts(json[u"categories"].toArray());
        read.segments = texts(json[u"segments"].toArray());
        for (const QJsonValue& each : json[u"customers"].toArray())
            read.customers << PartyId(each.toInteger());
        for (const QJsonValue& each : json[u"partners"].toArray())
            read.partners << NetworkMemberId(each.toInteger());
        return read;
    }

private:
    static QStringList texts(const QJsonArray& list) {
        QStringList read;
        for (const QJsonValue& each : list)
            read << each.toString();
        return read;
    }
};

ServiceTerms readTerms(const QJsonObject& json) {
    return {json[u"availability"].toString(), json[u"documents"].toString(), json[u"staff"].toString(),
            json[u"warranty"].toString(), json[u"afterSales"].toString()};
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
    Reader reader;
    Agreement agreement;
    agreement.code = json[u"code"].toString();
    agreement.name = {json[u"name"][u"es"].toString(), json[u"name"][u"en"].toString()};
    agreement.scope = reader.code(json[u"scope"], u"scope"_s, AgreementScope::Case);
    agreement.position = static_cast<int>(reader.number(json[u"position"], u"position"_s, 0));
    agreement.isActive = json[u"active"].toBool(true);
    agreement.match = reader.match(json[u"match"].toObject());
    const QJsonArray targets = json[u"targets"].toArray();
    for (int i = 0; i < targets.size(); ++i)
        agreement.targets << reader.target(targets[i].toObject(), u"targets.%1."_s.arg(i));
    agreement.legalBasis = json[u"legalBasis"].toString();
    agreement.needsCounsel = json[u"needsCounsel"].toBool();
    agreement.terms = readTerms(json[u"terms"].toObject());
    if (!reader.errors.isEmpty())
        return invalid(reader.errors);
    return agreement;
}

} // namespace core
