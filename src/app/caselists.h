#pragma once

#include "app/casereads.h"
#include "core/casequery.h"

/// Lists of cases as far as the reader may see them: network members get the cases marked for them, whatever the query
/// says. For any thread with a session of its own.
namespace app {

/// Denied to network members, who see some cases, and to those who see none.
[[nodiscard]] core::Result<void> mayReadEveryCase(const core::User& reader);
/// Denied to those who see no cases at all, and when a network member asks for another's.
[[nodiscard]] core::Result<core::CaseQuery> visibleTo(const core::User& reader, const core::CaseQuery& query);

[[nodiscard]] core::Result<QList<core::CaseRow>> readCasePage(store::Session& session, const core::User& reader,
                                                              const core::CaseQuery& query, core::Instant now,
                                                              std::optional<core::RowKey> from, int limit);
[[nodiscard]] core::Result<CaseAnchors> readCaseAnchors(store::Session& session, const core::User& reader,
                                                        const core::CaseQuery& query, core::Instant now, int step);
/// "Today" ends at midnight in the company's zone.
[[nodiscard]] core::Result<CaseGroups> readCaseGroups(store::Session& session, const core::User& reader,
                                                      const Company& company, const core::CaseQuery& query,
                                                      core::Instant now);
[[nodiscard]] core::Result<std::optional<core::CaseRow>> readCaseRow(store::Session& session, const core::User& reader,
                                                                     const core::CaseQuery& query, core::Instant now,
                                                                     core::CaseId id);
/// One count a query, in their order, all of one moment.
[[nodiscard]] core::Result<QList<qint64>> readCaseCounts(store::Session& session, const core::User& reader,
                                                         const QList<core::CaseQuery>& queries, core::Instant now);
/// NotFound "case.unknown" when there is none, or none that the reader may see.
[[nodiscard]] core::Result<core::CaseId> findVisibleCase(store::Session& session, const core::User& reader,
                                                         const QString& number);

} // namespace app
