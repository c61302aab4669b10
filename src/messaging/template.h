#pragma once

#include "core/result.h"
#include <QHash>
#include <QSet>
#include <QStringList>
#include <optional>

namespace messaging {

/// What the names of a template stand for: "case.number" → "R-2026-000123".
using Values = QHash<QString, QString>;

/// A text with named values: "Su reclamo {{case.number}} está resuelto". Nothing in it runs: a value is put in as it is
/// and not read again. Two opening braces always begin a name, a single one is text.
class Template {
public:
    enum class Format {
        Text,
        Html, ///< values are escaped, their line ends become <br>
    };

    /// Invalid for field "template" with rule "template_unclosed", "template_unopened" or "template_name"; `detail` is
    /// "line:column" of it, both from 1.
    [[nodiscard]] static core::Result<Template> parse(const QString& source);

    /// Each name once, in the order of first use.
    [[nodiscard]] QStringList names() const;
    /// Invalid with a FieldError {name, "missing"} for each name that has no value or an empty one.
    [[nodiscard]] core::Result<QString> render(const Values& values, Format format = Format::Text) const;

private:
    struct Piece {
        QString text;
        bool isName = false;
    };
    QList<Piece> m_pieces;
};

/// Names of the template that are not among `known`.
[[nodiscard]] QStringList unknownNames(const Template& parsed, const QSet<QString>& known);

/// A phrase that advisors insert by typing "::key".
struct Phrase {
    QString key;
    QString text;

    bool operator==(const Phrase&) const = default;
};

/// A "::key" that is being typed: where it begins, and the key so far.
struct PhraseMark {
    qsizetype start = 0;
    QString key;

    bool operator==(const PhraseMark&) const = default;
};

/// The mark that ends at `cursor`; a mark begins a word.
[[nodiscard]] std::optional<PhraseMark> phraseMarkBefore(const QString& text, qsizetype cursor);
/// Phrases whose key begins like this, without regard to case and accents; an exact key first.
[[nodiscard]] QList<Phrase> phrasesLike(const QList<Phrase>& phrases, const QString& typed);

} // namespace messaging
