#include "models/messagewords.h"

#include "models/fivepwords.h"
#include "models/outboxmodel.h"
#include "models/timetext.h"
#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;
using core::OutgoingState;

namespace {

QString words(const char* text, int n = -1) { return QCoreApplication::translate("MessageWords", text, nullptr, n); }

QString iconOf(core::Medium medium) {
    switch (medium) {
    case core::Medium::Email:
        return u"mail"_s;
    case core::Medium::Sms:
        return u"chat"_s;
    case core::Medium::Call:
        return u"phone"_s;
    case core::Medium::Letter:
        return u"note"_s;
    }
    Q_UNREACHABLE();
}

QString taskText(const core::Outgoing& message, core::Instant now) {
    if (message.medium == core::Medium::Letter)
        return words(QT_TRANSLATE_NOOP("MessageWords", "To be printed and posted"));
    if (message.attempts == 0)
        return words(QT_TRANSLATE_NOOP("MessageWords", "To be called"));
    return words(QT_TRANSLATE_N_NOOP("MessageWords", "Not reached in %n call(s)"), message.attempts) + u", "_s +
           words(QT_TRANSLATE_NOOP("MessageWords", "again from %1")).arg(eventTime(message.notBefore, now, QLocale()));
}

} // namespace

QString messageStateText(const core::Outgoing& message, core::Instant now) {
    const auto at = [&](std::optional<core::Instant> when) {
        return when ? eventTime(*when, now, QLocale()) : QString();
    };
    const bool isTask = core::isByHand(message.medium);
    switch (message.state) {
    case OutgoingState::Held:
        return words(QT_TRANSLATE_NOOP("MessageWords", "Goes in a moment; Z takes it back"));
    case OutgoingState::Ready:
        if (isTask)
            return taskText(message, now);
        return message.fault.isEmpty()
                   ? words(QT_TRANSLATE_NOOP("MessageWords", "Waits to be sent"))
                   : words(QT_TRANSLATE_NOOP("MessageWords", "Not sent yet. %1")).arg(faultText(message.fault));
    case OutgoingState::Sending:
        return words(QT_TRANSLATE_NOOP("MessageWords", "Being sent"));
    case OutgoingState::Sent:
        return message.medium == core::Medium::Letter
                   ? words(QT_TRANSLATE_NOOP("MessageWords", "Posted %1")).arg(at(message.sentAt))
                   : words(QT_TRANSLATE_NOOP("MessageWords", "Sent %1")).arg(at(message.sentAt));
    case OutgoingState::Delivered:
        return message.medium == core::Medium::Call
                   ? words(QT_TRANSLATE_NOOP("MessageWords", "Said %1")).arg(at(message.deliveredAt))
                   : words(QT_TRANSLATE_NOOP("MessageWords", "Delivered %1")).arg(at(message.deliveredAt));
    case OutgoingState::Uncertain:
    case OutgoingState::Failed:
        return words(QT_TRANSLATE_NOOP("MessageWords", "Not delivered. %1")).arg(faultText(message.fault));
    case OutgoingState::Discarded:
        return words(QT_TRANSLATE_NOOP("MessageWords", "Taken back, not sent"));
    }
    Q_UNREACHABLE();
}

EventWords messageWords(const core::Outgoing& message, const app::Company& company, core::Instant now) {
    EventWords told;
    told.icon = iconOf(message.medium);
    told.actor = actorName(message.orderedBy, company);
    told.act = label(message.purpose) + u", "_s + mediumText(message.medium, message.address);
    told.text = messageStateText(message, now);
    if (!message.isAutomatic)
        told.text += u"\n\n"_s + message.body;
    return told;
}

} // namespace models
