#pragma once

#include "core/agreement.h"
#include <QJsonObject>

namespace core {

/// How an agreement's version is written down, in the store and in files. Times are minutes, days days; codes are those
/// of the vocabulary; a calendar is {"id", "version"}. Id and version of the agreement itself are not in it.
[[nodiscard]] QJsonObject toJson(const Agreement& agreement);
/// Invalid with the JSON path of what can't be read: a value of another type ("type", "number"), a code that nobody knows
/// ("unknown"), a field that there is not ("unknown_field"). What is left out or null has its default. `allowance` in milliseconds is
/// understood as clock hours: so stores of schema 1 kept their targets.
[[nodiscard]] Result<Agreement> agreementFromJson(const QJsonObject& json);

} // namespace core
