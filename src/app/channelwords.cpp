#include "app/channelwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString words(const char* text) { return QCoreApplication::translate("Wording", text); }

/// "12 3": all, and those that nobody has read.
QString mailboxText(const QString& finding) {
    const int all = finding.section(u' ', 0, 0).toInt();
    const int fresh = finding.section(u' ', 1).toInt();
    return QCoreApplication::translate("Wording", "%n mail(s)", nullptr, all) + u", "_s +
           QCoreApplication::translate("Wording", "%n new", nullptr, fresh);
}

QString certificateText(const QString& end) {
    const QDate day = QDate::fromString(end.left(10), Qt::ISODate);
    return day.isValid() ? words(QT_TRANSLATE_NOOP("Wording", "valid until %1"))
                               .arg(QLocale().toString(day, QLocale::ShortFormat))
                         : QString();
}

QString sparedText(TestStep step) {
    switch (step) {
    case TestStep::Password:
        return words(QT_TRANSLATE_NOOP("Wording", "not needed: no user is named"));
    case TestStep::Encryption:
        return words(QT_TRANSLATE_NOOP("Wording", "not needed: it is this computer"));
    case TestStep::Key:
        return words(QT_TRANSLATE_NOOP("Wording", "none: only a gateway on this computer is heard"));
    case TestStep::Listening:
        return words(QT_TRANSLATE_NOOP("Wording", "not tried: the key would leave this computer in plain text"));
    default:
        return {};
    }
}

} // namespace

QString channelText(Channel channel) {
    switch (channel) {
    case Channel::Mail:
        return words(QT_TRANSLATE_NOOP("Wording", "Mail out"));
    case Channel::Sms:
        return words(QT_TRANSLATE_NOOP("Wording", "Text messages"));
    case Channel::Inbox:
        return words(QT_TRANSLATE_NOOP("Wording", "Mail in"));
    case Channel::Door:
        return words(QT_TRANSLATE_NOOP("Wording", "Gateway's door"));
    }
    Q_UNREACHABLE();
}

QString placeText(SecretPlace place) {
    switch (place) {
    case SecretPlace::Nowhere:
        return words(QT_TRANSLATE_NOOP("Wording", "not kept on this computer"));
    case SecretPlace::File:
        return words(QT_TRANSLATE_NOOP("Wording", "kept in a sealed file of this computer"));
    case SecretPlace::Keyring:
        return words(QT_TRANSLATE_NOOP("Wording", "kept in the keyring of this computer"));
    }
    Q_UNREACHABLE();
}

QString stepText(TestStep step) {
    switch (step) {
    case TestStep::Folder:
        return words(QT_TRANSLATE_NOOP("Wording", "Folder can be written"));
    case TestStep::Password:
        return words(QT_TRANSLATE_NOOP("Wording", "Password at hand"));
    case TestStep::Name:
        return words(QT_TRANSLATE_NOOP("Wording", "Name found"));
    case TestStep::Connection:
        return words(QT_TRANSLATE_NOOP("Wording", "Connected"));
    case TestStep::Encryption:
        return words(QT_TRANSLATE_NOOP("Wording", "Encrypted, certificate verified"));
    case TestStep::SignIn:
        return words(QT_TRANSLATE_NOOP("Wording", "Signed in"));
    case TestStep::Sender:
        return words(QT_TRANSLATE_NOOP("Wording", "Takes mail from our address"));
    case TestStep::Mailbox:
        return words(QT_TRANSLATE_NOOP("Wording", "Mailbox opened"));
    case TestStep::Gateway:
        return words(QT_TRANSLATE_NOOP("Wording", "The gateway answers"));
    case TestStep::Key:
        return words(QT_TRANSLATE_NOOP("Wording", "Key of the door"));
    case TestStep::Receipts:
        return words(QT_TRANSLATE_NOOP("Wording", "The gateway knows where to report"));
    case TestStep::Listening:
        return words(QT_TRANSLATE_NOOP("Wording", "The door is open"));
    case TestStep::Messages:
        return words(QT_TRANSLATE_NOOP("Wording", "Address for messages that come in"));
    case TestStep::Delivery:
        return words(QT_TRANSLATE_NOOP("Wording", "Test message handed over"));
    }
    Q_UNREACHABLE();
}

QString findingText(const TestedStep& step) {
    if (step.state == StepState::Spared)
        return sparedText(step.step);
    if (step.state != StepState::Passed)
        return {};
    if (step.step == TestStep::Mailbox)
        return mailboxText(step.finding);
    if (step.step == TestStep::Encryption)
        return certificateText(step.finding);
    if (step.step == TestStep::Password)
        return step.finding.isEmpty()
                   ? words(QT_TRANSLATE_NOOP("Wording", "as typed"))
                   : placeText(core::fromCode<SecretPlace>(step.finding).value_or(SecretPlace::File));
    return step.finding;
}

QString testSubject() { return words(QT_TRANSLATE_NOOP("Wording", "Reparo: test message")); }

QString testText(core::Instant now) {
    return words(QT_TRANSLATE_NOOP("Wording",
                                   "This is a test of Reparo's message channels (%1). It belongs to no case; "
                                   "nothing has to be done."))
        .arg(QLocale().toString(now.toLocal(), QLocale::ShortFormat));
}

} // namespace app
