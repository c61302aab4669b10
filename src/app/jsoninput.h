#pragma once

#include "app/commands.h"
#include "app/company.h"
#include "core/result.h"
#include <QJsonObject>

/// Commands as other programs write them: the fields of `reparoctl case log` (docs/user). Codes and names stand where
/// the store has ids.
namespace app {

/// Invalid with a FieldError for every field that is unknown, of the wrong type or no known code; rules are
/// "unknown_field", "type", "code", "unknown", "time", "amount", "required".
[[nodiscard]] core::Result<LogCase> logCaseFromJson(const QJsonObject& json, const Company& company);

/// The changes that turn `subject` into what `json` says of the fields it names; people are not among them.
[[nodiscard]] core::Result<QList<FieldChange>> changesFromJson(const QJsonObject& json, const core::Case& subject,
                                                               const Company& company);

} // namespace app
