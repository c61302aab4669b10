#pragma once

#include "company.h"
#include "core/casequery.h"
#include <random>

/// What lists must show, found the slow and simple way.
namespace reference {

using Random = std::mt19937;

/// A number from 0 to below `count`.
[[nodiscard]] int pick(Random& random, qsizetype count);
[[nodiscard]] bool chance(Random& random, double share);

/// A case with any status, owner, people, topic and due state; not stored yet. Several share their due time.
[[nodiscard]] core::Case randomCase(Random& random, const company::Company& company);
/// Any conditions, mostly few, without text.
[[nodiscard]] core::CaseQuery randomQuery(Random& random, const company::Company& company);

/// The cases that the query holds, in its order; its text is not looked at.
[[nodiscard]] QList<core::Case> listed(const QList<core::Case>& cases, const core::CaseQuery& query, core::Instant now,
                                       const company::Company& company);
/// Every word of `typed` stands in the text, the last one as a beginning.
[[nodiscard]] bool hasWords(const QString& text, const QString& typed);

} // namespace reference
