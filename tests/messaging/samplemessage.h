#pragma once

#include "messaging/message.h"

/// What a customer gets when their claim is settled.
inline messaging::Message sampleMessage() {
    using namespace Qt::StringLiterals;
    messaging::Message message;
    message.from = {u"Atención al cliente"_s, u"pqr@empresa.example"_s};
    message.to = {{u"Ana Peña"_s, u"ana@cliente.example"_s}};
    message.subject = u"Su reclamo R-2026-000123 está resuelto"_s;
    message.text = u"Buenos días, Ana:\n\nSu reclamo está resuelto.\n"_s;
    message.messageId = u"a1@empresa.example"_s;
    message.date = core::Instant(1'795'548'120'000); // 24 November 2026, 19:22 UTC
    message.language = u"es"_s;
    return message;
}
