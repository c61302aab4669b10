#include "app/conflict.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app {

core::Error conflictError(const QList<OtherChange>& others) {
    core::Error error{core::ErrorCode::Conflict, u"edit.conflict"_s, {}, {}};
    QJsonArray list;
    for (const OtherChange& each : others) {
        error.fields << core::FieldError{each.field, u"changed_by_other"_s};
        list << QJsonObject{
            {u"field"_s, each.field}, {u"who"_s, each.who}, {u"at"_s, each.at.toIso()}, {u"now"_s, each.now}};
    }
    error.detail = QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
    return error;
}

QList<OtherChange> conflictsOf(const core::Error& error) {
    QList<OtherChange> others;
    if (error.rule != u"edit.conflict")
        return others;
    const QJsonArray list = QJsonDocument::fromJson(error.detail.toUtf8()).array();
    for (const QJsonValue& each : list)
        others << OtherChange{each[u"field"].toString(), each[u"who"].toString(),
                              core::Instant::fromIso(each[u"at"].toString()).value_or(core::Instant()), each[u"now"]};
    return others;
}

} // namespace app
