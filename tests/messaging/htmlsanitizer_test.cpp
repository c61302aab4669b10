#include "messaging/htmlsanitizer.h"
#include "support/strings.h"
#include <QRandomGenerator>
#include <QRegularExpression>
#include <ctime>

using namespace Qt::StringLiterals;
using messaging::plainTextOf;
using messaging::sanitizedHtml;

namespace {

/// Every tag of a safe text is one of the allowed, with no attribute but those that carry no danger.
bool isSafe(const QString& html) {
    static const QRegularExpression tag(
        u"^(/?(p|b|strong|i|em|u|s|ul|ol|li|blockquote|pre|code|h[1-6]|table|tr|td|th|div|sub|sup|a)|br|hr|"
        u"a href=\"(https?://[^\"<>\\s]+|mailto:[^\"<>\\s]+)\"|t[dh]( (col|row)span=\"[0-9]+\")+)$"_s);
    for (qsizetype at = 0; (at = html.indexOf(u'<', at)) >= 0; ++at) {
        const qsizetype end = html.indexOf(u'>', at);
        if (end < 0 || !tag.match(html.mid(at + 1, end - at - 1)).hasMatch())
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("what a letter needs is kept") {
    CHECK(sanitizedHtml(u"<html><body><p>Hola <b>Ana</b><br>a &amp; b</p><ul><li>x</ul></body></html>"_s) ==
          u"<p>Hola <b>Ana</b><br>a &amp; b</p><ul><li>x</li></ul>"_s);
    CHECK(sanitizedHtml(u"<a href='https://example.org/a?b=1&amp;c=2' onclick=x()>aquí</a>"_s) ==
          u"<a href=\"https://example.org/a?b=1&amp;c=2\">aquí</a>"_s);
    CHECK(sanitizedHtml(u"<table><tr><td colspan=3 style='x'>1</td></tr></table>"_s) ==
          u"<table><tr><td colspan=\"3\">1</td></tr></table>"_s);
    CHECK(sanitizedHtml(u"&aacute;&#233;&#xED;&ntilde;&euro;&foo;&#0;&#x110000; a & b < c"_s) ==
          u"áéíñ€&amp;foo;\ufffd\ufffd a &amp; b &lt; c"_s);
}

TEST_CASE("nothing that runs, loads, hides or asks gets through") {
    const auto evil = GENERATE(
        u"<script>alert(1)</script>"_s, u"<SCRIPT SRC=//evil.example/x.js></SCRIPT>"_s,
        u"<scr<script>ipt>alert(1)</script>"_s, u"<img src=x onerror=alert(1)>"_s,
        u"<svg onload=alert(1)><a xlink:href='javascript:x'>t</a></svg>"_s, u"<a href=\"javascript:alert(1)\">x</a>"_s,
        u"<a href=\" java\tscript:alert(1)\">x</a>"_s, u"<a href=\"&#106;avascript:alert(1)\">x</a>"_s,
        u"<a href='data:text/html,<script>'>x</a>"_s, u"<a href='file:///etc/passwd'>x</a>"_s,
        u"<a href='\\\\evil\\share'>x</a>"_s, u"<a href='//evil.example'>x</a>"_s,
        u"<a href='https://user:pw@evil.example/'>x</a>"_s, u"<a href='mailto:a@b.co?bcc=c@d.co&body=x'>x</a>"_s,
        u"<iframe src='https://evil.example'></iframe>"_s, u"<object data=x></object><embed src=x>"_s,
        u"<form action='https://evil.example'><input name=pw></form>"_s,
        u"<meta http-equiv=refresh content='0;url=x'>"_s, u"<link rel=stylesheet href=x>"_s,
        u"<style>@import 'x'; p{background:url(x)}</style>"_s,
        u"<p style='background:url(https://evil.example/x)'>x</p>"_s, u"<base href='https://evil.example/'>"_s,
        u"<!--><script>alert(1)</script>-->"_s, u"<!-- --!><img src=x onerror=y>"_s,
        u"<![CDATA[<script>alert(1)</script>]]>"_s, u"<?xml version='1.0'?><script>alert(1)</script>"_s,
        u"<p title='</p><script>alert(1)</script>'>x"_s, u"<p title=\"><script>x</script>"_s,
        u"<noscript><p title='</noscript><img src=x onerror=y>'>"_s, u"<a\u0000href=javascript:x>"_s,
        u"<a href=https://e.example/\"onmouseover=x>y</a>"_s, u"<video src=x><audio src=x>"_s,
        u"<math><mi xlink:href='javascript:x'>x</mi></math>"_s, u"<td colspan='2\" onclick=\"x'>x</td>"_s,
        u"<textarea><script>alert(1)</script></textarea>"_s, u"<img src=cid:x><img src=file:///etc/passwd>"_s, u"</"_s,
        u"<"_s, u"<a"_s, u"<a href"_s, u"<a href="_s, u"<a href='"_s, u"<!"_s, u"<!-"_s, u"<!--"_s);
    INFO(evil.toStdString());
    const QString safe = sanitizedHtml(u"<p>antes</p>"_s + evil);
    INFO(safe.toStdString());
    CHECK(isSafe(safe));
    CHECK_FALSE(safe.contains(u"javascript:"_s));
    CHECK_FALSE(safe.contains(u"evil.example/x"_s));
    CHECK_FALSE(safe.contains(u"href=\"file"_s));
    CHECK(safe.startsWith(u"<p>antes</p>"_s));
    CHECK(sanitizedHtml(safe) == safe);
}

TEST_CASE("what was hidden is shown, and directions are not turned") {
    CHECK(sanitizedHtml(u"<div style='display:none'>oculto</div>"_s) == u"<div>oculto</div>"_s);
    CHECK(sanitizedHtml(u"invoice\u202efdp.exe"_s) == u"invoice fdp.exe"_s);
    CHECK(sanitizedHtml(u"a&#8238;b"_s) == u"a b"_s);
}

TEST_CASE("tags are balanced and not nested without end") {
    const QString deep = sanitizedHtml(QString(u"<div>"_s).repeated(100'000) + u"x"_s);
    CHECK(deep.count(u"<div>"_s) == 100);
    CHECK(deep.count(u"</div>"_s) == 100);
    CHECK(sanitizedHtml(u"</p></b>x</i>"_s) == u"x"_s);
    CHECK(sanitizedHtml(u"<b><i>x</b>y</i>"_s) == u"<b><i>x</i></b>y"_s);
}

TEST_CASE("time grows with length alone") {
    const std::clock_t before = std::clock(); // processor time: other work on the machine does not count
    for (const QString& piece : {u"<!-- -->"_s, u"<"_s, u"<a href='"_s, u"&"_s, u"<script>"_s, u"<b>"_s, u"</b>"_s,
                                 u"<!--"_s, u"--"_s, u"<a "_s, u"<a x=y "_s, u"</script"_s, u"<p title=\""_s}) {
        const QString html = piece.repeated(1'000'000 / piece.size());
        CHECK(isSafe(sanitizedHtml(html)));
        static_cast<void>(plainTextOf(html));
    }
    CHECK((std::clock() - before) / CLOCKS_PER_SEC < 60);
}

TEST_CASE("whatever pieces are put together, the result is safe and stays as it is") {
    QRandomGenerator random(4);
    const QStringList pieces{u"<"_s,
                             u">"_s,
                             u"\""_s,
                             u"'"_s,
                             u"<script"_s,
                             u"</script>"_s,
                             u"<a href="_s,
                             u"javascript:"_s,
                             u"https://e.co/"_s,
                             u"<!--"_s,
                             u"-->"_s,
                             u"&lt;"_s,
                             u"&#60;"_s,
                             u"<p "_s,
                             u"onclick="_s,
                             u"/"_s,
                             u" "_s,
                             u"<style>"_s,
                             u"</style>"_s,
                             u"x"_s,
                             u"\n"_s,
                             u"<td colspan=2"_s,
                             u"<![CDATA["_s,
                             u"]]>"_s,
                             u"="_s,
                             u"\u202e"_s};
    for (int i = 0; i < 20'000; ++i) {
        QString html;
        for (int j = 0; j < 12; ++j)
            html += pieces[random.bounded(static_cast<int>(pieces.size()))];
        const QString safe = sanitizedHtml(html);
        if (!isSafe(safe) || sanitizedHtml(safe) != safe)
            FAIL(html.toStdString() << "\n" << safe.toStdString());
    }
}

TEST_CASE("the words alone read like a letter") {
    CHECK(plainTextOf(u"<style>p{}</style><p>Hola   <b>Ana</b></p><p>Uno<br>dos</p><ul><li>a</li><li>b</li></ul>"_s) ==
          u"Hola   Ana\nUno\ndos\n- a\n- b"_s);
    CHECK(plainTextOf(u"Vea <a href='https://e.co/x'>esto</a> y <a href='https://e.co/'>https://e.co/</a>"_s) ==
          u"Vea esto <https://e.co/x> y https://e.co/"_s);
}
