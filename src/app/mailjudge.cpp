#include "app/mailjudge.h"

#include "app/mailparties.h"
#include "messaging/replytext.h"
#include "store/casetable.h"
#include "store/incomingtable.h"
#include "store/outboxtable.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using core::MailState;
using core::QuarantineReason;
using messaging::MailOddity;
using messaging::NoAnswer;

bool isMachineWritten(const messaging::IncomingMail& read, const messaging::OwnMail& own) {
    if (!own.loopMark.isEmpty() && read.machine.loopMarks.contains(own.loopMark))
        return true;
    const auto why = messaging::whyNoAutomaticAnswer(read, own);
    return why == NoAnswer::Report || why == NoAnswer::Automatic || why == NoAnswer::NullSender ||
           why == NoAnswer::List || why == NoAnswer::Bulk;
}

MailVerdict MailJudge::judge(const core::Incoming& mail, const messaging::IncomingMail& read) {
    MailVerdict verdict;
    const auto thread = threadOf(read);
    const core::CaseId named = store::findCaseByNumber(m_session, messaging::caseNumberIn(read.subject));
    verdict.subject = thread ? thread : findLivingCase(m_session, named);
    verdict.reason = whyUnusable(mail, read);
    if (verdict.reason)
        return verdict;
    if (read.report)
        return judgeReport(read);
    if (thread) {
        verdict.by = correspondentOf(m_session, *thread, mail.sender);
        if (verdict.by == core::Correspondent::Other)
            verdict.reason = QuarantineReason::OtherSender;
        else
            verdict.state = MailState::FollowUp;
    } else if (read.machine.isSpam) {
        verdict.reason = QuarantineReason::Spam;
    } else if (isMachineWritten(read, m_own)) {
        verdict.reason = QuarantineReason::Automatic;
    } else if (verdict.subject) {
        verdict.reason = QuarantineReason::SubjectOnly;
    } else if (mail.subject.isEmpty() && mail.words.isEmpty() && read.attachments.isEmpty()) {
        verdict.reason = QuarantineReason::Empty;
    } else {
        verdict.state = MailState::Case;
    }
    return verdict;
}

std::optional<QuarantineReason> MailJudge::whyUnusable(const core::Incoming& mail,
                                                       const messaging::IncomingMail& read) {
    if (read.oddities.contains(MailOddity::TooLarge))
        return QuarantineReason::TooLarge;
    if (read.oddities.contains(MailOddity::Unread) || read.oddities.contains(MailOddity::NoHeaders))
        return QuarantineReason::Unreadable;
    if (read.report)
        return std::nullopt; // mail systems write as nobody
    if (mail.sender.isEmpty())
        return QuarantineReason::NoSender;
    return isOwn(read) ? std::optional(QuarantineReason::OwnMail) : std::nullopt;
}

bool MailJudge::isOwn(const messaging::IncomingMail& read) {
    const auto isOurs = [this](const messaging::MailAddress& each) {
        return std::ranges::any_of(m_own.addresses,
                                   [&](const QString& own) { return messaging::isSameMailbox(own, each.address); });
    };
    return std::ranges::any_of(read.from, isOurs) || outgoingOf(read.messageId).isValid();
}

MailVerdict MailJudge::judgeReport(const messaging::IncomingMail& read) {
    MailVerdict verdict;
    verdict.outgoing = outgoingOf(read.report->originalId);
    if (verdict.outgoing.isValid())
        verdict.state = MailState::Report;
    else
        verdict.reason = QuarantineReason::OtherReport;
    return verdict;
}

core::OutgoingId MailJudge::outgoingOf(const QString& messageId) {
    const qsizetype at = messageId.lastIndexOf(u'@');
    if (at <= 0 || messageId.mid(at + 1).compare(m_own.idDomain, Qt::CaseInsensitive) != 0)
        return {};
    const auto found = store::findOutgoingOfReference(m_session, messageId.left(at));
    return found ? found->id : core::OutgoingId();
}

std::optional<core::Case> MailJudge::threadOf(const messaging::IncomingMail& read) {
    QStringList ids = read.references;
    if (!read.inReplyTo.isEmpty())
        ids << read.inReplyTo;
    for (auto id = ids.crbegin(); id != ids.crend(); ++id) { // the latest tells best
        core::CaseId known;
        if (const core::OutgoingId outgoing = outgoingOf(*id); outgoing.isValid())
            known = store::findOutgoing(m_session, outgoing)->caseId;
        else
            known = store::findCaseOfMessage(m_session, *id);
        if (auto subject = findLivingCase(m_session, known))
            return subject;
    }
    return std::nullopt;
}

} // namespace app
