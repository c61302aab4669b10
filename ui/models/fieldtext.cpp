#include "models/fieldtext.h"

#include "app/casefields.h"
#include "models/casewords.h"
#include "models/labels.h"
#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text) { return QCoreApplication::translate("FieldText", text); }

struct Named {
    const char* field;
    const char* label;
};

constexpr Named kLabels[] = {
    {"kind", QT_TRANSLATE_NOOP("FieldText", "Kind")},
    {"channel", QT_TRANSLATE_NOOP("FieldText", "Channel")},
    {"customer", QT_TRANSLATE_NOOP("FieldText", "Customer")},
    {"consumer", QT_TRANSLATE_NOOP("FieldText", "Who uses it")},
    {"category", QT_TRANSLATE_NOOP("FieldText", "Category")},
    {"cause", QT_TRANSLATE_NOOP("FieldText", "Cause")},
    {"moment", QT_TRANSLATE_NOOP("FieldText", "Moment")},
    {"attributes", QT_TRANSLATE_NOOP("FieldText", "Attributes")},
    {"summary", QT_TRANSLATE_NOOP("FieldText", "Summary")},
    {"details", QT_TRANSLATE_NOOP("FieldText", "Details")},
    {"remedySought", QT_TRANSLATE_NOOP("FieldText", "Wants")},
    {"amount", QT_TRANSLATE_NOOP("FieldText", "At stake")},
    {"demeanour", QT_TRANSLATE_NOOP("FieldText", "Demeanour")},
    {"priority", QT_TRANSLATE_NOOP("FieldText", "Severity")},
};

QString personText(core::PartyId id, const FieldContext& context) {
    if (!id.isValid())
        return {};
    if (context.detail != nullptr)
        for (const auto& each : {context.detail->customer, context.detail->consumer})
            if (each && each->id == id)
                return each->name;
    return words(QT_TRANSLATE_NOOP("FieldText", "another person"));
}

QString momentText(core::MomentId id, const FieldContext& context) {
    const core::Moment* moment = context.company->catalogue.moment(id);
    if (moment == nullptr)
        return {};
    const QString name = moment->name.in(context.locale.name());
    return moment->isCritical ? words(QT_TRANSLATE_NOOP("FieldText", "%1, critical")).arg(name) : name;
}

QString attributesText(const QList<core::AttributeId>& ids, const FieldContext& context) {
    QStringList names;
    for (const core::AttributeId id : ids)
        if (const core::ServiceAttribute* attribute = context.company->catalogue.attribute(id))
            names << attribute->name.in(context.locale.name());
    return names.join(u", "_s);
}

QString knownText(const QString& field, const core::Case& held, const FieldContext& context) {
    const core::Catalogue& catalogue = context.company->catalogue;
    const QString language = context.locale.name();
    if (field == u"kind")
        return label(held.kind);
    if (field == u"channel")
        return label(held.channel);
    if (field == u"demeanour")
        return label(held.demeanour);
    if (field == u"customer")
        return personText(held.customer, context);
    if (field == u"consumer")
        return personText(held.consumer, context);
    if (field == u"category")
        return categoryText(held.category, catalogue, language);
    if (field == u"cause")
        return catalogue.cause(held.cause) != nullptr ? catalogue.cause(held.cause)->name.in(language) : QString();
    if (field == u"moment")
        return momentText(held.moment, context);
    if (field == u"attributes")
        return attributesText(held.attributes, context);
    if (field == u"amount")
        return moneyText(held.amountAtStake, context.locale);
    return field == u"summary" ? held.summary : field == u"details" ? held.details : held.remedySought;
}

} // namespace

QString fieldLabel(const QString& field) {
    for (const Named& each : kLabels)
        if (field == QLatin1String(each.field))
            return words(each.label);
    return field;
}

QString fieldText(const QString& field, const QJsonValue& value, const FieldContext& context) {
    QString text;
    core::Case held;
    if (field == u"priority") {
        const auto priority = core::fromCode<core::Priority>(value.toString());
        text = priority ? QString::number(severityOf(*priority)) : QString();
    } else if (app::setField(held, field, value)) {
        text = knownText(field, held, context);
    }
    return text.isEmpty() ? words(QT_TRANSLATE_NOOP("FieldText", "nothing")) : text;
}

} // namespace models
