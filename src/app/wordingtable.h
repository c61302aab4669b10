#pragma once

#include <QCoreApplication>
#include <QStringView>

namespace app {

/// A code and its English sentence, marked for translation.
struct Sentence {
    const char* code;
    const char* text;
};

/// Null when the code has none.
template <size_t Count>
[[nodiscard]] const char* findSentence(const Sentence (&sentences)[Count], QStringView code) {
    for (const Sentence& each : sentences)
        if (code == QLatin1String(each.code))
            return each.text;
    return nullptr;
}

} // namespace app
