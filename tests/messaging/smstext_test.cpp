#include "messaging/smstext.h"
#include "support/strings.h"

using namespace Qt::StringLiterals;
using namespace messaging;

TEST_CASE("letters of GSM 03.38 cost one unit, its extension two, any other turns the text into UCS-2") {
    CHECK(smsCost(u"ñ Ñ é à ì ò ù ü ö ä ¿ ¡ @ £ Ç"_s) == SmsCost{SmsCoding::Gsm7, 29, 1, 131, {}});
    CHECK(smsCost(u"€10 [a] {b} ^~|\\"_s).units == 16 + 9);
    CHECK(smsCost(u"Señor: su caso está resuelto"_s).coding == SmsCoding::Ucs2);
    CHECK(smsCost(u"Señor: su caso está resuelto"_s).costly == u"á"_s);
    for (const QString& each :
         {u"á"_s, u"í"_s, u"ó"_s, u"ú"_s, u"Á"_s, u"Í"_s, u"Ó"_s, u"Ú"_s, u"ç"_s, u"`"_s, u"–"_s, u"\t"_s})
        CHECK(smsCost(each).coding == SmsCoding::Ucs2);
    CHECK(smsCost(u"hola 😀"_s).costly == u"😀"_s);
    CHECK(smsCost({}) == SmsCost{SmsCoding::Gsm7, 0, 0, 160, {}});
}

TEST_CASE("parts begin where they begin on the phone") {
    const auto parts = [](const QString& letter, int count) { return smsCost(letter.repeated(count)).parts; };
    CHECK(parts(u"a"_s, 160) == 1);
    CHECK(parts(u"a"_s, 161) == 2);
    CHECK(parts(u"a"_s, 306) == 2);
    CHECK(parts(u"a"_s, 307) == 3);
    CHECK(parts(u"á"_s, 70) == 1);
    CHECK(parts(u"á"_s, 71) == 2);
    CHECK(parts(u"á"_s, 134) == 2);
    CHECK(parts(u"á"_s, 135) == 3);
    CHECK(parts(u"€"_s, 80) == 1);
    CHECK(parts(u"€"_s, 81) == 2);
    // 153 is odd: a two-unit character that would be split goes to the next part as a whole.
    CHECK(parts(u"€"_s, 152) == 2);
    CHECK(parts(u"€"_s, 153) == 3);
    CHECK(parts(u"😀"_s, 35) == 1);
    CHECK(parts(u"😀"_s, 66) == 2);
    CHECK(parts(u"😀"_s, 67) == 3);
    CHECK(smsCost(QString(161, u'a')).left == 153 - 8);
}

TEST_CASE("a text that says the same in GSM letters costs less") {
    CHECK(withGsmLetters(u"“Está” — Ángel… ñandú, café"_s) == u"\"Esta\" - Angel... ñandu, café"_s);
    CHECK(withGsmLetters(u"漢字 😀"_s) == u"漢字 😀"_s);
    CHECK(smsCost(withGsmLetters(u"Atención, núñez: pingüino"_s)).coding == SmsCoding::Gsm7);
}
