#include "store/search.h"

#include "store/statement.h"
#include "store/words.h"

namespace store {

namespace {

std::optional<QString> findBody(Session& session, core::CaseId id) {
    Statement query(session, "find_search_text");
    query.bind(id);
    return query.next() ? std::optional(query.text(0)) : std::nullopt;
}

/// SQLite's index keeps no copy of the text: before the text changes, the index gives the old words up.
void replaceBody(Session& session, core::CaseId id, const QString& before, const QString& after) {
    if (before == after)
        return;
    if (session.engine() == Engine::Sqlite) {
        const bool isIndexed = Statement(session, "queue_search_text").bind(id).run() > 0;
        if (isIndexed)
            Statement(session, "remove_indexed_text").bind(id).bind(before).run();
    }
    Statement(session, "update_search_text").bind(after).bind(id).post();
}

void insertBody(Session& session, core::CaseId id, const QString& body) {
    if (Statement(session, "insert_search_text").bind(id).bind(body).run() > 0) {
        if (session.engine() == Engine::Sqlite)
            Statement(session, "queue_search_text").bind(id).run();
    } else {
        replaceBody(session, id, findBody(session, id).value_or(QString()), body);
    }
}

} // namespace

void insertSearchText(Session& session, core::CaseId id, const QString& rawText) {
    Statement(session, "insert_search_text").bind(id).bind(searchBody(rawText)).post();
    if (session.engine() == Engine::Sqlite)
        Statement(session, "queue_search_text").bind(id).run();
}

void writeSearchText(Session& session, core::CaseId id, const QString& rawText) {
    insertBody(session, id, searchBody(rawText));
}

void extendSearchText(Session& session, core::CaseId id, const QString& rawText) {
    const std::optional<QString> before = findBody(session, id);
    if (!before)
        return insertBody(session, id, searchBody(rawText));
    const QString added = searchBody(rawText, *before);
    replaceBody(session, id, *before, *before + added.mid(1));
}

int indexPending(Session& session, int limit) {
    if (session.engine() == Engine::Postgres)
        return 0;
    const qint64 last = Statement(session, "find_last_queued_text").bind(limit).runForId();
    if (last == 0)
        return 0;
    Statement(session, "index_queued_texts").bind(last).run();
    return static_cast<int>(Statement(session, "delete_queued_texts").bind(last).run());
}

bool hasPendingIndex(Session& session) {
    return session.engine() == Engine::Sqlite && Statement(session, "has_queued_text").runForId() != 0;
}

} // namespace store
