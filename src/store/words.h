#pragma once

#include <QString>
#include <QStringList>

/// What text search compares: folded runs of letters and digits (core::folded), the same for what is stored and typed.
namespace store {

/// The words of a case's text as " word word … ", so that " mar" finds a word's beginning and " maria " a whole word, on
/// either engine and with or without an index. A case number is one word ("r2026000117") and its bare digits ("000117",
/// "117"); an international phone number also stands without its country code. `known` is a body whose words are there
/// already: only what it lacks comes back, " " when nothing.
[[nodiscard]] QString searchBody(QStringView rawText, const QString& known = {});

/// The words that somebody looks for. The digits of a phone number typed in groups are one word.
[[nodiscard]] QStringList searchedWords(QStringView typed);

/// Folded runs of letters and digits, in order, as they stand.
[[nodiscard]] QStringList plainWords(QStringView text);

} // namespace store
