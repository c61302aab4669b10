#include "app/mailroom.h"

#include <QStandardPaths>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

/// Small, so that what was set up meanwhile counts soon.
constexpr int kBatch = 50;
constexpr std::chrono::milliseconds kSoon = 250ms;
/// When nothing waits: only in case that something was missed.
constexpr std::chrono::milliseconds kLongestRest = 60s;

QString dataFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation); }

} // namespace

MailroomPlaces usualPlaces(const store::Uri& uri) {
    const QString folder = uri.engine == store::Engine::Sqlite ? uri.path + u".outbox"_s : dataFolder() + u"/outbox"_s;
    return {folder, dataFolder() + u"/secrets"_s, &systemKeyring()};
}

core::Result<Channels> channelsOf(store::Session& session, const MailroomPlaces& places) {
    const auto settings = readChannels(session);
    if (!settings)
        return tl::unexpected<core::Error>(settings.error());
    return Secrets(places.secretsFolder, places.keyring).read().map([&](const QHash<QString, QString>& passwords) {
        return makeChannels(*settings, places.messageFolder, passwords);
    });
}

std::chrono::milliseconds restAfter(core::Instant triedAt, std::optional<core::Instant> nextAt, core::Instant now) {
    if (!nextAt || *nextAt <= triedAt)
        return kLongestRest;
    return std::clamp<std::chrono::milliseconds>(*nextAt - now + 1ms, 0ms, kLongestRest);
}

Mailroom::Mailroom(const store::Uri& uri, const QString& holder, const core::Clock& clock, const MailroomPlaces& places)
    : m_clock(clock)
    , m_holder(holder)
    , m_places(places)
    , m_secrets(places.secretsFolder, places.keyring)
    , m_worker(u"reparo-post"_s, uri, false, TaskThread::AtEnd::DropWaiting, {}) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Mailroom::begin);
    m_timer.start(kSoon);
}

Mailroom::~Mailroom() { m_stop.request_stop(); }

void Mailroom::wake() {
    if (m_isWorking)
        m_mustWorkAgain = true;
    else
        m_timer.start(kSoon);
}

void Mailroom::begin() {
    if (std::exchange(m_isWorking, true)) {
        m_mustWorkAgain = true;
        return;
    }
    m_worker.change<core::Result<Round>>([this](const Worker::MaybeSession& session) { return work(session); },
                                         [this](const core::Result<Round>& round) { end(round); });
}

core::Result<void> Mailroom::equip(store::Session& session) {
    const auto settings = readChannels(session);
    if (!settings)
        return tl::unexpected<core::Error>(settings.error());
    return m_secrets.read().map([&](const QHash<QString, QString>& passwords) {
        if (!m_equipment || m_equipment->settings != *settings || m_equipment->passwords != passwords)
            m_equipment = Equipment{*settings, passwords, makeChannels(*settings, m_places.messageFolder, passwords)};
    });
}

core::Result<Mailroom::Round> Mailroom::work(const Worker::MaybeSession& maybeSession) {
    if (!maybeSession)
        return tl::unexpected<core::Error>(maybeSession.error());
    store::Session& session = **maybeSession;
    if (const auto equipped = equip(session); !equipped)
        return tl::unexpected<core::Error>(equipped.error());
    Sender sender(session, m_equipment->channels, m_clock, m_holder);
    Round round;
    round.triedAt = m_clock.now();
    const auto sent = sender.sendDue(kBatch, m_stop.get_token());
    if (!sent)
        return tl::unexpected<core::Error>(sent.error());
    round.report = *sent;
    for (const QString& each : {u"mail"_s, u"sms"_s})
        if (round.trouble.rule.isEmpty())
            round.trouble = m_secrets.troubleOf(each);
    return sender.nextDue().map([&](const std::optional<core::Instant>& next) {
        round.nextAt = next;
        return round;
    });
}

void Mailroom::end(const core::Result<Round>& round) {
    m_isWorking = false;
    const bool didSomething = round && !round->report.isIdle();
    if (!round)
        emit roundEnded(tl::unexpected<core::Error>(round.error()));
    else if (didSomething)
        emit roundEnded(round->report);
    const core::Error trouble = round ? round->trouble : core::Error();
    if (!trouble.rule.isEmpty() && trouble.rule != m_trouble)
        emit roundEnded(tl::unexpected<core::Error>(trouble));
    m_trouble = trouble.rule;
    if (std::exchange(m_mustWorkAgain, false) || didSomething)
        return begin();
    m_timer.start(round ? restAfter(round->triedAt, round->nextAt, m_clock.now()) : kLongestRest);
}

} // namespace app
