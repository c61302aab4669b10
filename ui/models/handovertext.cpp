#include "models/handovertext.h"

#include "models/ownerreason.h"
#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNumbersNamed = 3;

QString words(const char* text, int n = -1) { return QCoreApplication::translate("Handover", text, nullptr, n); }

/// "R-1, R-2 and 5 more"
QString named(const QStringList& numbers) {
    const QString first = numbers.mid(0, kNumbersNamed).join(u", "_s);
    const int others = static_cast<int>(numbers.size()) - kNumbersNamed;
    return others <= 0 ? first : words(QT_TRANSLATE_N_NOOP("Handover", "%1 and %n more"), others).arg(first);
}

} // namespace

QString sharesText(const app::Handover& plan, const app::Company& company) {
    QStringList parts;
    for (const app::Handover::Share& each : plan.shares(company))
        parts << each.name + QChar(QChar::Nbsp) + QString::number(each.cases);
    return parts.join(u", "_s);
}

QString staysText(const app::Handover& plan) {
    int later = 0;
    QStringList whys;
    QHash<QString, QStringList> numbers;
    for (const app::HandoverStay& each : plan.stays) {
        if (each.why == u"due_later") {
            ++later;
            continue;
        }
        if (!whys.contains(each.why))
            whys << each.why;
        numbers[each.why] << each.row.number;
    }
    QStringList sentences;
    if (later > 0)
        sentences << words(QT_TRANSLATE_N_NOOP("Handover", "%n stay: due afterwards."), later);
    for (const QString& why : std::as_const(whys))
        sentences << words(QT_TRANSLATE_NOOP("Handover", "Nobody can take %1: %2."))
                         .arg(named(numbers.value(why)), ownerRuleText(why));
    return sentences.join(u' ');
}

} // namespace models
