#include "models/networkwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace models {

namespace {

QString words(const char* text, int n = -1) { return QCoreApplication::translate("NetworkWords", text, nullptr, n); }

struct RuleWord {
    const char* rule;
    const char* word;
};
constexpr RuleWord kNobody[] = {
    {"no_members", QT_TRANSLATE_NOOP("NetworkWords", "The rule finds nobody: there are no network members.")},
    {"none_reachable",
     QT_TRANSLATE_NOOP("NetworkWords", "The rule finds nobody: none has mail or phone in the directory.")},
    {"none_for_topic", QT_TRANSLATE_NOOP("NetworkWords", "The rule finds nobody: none takes this topic.")},
    {"none_left", QT_TRANSLATE_NOOP("NetworkWords", "The rule finds nobody: all have had the case.")},
    {"none_below_capacity", QT_TRANSLATE_NOOP("NetworkWords", "The rule finds nobody: all are full.")}};

} // namespace

QString cannotText(core::CannotAnswer why) {
    switch (why) {
    case core::CannotAnswer::NotOurs:
        return words(QT_TRANSLATE_NOOP("NetworkWords", "It is not our work"));
    case core::CannotAnswer::NoAccess:
        return words(QT_TRANSLATE_NOOP("NetworkWords", "We were not let in"));
    case core::CannotAnswer::NoParts:
        return words(QT_TRANSLATE_NOOP("NetworkWords", "A part has yet to arrive"));
    case core::CannotAnswer::NoRecord:
        return words(QT_TRANSLATE_NOOP("NetworkWords", "We have no record of it"));
    case core::CannotAnswer::Other:
        return words(QT_TRANSLATE_NOOP("NetworkWords", "Another reason"));
    }
    Q_UNREACHABLE();
}

QString memberReasonText(const QString& reason) {
    const QJsonObject facts = QJsonDocument::fromJson(reason.toUtf8()).object();
    const QString rule = facts.value(u"rule"_s).toString();
    for (const RuleWord& each : kNobody)
        if (rule == QLatin1String(each.rule))
            return words(each.word);
    QStringList parts;
    const QJsonArray candidates = facts.value(u"candidates"_s).toArray();
    for (const QJsonValue& each : candidates) {
        const int open = each[u"open"].toInt();
        parts << (parts.isEmpty()
                      ? words(QT_TRANSLATE_N_NOOP("NetworkWords", "%n open"), open)
                      : words(QT_TRANSLATE_NOOP("NetworkWords", "%1 has %2")).arg(each[u"name"].toString()).arg(open));
    }
    if (parts.isEmpty())
        return {};
    const QString why = rule == u"territory" ? words(QT_TRANSLATE_NOOP("NetworkWords", "By rule: works there, %1"))
                                             : words(QT_TRANSLATE_NOOP("NetworkWords", "By rule: least load, %1"));
    return why.arg(parts.join(u"; "_s));
}

} // namespace models
