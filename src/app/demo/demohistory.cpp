#include "app/demo/demohistory.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

core::Result<void> withoutReceipt(const core::Result<Receipt>& receipt) {
    return receipt ? core::Result<void>() : tl::unexpected<core::Error>(receipt.error());
}

constexpr int kOpens = 7;
constexpr int kCloses = 19;

QDateTime localAt(const DemoStage& stage, core::Duration at) {
    return (stage.now() + at).toUtc().toTimeZone(QTimeZone(stage.company().zone));
}

bool isNight(const QDateTime& local) { return local.time().hour() < kOpens || local.time().hour() >= kCloses; }

} // namespace

DemoHistory::DemoHistory(DemoStage& stage, const QJsonObject& file, const QJsonArray& products, int customers,
                         QRandomGenerator& random)
    : m_stage(stage)
    , m_file(file)
    , m_products(products)
    , m_customers(customers)
    , m_random(random) {
    for (const QJsonValue& topic : file[u"topics"].toArray())
        for (int i = 0; i < topic[u"weight"].toInt(); ++i)
            m_topics << topic.toObject();
}

const QJsonObject& DemoHistory::anyTopic() { return m_topics.at(m_random.bounded(int(m_topics.size()))); }

QString DemoHistory::anyOf(const QJsonValue& values) {
    const QJsonArray list = values.toArray();
    return list.isEmpty() ? QString() : list.at(m_random.bounded(int(list.size()))).toString();
}

core::Duration DemoHistory::minutes(int from, int to) { return 1min * m_random.bounded(from, to); }

core::Duration DemoHistory::whenPeopleCall(int fromMinutes, int toMinutes) {
    core::Duration at{};
    for (int tries = 0; tries < 50; ++tries) {
        at = -minutes(fromMinutes, toMinutes);
        const QDateTime local = localAt(m_stage, at);
        if (!isNight(local) && local.date().dayOfWeek() != Qt::Sunday)
            break;
    }
    return at;
}

core::Duration DemoHistory::inWorkingHours(core::Duration at) {
    const QDateTime local = localAt(m_stage, at);
    if (!isNight(local))
        return at;
    const QDate day = local.time().hour() < kOpens ? local.date() : local.date().addDays(1);
    const QDateTime morning(day, QTime(kOpens, 10), QTimeZone(m_stage.company().zone));
    return core::Instant(morning) - m_stage.now() + minutes(0, 60);
}

core::User DemoHistory::anyAdvisor() { return m_stage.user(m_random.bounded(2) == 0 ? u"marta"_s : u"sofia"_s); }

LogCase DemoHistory::intake(const QJsonObject& topic) {
    const core::Catalogue& catalogue = m_stage.company().catalogue;
    LogCase command;
    const core::Category* category = catalogue.findCategory(topic[u"category"].toString());
    if (category) {
        command.category = category->id;
        command.kind = category->kind;
    }
    if (const core::Moment* moment = catalogue.findMoment(topic[u"moment"].toString()))
        command.moment = moment->id;
    for (const QJsonValue& code : topic[u"attributes"].toArray())
        if (const core::ServiceAttribute* attribute = catalogue.findAttribute(code.toString()))
            command.attributes << attribute->id;
    constexpr core::Channel channels[] = {core::Channel::Phone,    core::Channel::Phone, core::Channel::Phone,
                                          core::Channel::Whatsapp, core::Channel::Mail,  core::Channel::Desk};
    command.channel = channels[m_random.bounded(6)];
    const bool isKnown = m_random.bounded(9) == 0;
    const QJsonArray known{u"paula"_s,  u"oscar"_s, u"nogal"_s,   u"lomas"_s,  u"clara"_s,
                           u"gloria"_s, u"jorge"_s, u"mirador"_s, u"sauces"_s, u"rodrigo"_s};
    command.customer = m_stage.customer(isKnown ? anyOf(known) : QString::number(m_random.bounded(m_customers)));
    command.summary = anyOf(topic[u"summaries"]);
    command.details = anyOf(topic[u"details"]).replace(u"{product}"_s, anyOf(m_products));
    constexpr core::Demeanour moods[] = {core::Demeanour::Calm, core::Demeanour::Calm, core::Demeanour::Worried,
                                         core::Demeanour::Upset, core::Demeanour::Angry};
    command.demeanour = moods[m_random.bounded(5)];
    return command;
}

ResolveCase DemoHistory::answerFor(const QJsonObject& topic, const LogCase& logged, core::CaseId id) {
    constexpr core::Outcome outcomes[] = {core::Outcome::Upheld, core::Outcome::Upheld,    core::Outcome::PartlyUpheld,
                                          core::Outcome::Upheld, core::Outcome::NotUpheld, core::Outcome::Goodwill};
    const core::Outcome outcome = outcomes[m_random.bounded(6)];
    const core::Cause* cause = m_stage.company().catalogue.findCause(anyOf(topic[u"causes"]));
    return {id,
            outcome,
            anyOf(m_file[u"answers"][core::toCode(outcome)]),
            logged.category,
            cause ? cause->id : core::CauseId(),
            logged.channel == core::Channel::Mail ? core::Evidence::MessageDelivered : core::Evidence::CallReached};
}

core::Result<void> DemoHistory::playClosed(double age) {
    const QJsonObject& topic = anyTopic();
    LogCase command = intake(topic);
    const int oldest = 600 + int(age * 30 * 24 * 60);
    const core::Duration received = whenPeopleCall(oldest, oldest + 900);
    if (m_random.bounded(10) < 3) {
        const ResolveCase told = answerFor(topic, command, {});
        command.firstContact = FirstContact{told.outcome, told.text, told.cause};
        return withoutReceipt(m_stage.run(anyAdvisor(), received, command));
    }
    const auto receipt = m_stage.run(anyAdvisor(), received, command);
    if (!receipt)
        return tl::unexpected<core::Error>(receipt.error());
    return answer(topic, command, *receipt, received);
}

/// Nine of ten in time, the others some hours late; never after now.
core::Result<void> DemoHistory::answer(const QJsonObject& topic, const LogCase& logged, const Receipt& receipt,
                                       core::Duration received) {
    const core::User owner = m_stage.user(receipt.owner);
    const core::Duration contacted = received + minutes(15, 230);
    const core::Duration wanted = received + (m_random.bounded(10) == 0 ? minutes(1500, 2400) : minutes(280, 1380));
    const core::Duration answered = std::min<core::Duration>(inWorkingHours(wanted), -minutes(5, 200));
    const RecordContact contact{receipt.caseId, logged.channel, core::ContactOutcome::Reached, false,
                                anyOf(m_file[u"contacts"])};
    const auto reached = m_stage.run(owner, std::min(contacted, answered), contact);
    if (!reached)
        return tl::unexpected<core::Error>(reached.error());
    const QString member = anyOf(topic[u"members"]);
    if (!member.isEmpty() && m_random.bounded(3) == 0) {
        const core::NetworkMember* sent = m_stage.company().catalogue.findNetworkMember(member);
        const auto escalated =
            m_stage.run(owner, std::min(contacted, answered), EscalateCase{receipt.caseId, sent->id, {}});
        if (!escalated)
            return tl::unexpected<core::Error>(escalated.error());
    }
    return withoutReceipt(m_stage.run(owner, answered, answerFor(topic, logged, receipt.caseId)));
}

core::Result<void> DemoHistory::playOpen() {
    const QJsonObject& topic = anyTopic();
    const core::Duration received = whenPeopleCall(25, 20 * 60);
    const auto receipt = m_stage.run(anyAdvisor(), received, intake(topic));
    if (!receipt)
        return tl::unexpected<core::Error>(receipt.error());
    return work(topic, *receipt, received);
}

core::Result<void> DemoHistory::work(const QJsonObject& topic, const Receipt& receipt, core::Duration received) {
    const core::User owner = m_stage.user(receipt.owner);
    const core::Duration contacted = received + minutes(10, 120);
    if (contacted >= -1min)
        return {};
    const RecordContact contact{receipt.caseId, core::Channel::Phone, core::ContactOutcome::Reached, false,
                                anyOf(m_file[u"contacts"])};
    auto done = m_stage.run(owner, contacted, contact);
    const int course = m_random.bounded(8);
    const QString member = anyOf(topic[u"members"]);
    if (done && course < 3 && !member.isEmpty()) {
        const core::NetworkMember* sent = m_stage.company().catalogue.findNetworkMember(member);
        done = m_stage.run(owner, contacted + 1min, EscalateCase{receipt.caseId, sent->id, {}});
    } else if (done && course == 7) {
        const core::Instant until = m_stage.now() + minutes(300, 4000);
        done = m_stage.run(owner, contacted + 1min,
                           WaitCase{receipt.caseId, core::WaitReason::CustomerInformation, until, {}});
    } else if (done && course > 4) {
        done = m_stage.run(owner, contacted + 1min, StartCase{receipt.caseId});
    }
    return withoutReceipt(done);
}

} // namespace app
