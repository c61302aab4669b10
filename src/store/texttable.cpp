#include "store/texttable.h"

#include "store/statement.h"

namespace store {

namespace {

core::MessageText readText(const Statement& query) {
    core::MessageText text;
    text.key = {query.code<core::Purpose>(0), query.code<core::Medium>(1), query.text(2)};
    text.version = static_cast<int>(query.integer(3));
    text.subject = query.text(4);
    text.body = query.text(5);
    text.savedBy = query.id<core::UserId>(6);
    text.savedAt = query.instant(7);
    return text;
}

QList<core::MessageText> readAll(Statement& query) {
    QList<core::MessageText> texts;
    while (query.next())
        texts << readText(query);
    return texts;
}

} // namespace

std::optional<core::MessageText> findText(Session& session, const core::TextKey& key) {
    Statement query(session, "find_message_text");
    query.bind(key.purpose).bind(key.medium).bind(key.language);
    return query.next() ? std::optional(readText(query)) : std::nullopt;
}

QList<core::MessageText> findTexts(Session& session) {
    Statement query(session, "find_message_texts");
    return readAll(query);
}

QList<core::MessageText> findTextVersions(Session& session, const core::TextKey& key) {
    Statement query(session, "find_message_text_versions");
    query.bind(key.purpose).bind(key.medium).bind(key.language);
    return readAll(query);
}

bool insertText(Session& session, const core::MessageText& text) {
    Statement insert(session, "insert_message_text");
    insert.bind(text.key.purpose).bind(text.key.medium).bind(text.key.language).bind(text.version);
    insert.bind(text.subject).bind(text.body).bind(text.savedBy).bind(text.savedAt);
    return insert.run() == 1;
}

QList<core::StoredPhrase> findPhrases(Session& session) {
    Statement query(session, "find_phrases");
    QList<core::StoredPhrase> phrases;
    while (query.next())
        phrases << core::StoredPhrase{query.text(0), query.text(1), query.text(2), false};
    return phrases;
}

void writePhrase(Session& session, const core::StoredPhrase& phrase) {
    Statement(session, "upsert_phrase").bind(phrase.key).bind(phrase.language).bind(phrase.text).run();
}

void deletePhrase(Session& session, const QString& key, const QString& language) {
    Statement(session, "delete_phrase").bind(key).bind(language).run();
}

} // namespace store
