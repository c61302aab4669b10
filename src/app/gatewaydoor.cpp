#include "app/gatewaydoor.h"

#include "app/bus.h"
#include "app/inboundtexts.h"
#include "app/people.h"
#include "app/receipts.h"
#include "app/wording.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app {

using messaging::DoorAnswer;
using messaging::DoorCall;

namespace {

constexpr qsizetype kShortestKey = 16;

bool isLoopback(const QString& address) { return address.startsWith(u"127."_s); }

/// The gateway says it again later unless it is told that this is what we think of it.
DoorAnswer answerTo(const core::Error& error) {
    return {error.code != core::ErrorCode::Invalid ? 503 : 400, describe(error).toUtf8()};
}

} // namespace

core::Result<DoorSettings> doorSettings(const QString& listen, const QString& key) {
    static const QRegularExpression form(u"^(?:(\\d+\\.\\d+\\.\\d+\\.\\d+):)?(\\d{1,5})$"_s);
    static const QRegularExpression keyForm(u"^[A-Za-z0-9]*$"_s);
    const auto match = form.match(listen);
    const int port = match.captured(2).toInt();
    if (!match.hasMatch() || port > 65'535)
        return core::invalid({core::FieldError{u"listen"_s, u"listen"_s}});
    DoorSettings settings;
    if (!match.captured(1).isEmpty())
        settings.address = match.captured(1);
    settings.port = static_cast<quint16>(port);
    settings.key = key;
    const bool isSafe = key.size() >= kShortestKey || (key.isEmpty() && isLoopback(settings.address));
    if (!isSafe || !keyForm.match(key).hasMatch())
        return core::invalid({core::FieldError{u"listen"_s, u"listen_key"_s}});
    return settings;
}

GatewayDoor::GatewayDoor(const QString& key, const store::Uri& uri, const core::Clock& clock, const QString& origin)
    : m_key(key)
    , m_uri(uri)
    , m_clock(clock)
    , m_origin(origin) {}

core::Result<std::unique_ptr<GatewayDoor>> GatewayDoor::open(const DoorSettings& settings, const store::Uri& uri,
                                                             const core::Clock& clock, const QString& origin) {
    std::unique_ptr<GatewayDoor> door(new GatewayDoor(settings.key, uri, clock, origin));
    auto opened = messaging::HttpDoor::open(settings.address, settings.port,
                                            [self = door.get()](const DoorCall& call) { return self->answer(call); });
    if (!opened)
        return tl::unexpected<core::Error>(opened.error());
    door->m_door = std::move(*opened);
    return door;
}

DoorAnswer GatewayDoor::answer(const DoorCall& call) const {
    const QString before = m_key.isEmpty() ? QString() : u'/' + m_key;
    if (call.path == before + u"/receipt"_s)
        return takeReceipt(call.query);
    if (call.path == before + u"/message"_s)
        return takeMessage(call.query);
    return {404};
}

DoorAnswer GatewayDoor::takeReceipt(const QByteArray& query) const {
    const auto receipt = messaging::smsReceipt(query);
    if (!receipt)
        return {400};
    return atStore([&](Bus& bus, store::Session& session) {
        return app::takeReceipt(session, bus, newsOf(*receipt, m_clock.now())).map([](bool) {});
    });
}

DoorAnswer GatewayDoor::takeMessage(const QByteArray& query) const {
    const auto inbound = messaging::inboundSms(query);
    if (!inbound)
        return {400};
    return atStore([&](Bus& bus, store::Session& session) {
        return takeText(session, bus, m_clock, systemUser(), {inbound->from, inbound->text, inbound->id})
            .map([](const TextOutcome&) {});
    });
}

DoorAnswer GatewayDoor::atStore(const std::function<core::Result<void>(Bus&, store::Session&)>& work) const {
    const auto session = store::Session::open(m_uri, store::Session::Mode::ReadWrite);
    if (!session)
        return answerTo(session.error());
    Bus bus(**session, m_clock, m_origin);
    const auto done = bus.refreshCompany().and_then([&] { return work(bus, **session); });
    return done ? DoorAnswer() : answerTo(done.error());
}

} // namespace app
