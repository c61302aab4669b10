#include "messaging/htmltokens.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

constexpr qsizetype kMostAttributes = 50;

bool isAsciiLetter(QChar each) { return (each >= u'a' && each <= u'z') || (each >= u'A' && each <= u'Z'); }

bool isBlank(QChar each) { return each == u' ' || (each >= u'\t' && each <= u'\r'); }

/// Elements whose content is no text for the reader; a browser reads on to their end tag.
bool isRaw(const QString& name) {
    static const QSet<QString> raw{u"script"_s, u"style"_s,   u"title"_s,    u"textarea"_s, u"xmp"_s,
                                   u"iframe"_s, u"noembed"_s, u"noframes"_s, u"noscript"_s, u"template"_s};
    return raw.contains(name);
}

} // namespace

QString HtmlToken::attribute(QStringView name) const {
    for (const auto& [each, value] : attributes)
        if (each == name)
            return value;
    return {};
}

std::optional<HtmlToken> HtmlTokens::next() {
    while (m_at < m_html.size()) {
        if (m_html[m_at] != u'<')
            return textToken();
        if (isTagAt(m_at))
            return tagToken();
        const QChar second = at(m_at + 1);
        if (second != u'!' && second != u'?' && second != u'/')
            return textToken();
        skipMarkup();
    }
    return std::nullopt;
}

bool HtmlTokens::isTagAt(qsizetype index) const {
    return at(index) == u'<' &&
           (isAsciiLetter(at(index + 1)) || (at(index + 1) == u'/' && isAsciiLetter(at(index + 2))));
}

HtmlToken HtmlTokens::textToken() {
    qsizetype end = m_html.indexOf(u'<', m_at + 1);
    if (end < 0)
        end = m_html.size();
    const QString text = m_html.mid(m_at, end - m_at);
    m_at = end;
    return {HtmlToken::Kind::Text, withoutEntities(text), {}};
}

void HtmlTokens::skipMarkup() {
    const bool isComment = QStringView(m_html).mid(m_at).startsWith(u"<!--");
    if (!isComment) {
        const qsizetype end = m_html.indexOf(u'>', m_at);
        m_at = end < 0 ? m_html.size() : end + 1;
        return;
    }
    const QStringView rest = QStringView(m_html).mid(m_at + 4);
    if (rest.startsWith(u'>') || rest.startsWith(u"->")) {
        m_at = m_html.indexOf(u'>', m_at) + 1;
        return;
    }
    qsizetype dashes = m_at + 4;
    while ((dashes = m_html.indexOf(u"--"_s, dashes)) >= 0) {
        const qsizetype end = at(dashes + 2) == u'!' ? dashes + 3 : dashes + 2;
        if (at(end) == u'>') {
            m_at = end + 1;
            return;
        }
        ++dashes;
    }
    m_at = m_html.size();
}

HtmlToken HtmlTokens::tagToken() {
    const bool isClose = at(m_at + 1) == u'/';
    m_at += isClose ? 2 : 1;
    const qsizetype begin = m_at;
    while (m_at < m_html.size() && !isBlank(m_html[m_at]) && m_html[m_at] != u'/' && m_html[m_at] != u'>')
        ++m_at;
    HtmlToken token{
        isClose ? HtmlToken::Kind::Close : HtmlToken::Kind::Open, m_html.mid(begin, m_at - begin).toLower(), {}};
    readAttributes(token);
    if (!isClose && isRaw(token.text))
        skipRaw(token.text);
    return token;
}

void HtmlTokens::readAttributes(HtmlToken& token) {
    while (m_at < m_html.size() && m_html[m_at] != u'>') {
        if (isBlank(m_html[m_at]) || m_html[m_at] == u'/') {
            ++m_at;
            continue;
        }
        const qsizetype begin = m_at++; // an '=' may begin a name
        while (m_at < m_html.size() && !isBlank(m_html[m_at]) && !u"/>="_s.contains(m_html[m_at]))
            ++m_at;
        const QString name = m_html.mid(begin, m_at - begin).toLower();
        while (isBlank(at(m_at)))
            ++m_at;
        QString value;
        if (at(m_at) == u'=') {
            ++m_at;
            value = readValue();
        }
        if (token.attributes.size() < kMostAttributes)
            token.attributes << std::pair(name, value);
    }
    ++m_at;
}

QString HtmlTokens::readValue() {
    while (isBlank(at(m_at)))
        ++m_at;
    const QChar quote = at(m_at);
    qsizetype begin = m_at;
    if (quote == u'"' || quote == u'\'') {
        const qsizetype end = m_html.indexOf(quote, ++begin);
        m_at = end < 0 ? m_html.size() : end + 1;
        return withoutEntities(m_html.mid(begin, end < 0 ? -1 : end - begin));
    }
    while (m_at < m_html.size() && !isBlank(m_html[m_at]) && m_html[m_at] != u'>')
        ++m_at;
    return withoutEntities(m_html.mid(begin, m_at - begin));
}

void HtmlTokens::skipRaw(const QString& name) {
    qsizetype end = m_at;
    while ((end = m_html.indexOf(u"</"_s, end)) >= 0) {
        const QChar after = at(end + 2 + name.size());
        const bool isName = QStringView(m_html).mid(end + 2, name.size()).compare(name, Qt::CaseInsensitive) == 0;
        if (isName && (isBlank(after) || after == u'/' || after == u'>'))
            break;
        end += 2;
    }
    m_at = end < 0 ? m_html.size() : end;
}

} // namespace messaging
