#include "models/mailmodel.h"

#include "models/timetext.h"
#include "models/twolineroles.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;
using core::Incoming;
using core::MailState;
using core::QuarantineReason;

namespace {

QString words(const char* text) { return QCoreApplication::translate("MailText", text); }

QString titleOf(const Incoming& mail) {
    if (!mail.subject.isEmpty())
        return mail.subject;
    const QString begin = mail.words.simplified().left(80);
    return begin.isEmpty() ? words(QT_TRANSLATE_NOOP("MailText", "(no subject)")) : begin;
}

QString senderOf(const Incoming& mail) {
    if (!mail.senderName.isEmpty())
        return mail.senderName;
    return mail.sender.isEmpty() ? words(QT_TRANSLATE_NOOP("MailText", "unknown sender")) : mail.sender;
}

QString detailOf(const Incoming& mail) {
    if (!mail.number.isEmpty())
        return mail.number + u"  "_s + senderOf(mail);
    return mail.suggestedNumber.isEmpty() ? senderOf(mail) : mail.suggestedNumber + u"?  "_s + senderOf(mail);
}

QString remarkOf(const Incoming& mail) {
    return mail.state == MailState::Quarantine && mail.reason ? label(*mail.reason) : label(mail.state);
}

QString whyQuarantined(QuarantineReason reason) {
    switch (reason) {
    case QuarantineReason::SubjectOnly:
        return words(QT_TRANSLATE_NOOP("MailText",
                                       "Its subject names a case, but it answers no mail of it. Anybody can "
                                       "write a number: look whether it belongs there."));
    case QuarantineReason::OtherSender:
        return words(QT_TRANSLATE_NOOP(
            "MailText", "It answers a mail of a case, but comes from an address that nobody of the case has."));
    case QuarantineReason::Automatic:
        return words(QT_TRANSLATE_NOOP("MailText", "A program wrote it, and it belongs to no case."));
    case QuarantineReason::OwnMail:
        return words(QT_TRANSLATE_NOOP("MailText", "It is our own mail that came back."));
    case QuarantineReason::NoSender:
        return words(QT_TRANSLATE_NOOP("MailText", "It does not say from whom it is."));
    case QuarantineReason::Empty:
        return words(QT_TRANSLATE_NOOP("MailText", "It has no subject, no words and no files."));
    case QuarantineReason::Unreadable:
        return words(QT_TRANSLATE_NOOP("MailText", "It can't be read as a mail. Its original is kept."));
    case QuarantineReason::TooLarge:
        return words(QT_TRANSLATE_NOOP("MailText", "It is too large: only its beginning was read."));
    case QuarantineReason::Spam:
        return words(QT_TRANSLATE_NOOP("MailText", "The mail server marked it as spam."));
    case QuarantineReason::OtherReport:
        return words(QT_TRANSLATE_NOOP("MailText", "It tells of the delivery of a message that is not ours."));
    case QuarantineReason::Refused:
        return words(QT_TRANSLATE_NOOP("MailText", "No case could take it as it is."));
    case QuarantineReason::TextMessage:
        return words(
            QT_TRANSLATE_NOOP("MailText", "A text message that is no order, and its phone has not one open case."));
    }
    Q_UNREACHABLE();
}

} // namespace

QString label(MailState state) {
    switch (state) {
    case MailState::Stored:
        return words(QT_TRANSLATE_NOOP("MailText", "not read yet"));
    case MailState::Case:
        return words(QT_TRANSLATE_NOOP("MailText", "new case"));
    case MailState::FollowUp:
        return words(QT_TRANSLATE_NOOP("MailText", "follow-up"));
    case MailState::Report:
        return words(QT_TRANSLATE_NOOP("MailText", "delivery report"));
    case MailState::Quarantine:
        return words(QT_TRANSLATE_NOOP("MailText", "quarantine"));
    case MailState::Dismissed:
        return words(QT_TRANSLATE_NOOP("MailText", "dismissed"));
    }
    Q_UNREACHABLE();
}

QString label(QuarantineReason reason) {
    switch (reason) {
    case QuarantineReason::SubjectOnly:
        return words(QT_TRANSLATE_NOOP("MailText", "number in subject"));
    case QuarantineReason::OtherSender:
        return words(QT_TRANSLATE_NOOP("MailText", "other sender"));
    case QuarantineReason::Automatic:
        return words(QT_TRANSLATE_NOOP("MailText", "automatic"));
    case QuarantineReason::OwnMail:
        return words(QT_TRANSLATE_NOOP("MailText", "our own"));
    case QuarantineReason::NoSender:
        return words(QT_TRANSLATE_NOOP("MailText", "no sender"));
    case QuarantineReason::Empty:
        return words(QT_TRANSLATE_NOOP("MailText", "empty"));
    case QuarantineReason::Unreadable:
        return words(QT_TRANSLATE_NOOP("MailText", "unreadable"));
    case QuarantineReason::TooLarge:
        return words(QT_TRANSLATE_NOOP("MailText", "too large"));
    case QuarantineReason::Spam:
        return words(QT_TRANSLATE_NOOP("MailText", "spam"));
    case QuarantineReason::OtherReport:
        return words(QT_TRANSLATE_NOOP("MailText", "foreign report"));
    case QuarantineReason::Refused:
        return words(QT_TRANSLATE_NOOP("MailText", "not taken"));
    case QuarantineReason::TextMessage:
        return words(QT_TRANSLATE_NOOP("MailText", "text message"));
    }
    Q_UNREACHABLE();
}

QString whyText(const Incoming& mail) {
    switch (mail.state) {
    case MailState::Stored:
        return words(QT_TRANSLATE_NOOP("MailText", "It is safe here, and will be read in a moment."));
    case MailState::Case:
        return words(QT_TRANSLATE_NOOP("MailText", "It made case %1.")).arg(mail.number);
    case MailState::FollowUp:
        return words(QT_TRANSLATE_NOOP("MailText", "It is part of case %1.")).arg(mail.number);
    case MailState::Report:
        return words(QT_TRANSLATE_NOOP("MailText", "It tells what became of a message of ours; see Messages."));
    case MailState::Dismissed:
        return words(QT_TRANSLATE_NOOP("MailText", "It needs nothing: %1")).arg(mail.note);
    case MailState::Quarantine:
        return whyQuarantined(mail.reason.value_or(QuarantineReason::Refused));
    }
    Q_UNREACHABLE();
}

void MailModel::setMails(const QList<Incoming>& mails, core::Instant now) {
    const bool isSame = std::ranges::equal(m_mails, mails, {}, &Incoming::id, &Incoming::id);
    if (!isSame)
        beginResetModel();
    m_mails = mails;
    m_now = now;
    if (!isSame)
        return endResetModel();
    if (!m_mails.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

const Incoming* MailModel::mailAt(int row) const {
    return row >= 0 && row < m_mails.size() ? &m_mails.at(row) : nullptr;
}

int MailModel::rowOf(core::IncomingId id) const {
    const auto found = std::ranges::find(m_mails, id, &Incoming::id);
    return found == m_mails.end() ? -1 : static_cast<int>(found - m_mails.begin());
}

int MailModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_mails.size());
}

QVariant MailModel::data(const QModelIndex& index, int role) const {
    const Incoming* mail = index.isValid() ? mailAt(index.row()) : nullptr;
    if (!mail)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(*mail);
    case DetailRole:
        return detailOf(*mail);
    case RowTimeRole:
        return rowTime(mail->keptAt, m_now, QLocale());
    case RemarkRole:
        return remarkOf(*mail);
    case RowIconRole:
        return u"inbox"_s;
    case IsFreshRole:
        return mail->state == MailState::Quarantine;
    case Qt::AccessibleTextRole:
        return QStringList{titleOf(*mail), detailOf(*mail), remarkOf(*mail), eventTime(mail->keptAt, m_now, QLocale())}
            .join(u", "_s);
    default:
        return {};
    }
}

} // namespace models
