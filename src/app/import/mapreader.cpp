#include "app/import/mapreader.h"

#include "core/fold.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace app {

MapReader::MapReader(const QJsonObject& object, const QString& place)
    : m_object(object)
    , m_place(place) {}

QJsonValue MapReader::take(const QString& field) {
    m_asked << field;
    return m_object.value(field);
}

void MapReader::complain(const char* rule, const QString& field) {
    if (!m_error)
        m_error = core::Error{core::ErrorCode::Invalid, QString::fromLatin1(rule), m_place + field, {}};
}

MapReader MapReader::inner(const QString& field) {
    const QJsonValue value = take(field);
    if (!value.isObject() && !value.isUndefined())
        complain("map.not_an_object", field);
    return MapReader(value.toObject(), m_place + field + u'.');
}

void MapReader::absorb(MapReader& reader) {
    const auto result = reader.finish();
    if (!result && !m_error)
        m_error = result.error();
}

core::Result<void> MapReader::finish() {
    for (const QString& field : m_object.keys())
        if (!m_asked.contains(field) && !field.startsWith(u'_'))
            complain("map.unknown_field", field);
    if (m_error)
        return tl::unexpected<core::Error>(*m_error);
    return {};
}

QString MapReader::text(const QString& field) {
    const QJsonValue value = take(field);
    if (!value.isString() && !value.isUndefined())
        complain("map.not_a_text", field);
    return value.toString();
}

bool MapReader::flag(const QString& field) {
    const QJsonValue value = take(field);
    if (!value.isBool() && !value.isUndefined())
        complain("map.not_a_flag", field);
    return value.toBool();
}

QStringList MapReader::list(const QString& field) {
    const QJsonValue value = take(field);
    QStringList texts;
    if (value.isString())
        return {value.toString()};
    for (const QJsonValue& each : value.toArray()) {
        if (!each.isString())
            complain("map.not_a_text", field);
        texts << each.toString();
    }
    return texts;
}

TextChoice MapReader::choice(const QString& field) { return choiceOf(take(field), field); }

TextChoice MapReader::choiceOf(const QJsonValue& value, const QString& field) {
    TextChoice result;
    if (value.isUndefined())
        return result;
    for (const QJsonValue& each : value.isArray() ? value.toArray() : QJsonArray{value}) {
        auto parsed = TextTemplate::parse(each.toString());
        if (!each.isString() || !parsed)
            complain("map.template", field);
        else
            result.templates << *parsed;
    }
    return result;
}

CodeChoice MapReader::code(const QString& field, const QString& usual) {
    CodeChoice result;
    result.usual = usual;
    if (!m_object.value(field).isObject()) {
        result.source = choice(field);
        return result;
    }
    MapReader reader = inner(field);
    result.source = reader.choice(u"value"_s);
    result.otherwise = reader.text(u"default"_s);
    const QJsonObject codes = reader.take(u"codes"_s).toObject();
    for (auto each = codes.begin(); each != codes.end(); ++each)
        result.codes.insert(core::folded(each.key()), each.value().toString());
    absorb(reader);
    return result;
}

TimeChoice MapReader::time(const QString& field) {
    if (!m_object.value(field).isObject())
        return {choice(field), {u"iso"_s}};
    MapReader reader = inner(field);
    TimeChoice result{reader.choice(u"value"_s), reader.list(u"formats"_s)};
    if (result.formats.isEmpty())
        result.formats << u"iso"_s;
    absorb(reader);
    return result;
}

PartyChoice MapReader::party(const QString& field) {
    MapReader reader = inner(field);
    const PartyChoice result{reader.choice(u"name"_s), reader.choice(u"phone"_s), reader.choice(u"email"_s),
                             reader.choice(u"document"_s), reader.choice(u"place"_s)};
    absorb(reader);
    return result;
}

CategoryChoice MapReader::category(const QString& field) {
    CategoryChoice result;
    if (!m_object.value(field).isObject()) {
        const TextChoice only = choice(field);
        if (!only.isNull())
            result.levels << only;
        return result;
    }
    MapReader reader = inner(field);
    for (const QJsonValue& level : reader.take(u"path"_s).toArray())
        result.levels << reader.choiceOf(level, u"path"_s);
    result.createsMissing = reader.flag(u"create"_s);
    result.codePrefix = reader.text(u"codePrefix"_s);
    absorb(reader);
    return result;
}

AmountChoice MapReader::amount(const QString& field) {
    MapReader reader = inner(field);
    AmountChoice result{reader.choice(u"value"_s), reader.text(u"currency"_s), u'.'};
    const QString decimal = reader.text(u"decimal"_s);
    if (!decimal.isEmpty())
        result.decimal = decimal.front();
    absorb(reader);
    if (!result.value.isNull() && result.currency.size() != 3)
        complain("map.currency", field);
    return result;
}

std::optional<ClosedChoice> MapReader::closed(const QString& field) {
    if (!has(field))
        return std::nullopt;
    MapReader reader = inner(field);
    ClosedChoice result;
    result.when = reader.choice(u"when"_s);
    for (const QString& value : reader.list(u"is"_s))
        result.values << core::folded(value);
    result.at = reader.time(u"at"_s);
    result.outcome = reader.code(u"outcome"_s, u"upheld"_s);
    result.evidence = reader.code(u"evidence"_s, u"message_delivered"_s);
    result.text = reader.choice(u"text"_s);
    if (result.at.isNull())
        reader.complain("map.required", u"at"_s);
    absorb(reader);
    return result;
}

CsvFormat MapReader::format(const QString& field) {
    MapReader reader = inner(field);
    CsvFormat result;
    const QString encoding = reader.text(u"encoding"_s);
    result.encoding = encodingNamed(encoding);
    if (!encoding.isEmpty() && !result.encoding)
        reader.complain("map.encoding", u"encoding"_s);
    const QString delimiter = reader.text(u"delimiter"_s);
    if (delimiter.size() > 1 || (!delimiter.isEmpty() && delimiter.front().unicode() >= 0x80))
        reader.complain("map.delimiter", u"delimiter"_s);
    else if (!delimiter.isEmpty())
        result.delimiter = delimiter.front().toLatin1();
    absorb(reader);
    return result;
}

QTimeZone MapReader::zone(const QString& field) {
    const QByteArray name = text(field).toLatin1();
    if (name.isEmpty())
        return QTimeZone::utc();
    const QTimeZone zone(name);
    if (!zone.isValid())
        complain("map.zone", field);
    return zone;
}

core::Result<ImportMap> ImportMap::parse(const QByteArray& json) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return core::fail(core::ErrorCode::Invalid, u"map.json"_s,
                          u"%1 (%2)"_s.arg(error.errorString()).arg(error.offset));
    MapReader reader(document.object());
    ImportMap map;
    map.name = reader.text(u"name"_s);
    map.csv = reader.format(u"csv"_s);
    map.zone = reader.zone(u"zone"_s);
    map.required = reader.list(u"required"_s);
    map.key = reader.choice(u"key"_s);
    map.kind = reader.code(u"kind"_s, u"complaint"_s);
    map.channel = reader.code(u"channel"_s, u"web"_s);
    map.priority = reader.code(u"priority"_s);
    map.demeanour = reader.code(u"demeanour"_s, u"calm"_s);
    map.moment = reader.code(u"moment"_s);
    map.networkMember = reader.code(u"networkMember"_s);
    map.category = reader.category(u"category"_s);
    map.summary = reader.choice(u"summary"_s);
    map.details = reader.choice(u"details"_s);
    map.remedySought = reader.choice(u"remedySought"_s);
    map.receivedAt = reader.time(u"receivedAt"_s);
    map.amount = reader.amount(u"amount"_s);
    map.caller = reader.party(u"caller"_s);
    map.consumer = reader.party(u"consumer"_s);
    map.hasNoContactDetails = reader.flag(u"noContact"_s);
    map.closed = reader.closed(u"closed"_s);
    if (const auto done = reader.finish(); !done)
        return tl::unexpected<core::Error>(done.error());
    if (map.summary.isNull())
        return core::fail(core::ErrorCode::Invalid, u"map.required"_s, u"summary"_s);
    return map;
}

} // namespace app
