#pragma once

#include "core/caserecord.h"
#include <QJsonValue>
#include <QStringList>

/// The fields of a case that EditCase can change, by name: one table for editors, the command line and the time line.
/// Codes are text, references numbers (null = none), an amount {"minor", "currency"} or null, attributes a list.
namespace app {

[[nodiscard]] const QStringList& editableFields();
[[nodiscard]] bool isEditable(const QString& field);
/// Null for a field that is not in the table.
[[nodiscard]] QJsonValue fieldValue(const core::Case& subject, const QString& field);
/// False, and nothing changed, when the field is not in the table or the value not of its type.
[[nodiscard]] bool setField(core::Case& subject, const QString& field, const QJsonValue& value);

} // namespace app
