#include "app/inbox.h"

#include "app/deliveries.h"
#include "app/fieldrules.h"
#include "app/mailbrake.h"
#include "app/mailparties.h"
#include "app/memberorders.h"
#include "app/people.h"
#include "messaging/deliverystatus.h"
#include "messaging/replytext.h"
#include "store/changelog.h"
#include "store/directorytable.h"
#include "store/outboxtable.h"
#include "store/unitofwork.h"
#include <QCryptographicHash>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

using core::Correspondent;
using core::Incoming;
using core::MailState;

namespace {

constexpr int kMostRuns = 5;
constexpr qsizetype kMostFiles = 50;

QString hashOf(const QByteArray& original) {
    return QString::fromLatin1(QCryptographicHash::hash(original, QCryptographicHash::Sha256).toHex());
}

/// What came with it; of a mail that has more, the first ones.
QList<core::MailFile> filesOf(core::IncomingId id, const messaging::IncomingMail& read) {
    QList<core::MailFile> files;
    for (const messaging::IncomingPart& each : read.attachments.first(std::min(kMostFiles, read.attachments.size())))
        files << core::MailFile{id, each.index, storable(each.name, limits::kLine), each.size, {}, {}};
    return files;
}

bool isLongOver(const core::Case& subject, core::Instant now) {
    return subject.closedAt && now - *subject.closedAt > kReopenTime;
}

} // namespace

bool isOfMail(const core::Error& error) {
    return error.code == core::ErrorCode::Invalid || error.code == core::ErrorCode::Refused ||
           error.code == core::ErrorCode::NotFound || error.code == core::ErrorCode::Denied;
}

bool isOfAll(const core::Error& error) {
    switch (error.code) {
    case core::ErrorCode::Busy:
    case core::ErrorCode::Offline:
    case core::ErrorCode::DiskFull:
    case core::ErrorCode::ReadOnly:
    case core::ErrorCode::Corrupt:
        return true;
    default:
        return error.rule == u"mail_parser"_s;
    }
}

void InboxReport::count(MailState state) {
    cases += state == MailState::Case ? 1 : 0;
    followUps += state == MailState::FollowUp ? 1 : 0;
    reports += state == MailState::Report ? 1 : 0;
    quarantined += state == MailState::Quarantine ? 1 : 0;
}

messaging::OwnMail ownMailOf(const ChannelSettings& settings) {
    const QString from = senderOf(settings).address;
    messaging::OwnMail own{{from}, messaging::domainOf(from), from};
    if (settings.inbox && messaging::isMailAddress(settings.inbox->access.user) &&
        !messaging::isSameMailbox(settings.inbox->access.user, from))
        own.addresses << settings.inbox->access.user;
    return own;
}

core::Result<Inbox::Kept> Inbox::keep(const QByteArray& original, const std::optional<store::MailPlace>& place,
                                      qint64 wholeSize) {
    Incoming mail;
    mail.hash = hashOf(original);
    mail.size = std::max<qint64>(wholeSize, original.size());
    mail.keptAt = m_clock.now();
    return store::write(m_session, [&]() -> core::Result<Kept> {
        const bool isNew = store::insertIncoming(m_session, mail, original);
        if (place)
            store::placeIncoming(m_session, *place, mail.id);
        return Kept{mail.id, isNew};
    });
}

core::Result<Incoming> Inbox::handle(core::IncomingId id) {
    QByteArray original;
    const auto mail = store::read(m_session, [&]() -> core::Result<Incoming> {
        auto found = store::findIncoming(m_session, id);
        if (!found)
            return core::fail(core::ErrorCode::NotFound, u"mail.unknown"_s);
        if (found->state == MailState::Stored)
            original = store::findMailOriginal(m_session, id).value_or(QByteArray());
        return *found;
    });
    if (!mail || mail->state != MailState::Stored)
        return mail;
    auto read = m_parser.read(original);
    if (!read)
        return tl::unexpected<core::Error>(read.error());
    if (mail->size > original.size())
        read->oddities << messaging::MailOddity::TooLarge;
    return place(*mail, *read);
}

core::Result<InboxReport> Inbox::handleKept(int batch, const std::stop_token& stop) {
    const auto waiting = store::read(m_session, [&]() -> core::Result<QList<core::IncomingId>> {
        return store::findUnreadIncoming(m_session, batch);
    });
    if (!waiting)
        return tl::unexpected<core::Error>(waiting.error());
    InboxReport report;
    std::optional<core::Error> failure;
    for (const core::IncomingId id : *waiting) {
        if (stop.stop_requested())
            break;
        const auto handled = handle(id);
        if (handled)
            report.count(handled->state);
        else if (isOfAll(handled.error()))
            return tl::unexpected<core::Error>(handled.error());
        else // one bad mail keeps no other waiting
            failure = failure.value_or(handled.error());
    }
    if (failure && report.isIdle())
        return tl::unexpected<core::Error>(*failure);
    return report;
}

core::Result<Incoming> Inbox::place(Incoming mail, const messaging::IncomingMail& read) {
    describe(mail, read);
    for (int runs = 1;; ++runs) {
        auto placed = store::write(m_session, [&] { return placeNow(mail, read); });
        if (placed)
            return placed;
        // What was counted while it was tried is not stored.
        if (const auto fresh = m_bus.refreshCompany(); !fresh)
            return tl::unexpected<core::Error>(fresh.error());
        if (isOfMail(placed.error()))
            return putAside(mail, read, placed.error());
        const bool isOthers =
            placed.error().rule == u"case.changed_meanwhile" || placed.error().rule == u"store.duplicate";
        if (!isOthers || runs == kMostRuns)
            return placed;
    }
}

/// Another agent may have been quicker.
core::Result<Incoming> Inbox::placeNow(Incoming mail, const messaging::IncomingMail& read) {
    const auto stored = store::findIncoming(m_session, mail.id);
    if (!stored || stored->state != MailState::Stored)
        return stored.value_or(mail);
    if (!mail.messageId.isEmpty())
        mail.twin = store::findTwin(m_session, mail.messageId, mail.id);
    const MailVerdict verdict = MailJudge(m_session, m_own).judge(mail, read);
    mail.state = verdict.state;
    mail.reason = verdict.reason;
    mail.outgoing = verdict.outgoing;
    if (verdict.state == MailState::Quarantine && verdict.subject)
        mail.suggestion = verdict.subject->id;
    if (const auto done = carryOut(mail, read, verdict); !done)
        return tl::unexpected<core::Error>(done.error());
    store::insertMailFiles(m_session, filesOf(mail.id, read));
    return write(mail);
}

core::Result<Incoming> Inbox::putAside(Incoming mail, const messaging::IncomingMail& read, const core::Error& error) {
    return store::write(m_session, [&]() -> core::Result<Incoming> {
        mail.state = MailState::Quarantine;
        mail.reason = core::QuarantineReason::Refused;
        mail.note = error.rule;
        store::insertMailFiles(m_session, filesOf(mail.id, read));
        return write(mail);
    });
}

core::Result<Incoming> Inbox::write(Incoming mail) {
    mail.decidedAt = m_clock.now();
    if (!store::decideIncoming(m_session, mail, MailState::Stored))
        return core::fail(core::ErrorCode::Conflict, u"case.changed_meanwhile"_s);
    store::insertChange(m_session, {0,
                                    m_clock.now(),
                                    {},
                                    m_bus.origin(),
                                    u"mail"_s,
                                    mail.id.value(),
                                    0,
                                    core::toCode(core::Verb::ReceiveMessage)});
    return *store::findIncoming(m_session, mail.id);
}

void Inbox::describe(Incoming& mail, const messaging::IncomingMail& read) const {
    mail.messageId = storable(read.messageId, 250);
    if (!read.from.isEmpty()) {
        mail.sender = storable(read.from.first().address, limits::kContact);
        mail.senderName = storable(read.from.first().name, limits::kName);
    }
    if (!messaging::isMailAddress(mail.sender))
        mail.sender.clear();
    mail.subject = storable(read.subject, limits::kLine);
    mail.words = storable(read.text, limits::kText);
    mail.attachments = static_cast<int>(read.attachments.size());
    mail.sentAt = read.date;
    mail.answerTo = messaging::answerAddress(read);
    const auto why = messaging::whyNoAutomaticAnswer(read, m_own);
    mail.noAnswer = why ? core::toCode(*why) : QString();
    mail.isAutomatic = isMachineWritten(read, m_own);
}

core::Result<void> Inbox::carryOut(Incoming& mail, const messaging::IncomingMail& read, const MailVerdict& verdict) {
    switch (verdict.state) {
    case MailState::Case:
        return logCase(mail, {});
    case MailState::FollowUp:
        return followUp(mail, verdict);
    case MailState::Report:
        return report(mail, *read.report);
    default:
        return {};
    }
}

core::Result<void> Inbox::logCase(Incoming& mail, const QString& follows) {
    LogCase intake = intakeOf(m_session, m_bus.company(), mail, follows);
    intake.key = u"mail:"_s + mail.hash;
    intake.receivedAt = std::min(mail.keptAt, m_clock.now());
    const auto receipt = m_bus.runWithin(systemUser(), intake);
    if (!receipt)
        return tl::unexpected<core::Error>(receipt.error());
    mail.state = MailState::Case;
    mail.caseId = receipt->caseId;
    return {};
}

core::Result<void> Inbox::followUp(Incoming& mail, const MailVerdict& verdict) {
    const core::Case& subject = *verdict.subject;
    const QString words = messaging::newWords(mail.words);
    const bool isCustomer = verdict.by == Correspondent::Customer;
    if (isCustomer && !mail.isAutomatic && isLongOver(subject, m_clock.now()) && !messaging::isThanks(words))
        return logCase(mail, subject.number);
    mail.caseId = subject.id;
    if (verdict.by == Correspondent::Member && !mail.isAutomatic) {
        const auto followed = followMember(mail, verdict);
        if (!followed)
            return tl::unexpected<core::Error>(followed.error());
        if (*followed)
            return {};
    }
    ReceiveMessage received;
    received.caseId = subject.id;
    received.mail = mail.id;
    received.from = mail.sender;
    received.by = verdict.by;
    received.isAutomatic = mail.isAutomatic;
    received.text = saidIn(mail);
    return m_bus.runWithin(systemUser(), received).map([](const Receipt&) {});
}

/// ACEPTO, RESUELTO and NO ACEPTO do as they do by text message; true when it was such a word.
core::Result<bool> Inbox::followMember(const Incoming& mail, const MailVerdict& verdict) {
    const core::Case& subject = *verdict.subject;
    const auto open = store::findOpenEscalation(m_session, subject.id);
    if (!open || open->member != subject.networkMember)
        return false;
    const messaging::SmsOrder order = messaging::mailOrder(mail.words, open->code);
    if (order.verb == messaging::SmsVerb::None || (order.verb == messaging::SmsVerb::Accept && open->acceptedAt))
        return false;
    const core::User person = memberPerson(open->member, m_bus.company());
    const auto receipt = m_bus.runWithin(person, memberCommand(order, subject.id));
    if (receipt)
        return true;
    if (receipt.error().code == core::ErrorCode::Refused)
        return false; // it stands in the case as a message
    return tl::unexpected<core::Error>(receipt.error());
}

core::Result<void> Inbox::report(const Incoming& mail, const messaging::DeliveryReport& report) {
    const auto outgoing = store::findOutgoing(m_session, mail.outgoing);
    const core::Instant now = m_clock.now();
    for (const messaging::ReportedRecipient& each : report.recipients) {
        const bool isFailed = each.action == u"failed";
        if (!isFailed && each.action != u"delivered")
            continue;
        const QString words = storable(each.diagnostic.isEmpty() ? each.status : each.diagnostic, limits::kLine);
        const auto state = isFailed ? core::OutgoingState::Failed : core::OutgoingState::Delivered;
        const bool isNews =
            store::deliverOutgoing(m_session, outgoing->reference, state, now,
                                   isFailed ? core::toCode(messaging::Fault::Recipient) : QString(), words);
        if (isFailed && isNews)
            tellOfFailure(m_session, m_bus.company(), now, *outgoing);
        if (messaging::isBounce(each)) // the address that we wrote to, whatever the report says
            store::blockAddress(m_session, outgoing->address.toLower(), now, now + kBounceBlock, words);
        store::insertChange(m_session,
                            {0, now, {}, m_bus.origin(), u"outbox"_s, outgoing->id.value(), 0, core::toCode(state)});
    }
    return {};
}

} // namespace app
