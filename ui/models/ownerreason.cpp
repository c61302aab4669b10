#include "models/ownerreason.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace models {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text, int n = -1) { return QCoreApplication::translate("OwnerReason", text, nullptr, n); }

QString loadText(const QJsonObject& candidate) {
    const int open = candidate.value(u"open"_s).toInt();
    const int today = candidate.value(u"today"_s).toInt();
    const QString text = words(QT_TRANSLATE_N_NOOP("OwnerReason", "%n open"), open);
    return today == 0 ? text : text + u", "_s + words(QT_TRANSLATE_N_NOOP("OwnerReason", "%n due today"), today);
}

} // namespace

QString ownerRuleText(const QString& rule) {
    if (rule == u"nobody_on_shift"_s)
        return words(QT_TRANSLATE_NOOP("OwnerReason", "nobody is on shift"));
    if (rule == u"nobody_below_capacity"_s)
        return words(QT_TRANSLATE_NOOP("OwnerReason", "everybody is full"));
    if (rule == u"nobody_skilled"_s)
        return words(QT_TRANSLATE_NOOP("OwnerReason", "nobody has the skill"));
    if (rule == u"everybody_absent"_s)
        return words(QT_TRANSLATE_NOOP("OwnerReason", "everybody who could is absent"));
    if (rule == u"nobody_active"_s)
        return words(QT_TRANSLATE_NOOP("OwnerReason", "there is no claims manager"));
    return {};
}

QString ownerReasonText(const QString& reason) {
    const QJsonObject facts = QJsonDocument::fromJson(reason.toUtf8()).object();
    if (facts.isEmpty())
        return reason;
    if (facts.value(u"rule"_s).toString() == u"person")
        return words(QT_TRANSLATE_NOOP("OwnerReason", "chosen by %1")).arg(facts.value(u"by"_s).toString());
    if (facts.value(u"rule"_s).toString() == u"absence")
        return words(QT_TRANSLATE_NOOP("OwnerReason", "handed over by %1: %2 is absent"))
            .arg(facts.value(u"by"_s).toString(), facts.value(u"of"_s).toString());
    QStringList parts;
    const QString exception = ownerRuleText(facts.value(u"rule"_s).toString());
    if (!exception.isEmpty())
        parts << exception;
    const QJsonArray candidates = facts.value(u"candidates"_s).toArray();
    if (!candidates.isEmpty())
        parts << loadText(candidates.first().toObject());
    return words(QT_TRANSLATE_NOOP("OwnerReason", "by rule: %1")).arg(parts.join(u"; "_s));
}

QString ownerReasonDetail(const QString& reason) {
    const QJsonObject facts = QJsonDocument::fromJson(reason.toUtf8()).object();
    const QJsonArray candidates = facts.value(u"candidates"_s).toArray();
    QStringList parts;
    for (const QJsonValue& each : candidates)
        parts << each.toObject().value(u"name"_s).toString() + u": "_s + loadText(each.toObject());
    if (parts.isEmpty() && facts.value(u"rule"_s).toString() == u"absence")
        return ownerReasonText(reason);
    return parts.isEmpty() ? reason : parts.join(u"; "_s);
}

} // namespace models
