#pragma once

#include "core/result.h"
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>

namespace app {

/// Text with columns in it: "{Complaint Type}: {Descriptor|60}". "|60" cuts a value after 60 letters; "{{" is a brace.
/// A line whose columns are all empty is left out.
class TextTemplate {
public:
    TextTemplate() = default;
    /// Refuses an unclosed brace: Error::rule "map.template", detail = the text.
    [[nodiscard]] static core::Result<TextTemplate> parse(const QString& text);

    [[nodiscard]] bool isNull() const { return m_lines.isEmpty(); }
    [[nodiscard]] QStringList columns() const;
    /// Looks the columns up by `find`, which gives -1 for a name that the file does not have (Error::rule
    /// "map.unknown_column").
    [[nodiscard]] core::Result<void> bind(const std::function<qsizetype(const QString&)>& find);
    [[nodiscard]] QString fill(const QStringList& cells) const;
    /// Whether every column that it names has something in this row.
    [[nodiscard]] bool isComplete(const QStringList& cells) const;

private:
    struct Piece {
        QString text; ///< literal, or the column's name
        bool isColumn = false;
        qsizetype column = -1;
        qsizetype cut = 0;
    };
    using Line = QList<Piece>;

    [[nodiscard]] static core::Result<Line> parseLine(const QString& line, const QString& whole);
    [[nodiscard]] static Piece columnPiece(const QString& inside);

    QList<Line> m_lines;
};

/// The first template whose columns are all filled, else the last one.
struct TextChoice {
    QList<TextTemplate> templates;

    [[nodiscard]] bool isNull() const { return templates.isEmpty(); }
    [[nodiscard]] QString fill(const QStringList& cells) const;
};

} // namespace app
