#include "app/customermessage.h"

#include "app/casefiles.h"
#include "core/permissions.h"
#include "core/replychannel.h"
#include "messaging/mailaddress.h"
#include "messaging/smstext.h"
#include "store/incomingtable.h"
#include "store/outboxtable.h"
#include "store/partytable.h"
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using core::ErrorCode;
using core::Medium;

core::Result<void> mayOrder(const Work& work, const core::Case& subject, const CustomerMessage& message) {
    if (const auto allowed = core::mayDo(work.actor, core::Verb::SendMessage, subject); !allowed)
        return allowed;
    const bool isAnswer = message.purpose == core::Purpose::Resolution;
    if (isAnswer && subject.status != core::Status::Resolved && subject.status != core::Status::Closed)
        return core::fail(ErrorCode::Refused, u"send_message.not_resolved"_s);
    if (!message.closesCase)
        return {};
    if (!isAnswer)
        return core::fail(ErrorCode::Refused, u"send_message.not_an_answer"_s);
    return core::mayDo(work.actor, core::Verb::Close, subject);
}

/// Who it goes to, and how.
struct Destination {
    core::Party customer;
    Medium medium{};
    QString address;
};

core::Result<void> hasAddress(const Destination& to) {
    if (to.address.isEmpty()) {
        const bool isForbidden = to.medium == Medium::Sms && !to.customer.consentAt;
        return core::fail(ErrorCode::Refused, isForbidden ? u"send_message.no_consent"_s : u"send_message.no_address"_s,
                          core::toCode(to.medium));
    }
    const bool isPhone = to.medium == Medium::Sms || to.medium == Medium::Call;
    const bool isGood = to.medium == Medium::Email ? messaging::isMailAddress(to.address)
                                                   : !isPhone || messaging::isSmsNumber(to.address);
    return isGood ? core::Result<void>() : core::invalid({{u"address"_s, u"address"_s}});
}

core::Result<Destination> destinationOf(const Work& work, const core::Case& subject,
                                        const QList<core::CaseEvent>& history, const CustomerMessage& message) {
    const auto customer =
        subject.customer.isValid() ? store::findParty(work.session, subject.customer) : std::optional<core::Party>();
    if (!customer)
        return core::fail(ErrorCode::Refused, u"send_message.no_customer"_s);
    Destination to{*customer, message.medium.value_or(Medium::Email), message.address.trimmed()};
    if (!message.medium) {
        const core::ReplyChannel channel = core::replyChannel(subject, customer, history);
        if (!channel.medium)
            return core::fail(ErrorCode::Refused, u"send_message.no_channel"_s);
        to.medium = *channel.medium;
        if (to.address.isEmpty())
            to.address = channel.address;
    }
    const bool needsConsent = to.medium == Medium::Sms && !customer->consentAt;
    if (needsConsent)
        to.address.clear();
    else if (to.address.isEmpty())
        to.address = core::addressFor(to.medium, customer, history);
    return hasAddress(to).map([&] { return to; });
}

core::Result<void> isComplete(const Destination& to, const CustomerMessage& message) {
    if (to.medium == Medium::Email && message.subject.trimmed().isEmpty())
        return core::invalid({{u"subject"_s, u"required"_s}});
    return {};
}

core::Result<void> mayEnclose(const Work& work, core::CaseId id, const QList<core::CaseEvent>& history,
                              const Destination& to, const CustomerMessage& message) {
    if (message.files.isEmpty())
        return {};
    if (to.medium != Medium::Email)
        return core::fail(ErrorCode::Refused, u"send_message.files_by_mail"_s);
    const QList<core::CaseFile> known = filesOf(work.session, history, id);
    qint64 size = 0;
    for (const core::CaseFileId each : message.files) {
        const auto file = std::ranges::find(known, each, &core::CaseFile::id);
        if (file == known.end())
            return core::fail(ErrorCode::NotFound, u"case_file.unknown"_s);
        size += file->size;
    }
    return size <= kLargestMail ? core::Result<void>()
                                : core::fail(ErrorCode::Refused, u"send_message.files_too_large"_s);
}

core::Outgoing outgoingOf(const Work& work, const core::Case& subject, const Destination& to,
                          const CustomerMessage& message) {
    core::Outgoing ordered;
    ordered.reference = QUuid::createUuid().toString(QUuid::WithoutBraces);
    ordered.key = u"write:"_s + ordered.reference;
    ordered.caseId = subject.id;
    ordered.number = subject.number;
    ordered.purpose = message.purpose;
    ordered.medium = to.medium;
    ordered.recipient = to.customer.name;
    ordered.address = to.address;
    ordered.subject =
        to.medium == Medium::Email || to.medium == Medium::Letter ? message.subject.simplified() : QString();
    ordered.body = message.body.trimmed();
    ordered.language = to.customer.locale.isEmpty() ? work.company.language : to.customer.locale;
    ordered.orderedBy = work.actor.id;
    ordered.isAutomatic = false;
    ordered.files = message.files;
    ordered.closesCase = message.closesCase;
    ordered.createdAt = work.now;
    const bool isTask = core::isByHand(to.medium);
    ordered.state = isTask ? core::OutgoingState::Ready : core::OutgoingState::Held;
    ordered.notBefore = isTask ? work.now : work.now + kHold;
    return ordered;
}

} // namespace

core::Result<core::Outgoing> orderMessage(const Work& work, const core::Case& subject,
                                          const QList<core::CaseEvent>& history, const CustomerMessage& message) {
    if (const auto allowed = mayOrder(work, subject, message); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return destinationOf(work, subject, history, message).and_then([&](const Destination& to) {
        const auto mayGo =
            isComplete(to, message).and_then([&] { return mayEnclose(work, subject.id, history, to, message); });
        return mayGo.map([&] {
            core::Outgoing ordered = outgoingOf(work, subject, to, message);
            if (to.medium == Medium::Email)
                ordered.inReplyTo = store::findLastMessageId(work.session, subject.id, to.address);
            store::insertOutgoing(work.session, ordered);
            return ordered;
        });
    });
}

} // namespace app
