#include "app/channeldesk.h"

#include "app/channelpulse.h"
#include "app/office.h"
#include "core/permissions.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Report = core::Result<ChannelReport>;

core::Result<QHash<Channel, SecretPlace>> passwordPlaces(const MailroomPlaces& places) {
    QHash<Channel, SecretPlace> found;
    const Secrets secrets(places.secretsFolder, places.keyring);
    for (const Channel each : core::allValues<Channel>()) {
        const auto place = secrets.placeOf(core::toCode(each));
        if (!place)
            return tl::unexpected<core::Error>(place.error());
        found[each] = *place;
    }
    return found;
}

std::optional<core::PostChannel> postChannel(Channel channel) {
    switch (channel) {
    case Channel::Mail:
        return core::PostChannel::Mail;
    case Channel::Sms:
        return core::PostChannel::Sms;
    case Channel::Inbox:
        return core::PostChannel::Inbox;
    case Channel::Door:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

ChannelDesk::ChannelDesk(const Office& office, const MailroomPlaces& places, QObject* parent)
    : QObject(parent)
    , m_office(office)
    , m_places(places)
    , m_origin(Office::newKey())
    , m_waiting(u"reparo-channels"_s, false, TaskThread::AtEnd::DropWaiting)
    , m_store(u"reparo-channel-store"_s, office.uri(), false, TaskThread::AtEnd::FinishWaiting, {}) {}

ChannelDesk::~ChannelDesk() { stopTest(); }

void ChannelDesk::stopTest() { m_stop.request_stop(); }

std::stop_token ChannelDesk::begin() {
    stopTest();
    m_stop = std::stop_source();
    return m_stop.get_token();
}

core::Result<void> ChannelDesk::allowed() const { return core::mayDo(m_office.user(), core::Verb::ManageAgreements); }

template <class T>
QFuture<core::Result<T>> ChannelDesk::wait(const std::function<core::Result<T>()>& work) {
    if (const auto may = allowed(); !may)
        return QtFuture::makeReadyFuture(core::Result<T>(tl::unexpected<core::Error>(may.error())));
    auto answer = std::make_unique<Answer<core::Result<T>>>(work);
    const auto future = answer->future();
    m_waiting.post(std::move(answer));
    return future;
}

QFuture<core::Result<ChannelDesk::State>> ChannelDesk::read() {
    if (const auto may = allowed(); !may)
        return QtFuture::makeReadyFuture(core::Result<State>(tl::unexpected<core::Error>(may.error())));
    return m_store.read<State>([places = m_places](store::Session& session) {
        return readChannels(session).and_then([&](const ChannelSettings& settings) {
            return passwordPlaces(places).map([&](const QHash<Channel, SecretPlace>& passwords) {
                return State{settings, passwords};
            });
        });
    });
}

QFuture<core::Result<ChannelSettings>> ChannelDesk::save(Channel channel, const ChannelSettings& wanted,
                                                         const ChannelSettings& from) {
    return m_store.change<core::Result<ChannelSettings>>(
        [=, this, actor = m_office.user()](const Worker::MaybeSession& session) -> core::Result<ChannelSettings> {
            if (!session)
                return tl::unexpected<core::Error>(session.error());
            return saveChannel(**session, m_office.clock(), actor, channel, wanted, from, m_origin);
        });
}

QFuture<core::Result<KeptSecret>> ChannelDesk::keepPassword(Channel channel, const QString& password) {
    stopTest();
    const auto note = [this, actor = m_office.user()](const core::Result<KeptSecret>& kept) {
        if (kept)
            m_store.change<core::Result<void>>([this, actor](const Worker::MaybeSession& session) {
                return session ? tellOfPassword(**session, m_office.clock(), actor, m_origin)
                               : core::Result<void>(tl::unexpected<core::Error>(session.error()));
            });
        return kept;
    };
    return wait<KeptSecret>([places = m_places, channel, password] {
               return Secrets(places.secretsFolder, places.keyring).keep(core::toCode(channel), password);
           })
        .then(this, note);
}

QFuture<Report> ChannelDesk::test(const ChannelTrial& trial) {
    return wait<ChannelReport>(
               [places = m_places, trial, stop = begin()]() -> Report { return testChannel(trial, places, stop); })
        .then(this, [this, trial](const Report& report) {
            if (report && report->isGood())
                noteWell(trial);
            return report;
        });
}

void ChannelDesk::noteWell(const ChannelTrial& trial) {
    const auto channel = postChannel(trial.channel);
    if (!channel || !trial.password.isEmpty())
        return;
    m_store.change<core::Result<void>>(
        [this, trial, channel](const Worker::MaybeSession& session) -> core::Result<void> {
            if (!session)
                return tl::unexpected<core::Error>(session.error());
            return readChannels(**session).and_then([&](const ChannelSettings& saved) {
                // As it would come back from the store.
                const auto tried = channelsFromJson(toJson(withChannel(saved, trial.channel, trial.settings)));
                const bool isInUse = tried && *tried == saved;
                return isInUse ? noteChannel(**session, m_office.clock(), m_origin, {*channel}) : core::Result<void>();
            });
        });
}

QFuture<core::Result<QString>> ChannelDesk::testAddress(Channel channel, const QString& typed) {
    return m_store.read<QString>([channel, typed, region = m_office.company()->region](store::Session& session) {
        return app::testAddress(session, channel, typed, region);
    });
}

QFuture<Report> ChannelDesk::sendTest(const ChannelTrial& trial, const QString& to) {
    return wait<ChannelReport>([places = m_places, trial, to, now = m_office.clock().now(),
                                stop = begin()]() -> Report { return sendTestMessage(trial, to, places, now, stop); });
}

} // namespace app
