#include "app/agreements.h"
#include "core/agreementjson.h"
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Puts what the store knows things by in the place of what people call them; whatever is no text stays for
/// agreementFromJson() to refuse.
class NamesToIds {
public:
    NamesToIds(const core::AgreementBook& book, const core::Catalogue& catalogue)
        : m_calendars(book.calendars())
        , m_catalogue(catalogue) {}

    [[nodiscard]] const QList<core::FieldError>& errors() const { return m_errors; }

    [[nodiscard]] QJsonArray targets(QJsonArray targets) {
        for (qsizetype i = 0; i < targets.size(); ++i) {
            QJsonObject target = targets[i].toObject();
            if (!target[u"calendar"].isString())
                continue;
            target[u"calendar"_s] = calendar(target[u"calendar"].toString(), u"targets.%1.calendar"_s.arg(i));
            targets[i] = target;
        }
        return targets;
    }

    [[nodiscard]] QJsonObject match(QJsonObject match) {
        if (match[u"partners"].isArray())
            match[u"partners"_s] = each(match[u"partners"].toArray(), u"partners"_s, 0, [this](const QString& name) {
                const auto* member = m_catalogue.findNetworkMember(name);
                return member ? QJsonValue(member->id.value()) : QJsonValue();
            });
        if (match[u"categories"].isArray())
            match[u"categories"_s] =
                each(match[u"categories"].toArray(), u"categories"_s, QString(), [this](const QString& name) {
                    const auto* category = m_catalogue.findCategory(name);
                    return category ? QJsonValue(category->code) : QJsonValue();
                });
        return match;
    }

private:
    [[nodiscard]] QJsonValue calendar(const QString& code, const QString& path) {
        const auto found = std::ranges::find(m_calendars, code, &core::Calendar::code);
        if (found != m_calendars.end())
            return QJsonObject{{u"id"_s, found->id.value()}, {u"version"_s, found->version}};
        m_errors << core::FieldError{path, u"unknown"_s};
        return {};
    }
    /// `standIn` of the right type for what is not known, so that it is refused once.
    template <class Find>
    [[nodiscard]] QJsonArray each(QJsonArray list, const QString& field, const QJsonValue& standIn, Find find) {
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (!list[i].isString())
                continue;
            const QJsonValue known = find(list[i].toString());
            if (known.isNull())
                m_errors << core::FieldError{u"match.%1.%2"_s.arg(field).arg(i), u"unknown"_s};
            list[i] = known.isNull() ? standIn : known;
        }
        return list;
    }

    QList<core::Calendar> m_calendars;
    const core::Catalogue& m_catalogue;
    QList<core::FieldError> m_errors;
};

} // namespace

core::Result<core::Agreement> readAgreementFile(const QJsonObject& json, const core::AgreementBook& book,
                                                const core::Catalogue& catalogue) {
    NamesToIds names(book, catalogue);
    QJsonObject plain = json;
    if (json[u"targets"].isArray())
        plain[u"targets"_s] = names.targets(json[u"targets"].toArray());
    if (json[u"match"].isObject())
        plain[u"match"_s] = names.match(json[u"match"].toObject());
    const auto agreement = core::agreementFromJson(plain);
    QList<core::FieldError> errors = names.errors();
    if (!agreement)
        errors << agreement.error().fields;
    if (!errors.isEmpty())
        return core::invalid(errors);
    return agreement;
}

} // namespace app
