#include "app/handlers/handlers.h"
#include "app/mailparties.h"
#include "messaging/replytext.h"
#include "store/incomingtable.h"

using namespace Qt::StringLiterals;

namespace app::handlers {

using core::Incoming;
using core::MailState;

namespace {

/// A person places what no rule could place, and may think again of what was dismissed.
core::Result<Incoming> findWaiting(const Work& work, core::IncomingId id) {
    const auto mail = store::findIncoming(work.session, id);
    if (!mail)
        return core::fail(core::ErrorCode::NotFound, u"mail.unknown"_s);
    if (mail->state != MailState::Quarantine && mail->state != MailState::Dismissed)
        return core::fail(core::ErrorCode::Refused, u"mail.not_waiting"_s, mail->number);
    return *mail;
}

core::Result<void> decide(const Work& work, Incoming mail, MailState state, core::CaseId id, const QString& note,
                          ChangeSet& changes) {
    const MailState before = std::exchange(mail.state, state);
    mail.caseId = id;
    mail.note = note;
    mail.decidedAt = work.now;
    mail.decidedBy = work.actor.id;
    if (!store::decideIncoming(work.session, mail, before))
        return core::fail(core::ErrorCode::Conflict, u"case.changed_meanwhile"_s);
    logChange(work, changes, u"mail"_s, mail.id.value(), 0, core::toCode(core::Verb::HandleMail));
    return {};
}

core::Result<Receipt> decided(const Work& work, const Incoming& mail, MailState state, Receipt receipt,
                              const ReturnMail& inverse) {
    const auto done = decide(work, mail, state, receipt.caseId, {}, receipt.changes);
    if (!done)
        return tl::unexpected(done.error());
    receipt.inverse = inverse;
    return receipt;
}

} // namespace

core::Result<Receipt> handle(Work& work, const AttachMail& command) {
    const auto mail = findWaiting(work, command.mail);
    if (!mail)
        return tl::unexpected(mail.error());
    const auto subject = findLivingCase(work.session, command.caseId);
    if (!subject)
        return core::fail(core::ErrorCode::NotFound, u"case.unknown"_s);
    ReceiveMessage received;
    received.caseId = subject->id;
    received.mail = mail->id;
    const QString phone = textPhone(mail->sender);
    received.medium = phone.isEmpty() ? core::Medium::Email : core::Medium::Sms;
    received.from = phone.isEmpty() ? mail->sender : phone;
    received.by = correspondentOf(work.session, *subject, mail->sender);
    received.isAutomatic = mail->isAutomatic;
    received.text = saidIn(*mail);
    return handle(work, received).and_then([&](const Receipt& receipt) {
        ReturnMail inverse{mail->id, {}, {}};
        if (receipt.inverse)
            inverse.change = std::get<UndoChange>(*receipt.inverse);
        return decided(work, *mail, MailState::FollowUp, receipt, inverse);
    });
}

core::Result<Receipt> handle(Work& work, const LogMail& command) {
    const auto mail = findWaiting(work, command.mail);
    if (!mail)
        return tl::unexpected(mail.error());
    LogCase intake = intakeOf(work.session, work.company, *mail, {});
    intake.receivedAt = std::min(mail->keptAt, work.now);
    return handle(work, intake).and_then([&](const Receipt& receipt) {
        return decided(work, *mail, MailState::Case, receipt, {mail->id, {}, WithdrawIntake{receipt.caseId}});
    });
}

core::Result<Receipt> handle(Work& work, const DismissMail& command) {
    const auto mail = findWaiting(work, command.mail);
    if (!mail)
        return tl::unexpected(mail.error());
    Receipt receipt;
    receipt.changes = changesBy(work.actor);
    const auto done = decide(work, *mail, MailState::Dismissed, {}, command.reason.simplified(), receipt.changes);
    if (!done)
        return tl::unexpected(done.error());
    receipt.inverse = ReturnMail{mail->id, {}, {}};
    return receipt;
}

core::Result<Receipt> handle(Work& work, const ReturnMail& command) {
    const auto mail = store::findIncoming(work.session, command.mail);
    if (!mail)
        return core::fail(core::ErrorCode::NotFound, u"mail.unknown"_s);
    if (!mail->decidedBy.isValid() || mail->state == MailState::Quarantine)
        return core::fail(core::ErrorCode::Refused, u"mail.not_decided"_s);
    core::Result<Receipt> receipt = Receipt();
    receipt->changes = changesBy(work.actor);
    if (command.change)
        receipt = handle(work, *command.change);
    else if (command.withdrawn)
        receipt = handle(work, *command.withdrawn);
    if (!receipt)
        return receipt;
    receipt->inverse.reset();
    const auto done = decide(work, *mail, MailState::Quarantine, {}, {}, receipt->changes);
    if (!done)
        return tl::unexpected(done.error());
    return receipt;
}

} // namespace app::handlers
