#include "models/healthwords.h"

#include "app/wording.h"
#include "models/outboxmodel.h"
#include "models/timetext.h"
#include <QCoreApplication>
#include <QLocale>

namespace models {

using namespace Qt::StringLiterals;
using app::HealthLine;
using app::HealthPart;
using app::HealthState;

namespace {

QString words(const char* text, int n = -1) { return QCoreApplication::translate("HealthText", text, nullptr, n); }

QString timeText(core::Instant at, core::Instant now) { return eventTime(at, now, QLocale()); }

QString setUp() { return words(QT_TRANSLATE_NOOP("HealthText", "Set up")); }

bool asksForAct(const HealthLine& line) {
    return line.state == HealthState::Warning || line.state == HealthState::Failing;
}

HealthWords intakeWords(const HealthLine& line) {
    const QString review = words(QT_TRANSLATE_NOOP("HealthText", "Review"));
    if (!line.mail.isWhole())
        return {words(QT_TRANSLATE_NOOP("HealthText", "Mail was lost")),
                mailSumText(line.mail) + u". "_s +
                    words(QT_TRANSLATE_NOOP("HealthText", "Tell the administrator: reparoctl store verify")),
                review};
    if (line.mail.quarantine == 0)
        return {words(QT_TRANSLATE_NOOP("HealthText", "All mail is accounted for")), mailSumText(line.mail), {}};
    return {words(QT_TRANSLATE_N_NOOP("HealthText", "%n mail(s) wait for a person"),
                  static_cast<int>(line.mail.quarantine)),
            mailSumText(line.mail), review};
}

/// Why a channel fails, with what the server said.
QString faultOf(const HealthLine& line) {
    if (line.isUnreadable)
        return words(QT_TRANSLATE_NOOP("HealthText", "Its settings can't be read."));
    const core::ChannelHealth& channel = *line.channel;
    const QString tries = words(QT_TRANSLATE_N_NOOP("HealthText", "%n failed try(s)."), channel.failures);
    if (line.part == HealthPart::Inbox)
        return app::describe({core::ErrorCode::Offline, channel.fault, channel.sentence, {}}) + u' ' + tries;
    const QString said = channel.sentence.isEmpty() ? QString() : u" “"_s + channel.sentence + u"”."_s;
    return faultText(channel.fault) + said + u' ' + tries;
}

QString sinceText(const HealthLine& line, const QString& title, core::Instant now) {
    QString text = title;
    if (line.channel && line.channel->isFailing())
        text = words(QT_TRANSLATE_NOOP("HealthText", "%1 since %2"))
                   .arg(title, timeText(*line.channel->failingSince, now));
    return line.waiting > 0 ? text + u" · "_s + words(QT_TRANSLATE_N_NOOP("HealthText", "%n waiting"), line.waiting)
                            : text;
}

HealthWords inboxWords(const HealthLine& line, core::Instant now) {
    const bool wasSeen = line.channel && line.channel->lastSuccessAt;
    const QString last = wasSeen ? timeText(*line.channel->lastSuccessAt, now) : QString();
    switch (line.state) {
    case HealthState::Ok:
        return {words(QT_TRANSLATE_NOOP("HealthText", "Mail comes in")),
                words(QT_TRANSLATE_NOOP("HealthText", "Looked last %1")).arg(last),
                {}};
    case HealthState::Off:
        return {words(QT_TRANSLATE_NOOP("HealthText", "No mailbox is set up")),
                words(QT_TRANSLATE_NOOP("HealthText", "No mail comes in by itself.")), setUp()};
    case HealthState::Warning:
        return {wasSeen ? words(QT_TRANSLATE_NOOP("HealthText", "Nobody has fetched mail since %1")).arg(last)
                        : words(QT_TRANSLATE_NOOP("HealthText", "Nobody has fetched mail yet")),
                words(QT_TRANSLATE_NOOP("HealthText",
                                        "A window or an agent that has the mailbox's password must be running.")),
                setUp()};
    case HealthState::Failing:
        return {sinceText(line, words(QT_TRANSLATE_NOOP("HealthText", "No mail comes in")), now), faultOf(line),
                setUp()};
    }
    Q_UNREACHABLE();
}

struct OutgoingTitles {
    QString works, folder, down, still;
};

OutgoingTitles titlesOf(HealthPart part) {
    if (part == HealthPart::MailOut)
        return {words(QT_TRANSLATE_NOOP("HealthText", "Mail leaves")),
                words(QT_TRANSLATE_NOOP("HealthText", "Mail goes to a folder")),
                words(QT_TRANSLATE_NOOP("HealthText", "Mail does not leave")),
                words(QT_TRANSLATE_NOOP("HealthText", "Nobody sends mail"))};
    return {words(QT_TRANSLATE_NOOP("HealthText", "Text messages leave")),
            words(QT_TRANSLATE_NOOP("HealthText", "Text messages go to a folder")),
            words(QT_TRANSLATE_NOOP("HealthText", "Text messages do not leave")),
            words(QT_TRANSLATE_NOOP("HealthText", "Nobody sends text messages"))};
}

HealthWords outgoingWords(const HealthLine& line, core::Instant now) {
    const OutgoingTitles titles = titlesOf(line.part);
    if (line.isUnreadable || (line.channel && line.channel->isFailing()))
        return {sinceText(line, titles.down, now), faultOf(line), setUp()};
    if (asksForAct(line))
        return {sinceText(line, titles.still, now),
                words(QT_TRANSLATE_NOOP("HealthText",
                                        "A window or an agent that has the channel's password must be running.")),
                setUp()};
    if (line.state == HealthState::Off)
        return {titles.folder, words(QT_TRANSLATE_NOOP("HealthText", "No server is set up, so nobody gets them.")),
                setUp()};
    return {titles.works,
            line.channel && line.channel->lastSuccessAt
                ? words(QT_TRANSLATE_NOOP("HealthText", "Last %1")).arg(timeText(*line.channel->lastSuccessAt, now))
                : words(QT_TRANSLATE_NOOP("HealthText", "None was sent yet")),
            {}};
}

HealthWords outboxWords(const HealthLine& line, core::Instant now) {
    if (line.waiting == 0)
        return {words(QT_TRANSLATE_NOOP("HealthText", "No message waits")), {}, {}};
    const QString oldest =
        line.oldest ? words(QT_TRANSLATE_NOOP("HealthText", "The oldest for %1")).arg(spanText(now - *line.oldest))
                    : QString();
    if (!asksForAct(line))
        return {words(QT_TRANSLATE_N_NOOP("HealthText", "%n message(s) on their way"), line.waiting), oldest, {}};
    return {words(QT_TRANSLATE_N_NOOP("HealthText", "%n message(s) do not leave"), line.waiting), oldest,
            words(QT_TRANSLATE_NOOP("HealthText", "Show"))};
}

HealthWords undecidedWords(const HealthLine& line) {
    const int all = line.uncertain + line.failed;
    if (all == 0)
        return {words(QT_TRANSLATE_NOOP("HealthText", "No message needs a decision")), {}, {}};
    QStringList parts;
    if (line.uncertain > 0)
        parts << words(QT_TRANSLATE_N_NOOP("HealthText", "%n uncertain"), line.uncertain);
    if (line.failed > 0)
        parts << words(QT_TRANSLATE_N_NOOP("HealthText", "%n failed"), line.failed);
    return {words(QT_TRANSLATE_N_NOOP("HealthText", "%n message(s) need a decision"), all), parts.join(u" · "_s),
            words(QT_TRANSLATE_NOOP("HealthText", "Decide"))};
}

HealthLamp lampOf(const QList<HealthLine>& lines, const QString& name, const QList<HealthPart>& parts,
                  core::Instant now) {
    HealthLamp lamp;
    const HealthLine* worst = nullptr;
    for (const HealthLine& each : lines)
        if (parts.contains(each.part) && each.state != HealthState::Off && (!worst || each.state > worst->state))
            worst = &each;
    if (!worst)
        return lamp;
    const HealthWords said = healthWords(*worst, now);
    lamp.state = worst->state;
    lamp.hint = said.title + u"\n"_s + said.detail;
    if (lamp.state == HealthState::Ok)
        lamp.text = words(QT_TRANSLATE_NOOP("HealthText", "%1 up to date")).arg(name);
    else if (worst->channel && worst->channel->isFailing())
        lamp.text = words(QT_TRANSLATE_NOOP("HealthText", "%1 down since %2"))
                        .arg(name, timeText(*worst->channel->failingSince, now));
    else if (worst->waiting > 0)
        lamp.text = words(QT_TRANSLATE_N_NOOP("HealthText", "%1: %n waiting"), worst->waiting).arg(name);
    else
        lamp.text = words(QT_TRANSLATE_NOOP("HealthText", "%1: not fetched")).arg(name);
    return lamp;
}

} // namespace

HealthWords healthWords(const HealthLine& line, core::Instant now) {
    switch (line.part) {
    case HealthPart::Intake:
        return intakeWords(line);
    case HealthPart::Inbox:
        return inboxWords(line, now);
    case HealthPart::MailOut:
    case HealthPart::SmsOut:
        return outgoingWords(line, now);
    case HealthPart::Outbox:
        return outboxWords(line, now);
    case HealthPart::Undecided:
        return undecidedWords(line);
    case HealthPart::Clock:
        return line.clock.rule.isEmpty()
                   ? HealthWords{words(QT_TRANSLATE_NOOP("HealthText", "This computer's clock is right")), {}, {}}
                   : HealthWords{words(QT_TRANSLATE_NOOP("HealthText", "This computer's clock is wrong")),
                                 app::describe(line.clock),
                                 {}};
    }
    Q_UNREACHABLE();
}

QString mailSumText(const store::IncomingFigures& figures) {
    const auto part = [](const char* text, qint64 amount) { return words(text).arg(QLocale().toString(amount)); };
    QStringList parts{part(QT_TRANSLATE_NOOP("HealthText", "cases %1"), figures.cases),
                      part(QT_TRANSLATE_NOOP("HealthText", "follow-ups %1"), figures.followUps),
                      part(QT_TRANSLATE_NOOP("HealthText", "quarantine %1"), figures.quarantine)};
    if (figures.reports > 0)
        parts << part(QT_TRANSLATE_NOOP("HealthText", "delivery reports %1"), figures.reports);
    if (figures.dismissed > 0)
        parts << part(QT_TRANSLATE_NOOP("HealthText", "dismissed %1"), figures.dismissed);
    if (figures.unread > 0)
        parts << part(QT_TRANSLATE_NOOP("HealthText", "not read yet %1"), figures.unread);
    const QString sign = figures.isWhole() ? u" = "_s : u" ≠ "_s;
    return part(QT_TRANSLATE_NOOP("HealthText", "Received %1"), figures.received) + sign + parts.join(u" + "_s);
}

HealthLamp mailLamp(const QList<HealthLine>& lines, core::Instant now) {
    return lampOf(lines, words(QT_TRANSLATE_NOOP("HealthText", "Mail")), {HealthPart::Inbox, HealthPart::MailOut}, now);
}

HealthLamp smsLamp(const QList<HealthLine>& lines, core::Instant now) {
    return lampOf(lines, words(QT_TRANSLATE_NOOP("HealthText", "SMS")), {HealthPart::SmsOut}, now);
}

} // namespace models
