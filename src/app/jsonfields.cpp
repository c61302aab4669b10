#include "app/jsonfields.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

JsonFields::JsonFields(const QJsonObject& object, const Company& company, const QString& place)
    : m_object(object)
    , m_company(company)
    , m_place(place) {}

bool JsonFields::has(const QString& field) const {
    const auto found = m_object.constFind(field);
    return found != m_object.constEnd() && !found->isNull();
}

QJsonValue JsonFields::take(const QString& field) {
    m_asked << field;
    const QJsonValue value = m_object.value(field);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

void JsonFields::refuse(const QString& field, const QString& rule) {
    m_errors << core::FieldError{m_place + field, rule};
}

QString JsonFields::text(const QString& field) {
    const QJsonValue value = take(field);
    if (!value.isString() && !value.isUndefined())
        refuse(field, u"type"_s);
    return value.toString().trimmed();
}

bool JsonFields::flag(const QString& field) {
    const QJsonValue value = take(field);
    if (!value.isBool() && !value.isUndefined())
        refuse(field, u"type"_s);
    return value.toBool();
}

QStringList JsonFields::list(const QString& field) {
    const QJsonValue value = take(field);
    const QJsonArray values = value.toArray();
    QStringList texts;
    for (const QJsonValue& each : values)
        texts << each.toString();
    if ((!value.isArray() && !value.isUndefined()) || texts.contains(QString()))
        refuse(field, u"type"_s);
    return texts;
}

std::optional<core::Instant> JsonFields::time(const QString& field) {
    const QString iso = text(field);
    if (iso.isEmpty())
        return std::nullopt;
    const auto at = core::Instant::fromIso(iso);
    if (!at)
        refuse(field, u"time"_s);
    return at;
}

std::optional<core::Money> JsonFields::amount(const QString& field) {
    if (!has(field)) {
        m_asked << field;
        return std::nullopt;
    }
    JsonFields parts = inner(field);
    const QJsonValue minor = parts.take(u"minor"_s);
    const QString currency = parts.has(u"currency"_s) ? parts.text(u"currency"_s) : m_company.currency;
    absorb(parts);
    if (!minor.isDouble() || double(minor.toInteger(-1)) != minor.toDouble() || currency.size() != 3) {
        refuse(field, u"amount"_s);
        return std::nullopt;
    }
    return core::Money{minor.toInteger(), currency.toUpper()};
}

core::CategoryId JsonFields::category(const QString& field) {
    const QString word = text(field);
    return idOf(word.isEmpty() ? nullptr : m_company.catalogue.findCategory(word), field, word);
}

core::CauseId JsonFields::cause(const QString& field) {
    const QString word = text(field);
    return idOf(word.isEmpty() ? nullptr : m_company.catalogue.findCause(word), field, word);
}

core::MomentId JsonFields::moment(const QString& field) {
    const QString word = text(field);
    return idOf(word.isEmpty() ? nullptr : m_company.catalogue.findMoment(word), field, word);
}

core::NetworkMemberId JsonFields::networkMember(const QString& field) {
    const QString word = text(field);
    return idOf(word.isEmpty() ? nullptr : m_company.catalogue.findNetworkMember(word), field, word);
}

core::UserId JsonFields::user(const QString& field) {
    const QString login = text(field);
    const auto found = std::find_if(m_company.users.begin(), m_company.users.end(),
                                    [&](const core::User& user) { return user.login == login; });
    return idOf(found == m_company.users.end() ? nullptr : &*found, field, login);
}

QList<core::AttributeId> JsonFields::attributes(const QString& field) {
    QList<core::AttributeId> ids;
    for (const QString& word : list(field)) {
        const auto id = idOf(m_company.catalogue.findAttribute(word), field, word);
        if (id.isValid() && !ids.contains(id))
            ids << id;
    }
    return ids;
}

JsonFields JsonFields::inner(const QString& field) {
    const QJsonValue value = take(field);
    if (!value.isObject() && !value.isUndefined())
        refuse(field, u"type"_s);
    return JsonFields(value.toObject(), m_company, m_place + field + u'.');
}

void JsonFields::absorb(JsonFields& inner) { m_errors << inner.finish(); }

void JsonFields::require(const QString& field) {
    if (!has(field))
        refuse(field, u"required"_s);
}

QList<core::FieldError> JsonFields::finish() {
    for (auto each = m_object.constBegin(); each != m_object.constEnd(); ++each)
        if (!m_asked.contains(each.key()))
            refuse(each.key(), u"unknown_field"_s);
    return std::exchange(m_errors, {});
}

} // namespace app
