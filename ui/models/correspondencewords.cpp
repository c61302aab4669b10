#include "models/correspondencewords.h"

#include "core/incoming.h"
#include "models/eventdata.h"
#include "models/fivepwords.h"
#include "models/networkwords.h"
#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;
using core::EventType;

namespace {

QString words(const char* text) { return QCoreApplication::translate("EventWords", text); }

void tellMemberAnswer(const core::CaseEvent& event, const FieldContext& context, EventWords& told) {
    told.act = event.data.value(u"resolved"_s).toBool() ? words(QT_TRANSLATE_NOOP("EventWords", "says that it is done"))
                                                        : words(QT_TRANSLATE_NOOP("EventWords", "answered"));
    QStringList more{told.text};
    if (const auto cannot = dataCode<core::CannotAnswer>(event, QLatin1String("cannot")))
        more << cannotText(*cannot);
    const QDate rest = QDate::fromString(dataText(event, QLatin1String("restBy")), Qt::ISODate);
    if (rest.isValid())
        more << words(QT_TRANSLATE_NOOP("EventWords", "The rest by %1"))
                    .arg(context.locale.toString(rest, u"dddd d MMMM"_s));
    told.text = joined(more);
}

/// Whoever wrote it stands as the one who did something; a customer by name.
void tellMessage(const core::CaseEvent& event, const FieldContext& context, EventWords& told) {
    const bool isCustomer = dataText(event, QLatin1String("by")) == core::toCode(core::Correspondent::Customer);
    const bool isKnown = isCustomer && context.detail != nullptr && context.detail->customer;
    const QString from = dataText(event, QLatin1String("from"));
    if (isKnown || !from.isEmpty())
        told.actor = isKnown ? context.detail->customer->name : from;
    const auto medium = dataCode<core::Medium>(event, QLatin1String("medium")).value_or(core::Medium::Email);
    const bool isAutomatic = event.data.value(QLatin1String("automatic")).toBool();
    told.act = words(isAutomatic ? QT_TRANSLATE_NOOP("EventWords", "automatic message (%1)")
                                 : QT_TRANSLATE_NOOP("EventWords", "wrote (%1)"))
                   .arg(label(medium));
}

} // namespace

void tellCorrespondence(const core::CaseEvent& event, const FieldContext& context, EventWords& told) {
    switch (event.type) {
    case EventType::Escalated:
        told.act = words(QT_TRANSLATE_NOOP("EventWords", "sent it to %1")).arg(dataText(event, QLatin1String("name")));
        return;
    case EventType::Accepted:
        told.isVerbatim = isByNetwork(event, *context.company);
        told.act = words(QT_TRANSLATE_NOOP("EventWords", "accepted it"));
        return;
    case EventType::Declined:
        told.isVerbatim = isByNetwork(event, *context.company);
        told.act = words(QT_TRANSLATE_NOOP("EventWords", "does not take it"));
        return;
    case EventType::MemberAsked:
        told.act = words(QT_TRANSLATE_NOOP("EventWords", "asked the network"));
        return;
    case EventType::MemberAnswered:
        told.isVerbatim = true;
        return tellMemberAnswer(event, context, told);
    case EventType::Revealed:
        told.act = words(QT_TRANSLATE_NOOP("EventWords", "asked to see whom to call"));
        return;
    case EventType::MessageReceived:
        told.isVerbatim = true;
        return tellMessage(event, context, told);
    case EventType::MessageDelivered:
        told.act =
            words(QT_TRANSLATE_NOOP("EventWords", "%1 has our message")).arg(dataText(event, QLatin1String("to")));
        return;
    default:
        return;
    }
}

bool isByNetwork(const core::CaseEvent& event, const app::Company& company) {
    const core::User* user = company.user(event.actor);
    return user != nullptr && user->role == core::Role::NetworkMember;
}

} // namespace models
