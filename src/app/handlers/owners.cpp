#include "app/handlers/owners.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app::handlers {

core::Assignment chosenByPerson(const Work& work, core::UserId owner, const QString& reason) {
    QJsonObject facts{{u"rule"_s, u"person"_s}, {u"by"_s, work.actor.name}};
    if (!reason.isEmpty())
        facts[u"reason"_s] = reason;
    return {owner, QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact))};
}

core::Assignment givenByAbsence(const Work& work, core::UserId owner, const core::Absence& absence) {
    const QJsonObject facts{{u"rule"_s, u"absence"_s},
                            {u"by"_s, work.actor.name},
                            {u"of"_s, work.company.userName(absence.user)},
                            {u"until"_s, absence.until.toIso()}};
    return {owner, QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact))};
}

QJsonObject assignedData(const core::Assignment& choice, const Company& company) {
    return {{u"owner"_s, choice.owner.value()}, {u"ownerName"_s, company.userName(choice.owner)}};
}

void giveTo(CaseChange& change, const core::Assignment& choice, const Company& company) {
    change.subject.owner = choice.owner;
    change.subject.ownerReason = choice.reason;
    change.subject.ownerConfirmedAt.reset();
    change.record(core::EventType::Assigned, choice.reason, assignedData(choice, company));
}

} // namespace app::handlers
