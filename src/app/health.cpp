#include "app/health.h"

#include "app/channels.h"
#include "app/outboxwatch.h"
#include "app/storetime.h"
#include "core/permissions.h"
#include "store/channelhealthtable.h"
#include "store/healthreads.h"
#include "store/unitofwork.h"
#include <algorithm>

using namespace std::chrono_literals;

namespace app {

namespace {

using core::Medium;
using core::PostChannel;

/// Whoever fetches mail looks every half minute and says so every minute.
constexpr core::Duration kSilent = 15min;

/// Everything that is judged, of one moment.
struct Findings {
    std::optional<ChannelSettings> settings; ///< nothing: what is stored can't be read
    QList<core::ChannelHealth> channels;
    QHash<Medium, store::MediumFigures> outgoing;
    store::IncomingFigures mail;
};

HealthLine lineOf(HealthPart part) {
    HealthLine line;
    line.part = part;
    return line;
}

HealthState byAge(std::optional<core::Instant> oldest, core::Instant now) {
    if (!oldest || now - *oldest <= kStuckAfter)
        return HealthState::Ok;
    return now - *oldest > kStuckLong ? HealthState::Failing : HealthState::Warning;
}

std::optional<core::ChannelHealth> find(const Findings& findings, PostChannel channel) {
    const auto found = std::ranges::find(findings.channels, channel, &core::ChannelHealth::channel);
    return found == findings.channels.end() ? std::nullopt : std::optional(*found);
}

HealthLine intakeLine(const Findings& findings) {
    HealthLine line = lineOf(HealthPart::Intake);
    line.mail = findings.mail;
    line.state = !line.mail.isWhole()       ? HealthState::Failing
                 : line.mail.quarantine > 0 ? HealthState::Warning
                                            : HealthState::Ok;
    return line;
}

/// Settings that can't be read let nothing through, whatever was found out before.
bool isDown(const HealthLine& line) { return line.isUnreadable || (line.channel && line.channel->isFailing()); }

/// Nobody looked for a while: no agent and no window that has the password.
bool isSilent(const HealthLine& line, core::Instant now) {
    return !line.channel || !line.channel->lastSuccessAt || now - *line.channel->lastSuccessAt > kSilent;
}

HealthLine inboxLine(const Findings& findings, core::Instant now) {
    HealthLine line = lineOf(HealthPart::Inbox);
    line.channel = find(findings, PostChannel::Inbox);
    line.isUnreadable = !findings.settings;
    if (findings.settings && !findings.settings->inbox)
        line.state = HealthState::Off;
    else if (isDown(line))
        line.state = HealthState::Failing;
    else if (isSilent(line, now))
        line.state = HealthState::Warning;
    return line;
}

/// A channel that works and leaves messages lying has nobody who sends.
HealthLine outgoingLine(const Findings& findings, HealthPart part, core::Instant now) {
    const bool isMail = part == HealthPart::MailOut;
    HealthLine line = lineOf(part);
    line.channel = find(findings, isMail ? PostChannel::Mail : PostChannel::Sms);
    line.isUnreadable = !findings.settings;
    const store::MediumFigures figures = findings.outgoing.value(isMail ? Medium::Email : Medium::Sms);
    line.waiting = figures.waiting;
    line.oldest = figures.oldest;
    if (isDown(line)) {
        line.state = HealthState::Failing;
        return line;
    }
    const bool isFolder = isMail ? findings.settings->mail == ChannelSettings::Mail::Folder
                                 : findings.settings->sms == ChannelSettings::Sms::Folder;
    line.state = byAge(line.oldest, now);
    if (isFolder && line.state == HealthState::Ok)
        line.state = HealthState::Off;
    return line;
}

HealthLine outboxLine(const Findings& findings, core::Instant now) {
    HealthLine line = lineOf(HealthPart::Outbox);
    for (const store::MediumFigures& each : findings.outgoing) {
        line.waiting += each.waiting;
        if (each.oldest)
            line.oldest = std::min(*each.oldest, line.oldest.value_or(*each.oldest));
    }
    line.state = byAge(line.oldest, now);
    return line;
}

HealthLine undecidedLine(const Findings& findings) {
    HealthLine line = lineOf(HealthPart::Undecided);
    for (const store::MediumFigures& each : findings.outgoing) {
        line.uncertain += each.uncertain;
        line.failed += each.failed;
    }
    line.state = line.uncertain + line.failed > 0 ? HealthState::Warning : HealthState::Ok;
    return line;
}

HealthLine clockLine(const core::TimeTrust& trust) {
    HealthLine line = lineOf(HealthPart::Clock);
    line.clock = troubleOf(trust);
    line.state = line.clock.rule.isEmpty() ? HealthState::Ok : HealthState::Warning;
    return line;
}

/// Without how much mail came in.
Findings channelFindings(store::Session& session, core::Instant now) {
    const auto settings = channelsWithin(session);
    return {settings ? std::optional(*settings) : std::nullopt,
            store::findChannelHealth(session),
            store::countOutgoing(session, now),
            {}};
}

/// What anybody who writes to customers may know.
QList<HealthLine> channelLines(const Findings& findings, core::Instant now) {
    return {inboxLine(findings, now), outgoingLine(findings, HealthPart::MailOut, now),
            outgoingLine(findings, HealthPart::SmsOut, now)};
}

} // namespace

HealthState worstOf(const QList<HealthLine>& lines) {
    HealthState worst = HealthState::Ok;
    for (const HealthLine& each : lines)
        if (each.state != HealthState::Off)
            worst = std::max(worst, each.state);
    return worst;
}

QList<HealthLine> healthWithin(store::Session& session, const core::TimeTrust& trust, core::Instant now) {
    Findings findings = channelFindings(session, now);
    findings.mail = store::incomingFigures(session);
    return QList{intakeLine(findings)} + channelLines(findings, now) +
           QList{outboxLine(findings, now), undecidedLine(findings), clockLine(trust)};
}

core::Result<QList<HealthLine>> readHealth(store::Session& session, const core::User& reader,
                                           const core::TimeTrust& trust, core::Instant now) {
    const bool seesAll = core::mayDo(reader, core::Verb::ManageAgreements).has_value();
    if (const auto allowed = core::mayDo(reader, core::Verb::SendMessage); !seesAll && !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return store::read(session, [&]() -> core::Result<QList<HealthLine>> {
        return seesAll ? healthWithin(session, trust, now) : channelLines(channelFindings(session, now), now);
    });
}

} // namespace app
