#include "app/channelcheck.h"
#include "app/channelwords.h"
#include "app/contactpoints.h"
#include "messaging/mailaddress.h"
#include "messaging/message.h"
#include "messaging/smstext.h"
#include "store/partytable.h"
#include "store/unitofwork.h"
#include <QUuid>

using namespace Qt::StringLiterals;

/// The real message that a test of a channel may send (channeltest.h).
namespace app {

using core::Error;
using core::ErrorCode;
using messaging::Fault;
using messaging::SendOutcome;

namespace {

/// What comes of the outcome of a real message.
ChannelReport reportOf(const ChannelTrial& trial, const QString& to, const SendOutcome& outcome) {
    StepWriter steps(trial.channel);
    if (outcome.delivery == messaging::Delivery::Accepted) {
        steps.pass(TestStep::Delivery, outcome.reference.contains(u'/') ? outcome.reference : to);
        return steps.report();
    }
    const Error error = outcome.fault == Fault::Recipient ? offline(u"channel.recipient"_s, to)
                        : outcome.delivery == messaging::Delivery::Uncertain
                            ? offline(u"channel.uncertain"_s)
                            : errorOfFault(outcome.fault, serverOf(trial.settings.smtp));
    steps.fail(TestStep::Delivery, error, outcome, outcome.sentence);
    return steps.report();
}

messaging::Message testMail(const Channels& channels, const QString& to, core::Instant now) {
    messaging::Message message;
    message.from = channels.from;
    message.to = {{QString(), to}};
    message.subject = testSubject();
    message.text = testText(now);
    message.messageId = messaging::newMessageId(messaging::domainOf(channels.from.address));
    message.automation = messaging::Automation::Generated;
    message.date = now;
    return message;
}

} // namespace

core::Result<QString> testAddress(store::Session& session, Channel channel, const QString& typed,
                                  const QString& region) {
    const bool isMail = channel == Channel::Mail;
    const QString address =
        normalizedContact(isMail ? core::ContactKind::Email : core::ContactKind::Phone, typed.trimmed(), region);
    if (isMail ? !messaging::isMailAddress(address) : !messaging::isSmsNumber(address))
        return core::invalid({core::FieldError{u"to"_s, isMail ? u"address"_s : u"phone"_s}});
    return store::read(session, [&]() -> core::Result<QString> {
        if (!store::findPartiesByContact(session, address).isEmpty())
            return core::fail(ErrorCode::Refused, u"channel.customer"_s, address);
        return address;
    });
}

core::Result<ChannelReport> sendTestMessage(const ChannelTrial& trial, const QString& to, const MailroomPlaces& places,
                                            core::Instant now, const std::stop_token& stop,
                                            const TestPatience& patience) {
    const QString name = core::toCode(trial.channel);
    QHash<QString, QString> passwords{{name, trial.password}};
    if (trial.password.isEmpty()) {
        Secrets secrets(places.secretsFolder, places.keyring);
        const auto kept = readPasswords(secrets, name, stop);
        const Error trouble = kept ? secrets.troubleOf(name) : kept.error();
        if (!trouble.rule.isEmpty())
            return tl::unexpected<Error>(trouble);
        passwords = *kept;
    }
    ChannelSettings settings = trial.settings;
    settings.kannel.timeouts = settings.http.timeouts = {patience.connect, patience.whole};
    Channels channels = makeChannels(settings, places.messageFolder, passwords);
    if (trial.channel == Channel::Sms ? !channels.sms : !channels.mail)
        return core::fail(ErrorCode::NotFound, u"channel.password_missing"_s, name);
    if (trial.channel == Channel::Sms) {
        const QString reference = u"test-"_s + QUuid::createUuid().toString(QUuid::Id128).left(16);
        return reportOf(trial, to, channels.sms->send({to, messaging::withGsmLetters(testText(now)), reference}, stop));
    }
    const messaging::Message message = testMail(channels, to, now);
    return messaging::mimeBytes(message).map([&](const QByteArray& bytes) {
        return reportOf(trial, to, channels.mail->send(messaging::envelopeOf(message), bytes, stop));
    });
}

} // namespace app
