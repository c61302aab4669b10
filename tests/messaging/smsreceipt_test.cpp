#include "messaging/charset.h"
#include "messaging/smsreceipt.h"
#include "support/strings.h"

using namespace Qt::StringLiterals;
using namespace messaging;

TEST_CASE("a receipt names our message and how far it came") {
    const auto receipt = smsReceipt("reference=s-42&type=1&time=1764000000&foreign=77&answer=id%3A77%20stat%3ADELIVRD");
    CHECK(receipt == SmsReceipt{u"s-42"_s, ReceiptState::Delivered, u"id:77 stat:DELIVRD"_s});
    CHECK(smsReceipt("reference=s-42&type=8")->state == ReceiptState::Relayed);
    CHECK(smsReceipt("reference=s-42&type=2")->state == ReceiptState::Failed);
    CHECK(smsReceipt("reference=s-42&type=4")->state == ReceiptState::Buffered);
    CHECK(smsReceipt("reference=s-42&type=16")->state == ReceiptState::Rejected);
}

TEST_CASE("a call that is no receipt of ours is none") {
    for (const QByteArray& each :
         {QByteArray(), QByteArray("type=1"), QByteArray("reference=&type=1"), QByteArray("reference=s-42"),
          QByteArray("reference=s-42&type=3"), QByteArray("reference=s-42&type=x"),
          QByteArray("reference=s%0A42&type=1"), QByteArray("reference=' OR 1&type=1")})
        CHECK_FALSE(smsReceipt(each).has_value());
}

TEST_CASE("receipts in any order and number end in the same state") {
    QList<ReceiptState> told{ReceiptState::Relayed, ReceiptState::Buffered, ReceiptState::Delivered,
                             ReceiptState::Relayed, ReceiptState::Failed};
    std::sort(told.begin(), told.end());
    do {
        ReceiptState state = ReceiptState::Relayed;
        for (const ReceiptState each : told + told)
            state = stronger(state, each);
        CHECK(state == ReceiptState::Delivered);
    } while (std::next_permutation(told.begin(), told.end()));
    CHECK(isFinal(ReceiptState::Rejected));
    CHECK_FALSE(isFinal(ReceiptState::Buffered));
}

TEST_CASE("a message that came in is read in the charset that the gateway names") {
    CHECK(inboundSms("from=%2B573001234567&to=890123&text=ACEPTO+4821&charset=UTF-8&id=7") ==
          InboundSms{u"+573001234567"_s, u"890123"_s, u"ACEPTO 4821"_s, u"7"_s});
    CHECK(inboundSms("from=+573001234567&text=a%00%F1&charset=x")->from == u"+573001234567"_s);
    CHECK(inboundSms("from=1&text=%00%C1%00n&charset=UTF-16BE")->text == u"Án"_s);
    CHECK(inboundSms("from=1&text=%C1n&charset=ISO-8859-1")->text == u"Án"_s);
    CHECK(inboundSms("from=1&text=Se%C3%B1or&charset=UTF-8")->text == u"Señor"_s);
    CHECK_FALSE(inboundSms("to=890123&text=x").has_value());
    CHECK_FALSE(inboundSms("from=1").has_value());
}

TEST_CASE("undeclared bytes are UTF-8, and windows-1252 when they can't be") {
    CHECK(decoded(u"Peña €"_s.toUtf8()) == u"Peña €"_s);
    CHECK(decoded("Pe\xf1"
                  "a \x80 \x93"
                  "x\x94") == u"Peña € “x”"_s);
    CHECK(decoded("Pe\xf1"
                  "a",
                  "utf-8") == u"Peña"_s);
    CHECK(decoded("\x93", "iso-8859-1") == u"“"_s);
    CHECK(decoded(QByteArray("\xff\x00\x81", 3)).size() == 3);
}
