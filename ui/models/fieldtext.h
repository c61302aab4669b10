#pragma once

#include "app/casereads.h"
#include <QJsonValue>
#include <QLocale>

/// Fields of a case (the names of app/casefields.h) and their values as people read them.
namespace models {

/// "Cause", "Amount at stake"; the name itself for a field that has no words.
[[nodiscard]] QString fieldLabel(const QString& field);

/// What values depend on beside the value. People are named where the detail knows them.
struct FieldContext {
    const app::Company* company = nullptr;
    const app::CaseDetail* detail = nullptr; ///< may be null
    QLocale locale;
};

/// "Old part number", "$ 2.180.000"; "nothing" for an empty value, "another person" for somebody unknown here.
[[nodiscard]] QString fieldText(const QString& field, const QJsonValue& value, const FieldContext& context);

} // namespace models
