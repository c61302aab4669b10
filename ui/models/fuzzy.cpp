#include "models/fuzzy.h"

#include "core/fold.h"

#include <algorithm>

namespace models {

namespace {

constexpr int kWordStart = 8;
constexpr int kRun = 4;
constexpr int kLetter = 1;

/// Letters of `word` in order within `text`; greedy from the best word start.
int scattered(const QString& word, const QString& text) {
    int score = 0;
    qsizetype at = -1;
    for (const QChar letter : word) {
        const qsizetype next = text.indexOf(letter, at + 1);
        if (next < 0)
            return 0;
        const bool isStart = next == 0 || text.at(next - 1) == u' ';
        score += isStart ? kWordStart : (next == at + 1 ? kRun : kLetter);
        at = next;
    }
    return score;
}

int wordScore(const QString& word, const QString& text) {
    const qsizetype at = text.indexOf(word);
    if (at < 0)
        return word.size() < 3 ? 0 : scattered(word, text);
    const bool isStart = at == 0 || text.at(at - 1) == u' ';
    return static_cast<int>(word.size()) * (isStart ? 2 * kWordStart : kWordStart);
}

int textScore(const QStringList& typedWords, const QString& text) {
    int total = 0;
    for (const QString& word : typedWords) {
        const int score = wordScore(word, text);
        if (score == 0)
            return 0;
        total += score;
    }
    return total;
}

} // namespace

int matchScore(const QString& typed, const QStringList& texts) {
    const QStringList words = core::folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return 1;
    int best = 0;
    for (const QString& text : texts)
        best = std::max(best, textScore(words, core::folded(text)));
    return best;
}

} // namespace models
