#pragma once

#include "core/caserecord.h"
#include "store/session.h"

namespace store {

/// What text search reads of a case: folded words of number, summary, details, people, phones, answer and notes,
/// as " word word word ". Written in the transaction of the case; the index itself follows by indexPending().
void writeSearchText(Session& session, core::CaseId id, const QString& rawText);
/// The same for a case that has none yet.
void insertSearchText(Session& session, core::CaseId id, const QString& rawText);
/// Appends more words (a note, an answer).
void extendSearchText(Session& session, core::CaseId id, const QString& rawText);
/// Takes up to `limit` queued cases into the full-text index (SQLite; PostgreSQL keeps its own); how many were taken.
/// Searches also read the queue, so an unindexed case is found all the same.
int indexPending(Session& session, int limit);
[[nodiscard]] bool hasPendingIndex(Session& session);

} // namespace store
