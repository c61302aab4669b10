#include "app/sender.h"

#include "app/deliveries.h"
#include "store/casefiletable.h"
#include "store/outboxtable.h"
#include "store/unitofwork.h"
#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

using core::Medium;
using core::OutgoingState;
using messaging::Delivery;
using messaging::Fault;
using messaging::SendOutcome;

namespace {

constexpr core::Duration kLease = 2min;
/// As long as the largest mail may take (channels.cpp): what could not be tried safely within the lease goes back for
/// the next round.
constexpr core::Duration kLongestTry = 105s;
/// How soon a server that was out of reach is asked again: what waits leaves soon after it is back.
constexpr core::Duration kOutage = 5min;

OutgoingState stateAfter(Medium medium, Delivery delivery) {
    switch (delivery) {
    case Delivery::Accepted:
        return OutgoingState::Sent;
    case Delivery::Temporary:
        return OutgoingState::Ready;
    case Delivery::Permanent:
        return OutgoingState::Failed;
    case Delivery::Uncertain: // a mail may come twice rather than not at all; a text message never rings twice
        return medium == Medium::Sms ? OutgoingState::Uncertain : OutgoingState::Ready;
    }
    Q_UNREACHABLE();
}

void count(SendReport& report, OutgoingState state) {
    if (state == OutgoingState::Sent)
        ++report.sent;
    else if (state == OutgoingState::Ready)
        ++report.postponed;
    else
        ++report.failed;
}

core::Result<QList<messaging::Attachment>> attachmentsOf(store::Session& session, const core::Outgoing& message) {
    if (message.files.isEmpty())
        return {};
    return store::read(session, [&]() -> core::Result<QList<messaging::Attachment>> {
        QList<messaging::Attachment> attachments;
        for (const core::CaseFileId id : message.files) {
            const auto stored = store::findCaseFile(session, id);
            if (!stored)
                return core::fail(core::ErrorCode::NotFound, u"case_file.unknown"_s);
            attachments << messaging::Attachment{stored->file.name, core::mimeTypeOf(stored->file.type),
                                                 stored->content};
        }
        return attachments;
    });
}

} // namespace

bool isOutage(Fault fault) {
    switch (fault) {
    case Fault::Unreachable:
    case Fault::Timeout:
    case Fault::Certificate:
    case Fault::NoTls:
    case Fault::Credentials:
    case Fault::Sender:
    case Fault::SetUp:
    case Fault::File:
        return true;
    default:
        return false;
    }
}

core::Outgoing afterTry(core::Outgoing message, const SendOutcome& outcome, core::Instant now) {
    // Our own address or settings are no fault of the message.
    const bool isOurs = outcome.fault == Fault::Cancelled || isOutage(outcome.fault);
    message.state = isOurs && outcome.delivery == Delivery::Permanent ? OutgoingState::Ready
                                                                      : stateAfter(message.medium, outcome.delivery);
    message.fault = outcome.fault == Fault::None ? QString() : core::toCode(outcome.fault);
    message.sentence = outcome.sentence;
    if (message.state == OutgoingState::Sent)
        message.sentAt = now;
    if (message.state != OutgoingState::Ready)
        return message;
    message.notBefore = outcome.fault == Fault::Cancelled ? now
                        : isOurs                          ? now + kOutage
                                                          : now + core::retryDelay(message.attempts);
    if (isOurs)
        --message.attempts; // it was not the message's fault
    return message;
}

QList<Medium> Channels::mediums() const {
    QList<Medium> able;
    if (mail && !from.address.isEmpty())
        able << Medium::Email;
    if (sms)
        able << Medium::Sms;
    return able;
}

Sender::Sender(store::Session& session, Channels& channels, const core::Clock& clock, const QString& holder)
    : m_session(session)
    , m_channels(channels)
    , m_clock(clock)
    , m_holder(holder) {}

core::Result<SendReport> Sender::sendDue(int batch, const std::stop_token& stop) {
    m_lastStart = m_clock.now() + kLease - kLongestTry;
    m_outages.clear();
    m_news.clear();
    const auto claimed = claim(batch);
    if (!claimed)
        return tl::unexpected<core::Error>(claimed.error());
    SendReport report;
    for (const core::Outgoing& message : *claimed) {
        const core::Outgoing after = tried(message, stop);
        if (const auto kept = keep(after); !kept)
            return tl::unexpected<core::Error>(kept.error());
        count(report, after.state);
    }
    for (auto outage = m_outages.constBegin(); outage != m_outages.constEnd(); ++outage)
        if (const auto rested = rest(outage.key(), outage.value()); !rested)
            return tl::unexpected<core::Error>(rested.error());
    if (const auto noted = noteChannels(); !noted)
        return tl::unexpected<core::Error>(noted.error());
    return report;
}

core::Result<std::optional<core::Instant>> Sender::nextDue() {
    using Next = core::Result<std::optional<core::Instant>>;
    const QList<Medium> mediums = m_channels.mediums();
    if (mediums.isEmpty())
        return std::optional<core::Instant>();
    return store::read(m_session, [&]() -> Next { return store::findNextOutgoing(m_session, mediums); });
}

core::Result<QList<core::Outgoing>> Sender::claim(int batch) {
    using Claimed = core::Result<QList<core::Outgoing>>;
    const core::Instant now = m_clock.now();
    const auto next = nextDue();
    if (!next)
        return tl::unexpected<core::Error>(next.error());
    if (!*next || **next > now)
        return QList<core::Outgoing>(); // no write lock for nothing
    return store::write(m_session, [&]() -> Claimed {
        return store::claimOutgoing(m_session, {m_holder, m_channels.mediums(), batch}, now, now + kLease);
    });
}

/// What can't be tried in this round goes back as it was.
core::Outgoing Sender::tried(const core::Outgoing& message, const std::stop_token& stop) {
    SendOutcome outcome{Delivery::Temporary, Fault::Cancelled, 0, {}, {}, {}};
    if (const auto outage = m_outages.constFind(message.medium); outage != m_outages.constEnd())
        outcome = {Delivery::Temporary, outage->fault, 0, outage->sentence, {}, {}};
    else if (const auto later = mustWait(message)) {
        core::Outgoing waiting = afterTry(message, outcome, m_clock.now());
        waiting.notBefore = *later;
        return waiting;
    } else if (!stop.stop_requested() && m_clock.now() <= m_lastStart)
        outcome = send(message, stop);
    if (outcome.delivery != Delivery::Accepted && isOutage(outcome.fault))
        m_outages.insert(message.medium, outcome);
    return afterTry(message, outcome, m_clock.now());
}

std::optional<core::Instant> Sender::mustWait(const core::Outgoing& message) {
    return message.medium == Medium::Email
               ? m_channels.pace.mustWait(messaging::domainOf(message.address), m_clock.now())
               : std::nullopt;
}

SendOutcome Sender::send(const core::Outgoing& message, const std::stop_token& stop) {
    const bool isMail = message.medium == Medium::Email;
    const SendOutcome outcome = isMail ? sendMail(message, stop)
                                       : m_channels.sms->send({message.address, message.body, message.reference}, stop);
    if (const auto news = newsOf(isMail ? core::PostChannel::Mail : core::PostChannel::Sms, outcome))
        m_news.insert(message.medium, *news);
    return outcome;
}

SendOutcome Sender::sendMail(const core::Outgoing& message, const std::stop_token& stop) {
    messaging::Message mail;
    mail.from = m_channels.from;
    mail.to = {{message.recipient, message.address}};
    mail.subject = message.subject;
    mail.text = message.body;
    mail.messageId = message.reference + u'@' + messaging::domainOf(m_channels.from.address);
    mail.automation = !message.isAutomatic          ? messaging::Automation::None
                      : message.inReplyTo.isEmpty() ? messaging::Automation::Generated
                                                    : messaging::Automation::Replied;
    if (messaging::isMessageId(message.inReplyTo)) { // a stranger wrote it
        mail.inReplyTo = message.inReplyTo;
        mail.references = {message.inReplyTo};
    }
    mail.loopMark = m_channels.from.address;
    mail.language = message.language;
    mail.date = message.createdAt;
    const auto files = attachmentsOf(m_session, message);
    if (!files)
        return {Delivery::Temporary, Fault::Content, 0, files.error().rule, message.address, {}};
    mail.attachments = *files;
    const auto bytes = messaging::mimeBytes(mail);
    if (!bytes)
        return {Delivery::Permanent, Fault::Recipient, 0, {}, message.address, {}};
    return m_channels.mail->send(messaging::envelopeOf(mail), *bytes, stop);
}

core::Result<void> Sender::keep(const core::Outgoing& message) {
    // A receipt may have been quicker: what it told stays.
    const auto finish = [&] { return store::finishOutgoing(m_session, message, m_holder); };
    const bool isFailed = message.state == OutgoingState::Failed;
    const bool isThere = isInHands(message, m_channels.hasSmsReceipts);
    if ((isFailed || isThere) && !m_bus) // its changes are those of another to the window around it
        m_bus = std::make_unique<Bus>(m_session, m_clock, m_holder + u"/post"_s);
    if (!isThere)
        return store::write(m_session, [&]() -> core::Result<void> {
            if (finish() && isFailed)
                tellOfFailure(m_session, m_bus->company(), m_clock.now(), message);
            return {};
        });
    return keepDelivery(m_session, *m_bus, message, finish);
}

core::Result<void> Sender::rest(Medium medium, const SendOutcome& outage) {
    return store::write(m_session, [&]() -> core::Result<void> {
        store::postponeOutgoing(m_session, medium, m_clock.now() + kOutage, core::toCode(outage.fault),
                                outage.sentence);
        return {};
    });
}

core::Result<void> Sender::noteChannels() {
    for (const ChannelNews& each : std::as_const(m_news))
        if (const auto noted = noteChannel(m_session, m_clock, m_holder, each); !noted)
            return noted;
    return {};
}

} // namespace app
