#include "store/words.h"

#include "support/strings.h"

using namespace Qt::StringLiterals;
using store::searchBody;
using store::searchedWords;

TEST_CASE("a text becomes its words without accents and marks") {
    CHECK(searchBody(u"La NEVERA no enfría; ¡la nevera-nueva!") == u" la nevera no enfria la nevera nueva ");
    CHECK(searchBody(u"") == u" ");
    CHECK(searchBody(u" -- ¿? ") == u" ");
    CHECK(searchBody(u"Ångström 東京 𐐀𐐁 🐦 №7") == u" angstrom 東京 𐐨𐐩 no7 ");
}

TEST_CASE("a case number is one word, and its digits are others") {
    CHECK(searchBody(u"R-2026-000117 ruido") == u" r2026000117 000117 117 ruido ");
    CHECK(searchBody(u"(R-2026-1000117)") == u" r20261000117 1000117 1000117 ");
    CHECK(searchBody(u"er-2026-000117") == u" er 2026 000117 ");
    CHECK(searchBody(u"R-20-7 R-2026-x") == u" r 20 7 r 2026 x ");
    CHECK(searchedWords(u"R-2026-000117") == QStringList{u"r2026000117"_s});
    CHECK(searchedWords(u"ruido r-2026-0001") == QStringList{u"ruido"_s, u"r20260001"_s});
}

TEST_CASE("an international phone number is found without its country code, too") {
    CHECK(searchBody(u"+573005550142") == u" 573005550142 005550142 3005550142 ");
    CHECK(searchBody(u"+34600123456") == u" 34600123456 600123456 4600123456 ");
    CHECK(searchBody(u"3005550142") == u" 3005550142 ");
}

TEST_CASE("digits typed in groups are one phone number, a date or an amount is not") {
    CHECK(searchedWords(u"300 555 0142") == QStringList{u"3005550142"_s});
    CHECK(searchedWords(u"+57 (300) 555-0142 nevera") == QStringList{u"573005550142"_s, u"nevera"_s});
    CHECK(searchedWords(u"0057 300 5550142") == QStringList{u"573005550142"_s});
    CHECK(searchedWords(u"2026-11-22") == QStringList{u"2026"_s, u"11"_s, u"22"_s});
    CHECK(searchedWords(u"factura 117") == QStringList{u"factura"_s, u"117"_s});
    CHECK(searchedWords(u"c3 300 555 0142b") == QStringList{u"c3"_s, u"300"_s, u"555"_s, u"0142b"_s});
}

TEST_CASE("only new words are added to a text that is known") {
    CHECK(searchBody(u"nevera vieja nevera", u" la nevera "_s) == u" vieja ");
    CHECK(searchBody(u"nevera", u" la nevera "_s) == u" ");
}

TEST_CASE("words and texts without end are cut the same way on both sides") {
    const QString endless(5000, u'x');
    CHECK(searchBody(endless) == u' ' + searchedWords(endless).first() + u' ');
    QString manyWords;
    for (int i = 0; i < 100'000; ++i)
        manyWords += QString::number(i) + u' ';
    const QString body = searchBody(manyWords);
    CHECK(body.size() <= 200'000);
    CHECK(body.startsWith(u" 0 1 2 "));
    CHECK(body.endsWith(u' '));
}
