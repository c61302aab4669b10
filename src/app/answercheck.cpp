#include "app/answercheck.h"

#include "app/letters.h"
#include "messaging/template.h"
#include <algorithm>

namespace app {

QList<messaging::FivePFinding> checkMessage(const messaging::FivePDraft& draft, const QString& language) {
    return messaging::checkFiveP(draft, messaging::shippedFivePWords(language));
}

PhraseOffer phrasesBefore(const QString& text, qsizetype cursor, const QList<core::StoredPhrase>& phrases) {
    const auto mark = messaging::phraseMarkBefore(text, cursor);
    if (!mark)
        return {};
    QList<messaging::Phrase> plain;
    for (const core::StoredPhrase& each : phrases)
        plain << messaging::Phrase{each.key, each.text};
    PhraseOffer offer{mark->start, {}};
    for (const messaging::Phrase& each : messaging::phrasesLike(plain, mark->key)) {
        const auto found = std::ranges::find_if(
            phrases, [&](const core::StoredPhrase& one) { return one.key == each.key && one.text == each.text; });
        offer.phrases << *found;
    }
    return offer;
}

QString filledPhrase(const QString& text, const QHash<QString, QString>& values) {
    const auto open = openLetter({{}, 0, {}, text, {}, {}}, values);
    return open ? open->letter.body : text;
}

} // namespace app
