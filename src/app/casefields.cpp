#include "app/casefields.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using core::Case;

QJsonValue toJson(const QString& value) { return value; }

template <class Tag>
QJsonValue toJson(core::Id<Tag> value) {
    return value.isValid() ? QJsonValue(value.value()) : QJsonValue();
}

template <class E>
requires std::is_enum_v<E> QJsonValue toJson(E value) { return core::toCode(value); }

QJsonValue toJson(const std::optional<core::Money>& value) {
    if (!value)
        return {};
    return QJsonObject{{u"minor"_s, value->minor}, {u"currency"_s, value->currency}};
}

template <class Tag>
QJsonValue toJson(const QList<core::Id<Tag>>& values) {
    QJsonArray ids;
    for (const auto& each : values)
        ids << each.value();
    return ids;
}

bool fromJson(const QJsonValue& json, QString& value) {
    value = json.toString();
    return json.isString();
}

template <class Tag>
bool fromJson(const QJsonValue& json, core::Id<Tag>& value) {
    value = core::Id<Tag>(json.toInteger());
    return json.isNull() || (json.isDouble() && value.value() >= 0);
}

template <class E>
requires std::is_enum_v<E>
bool fromJson(const QJsonValue& json, E& value) {
    const auto known = core::fromCode<E>(json.toString());
    value = known.value_or(value);
    return known.has_value();
}

bool fromJson(const QJsonValue& json, std::optional<core::Money>& value) {
    value.reset();
    if (json.isNull())
        return true;
    const QJsonValue minor = json[u"minor"];
    const QJsonValue currency = json[u"currency"];
    value = core::Money{minor.toInteger(), currency.toString()};
    return minor.isDouble() && currency.isString();
}

template <class Tag>
bool fromJson(const QJsonValue& json, QList<core::Id<Tag>>& values) {
    values.clear();
    const QJsonArray ids = json.toArray();
    for (const QJsonValue& each : ids) {
        core::Id<Tag> id;
        if (!fromJson(each, id) || !id.isValid())
            return false;
        values << id;
    }
    std::sort(values.begin(), values.end()); // a set, stored by id
    return json.isArray();
}

struct Field {
    const char* name;
    QJsonValue (*read)(const Case&);
    bool (*write)(Case&, const QJsonValue&);
};

template <auto Member>
constexpr Field field(const char* name) {
    return {name, [](const Case& subject) { return toJson(subject.*Member); },
            [](Case& subject, const QJsonValue& json) {
                auto value = subject.*Member;
                if (!fromJson(json, value))
                    return false;
                subject.*Member = value;
                return true;
            }};
}

constexpr std::array kFields{
    field<&Case::kind>("kind"),
    field<&Case::channel>("channel"),
    field<&Case::customer>("customer"),
    field<&Case::consumer>("consumer"),
    field<&Case::category>("category"),
    field<&Case::cause>("cause"),
    field<&Case::moment>("moment"),
    field<&Case::attributes>("attributes"),
    field<&Case::summary>("summary"),
    field<&Case::details>("details"),
    field<&Case::remedySought>("remedySought"),
    field<&Case::amountAtStake>("amount"),
    field<&Case::demeanour>("demeanour"),
};

const Field* find(const QString& name) {
    for (const Field& each : kFields)
        if (name == QLatin1String(each.name))
            return &each;
    return nullptr;
}

} // namespace

const QStringList& editableFields() {
    static const QStringList names = [] {
        QStringList list;
        for (const Field& each : kFields)
            list << QString::fromLatin1(each.name);
        return list;
    }();
    return names;
}

bool isEditable(const QString& field) { return find(field) != nullptr; }

QJsonValue fieldValue(const core::Case& subject, const QString& field) {
    const Field* known = find(field);
    return known ? known->read(subject) : QJsonValue();
}

bool setField(core::Case& subject, const QString& field, const QJsonValue& value) {
    const Field* known = find(field);
    return known && known->write(subject, value);
}

} // namespace app
