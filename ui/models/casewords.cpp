#include "models/casewords.h"

#include "core/phone.h"
#include "models/labels.h"
#include <QCoreApplication>
#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinorPerMajor = 100;

QString words(const char* text) { return QCoreApplication::translate("CaseWords", text); }

} // namespace

int severityOf(core::Priority priority) { return static_cast<int>(priority) + 1; }

QString severityText(core::Priority priority) {
    return words(QT_TRANSLATE_NOOP("CaseWords", "severity %1")).arg(severityOf(priority));
}

QString kindLine(const core::Case& subject, const core::Catalogue& catalogue, const QString& language) {
    QStringList parts{label(subject.kind)};
    if (const core::Category* category = catalogue.category(subject.category))
        parts << category->name.in(language);
    parts << severityText(subject.priority);
    return parts.join(u" · "_s);
}

QString categoryText(core::CategoryId id, const core::Catalogue& catalogue, const QString& language) {
    return catalogue.categoryPath(id, language).replace(u" / "_s, u", "_s);
}

QString moneyText(const std::optional<core::Money>& amount, const QLocale& locale) {
    if (!amount)
        return {};
    const bool hasCents = amount->minor % kMinorPerMajor != 0;
    const double major = static_cast<double>(amount->minor) / kMinorPerMajor;
    // A locale has a sign for its own currency only; others stand with their code.
    const QString symbol = amount->currency == locale.currencySymbol(QLocale::CurrencyIsoCode) ? locale.currencySymbol()
                                                                                               : amount->currency;
    return symbol + QChar(QChar::Nbsp) + locale.toString(major, 'f', hasCents ? 2 : 0);
}

QStringList phonesOf(const core::Party& party) {
    QStringList phones;
    for (const core::ContactPoint& each : party.contacts) {
        if (each.kind != core::ContactKind::Phone)
            continue;
        const QString shown = each.normalized.isEmpty() ? each.value : core::displayPhone(each.normalized);
        phones.insert(each.isPrimary ? 0 : phones.size(), shown);
    }
    return phones;
}

QList<core::CaseClock> currentClocks(const app::CaseDetail& detail) {
    QList<core::CaseClock> clocks;
    for (const core::CaseClock& each : detail.clocks)
        if (each.measure == core::Measure::FirstContact || each.cycle == detail.subject.cycle)
            clocks << each;
    std::stable_sort(clocks.begin(), clocks.end(),
                     [](const core::CaseClock& a, const core::CaseClock& b) { return a.measure < b.measure; });
    return clocks;
}

} // namespace models
