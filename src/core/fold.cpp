#include "core/fold.h"

#include <algorithm>

namespace core {

namespace {

bool isAscii(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar each) { return each.unicode() < 0x80; });
}

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

} // namespace

QString folded(QStringView text) {
    if (isAscii(text))
        return withSingleBlanks(text.toString().toLower());
    // Decomposed before and after case folding: folding can bring composed letters back.
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    return withSingleBlanks(decomposed.toCaseFolded().normalized(QString::NormalizationForm_KD));
}

} // namespace core
