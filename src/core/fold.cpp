#include "core/fold.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

QString withSingleBlanks(QStringView lowered) {
    QString result;
    result.reserve(lowered.size());
    bool isBlankDue = false;
    for (const QChar each : lowered) {
        if (each.isSpace()) {
            isBlankDue = !result.isEmpty();
        } else if (each.category() != QChar::Mark_NonSpacing) {
            if (isBlankDue)
                result += u' ';
            isBlankDue = false;
            result += each;
        }
    }
    return result;
}

QString foldedSlowly(QStringView text) {
    // Decomposed before and after case folding: folding can bring composed letters back.
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    return withSingleBlanks(decomposed.toCaseFolded().normalized(QString::NormalizationForm_KD));
}

bool isBlank(QChar each) {
    // Accents that stand alone (´ ¨) are a blank with a mark on it.
    return each.isSpace() || each.decomposition().startsWith(u' ');
}

/// The letters of western languages, each folded once: what nearly every text consists of.
constexpr char16_t kKnownLetters = 0x250;

const std::array<QString, kKnownLetters>& foldedLetters() {
    static const auto letters = [] {
        std::array<QString, kKnownLetters> all;
        for (char16_t each = 0; each < kKnownLetters; ++each)
            all[each] = isBlank(each) ? QString(u' ') : foldedSlowly(QStringView(&each, 1));
        return all;
    }();
    return letters;
}

bool isOfKnownLetters(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar each) { return each.unicode() < kKnownLetters; });
}

QString foldedByLetter(QStringView text) {
    const auto& letters = foldedLetters();
    QString result;
    result.reserve(text.size());
    bool isBlankDue = false;
    for (const QChar each : text) {
        const QString& letter = letters[each.unicode()];
        if (letter == u' ') {
            isBlankDue = !result.isEmpty();
            continue;
        }
        if (isBlankDue && !letter.isEmpty())
            result += u' ';
        isBlankDue = isBlankDue && letter.isEmpty();
        result += letter;
    }
    return result;
}

} // namespace

QString folded(QStringView text) { return isOfKnownLetters(text) ? foldedByLetter(text) : foldedSlowly(text); }

} // namespace core
