#include "cli/channeltests.h"

#include "app/channeltest.h"
#include "app/channelwords.h"
#include "app/wording.h"
#include "cli/jsonfile.h"
#include "cli/password.h"
#include "cli/words.h"
#include "core/permissions.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QJsonObject stepJson(const app::TestedStep& step) {
    QJsonObject json{{u"step"_s, core::toCode(step.step)}, {u"state"_s, core::toCode(step.state)}};
    if (!step.finding.isEmpty())
        json[u"finding"_s] = step.finding;
    if (step.state != app::StepState::Failed)
        return json;
    json[u"rule"_s] = step.error.rule;
    json[u"message"_s] = app::describe(step.error);
    json[u"fault"_s] = core::toCode(step.fault);
    json[u"reply"_s] = step.reply;
    json[u"words"_s] = step.words;
    return json;
}

/// `fault`, `reply` and `sentence` are those of the step that failed.
QJsonObject reportJson(const app::ChannelReport& report) {
    QJsonArray steps;
    for (const app::TestedStep& each : report.steps)
        steps << stepJson(each);
    const app::TestedStep* failure = report.failure();
    return {{u"channel"_s, core::toCode(report.channel)},
            {u"ok"_s, report.isGood()},
            {u"fault"_s, core::toCode(failure ? failure->fault : messaging::Fault::None)},
            {u"reply"_s, failure ? failure->reply : 0},
            {u"sentence"_s, failure ? failure->words : QString()},
            {u"steps"_s, steps}};
}

QString mark(app::StepState state) {
    switch (state) {
    case app::StepState::Passed:
        return u"✓"_s;
    case app::StepState::Failed:
        return u"■"_s;
    case app::StepState::Spared:
        return u"–"_s;
    case app::StepState::Open:
        return u"·"_s;
    }
    Q_UNREACHABLE();
}

void print(Output& output, const app::ChannelReport& report) {
    if (output.isJson())
        return output.json(reportJson(report));
    output.text(app::channelText(report.channel));
    for (const app::TestedStep& each : report.steps) {
        const QString finding = app::findingText(each);
        output.text(u"  %1 %2%3"_s.arg(mark(each.state), app::stepText(each.step),
                                       finding.isEmpty() ? QString() : u": "_s + finding));
        if (each.state != app::StepState::Failed)
            continue;
        output.text(u"    "_s + app::describe(each.error));
        if (!each.words.isEmpty())
            output.text(u"    "_s + (each.reply > 0
                                         ? Words::tr("In its own words: %1 %2").arg(each.reply).arg(each.words)
                                         : Words::tr("In its own words: %1").arg(each.words)));
    }
}

core::Result<app::ChannelReport> tried(Desk& desk, const app::ChannelTrial& trial, const QString& sendTo) {
    const app::MailroomPlaces places = app::usualPlaces(desk.session().uri());
    if (sendTo.isEmpty())
        return app::testChannel(trial, places, {});
    return app::testAddress(desk.session(), trial.channel, sendTo, desk.company().region)
        .and_then([&](const QString& to) { return app::sendTestMessage(trial, to, places, desk.now(), {}); });
}

core::Result<QString> passwordOf(const ChannelOptions& options) {
    if (options.passwordFile.isEmpty())
        return QString();
    return readPasswords(options.passwordFile, {Words::tr("Password of the channel %1").arg(options.channel)})
        .map([](const QStringList& passwords) { return passwords.first(); });
}

/// What a test is told, or what forbids it.
core::Result<QList<app::ChannelTrial>> trialsOf(Desk& desk, const ChannelOptions& options) {
    if (const auto allowed = core::mayDo(desk.actor(), core::Verb::ManageAgreements); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    const auto settings = options.file.isEmpty() ? app::readChannels(desk.session()) : channelsOfFile(options.file);
    if (!settings)
        return tl::unexpected<core::Error>(settings.error());
    const app::MailroomPlaces places = app::usualPlaces(desk.session().uri());
    const auto doorKey = app::Secrets(places.secretsFolder).placeOf(u"door"_s);
    const auto password = passwordOf(options);
    if (!doorKey || !password)
        return tl::unexpected<core::Error>(doorKey ? password.error() : doorKey.error());
    if (const auto named = core::fromCode<app::Channel>(options.channel))
        return QList{app::ChannelTrial{*named, *settings, *password}};
    QList<app::ChannelTrial> trials;
    for (const app::Channel each : app::channelsInUse(*settings, *doorKey))
        trials << app::ChannelTrial{each, *settings, {}};
    return trials;
}

} // namespace

core::Result<app::ChannelSettings> channelsOfFile(const QString& path) {
    return readJsonFile(path).and_then([](const QJsonObject& json) { return app::channelsFromJson(json); });
}

Exit testChannels(Desk& desk, Output& output, const ChannelOptions& options) {
    const bool isSent = !options.sendTo.isEmpty();
    if ((isSent && options.channel != u"mail" && options.channel != u"sms") ||
        (!options.passwordFile.isEmpty() && options.channel.isEmpty())) {
        output.message(Words::tr("Name the channel: reparoctl channel test mail …"));
        return Exit::Usage;
    }
    const auto trials = trialsOf(desk, options);
    if (!trials)
        return output.refuse(trials.error());
    qsizetype good = 0;
    for (const app::ChannelTrial& each : *trials) {
        const auto report = tried(desk, each, options.sendTo);
        if (!report)
            return output.refuse(report.error());
        print(output, *report);
        good += report->isGood() ? 1 : 0;
    }
    return good == trials->size() ? Exit::Done : good == 0 ? Exit::Refused : Exit::Partly;
}

} // namespace cli
