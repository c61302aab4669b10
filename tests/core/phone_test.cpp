#include "core/phone.h"

#include "support/strings.h"

using namespace Qt::StringLiterals;
using core::displayPhone;
using core::normalizedPhone;

TEST_CASE("a number becomes E.164 however people write it") {
    const auto typed = GENERATE(u"300 555 0142"_s, u"(300) 555-0142"_s, u"+57 300 555 0142"_s, u"0057 300 555 0142"_s,
                                u" 00573005550142 "_s, u"57 300 5550142"_s, u"tel. 300.555.0142"_s);
    CHECK(normalizedPhone(typed, u"CO"_s) == u"+573005550142"_s);
}

TEST_CASE("the region decides what a number without country code means") {
    CHECK(normalizedPhone(u"612 34 56 78"_s, u"ES"_s) == u"+34612345678"_s);
    CHECK(normalizedPhone(u"612 34 56 78"_s, u"es"_s) == u"+34612345678"_s);
    CHECK(normalizedPhone(u"(601) 345-6789"_s, u"CO"_s) == u"+576013456789"_s);
    CHECK(normalizedPhone(u"+34 612 34 56 78"_s, u"CO"_s) == u"+34612345678"_s);
}

TEST_CASE("what is no phone number stays empty") {
    const auto typed = GENERATE(u""_s, u"Ana Ruiz"_s, u"4821"_s, u"1032456789"_s, u"345 6789"_s, u"R-2026-000123"_s,
                                u"00"_s, u"+"_s, u"300 555 0142 0000 0000"_s);
    INFO(typed.toStdString());
    CHECK(normalizedPhone(typed, u"CO"_s).isEmpty());
}

TEST_CASE("screens show the international form, or what was given when it can't be read") {
    CHECK(displayPhone(u"+573005550142"_s) == u"+57 300 5550142"_s);
    CHECK(displayPhone(u"ext. 12"_s) == u"ext. 12"_s);
    CHECK(displayPhone(u"300 555 0142"_s) == u"300 555 0142"_s);
}
