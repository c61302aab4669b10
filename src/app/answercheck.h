#pragma once

#include "core/messagetext.h"
#include "messaging/fivep.h"
#include "messaging/smstext.h"

/// What can be said of a message while it is written; nothing here blocks it.
namespace app {

/// By the shipped words of `language`.
[[nodiscard]] QList<messaging::FivePFinding> checkMessage(const messaging::FivePDraft& draft, const QString& language);

/// Phrases for the "::key" that ends at the cursor, and where the mark begins.
struct PhraseOffer {
    qsizetype start = -1; ///< -1: no mark
    QList<core::StoredPhrase> phrases;
};
[[nodiscard]] PhraseOffer phrasesBefore(const QString& text, qsizetype cursor,
                                        const QList<core::StoredPhrase>& phrases);
/// The phrase with its names filled in; what has no value stays to be filled in.
[[nodiscard]] QString filledPhrase(const QString& text, const QHash<QString, QString>& values);

/// How a person marks the place of an answer that is still being typed.
inline constexpr QChar kAnswerMark = QChar(0xE000);

} // namespace app
