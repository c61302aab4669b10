#include "messaging/template.h"

#include "core/fold.h"
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

tl::unexpected<core::Error> failAt(const QString& source, qsizetype at, const QString& rule) {
    const QStringView before = QStringView(source).left(at);
    const qsizetype line = before.count(u'\n') + 1;
    const qsizetype column = at - before.lastIndexOf(u'\n');
    core::Error error{core::ErrorCode::Invalid, rule, u"%1:%2"_s.arg(line).arg(column), {{u"template"_s, rule}}};
    return tl::unexpected<core::Error>(error);
}

bool isName(const QString& text) {
    static const QRegularExpression form(u"^[a-z][a-zA-Z0-9]*(\\.[a-z][a-zA-Z0-9]*)*\\z"_s);
    return form.match(text).hasMatch();
}

bool isWordCharacter(QChar each) { return each.isLetterOrNumber() || each == u'-' || each == u'_'; }

} // namespace

core::Result<Template> Template::parse(const QString& source) {
    Template parsed;
    qsizetype at = 0;
    while (at < source.size()) {
        const qsizetype open = source.indexOf(u"{{"_s, at);
        const QString text = source.mid(at, open < 0 ? -1 : open - at);
        if (const qsizetype stray = text.indexOf(u"}}"_s); stray >= 0)
            return failAt(source, at + stray, u"template_unopened"_s);
        if (!text.isEmpty())
            parsed.m_pieces << Piece{text, false};
        if (open < 0)
            break;
        const qsizetype close = source.indexOf(u"}}"_s, open + 2);
        if (close < 0)
            return failAt(source, open, u"template_unclosed"_s);
        const QString name = source.mid(open + 2, close - open - 2).trimmed();
        if (!isName(name))
            return failAt(source, open, u"template_name"_s);
        parsed.m_pieces << Piece{name, true};
        at = close + 2;
    }
    return parsed;
}

QStringList Template::names() const {
    QStringList names;
    for (const Piece& each : m_pieces)
        if (each.isName && !names.contains(each.text))
            names << each.text;
    return names;
}

core::Result<QString> Template::render(const Values& values, Format format) const {
    QList<core::FieldError> missing;
    for (const QString& each : names())
        if (values.value(each).isEmpty())
            missing << core::FieldError{each, u"missing"_s};
    if (!missing.isEmpty())
        return core::invalid(missing);
    QString rendered;
    for (const Piece& each : m_pieces) {
        if (!each.isName)
            rendered += each.text;
        else if (format == Format::Text)
            rendered += values[each.text];
        else
            rendered += values[each.text].toHtmlEscaped().replace(u'\'', u"&#39;"_s).replace(u'\n', u"<br>"_s);
    }
    return rendered;
}

QStringList unknownNames(const Template& parsed, const QSet<QString>& known) {
    QStringList unknown;
    for (const QString& each : parsed.names())
        if (!known.contains(each))
            unknown << each;
    return unknown;
}

std::optional<PhraseMark> phraseMarkBefore(const QString& text, qsizetype cursor) {
    qsizetype start = std::clamp<qsizetype>(cursor, 0, text.size());
    const qsizetype end = start;
    while (start > 0 && isWordCharacter(text[start - 1]))
        --start;
    const bool isMarked = start >= 2 && text[start - 1] == u':' && text[start - 2] == u':';
    const bool isWordStart = start < 3 || text[start - 3].isSpace() || text[start - 3].isPunct();
    if (!isMarked || (start >= 3 && (!isWordStart || text[start - 3] == u':')))
        return std::nullopt;
    return PhraseMark{start - 2, text.mid(start, end - start)};
}

QList<Phrase> phrasesLike(const QList<Phrase>& phrases, const QString& typed) {
    const QString wanted = core::folded(typed);
    QList<Phrase> found;
    for (const Phrase& each : phrases)
        if (core::folded(each.key).startsWith(wanted))
            found << each;
    std::stable_partition(found.begin(), found.end(),
                          [&](const Phrase& each) { return core::folded(each.key) == wanted; });
    return found;
}

} // namespace messaging
