#include "models/fivepwords.h"

#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;
using core::ChannelReason;
using core::Medium;
using messaging::FivePRule;

namespace {

QString words(const char* text, int n = -1) { return QCoreApplication::translate("FivePWords", text, nullptr, n); }

const char* sentenceOf(FivePRule rule) {
    switch (rule) {
    case FivePRule::Late:
        return QT_TRANSLATE_NOOP("FivePWords", "Prompt: the promised time has passed. Apologise for the delay.");
    case FivePRule::VagueTime:
        return QT_TRANSLATE_NOOP("FivePWords", "Prompt: “%1” promises nothing. Name a day or an hour.");
    case FivePRule::NoGreeting:
        return QT_TRANSLATE_NOOP("FivePWords", "Polite: there is no greeting.");
    case FivePRule::NoThanks:
        return QT_TRANSLATE_NOOP("FivePWords", "Polite: it neither thanks nor apologises.");
    case FivePRule::HarshWord:
        return QT_TRANSLATE_NOOP("FivePWords", "Polite: “%1” sounds harsh.");
    case FivePRule::Shouting:
        return QT_TRANSLATE_NOOP("FivePWords", "Polite: “%1” reads as shouting.");
    case FivePRule::NoName:
        return QT_TRANSLATE_NOOP("FivePWords", "Personal: the customer's name is not in it.");
    case FivePRule::GenericName:
        return QT_TRANSLATE_NOOP("FivePWords", "Personal: write the customer's name instead of “%1”.");
    case FivePRule::NoSender:
        return QT_TRANSLATE_NOOP("FivePWords", "Personal: nobody signs it.");
    case FivePRule::NoCaseNumber:
        return QT_TRANSLATE_NOOP("FivePWords", "Personal: it doesn't say which case it is about.");
    case FivePRule::Blaming:
        return QT_TRANSLATE_NOOP("FivePWords", "Professional: “%1” puts the blame on the customer.");
    case FivePRule::Jargon:
        return QT_TRANSLATE_NOOP("FivePWords", "Professional: not everybody understands “%1”.");
    case FivePRule::Placeholder:
        return QT_TRANSLATE_NOOP("FivePWords", "Professional: %1 is still to be filled in.");
    case FivePRule::LongSentence:
        return QT_TRANSLATE_NOOP("FivePWords", "Professional: a sentence of more than 40 words. Cut it in two: “%1”");
    case FivePRule::Promotion:
        return QT_TRANSLATE_NOOP("FivePWords",
                                 "Promotional: “%1” advertises, and the customer has not agreed to that.");
    case FivePRule::OutsideHours:
        return QT_TRANSLATE_NOOP("FivePWords", "Promotional: “%1” advertises outside the allowed hours.");
    }
    Q_UNREACHABLE();
}

QString shortened(const QString& excerpt) {
    constexpr qsizetype kShown = 40;
    const QString line = excerpt.simplified();
    return line.size() <= kShown ? line : line.left(kShown - 1).trimmed() + u'…';
}

} // namespace

QString findingText(const messaging::FivePFinding& finding) {
    const QString sentence = words(sentenceOf(finding.rule));
    return sentence.contains(u"%1"_s) ? sentence.arg(shortened(finding.excerpt)) : sentence;
}

QString smsCostText(const messaging::SmsCost& cost) {
    const QString size = words(QT_TRANSLATE_N_NOOP("FivePWords", "%n part(s)"), cost.parts) + u", "_s +
                         words(QT_TRANSLATE_N_NOOP("FivePWords", "%n more letter(s) fit"), cost.left);
    if (cost.coding == messaging::SmsCoding::Gsm7 || cost.costly.isEmpty())
        return size;
    return size + u". "_s + words(QT_TRANSLATE_NOOP("FivePWords", "“%1” makes it dearer")).arg(cost.costly);
}

QString mediumText(Medium medium, const QString& address) {
    const QString line = address.simplified();
    switch (medium) {
    case Medium::Email:
        return words(QT_TRANSLATE_NOOP("FivePWords", "by e-mail to %1")).arg(line);
    case Medium::Sms:
        return words(QT_TRANSLATE_NOOP("FivePWords", "by SMS to %1")).arg(line);
    case Medium::Call:
        return words(QT_TRANSLATE_NOOP("FivePWords", "by telephone, %1")).arg(line);
    case Medium::Letter:
        return words(QT_TRANSLATE_NOOP("FivePWords", "by letter to %1")).arg(line);
    }
    Q_UNREACHABLE();
}

QString label(Medium medium) {
    switch (medium) {
    case Medium::Email:
        return words(QT_TRANSLATE_NOOP("FivePWords", "E-mail"));
    case Medium::Sms:
        return words(QT_TRANSLATE_NOOP("FivePWords", "SMS"));
    case Medium::Call:
        return words(QT_TRANSLATE_NOOP("FivePWords", "Call"));
    case Medium::Letter:
        return words(QT_TRANSLATE_NOOP("FivePWords", "Letter"));
    }
    Q_UNREACHABLE();
}

QString reasonText(ChannelReason reason) {
    switch (reason) {
    case ChannelReason::Prefers:
        return words(QT_TRANSLATE_NOOP("FivePWords", "as the customer prefers"));
    case ChannelReason::WroteMail:
        return words(QT_TRANSLATE_NOOP("FivePWords", "because the customer wrote by mail"));
    case ChannelReason::WroteSms:
        return words(QT_TRANSLATE_NOOP("FivePWords", "because the customer wrote by text message"));
    case ChannelReason::WroteLetter:
        return words(QT_TRANSLATE_NOOP("FivePWords", "because the customer wrote a letter"));
    case ChannelReason::Called:
        return words(QT_TRANSLATE_NOOP("FivePWords", "because the customer called"));
    case ChannelReason::NoConsent:
        return words(QT_TRANSLATE_NOOP("FivePWords", "because text messages need consent"));
    case ChannelReason::OnlyWay:
        return words(QT_TRANSLATE_NOOP("FivePWords", "the way that is on file"));
    case ChannelReason::Nothing:
        return words(
            QT_TRANSLATE_NOOP("FivePWords", "No way to reach the customer is on file. Add one to the customer."));
    }
    Q_UNREACHABLE();
}

} // namespace models
