#include "messaging/replytext.h"

#include "support/strings.h"

using namespace Qt::StringLiterals;
using namespace messaging;

TEST_CASE("what somebody wrote is told from what the mail quotes") {
    const QString wrote = u"Aquí va.\n\nSegunda línea."_s;
    const QStringList quotes{
        u"El lun, 23 nov 2026 a las 9:00, Reparo (<casos@x.example>) escribió:\n> hola"_s,
        u"El lun, 23 nov 2026 a las 9:00, Reparo\n(<casos@x.example>) escribió:\n> hola"_s,
        u"On Mon, Nov 23, 2026 at 9:00 AM Reparo <casos@x.example> wrote:\n> hola"_s,
        u"-----Mensaje original-----\nDe: Reparo"_s,
        u"________________________________\nDe: Reparo"_s,
        u"De: Reparo <casos@x.example>\nEnviado: lunes"_s,
        u"From: Reparo <casos@x.example>\nSent: Monday"_s,
        u"-- \nAna Ruiz"_s,
        u"> hola\n> otra"_s,
    };
    for (const QString& quote : quotes) {
        INFO(quote.toStdString());
        CHECK(newWords(wrote + u"\n\n"_s + quote) == wrote);
    }
    CHECK(newWords(u"> sólo cita"_s) == u"> sólo cita"_s);
    CHECK(newWords(u"> cita\n\nrespuesta debajo"_s) == u"respuesta debajo"_s);
    CHECK(newWords(u"De: mi parte, gracias"_s) == u"De: mi parte, gracias"_s);
    CHECK(newWords({}).isEmpty());
}

TEST_CASE("thanks are only thanks") {
    for (const QString& text :
         {u"Gracias"_s, u"¡Muchas gracias!"_s, u"Mil gracias por su pronta respuesta.\n\nAna Ruiz"_s, u"ok, gracias"_s,
          u"Buenos días,\nquedo agradecida.\nSaludos cordiales\nAna María Ruiz"_s, u"Thank you very much!"_s,
          u"Thanks for your help\n\nOn Mon, Reparo wrote:\n> hola"_s, u"Agradezco la gestión"_s}) {
        INFO(text.toStdString());
        CHECK(isThanks(text));
    }
    for (const QString& text :
         {u"Gracias, pero sigue roto"_s, u"¿Gracias?"_s, u"Gracias. ¿Cuándo llega?"_s, u"No enfría"_s, u"Saludos"_s,
          QString(), u"Gracias por nada, voy a la superintendencia"_s, u"Gracias\nLlamar 3001112233"_s,
          u"Thanks but no"_s, u"Gracias "_s.repeated(40)}) {
        INFO(text.toStdString());
        CHECK_FALSE(isThanks(text));
    }
}

TEST_CASE("a member's mail is an order with or without the code of its thread") {
    const auto verbOf = [](const QString& text) { return mailOrder(text, u"4821"_s).verb; };
    CHECK(verbOf(u"ACEPTO"_s) == SmsVerb::Accept);
    CHECK(verbOf(u"Acepto 4821\n\nEl lun, Reparo escribió:\n> ACEPTO 4821"_s) == SmsVerb::Accept);
    CHECK(verbOf(u"Acepto el caso"_s) == SmsVerb::Accept);
    CHECK(verbOf(u"Acepto que el cliente tenga razón, pero falta ver"_s) == SmsVerb::None);
    CHECK(verbOf(u"ACEPTO 4822"_s) == SmsVerb::None);
    CHECK(verbOf(u"NO ACEPTO sin cuadrilla"_s) == SmsVerb::Decline);
    CHECK(verbOf(u"Vamos el jueves"_s) == SmsVerb::None);
    CHECK(verbOf({}) == SmsVerb::None);
    const SmsOrder resolved = mailOrder(u"Resuelto: se cambió el cable"_s, u"4821"_s);
    CHECK(resolved == SmsOrder{SmsVerb::Resolve, u"4821"_s, u"se cambió el cable"_s});
}

TEST_CASE("a case number is found in a subject, and nothing like one") {
    CHECK(caseNumberIn(u"Re: [r-2026-000123] Nevera"_s) == u"R-2026-000123"_s);
    CHECK(caseNumberIn(u"XR-2026-000123"_s).isEmpty());
    CHECK(caseNumberIn(u"R-2026-123"_s).isEmpty());
}
