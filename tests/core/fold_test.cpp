#include "core/fold.h"

#include "support/strings.h"

using namespace Qt::StringLiterals;
using core::folded;

TEST_CASE("searches compare words without case, accents and extra white space") {
    CHECK(folded(u"Peña  NÚÑEZ") == u"pena nunez"_s);
    CHECK(folded(u"\t Güiraldes \n e Hijos ") == u"guiraldes e hijos"_s);
    CHECK(folded(u"Ánge\u00A0lo") == u"ange lo"_s);
    CHECK(folded(u"  ").isEmpty());
    CHECK(folded(u"A B") == u"a b"_s);
}

TEST_CASE("composed and decomposed letters are the same word") {
    CHECK(folded(u"cafe\u0301") == folded(u"caf\u00E9"));
    CHECK(folded(u"n\u0303andu\u0301") == u"nandu"_s);
}

TEST_CASE("folding twice changes nothing, whatever the character") {
    for (char32_t code = 1; code < 0x30000; ++code) {
        if (QChar::isSurrogate(code))
            continue;
        const QString once = folded(QString::fromUcs4(&code, 1));
        if (folded(once) != once) {
            INFO("U+" << std::hex << static_cast<unsigned>(code));
            REQUIRE(folded(once) == once);
        }
    }
    SUCCEED();
}

TEST_CASE("a letter folds alike among letters of its kind and beside others") {
    for (char16_t each = 1; each < 0x400; ++each) {
        const QString around = u"a"_s + QChar(each) + u"b "_s + QChar(each) + u"c"_s;
        INFO("U+" << std::hex << static_cast<unsigned>(each));
        CHECK(folded(around) + u" \u4E2D"_s == folded(around + u" \u4E2D"_s));
    }
}
