#include "messaging/template.h"
#include "support/strings.h"

using namespace Qt::StringLiterals;
using namespace messaging;

namespace {

Template parsed(const QString& source) {
    const auto result = Template::parse(source);
    REQUIRE(result.has_value());
    return *result;
}

} // namespace

TEST_CASE("names are filled in and listed once, in the order of use") {
    const Template text = parsed(u"{{ customer.name }}: {{case.number}} {no} {{case.number}}\n"_s);
    CHECK(text.names() == QStringList{u"customer.name"_s, u"case.number"_s});
    CHECK(text.render({{u"customer.name"_s, u"Ana"_s}, {u"case.number"_s, u"R-1"_s}}) == u"Ana: R-1 {no} R-1\n"_s);
    CHECK(parsed({}).render({}) == QString());
}

TEST_CASE("a value is not read again") {
    CHECK(parsed(u"{{a}}"_s).render({{u"a"_s, u"{{b}} %1 \\1"_s}, {u"b"_s, u"secret"_s}}) == u"{{b}} %1 \\1"_s);
}

TEST_CASE("in HTML a value is text, whatever it holds") {
    const QString evil = u"<script>alert('1')</script>\n\" & x"_s;
    CHECK(parsed(u"<p title=\"{{a}}\">{{a}}</p>"_s).render({{u"a"_s, evil}}, Template::Format::Html)->count(u'<') == 4);
    CHECK(parsed(u"{{a}}"_s).render({{u"a"_s, evil}}, Template::Format::Html) ==
          u"&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;<br>&quot; &amp; x"_s);
}

TEST_CASE("a name without a value is an error that names it") {
    const auto rendered = parsed(u"{{a}} {{b}} {{c}} {{b}}"_s).render({{u"a"_s, u"1"_s}, {u"c"_s, QString()}});
    REQUIRE_FALSE(rendered.has_value());
    CHECK(rendered.error().fields == QList<core::FieldError>{{u"b"_s, u"missing"_s}, {u"c"_s, u"missing"_s}});
}

TEST_CASE("names that no event has are told apart") {
    CHECK(unknownNames(parsed(u"{{a}} {{x.y}} {{b}}"_s), {u"a"_s, u"b"_s}) == QStringList{u"x.y"_s});
}

TEST_CASE("a broken template is refused with the place") {
    struct Broken {
        QString source;
        QString rule;
        QString place;
    };
    const auto broken =
        GENERATE(Broken{u"Hola {{name"_s, u"template_unclosed"_s, u"1:6"_s},
                 Broken{u"Hola\n  {{na me}}"_s, u"template_name"_s, u"2:3"_s},
                 Broken{u"Hola name}}"_s, u"template_unopened"_s, u"1:10"_s},
                 Broken{u"{{}}"_s, u"template_name"_s, u"1:1"_s}, Broken{u"{{a{{b}}}}"_s, u"template_name"_s, u"1:1"_s},
                 Broken{u"{{1a}}"_s, u"template_name"_s, u"1:1"_s}, Broken{u"{{a..b}}"_s, u"template_name"_s, u"1:1"_s},
                 Broken{u"{{system('x')}}"_s, u"template_name"_s, u"1:1"_s});
    const auto result = Template::parse(broken.source);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().rule == broken.rule);
    CHECK(result.error().detail == broken.place);
}

TEST_CASE("a phrase is asked for by :: at the beginning of a word") {
    CHECK(phraseMarkBefore(u"Hola ::grac"_s, 11) == PhraseMark{5, u"grac"_s});
    CHECK(phraseMarkBefore(u"::"_s, 2) == PhraseMark{0, {}});
    CHECK(phraseMarkBefore(u"Hola (::a y más"_s, 9) == PhraseMark{6, u"a"_s});
    CHECK_FALSE(phraseMarkBefore(u"std::string"_s, 11).has_value());
    CHECK_FALSE(phraseMarkBefore(u"hora: :x"_s, 8).has_value());
    CHECK_FALSE(phraseMarkBefore(u":::x"_s, 4).has_value());
    CHECK_FALSE(phraseMarkBefore(u"Hola ::a b"_s, 10).has_value());
}

TEST_CASE("phrases are found without regard to case and accents, the exact one first") {
    const QList<Phrase> all{{u"gracias-llamada"_s, u"1"_s}, {u"gracias"_s, u"2"_s}, {u"Perdón"_s, u"3"_s}};
    CHECK(phrasesLike(all, u"GRACIAS"_s) == QList<Phrase>{all[1], all[0]});
    CHECK(phrasesLike(all, u"perdon"_s) == QList<Phrase>{all[2]});
    CHECK(phrasesLike(all, {}) == all);
}
