#pragma once

#include "app/casereads.h"
#include <QJsonValue>
#include <QLocale>

namespace models {

/// One line of the facts of a case.
struct CaseFact {
    QString label;
    QString value;
    QString field;      ///< of app/casefields.h when it can be changed in place, else empty
    QJsonValue current; ///< of that field
    QString query;      ///< the list that the value leads to
    core::CaseId link;  ///< or the case that it leads to
    QString remark;     ///< beside or below: "not confirmed yet"
    bool isBold = false;

    bool operator==(const CaseFact&) const = default;
};

struct CaseFactSection {
    QString title;
    QList<CaseFact> facts;

    bool operator==(const CaseFactSection&) const = default;
};

/// What the facts are read from, beside the case.
struct FactScope {
    const app::Company& company;
    const core::User& reader; ///< whose rights decide what can be changed
    std::optional<qint64> casesInYear;
    core::Instant now;
    QLocale locale;
};

/// Customer, case, pause, network and related cases. Only what is known is listed, but for the fields that the reader
/// may fill in.
[[nodiscard]] QList<CaseFactSection> factsOf(const app::CaseDetail& detail, const FactScope& scope);

/// What a field offers to choose from, with the value of each; empty for fields that are typed. The first is "none".
[[nodiscard]] QList<std::pair<QString, QJsonValue>> choicesFor(const QString& field, const core::Catalogue& catalogue,
                                                               const QString& language);

} // namespace models
