#pragma once

#include "core/id.h"
#include "core/instant.h"
#include "store/session.h"
#include <QList>

namespace store {

/// Open cases, those received last first; at most `limit`.
[[nodiscard]] QList<core::CaseId> findNewestOpenCases(Session& session, qint64 limit);
/// Cases closed at `since` or later, those closed last first; at most `limit`.
[[nodiscard]] QList<core::CaseId> findNewestClosedCases(Session& session, core::Instant since, qint64 limit);

} // namespace store
