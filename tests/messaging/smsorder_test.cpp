#include "messaging/smsorder.h"
#include "support/strings.h"

using namespace Qt::StringLiterals;
using namespace messaging;

TEST_CASE("an acceptance is read however it is typed") {
    for (const QString& each :
         {u"ACEPTO 4821"_s, u"acepto 4821"_s, u"  Acepto: 4821. "_s, u"Aceptó 4821"_s, u"ACEPTO4821"_s,
          u"acepto el caso 4821"_s, u"Acepto código #4821"_s, u"accept 4821"_s, u"ACEPTADO-4821"_s, u"acepto\n4821"_s,
          u"Acepto caso No. 4821"_s, u"Acepto\u00a04821"_s})
        CHECK(smsOrder(each) == SmsOrder{SmsVerb::Accept, u"4821"_s, {}});
    CHECK(smsOrder(u"Acepto 4821, llego a las 3"_s) == SmsOrder{SmsVerb::Accept, u"4821"_s, u"llego a las 3"_s});
}

TEST_CASE("a resolution keeps what was done, accents and all") {
    CHECK(smsOrder(u"RESUELTO 4821 Se cambió el cable; llamé al señor Núñez."_s) ==
          SmsOrder{SmsVerb::Resolve, u"4821"_s, u"Se cambió el cable; llamé al señor Núñez."_s});
    CHECK(smsOrder(u"resolved: case 77012 - valve replaced"_s) ==
          SmsOrder{SmsVerb::Resolve, u"77012"_s, u"valve replaced"_s});
}

TEST_CASE("no is not yes") {
    CHECK(smsOrder(u"No acepto 4821 sin cuadrilla"_s) == SmsOrder{SmsVerb::Decline, u"4821"_s, u"sin cuadrilla"_s});
    CHECK(smsOrder(u"RECHAZO 4821"_s).verb == SmsVerb::Decline);
    CHECK(smsOrder(u"no aceptamos el 4821"_s).verb == SmsVerb::Decline);
}

TEST_CASE("what is not surely an order is left to a person, word for word") {
    for (const QString& each :
         {u""_s, u"ACEPTO"_s, u"4821"_s, u"acepto 48 21"_s, u"no resuelto 4821"_s, u"aún no acepto 4821"_s,
          u"acepto 4821 y 4822"_s, u"acepto 4821 4822"_s, u"resuelto?"_s, u"acepto 4821000000000"_s,
          u"me aceptan 4821?"_s, u"¿Acepto 4821?"_s, u"resueltos 4821"_s}) {
        INFO(each.toStdString());
        CHECK(smsOrder(each) == SmsOrder{SmsVerb::None, {}, each});
    }
}
