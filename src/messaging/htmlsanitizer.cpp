#include "messaging/htmlsanitizer.h"

#include "messaging/htmltokens.h"
#include "messaging/mailaddress.h"
#include <QHash>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

constexpr qsizetype kMostDepth = 100;
constexpr qsizetype kMostLink = 2000;

bool isKept(const QString& tag) {
    static const QSet<QString> kept{u"p"_s,  u"b"_s,  u"strong"_s, u"i"_s,          u"em"_s,  u"u"_s,     u"s"_s,
                                    u"ul"_s, u"ol"_s, u"li"_s,     u"blockquote"_s, u"pre"_s, u"code"_s,  u"h1"_s,
                                    u"h2"_s, u"h3"_s, u"h4"_s,     u"h5"_s,         u"h6"_s,  u"table"_s, u"tr"_s,
                                    u"td"_s, u"th"_s, u"div"_s,    u"sub"_s,        u"sup"_s, u"a"_s};
    return kept.contains(tag);
}

bool isBlock(const QString& tag) {
    static const QSet<QString> blocks{u"p"_s,  u"div"_s,        u"br"_s,  u"hr"_s,    u"ul"_s, u"ol"_s,
                                      u"li"_s, u"blockquote"_s, u"pre"_s, u"h1"_s,    u"h2"_s, u"h3"_s,
                                      u"h4"_s, u"h5"_s,         u"h6"_s,  u"table"_s, u"tr"_s};
    return blocks.contains(tag);
}

/// The address of a link that may be followed; empty for any other.
QString safeLink(const QString& href) {
    QString plain;
    for (const QChar each : href)
        if (each.category() != QChar::Other_Control && each.category() != QChar::Other_Format)
            plain += each;
    const QUrl url(plain.trimmed(), QUrl::StrictMode);
    const bool isWeb =
        (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty() && url.userInfo().isEmpty();
    const bool isMail = url.scheme() == u"mailto" && isMailAddress(url.path());
    if (!url.isValid() || plain.size() > kMostLink || !(isWeb || isMail))
        return {};
    // The query of a mailto could prefill a letter.
    return isMail ? u"mailto:"_s + url.path() : QString::fromLatin1(url.toEncoded());
}

/// Marks that turn the writing direction could make a sentence say something else.
QString escaped(const QString& text) {
    QStringList lines = text.split(u'\n');
    for (QString& each : lines)
        each = onOneLine(each);
    return lines.join(u'\n').toHtmlEscaped();
}

/// Builds the answer tag by tag and keeps it balanced.
class Writer {
public:
    void open(const HtmlToken& token) {
        if (token.text == u"br" || token.text == u"hr") {
            m_html += u'<' + token.text + u'>';
            return;
        }
        if (token.text == u"img")
            m_html += escaped(token.attribute(u"alt"));
        if (!isKept(token.text) || m_open.size() >= kMostDepth)
            return;
        m_html += u'<' + token.text + attributesOf(token) + u'>';
        m_open << token.text;
        ++m_counts[token.text];
    }

    void close(const QString& tag) {
        if (m_counts.value(tag) == 0)
            return;
        while (!m_open.isEmpty()) {
            const QString last = m_open.takeLast();
            --m_counts[last];
            m_html += u"</"_s + last + u'>';
            if (last == tag)
                return;
        }
    }

    void text(const QString& text) { m_html += escaped(text); }

    QString finished() {
        while (!m_open.isEmpty())
            close(m_open.last());
        return m_html;
    }

private:
    static QString attributesOf(const HtmlToken& token) {
        QString attributes;
        if (token.text == u"a")
            if (const QString link = safeLink(token.attribute(u"href")); !link.isEmpty())
                attributes += u" href=\""_s + link.toHtmlEscaped() + u'"';
        if (token.text == u"td" || token.text == u"th")
            for (const QString& name : {u"colspan"_s, u"rowspan"_s})
                if (const int span = token.attribute(name).toInt(); span > 1 && span <= 20)
                    attributes += u" %1=\"%2\""_s.arg(name).arg(span);
        return attributes;
    }

    QString m_html;
    QStringList m_open;
    QHash<QString, int> m_counts;
};

} // namespace

QString sanitizedHtml(const QString& html) {
    HtmlTokens tokens(html);
    Writer writer;
    while (const auto token = tokens.next()) {
        if (token->kind == HtmlToken::Kind::Text)
            writer.text(token->text);
        else if (token->kind == HtmlToken::Kind::Open)
            writer.open(*token);
        else
            writer.close(token->text);
    }
    return writer.finished();
}

QString plainTextOf(const QString& html) {
    HtmlTokens tokens(html);
    QString text;
    QString link;
    qsizetype linkStart = 0;
    while (const auto token = tokens.next()) {
        if (token->kind == HtmlToken::Kind::Text) {
            QString words = token->text;
            words.replace(u'\n', u' ').replace(u'\r', u' ');
            text += text.isEmpty() || text.endsWith(u'\n') || text.endsWith(u' ')
                        ? QString(words).remove(0, words.startsWith(u' ') ? 1 : 0)
                        : words;
            continue;
        }
        const bool isOpen = token->kind == HtmlToken::Kind::Open;
        if (token->text == u"a" && isOpen) {
            link = safeLink(token->attribute(u"href"));
            linkStart = text.size();
        } else if (token->text == u"a" && !link.isEmpty()) {
            if (text.mid(linkStart).trimmed() != link)
                text += u" <"_s + link + u'>';
            link.clear();
        } else if (token->text == u"br") {
            text += u'\n';
        } else if (token->text == u"li" && isOpen) {
            text += text.isEmpty() || text.endsWith(u'\n') ? u"- "_s : u"\n- "_s;
        } else if (token->text == u"td" || token->text == u"th") {
            text += isOpen ? QString() : u" "_s;
        } else if (isBlock(token->text) && !text.isEmpty() && !text.endsWith(u'\n')) {
            text += u'\n';
        }
    }
    return text.trimmed();
}

} // namespace messaging
