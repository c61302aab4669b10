#pragma once

#include "app/casereads.h"
#include <QLocale>
#include <QString>

/// Short texts of one case, for its headers and facts.
namespace models {

/// Severity is shown as its number, 1 to 4.
[[nodiscard]] int severityOf(core::Priority priority);
/// "severity 3"
[[nodiscard]] QString severityText(core::Priority priority);
/// "Claim · Punctuality · severity 3"
[[nodiscard]] QString kindLine(const core::Case& subject, const core::Catalogue& catalogue, const QString& language);
/// "Repair, spare part": from the root, which the leaf makes clear.
[[nodiscard]] QString categoryText(core::CategoryId id, const core::Catalogue& catalogue, const QString& language);
/// "$ 2.180.000" in the locale, with cents only where there are some; empty without an amount.
[[nodiscard]] QString moneyText(const std::optional<core::Money>& amount, const QLocale& locale);
/// The phones of a person, the primary one first, as people write them.
[[nodiscard]] QStringList phonesOf(const core::Party& party);
/// The clocks of the cycle that runs now (all of the first contact and the last resolution).
[[nodiscard]] QList<core::CaseClock> currentClocks(const app::CaseDetail& detail);

} // namespace models
