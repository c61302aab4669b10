#pragma once

#include "app/company.h"
#include "core/instant.h"
#include "core/money.h"
#include "core/result.h"
#include <QJsonObject>
#include <QSet>

namespace app {

/// Takes the fields of a JSON object one by one and keeps everything that is wrong with them.
class JsonFields {
public:
    JsonFields(const QJsonObject& object, const Company& company, const QString& place = {});

    [[nodiscard]] bool has(const QString& field) const;
    [[nodiscard]] QString text(const QString& field);
    [[nodiscard]] bool flag(const QString& field);
    [[nodiscard]] std::optional<core::Instant> time(const QString& field);
    [[nodiscard]] std::optional<core::Money> amount(const QString& field);
    [[nodiscard]] QStringList list(const QString& field);
    template <class E>
    [[nodiscard]] std::optional<E> code(const QString& field) {
        const QString word = text(field);
        if (word.isEmpty())
            return std::nullopt;
        const auto value = core::fromCode<E>(word);
        if (!value)
            refuse(field, QStringLiteral("code"));
        return value;
    }
    [[nodiscard]] core::CategoryId category(const QString& field);
    [[nodiscard]] core::CauseId cause(const QString& field);
    [[nodiscard]] core::MomentId moment(const QString& field);
    [[nodiscard]] core::NetworkMemberId networkMember(const QString& field);
    [[nodiscard]] core::UserId user(const QString& field);
    [[nodiscard]] QList<core::AttributeId> attributes(const QString& field);
    [[nodiscard]] JsonFields inner(const QString& field);

    void refuse(const QString& field, const QString& rule);
    void absorb(JsonFields& inner);
    void require(const QString& field);
    /// All that was wrong, fields that nobody asked for included.
    [[nodiscard]] QList<core::FieldError> finish();

private:
    [[nodiscard]] QJsonValue take(const QString& field);
    template <class Thing>
    [[nodiscard]] auto idOf(const Thing* thing, const QString& field, const QString& word) {
        if (!thing && !word.isEmpty())
            refuse(field, QStringLiteral("unknown"));
        return thing ? thing->id : decltype(thing->id)();
    }

    QJsonObject m_object;
    const Company& m_company;
    QString m_place;
    QSet<QString> m_asked;
    QList<core::FieldError> m_errors;
};

} // namespace app
