#pragma once

#include "app/company.h"
#include "core/caserow.h"
#include <QLocale>
#include <QVariant>

namespace models {

/// What the words of a row depend on beside the row.
struct RowContext {
    core::Instant now;
    core::UserId me;
    std::shared_ptr<const app::Company> company;
    QString language;
    QString matchWords; ///< words of a search, to mark
};

/// A case row's value for the roles of caseroles.h, Qt::DisplayRole (title) and Qt::AccessibleTextRole ("R-2026-000117,
/// Late delivery, Ana Ruiz, 3 h 10 m left, soon").
[[nodiscard]] QVariant caseRowData(const core::CaseRow& row, int role, const RowContext& context);
/// "Julián Peña" → "JP"
[[nodiscard]] QString initialsOf(const QString& name);

} // namespace models
