#include "messaging/loopbrake.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

bool isOneOf(const QString& address, const QStringList& own) {
    return std::any_of(own.begin(), own.end(), [&](const QString& each) { return isSameMailbox(each, address); });
}

bool isAnyOf(const QList<MailAddress>& people, const QStringList& own) {
    return std::any_of(people.begin(), people.end(),
                       [&](const MailAddress& each) { return isOneOf(each.address, own); });
}

bool isMachineName(const QString& address) {
    static const QRegularExpression machine(
        u"^(no[-_.]?reply|do[-_.]?not[-_.]?reply|no[-_.]?responder|mailer[-_.]?daemon|postmaster|bounces?|"
        u"listserv|majordomo|root|daemon|nobody|owner-.*|.*-(request|owner|bounces?))([+@]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return machine.match(address).hasMatch();
}

bool isOurOwn(const IncomingMail& mail, const OwnMail& own) {
    const bool isMarked = !own.loopMark.isEmpty() && mail.machine.loopMarks.contains(own.loopMark);
    return isMarked || (!own.idDomain.isEmpty() && domainOf(mail.messageId) == own.idDomain.toLower());
}

bool isBulk(const QString& precedence) {
    static const QStringList bulk{u"bulk"_s, u"list"_s, u"junk"_s, u"auto_reply"_s};
    return bulk.contains(precedence);
}

} // namespace

QString answerAddress(const IncomingMail& mail) {
    for (const MailAddress& each : mail.replyTo + mail.from)
        if (isMailAddress(each.address))
            return each.address;
    return {};
}

std::optional<NoAnswer> whyNoAutomaticAnswer(const IncomingMail& mail, const OwnMail& own) {
    const MachineFacts& machine = mail.machine;
    const QString sender = answerAddress(mail);
    if (machine.isReport)
        return NoAnswer::Report;
    if (!machine.autoSubmitted.isEmpty() && machine.autoSubmitted != u"no")
        return NoAnswer::Automatic;
    if (mail.envelopeSender && mail.envelopeSender->isEmpty())
        return NoAnswer::NullSender;
    if (isOurOwn(mail, own))
        return NoAnswer::OwnLoop;
    if (machine.isList)
        return NoAnswer::List;
    if (isBulk(machine.precedence))
        return NoAnswer::Bulk;
    if (machine.isSuppressed)
        return NoAnswer::Suppressed;
    if (isAnyOf(mail.from, own.addresses) || isOneOf(sender, own.addresses))
        return NoAnswer::OwnAddress;
    const auto isMachine = [](const MailAddress& each) { return isMachineName(each.address); };
    if (sender.isEmpty() || isMachineName(sender) || std::any_of(mail.from.begin(), mail.from.end(), isMachine))
        return NoAnswer::NoReplySender;
    if (!isAnyOf(mail.to, own.addresses) && !isAnyOf(mail.cc, own.addresses))
        return NoAnswer::NotToUs;
    return std::nullopt;
}

std::optional<NoAnswer> whyNoMoreMail(const AutomaticCounts& counts) {
    if (counts.isBlocked)
        return NoAnswer::Blocked;
    if (counts.ofTemplateToAddress >= 1)
        return NoAnswer::OncePerCase;
    if (counts.toAddressInDay >= kAutomaticPerDay)
        return NoAnswer::DailyLimit;
    return std::nullopt;
}

} // namespace messaging
