#include "messaging/incomingmailjson.h"
#include "messaging/mailreader.h"
#include "messaging/smsorder.h"
#include "messaging/smsreceipt.h"
#include <cstdlib>

/// Everything that bytes from outside pass through, for libFuzzer (docs/testing.md). What it reads must survive its
/// JSON.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const messaging::IncomingMail mail = messaging::readMail(bytes);
    if (mail.attachments.size() > messaging::MailLimits().parts ||
        messaging::incomingMailFromJson(messaging::toJson(mail)).html != mail.html)
        std::abort();
    static_cast<void>(messaging::decodedPart(bytes, 1));
    static_cast<void>(messaging::smsOrder(QString::fromUtf8(bytes.left(500))));
    static_cast<void>(messaging::smsReceipt(bytes.left(500)));
    static_cast<void>(messaging::inboundSms(bytes.left(500)));
    return 0;
}
