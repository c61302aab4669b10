#include "app/import/texttemplate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// At most `length` letters, at a blank when there is one near the end, so that no word is cut in two.
QString shortened(const QString& text, qsizetype length) {
    if (length <= 0 || text.size() <= length)
        return text;
    const qsizetype blank = text.lastIndexOf(u' ', length - 1);
    qsizetype end = blank > length / 2 ? blank : length - 1;
    if (text[end - 1].isHighSurrogate())
        --end;
    return text.left(end).trimmed() + u'…';
}

} // namespace

core::Result<TextTemplate> TextTemplate::parse(const QString& text) {
    TextTemplate result;
    for (const QString& line : text.split(u'\n')) {
        auto pieces = parseLine(line, text);
        if (!pieces)
            return tl::unexpected<core::Error>(pieces.error());
        result.m_lines << *pieces;
    }
    return result;
}

core::Result<TextTemplate::Line> TextTemplate::parseLine(const QString& line, const QString& whole) {
    Line pieces;
    QString literal;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] != u'{' || line.mid(at, 2) == u"{{") {
            at += line[at] == u'{' ? 1 : 0;
            literal += line[at];
            continue;
        }
        const qsizetype end = line.indexOf(u'}', at);
        if (end < 0)
            return core::fail(core::ErrorCode::Invalid, u"map.template"_s, whole);
        if (!literal.isEmpty())
            pieces << Piece{std::exchange(literal, {}), false, -1, 0};
        pieces << columnPiece(line.mid(at + 1, end - at - 1));
        at = end;
    }
    if (!literal.isEmpty() || pieces.isEmpty())
        pieces << Piece{literal, false, -1, 0};
    return pieces;
}

TextTemplate::Piece TextTemplate::columnPiece(const QString& inside) {
    const qsizetype bar = inside.lastIndexOf(u'|');
    const qsizetype cut = bar < 0 ? 0 : inside.mid(bar + 1).toLongLong();
    return {(cut > 0 ? inside.left(bar) : inside).trimmed(), true, -1, cut};
}

QStringList TextTemplate::columns() const {
    QStringList names;
    for (const Line& line : m_lines)
        for (const Piece& piece : line)
            if (piece.isColumn)
                names << piece.text;
    return names;
}

core::Result<void> TextTemplate::bind(const std::function<qsizetype(const QString&)>& find) {
    for (Line& line : m_lines)
        for (Piece& piece : line) {
            if (!piece.isColumn)
                continue;
            piece.column = find(piece.text);
            if (piece.column < 0)
                return core::fail(core::ErrorCode::Invalid, u"map.unknown_column"_s, piece.text);
        }
    return {};
}

QString TextTemplate::fill(const QStringList& cells) const {
    QString text;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        QString line;
        bool hasColumn = false;
        bool hasValue = false;
        for (const Piece& piece : m_lines[i]) {
            hasColumn = hasColumn || piece.isColumn;
            hasValue = hasValue || (piece.isColumn && !cells[piece.column].isEmpty());
            line += piece.isColumn ? shortened(cells[piece.column], piece.cut) : piece.text;
        }
        if (hasColumn && !hasValue)
            continue;
        text += text.isEmpty() ? line : u'\n' + line;
    }
    return text.trimmed();
}

bool TextTemplate::isComplete(const QStringList& cells) const {
    return std::all_of(m_lines.begin(), m_lines.end(), [&](const Line& line) {
        return std::all_of(line.begin(), line.end(),
                           [&](const Piece& piece) { return !piece.isColumn || !cells[piece.column].isEmpty(); });
    });
}

QString TextChoice::fill(const QStringList& cells) const {
    for (const TextTemplate& candidate : templates)
        if (candidate.isComplete(cells))
            return candidate.fill(cells);
    return templates.isEmpty() ? QString() : templates.last().fill(cells);
}

} // namespace app
