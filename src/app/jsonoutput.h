#pragma once

#include "app/casereads.h"
#include "app/handover.h"
#include "app/receipt.h"
#include <QJsonObject>

/// What reparoctl prints with --json. Field names are stable; times are UTC, spans whole seconds, people logins,
/// things of the catalogue codes. What is not there is left out.
namespace app {

/// {"number","id","manager","due":{"resolution":…}} and what else a receipt tells; the manager is null for nobody.
[[nodiscard]] QJsonObject toJson(const Receipt& receipt, const Company& company);
/// {"error": rule, "message": sentence, "detail", "fields":[{"field","rule"}]}
[[nodiscard]] QJsonObject toJson(const core::Error& error);
[[nodiscard]] QJsonObject toJson(const core::CaseRow& row, const Company& company);
[[nodiscard]] QJsonObject toJson(const core::CaseClock& clock);
[[nodiscard]] QJsonObject toJson(const core::CaseEvent& event, const Company& company);
[[nodiscard]] QJsonObject toJson(const core::Party& party);
[[nodiscard]] QJsonObject toJson(const core::CaseFile& file, const Company& company);
[[nodiscard]] QJsonObject toJson(const core::User& user);
/// {"id","user","from","until"} and "note", "declaredBy", "declaredAt", "endedAt".
[[nodiscard]] QJsonObject toJson(const core::Absence& absence, const Company& company);
/// {"moves":[{"number","id","to","due"}],"stays":[{"number","id","why","due"}]}
[[nodiscard]] QJsonObject toJson(const Handover& plan, const Company& company);
/// {"id","state","purpose","medium","recipient","address","subject","body",…}
[[nodiscard]] QJsonObject toJson(const core::Outgoing& message);
/// The case with its whole history, clocks, messages and people.
[[nodiscard]] QJsonObject toJson(const CaseDetail& detail, const Company& company);

} // namespace app
