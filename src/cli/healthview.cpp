#include "cli/healthview.h"

#include "app/wording.h"
#include "cli/codewords.h"
#include "cli/timewords.h"
#include "cli/words.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

using app::HealthPart;

namespace {

void addTime(QJsonObject& json, const QString& name, std::optional<core::Instant> at) {
    if (at)
        json[name] = at->toIso();
}

void addChannel(QJsonObject& json, const core::ChannelHealth& channel) {
    addTime(json, u"failingSince"_s, channel.failingSince);
    addTime(json, u"lastSuccessAt"_s, channel.lastSuccessAt);
    json[u"triedAt"_s] = channel.triedAt.toIso();
    json[u"holder"_s] = channel.holder;
    if (!channel.isFailing())
        return;
    json[u"fault"_s] = channel.fault;
    json[u"sentence"_s] = channel.sentence;
    json[u"failures"_s] = channel.failures;
}

QString shownMail(const store::IncomingFigures& mail) {
    return Words::tr("Received %1 = cases %2 + follow-ups %3 + reports %4 + quarantine %5 + dismissed %6 + not read "
                     "yet %7")
        .arg(mail.received)
        .arg(mail.cases)
        .arg(mail.followUps)
        .arg(mail.reports)
        .arg(mail.quarantine)
        .arg(mail.dismissed)
        .arg(mail.unread);
}

QString shownChannel(const app::HealthLine& line, const app::Company& company, core::Instant now) {
    if (line.state == app::HealthState::Off)
        return line.part == HealthPart::Inbox ? Words::tr("not set up: no mail is fetched")
                                              : Words::tr("not set up: messages go to a folder");
    QStringList parts;
    if (line.channel && line.channel->isFailing())
        parts << Words::tr("fails since %1, tries: %2 (%3) %4")
                     .arg(showTime(*line.channel->failingSince, company.zone, now))
                     .arg(line.channel->failures)
                     .arg(line.channel->fault, line.channel->sentence)
                     .trimmed();
    else if (line.isUnreadable)
        parts << Words::tr("the settings can't be read: reparoctl channel set");
    else if (line.channel && line.channel->lastSuccessAt)
        parts << Words::tr("worked last %1").arg(showTime(*line.channel->lastSuccessAt, company.zone, now));
    else
        parts << Words::tr("not tried yet");
    if (line.waiting > 0)
        parts << Words::tr("waiting: %1").arg(line.waiting);
    return parts.join(u", "_s);
}

} // namespace

QJsonObject described(const app::HealthLine& line) {
    QJsonObject json{{u"line"_s, core::toCode(line.part)}, {u"state"_s, core::toCode(line.state)}};
    switch (line.part) {
    case HealthPart::Intake:
        json[u"received"_s] = line.mail.received;
        json[u"cases"_s] = line.mail.cases;
        json[u"followUps"_s] = line.mail.followUps;
        json[u"reports"_s] = line.mail.reports;
        json[u"quarantine"_s] = line.mail.quarantine;
        json[u"dismissed"_s] = line.mail.dismissed;
        json[u"unread"_s] = line.mail.unread;
        break;
    case HealthPart::MailOut:
    case HealthPart::SmsOut:
    case HealthPart::Outbox:
        json[u"waiting"_s] = line.waiting;
        addTime(json, u"oldest"_s, line.oldest);
        break;
    case HealthPart::Undecided:
        json[u"uncertain"_s] = line.uncertain;
        json[u"failed"_s] = line.failed;
        break;
    case HealthPart::Clock:
        if (!line.clock.rule.isEmpty()) {
            json[u"clock"_s] = line.clock.rule;
            json[u"aheadMs"_s] = line.clock.detail.toLongLong();
        }
        break;
    case HealthPart::Inbox:
        break;
    }
    if (line.channel)
        addChannel(json, *line.channel);
    return json;
}

QJsonObject described(const app::EscalationRow& row, const app::Company& company) {
    QJsonObject json{{u"escalation"_s, row.notice ? core::toCode(*row.notice) : u"network"_s},
                     {u"at"_s, row.at.toIso()},
                     {u"state"_s, core::toCode(row.state)},
                     {u"since"_s, row.since.toIso()},
                     {u"people"_s, QJsonArray::fromStringList(row.people)},
                     {u"amount"_s, row.amount}};
    if (row.caseId.isValid()) {
        json[u"number"_s] = row.number;
        json[u"summary"_s] = row.summary;
        json[u"manager"_s] = company.userName(row.owner);
        addTime(json, u"due"_s, row.due.at);
    }
    if (row.measure)
        json[u"measure"_s] = core::toCode(*row.measure);
    if (row.level > 0)
        json[u"level"_s] = row.level;
    if (!row.alarm.isEmpty())
        json[u"alarm"_s] = row.alarm;
    if (!row.seenBy.isEmpty())
        json[u"seenBy"_s] = row.seenBy;
    if (row.lateReason)
        json[u"lateReason"_s] = core::toCode(*row.lateReason);
    if (row.isNetwork()) {
        addTime(json, u"sentAt"_s, row.sentAt);
        addTime(json, u"deliveredAt"_s, row.deliveredAt);
        addTime(json, u"acceptBy"_s, row.acceptBy);
        json[u"stuck"_s] = row.isStuck;
    }
    return json;
}

QString shown(const app::HealthLine& line, const app::Company& company, core::Instant now) {
    switch (line.part) {
    case HealthPart::Intake:
        return line.mail.isWhole() ? shownMail(line.mail)
                                   : shownMail(line.mail) + u" "_s + Words::tr("(does not add up: mail was lost)");
    case HealthPart::Inbox:
    case HealthPart::MailOut:
    case HealthPart::SmsOut:
        return shownChannel(line, company, now);
    case HealthPart::Outbox:
        return line.oldest
                   ? Words::tr("waiting: %1, the oldest for %2").arg(line.waiting).arg(showSpan(now - *line.oldest))
                   : Words::tr("nothing waits");
    case HealthPart::Undecided:
        return Words::tr("uncertain: %1, failed: %2").arg(line.uncertain).arg(line.failed);
    case HealthPart::Clock:
        return line.clock.rule.isEmpty() ? Words::tr("right") : app::describe(line.clock);
    }
    Q_UNREACHABLE();
}

QString word(HealthPart part) {
    switch (part) {
    case HealthPart::Intake:
        return Words::tr("mail that came");
    case HealthPart::Inbox:
        return Words::tr("fetching mail");
    case HealthPart::MailOut:
        return Words::tr("sending mail");
    case HealthPart::SmsOut:
        return Words::tr("sending text messages");
    case HealthPart::Outbox:
        return Words::tr("on the way");
    case HealthPart::Undecided:
        return Words::tr("to be decided");
    case HealthPart::Clock:
        return Words::tr("this computer's clock");
    }
    Q_UNREACHABLE();
}

QString word(app::HealthState state) {
    switch (state) {
    case app::HealthState::Ok:
        return Words::tr("well");
    case app::HealthState::Off:
        return Words::tr("off");
    case app::HealthState::Warning:
        return Words::tr("attention");
    case app::HealthState::Failing:
        return Words::tr("FAILS");
    }
    Q_UNREACHABLE();
}

QString word(app::EscalationState state) {
    switch (state) {
    case app::EscalationState::Ignored:
        return Words::tr("NOBODY REACTED");
    case app::EscalationState::Open:
        return Words::tr("open");
    case app::EscalationState::Seen:
        return Words::tr("seen");
    case app::EscalationState::Done:
        return Words::tr("done");
    }
    Q_UNREACHABLE();
}

QString stepWords(const app::EscalationRow& row) {
    if (row.isNetwork())
        return Words::tr("to the network");
    QStringList parts{row.measure ? word(*row.measure) : core::toCode(*row.notice), row.alarm};
    if (row.level > 0)
        parts << Words::tr("level %1").arg(row.level);
    if (row.amount > 1)
        parts << u"× %1"_s.arg(row.amount);
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace cli
