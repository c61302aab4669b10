#pragma once

#include "app/company.h"
#include "core/party.h"
#include "core/slaclock.h"
#include <QHash>

namespace app {

/// What the names in texts stand for, of one case; a name without value here is for a person to fill in.
struct LetterFacts {
    const Company& company;
    const core::Case& subject;
    const QList<core::CaseClock>& clocks;
    std::optional<core::Party> customer;
    QString writer;   ///< who signs
    QString language; ///< "es", "en"
};

[[nodiscard]] QHash<QString, QString> letterValues(const LetterFacts& facts);

/// "viernes 27 de noviembre, 14:20" where the company is.
[[nodiscard]] QString letterTime(core::Instant at, const Company& company, const QString& language);
/// Of the clock that runs; empty when it does not.
[[nodiscard]] QString dueText(const QList<core::CaseClock>& clocks, core::Measure measure, const Company& company,
                              const QString& language);

} // namespace app
