#pragma once

#include "core/messagetext.h"
#include "store/session.h"

/// The company's own texts and phrases. Inside read() or write().
namespace store {

/// The newest version; nothing when the company has none of its own.
[[nodiscard]] std::optional<core::MessageText> findText(Session& session, const core::TextKey& key);
/// The newest version of each.
[[nodiscard]] QList<core::MessageText> findTexts(Session& session);
/// Newest first.
[[nodiscard]] QList<core::MessageText> findTextVersions(Session& session, const core::TextKey& key);
/// False when somebody saved this version first.
bool insertText(Session& session, const core::MessageText& text);

/// Of all languages, by key; an empty text takes a shipped phrase out.
[[nodiscard]] QList<core::StoredPhrase> findPhrases(Session& session);
void writePhrase(Session& session, const core::StoredPhrase& phrase);
void deletePhrase(Session& session, const QString& key, const QString& language);

} // namespace store
