#include "app/gatewaydoor.h"

#include "app/receipts.h"
#include "commanddesk.h"
#include "messaging/httprequest.h"
#include "store/directorytable.h"
#include "store/outboxtable.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using commandtest::CommandDesk;
using core::Medium;
using core::Outgoing;
using core::OutgoingState;
using messaging::ReceiptState;
using support::valueOf;

namespace {

/// A desk with an escalation of which the text message has been sent.
struct Gateway {
    CommandDesk desk;
    core::CaseId subject;

    explicit Gateway(store::Engine engine)
        : desk(engine) {
        valueOf(store::write(desk.session(), [&]() -> core::Result<bool> {
            core::NetworkProfile profile;
            profile.member = desk.north;
            profile.phone = u"+573001112233"_s;
            return store::writeNetworkProfile(desk.session(), profile);
        }));
        subject = desk.logged();
        desk.done(desk.supervisor, app::EscalateCase{subject, desk.north, {}});
        desk.clock.advance(10s);
    }

    [[nodiscard]] Outgoing text() {
        return desk.reading([&] { return store::findOutgoingOf(desk.session(), subject); }).first();
    }
    /// What a sender makes of it.
    void put(OutgoingState state) {
        valueOf(store::write(desk.session(), [&]() -> core::Result<bool> {
            auto claimed = store::claimOutgoing(desk.session(), {u"agent"_s, {Medium::Sms}, 1}, desk.clock.now(),
                                                desk.clock.now() + 2min);
            claimed.first().state = state;
            return store::finishOutgoing(desk.session(), claimed.first(), u"agent"_s);
        }));
    }
    bool told(ReceiptState state) {
        return valueOf(app::takeReceipt(desk.session(), desk.bus(),
                                        app::newsOf({text().reference, state, u"op"_s}, desk.clock.now())));
    }
    int ask(const app::GatewayDoor& door, const QString& what) {
        messaging::HttpRequest request;
        request.url = QUrl(u"http://127.0.0.1:%1%2"_s.arg(door.port()).arg(what));
        return messaging::HttpConnection().perform(request, {}).status;
    }
};

} // namespace

TEST_CASE("that the phone has a message is the last word, in whichever order it is told") {
    Gateway gateway(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    gateway.put(OutgoingState::Sent);
    SECTION("told five times") {
        CHECK(gateway.told(ReceiptState::Delivered));
        for (int again = 0; again < 4; ++again)
            CHECK_FALSE(gateway.told(ReceiptState::Delivered));
    }
    SECTION("told before what came first") {
        CHECK(gateway.told(ReceiptState::Delivered));
        for (const ReceiptState late : {ReceiptState::Relayed, ReceiptState::Buffered, ReceiptState::Failed})
            CHECK_FALSE(gateway.told(late));
    }
    SECTION("told after a failure") {
        CHECK(gateway.told(ReceiptState::Failed));
        CHECK(gateway.text().state == OutgoingState::Failed);
        CHECK(gateway.text().sentence == u"op"_s);
        CHECK_FALSE(gateway.told(ReceiptState::Relayed));
        CHECK(gateway.told(ReceiptState::Delivered));
    }
    CHECK(gateway.text().state == OutgoingState::Delivered);
    CHECK(gateway.text().deliveredAt == gateway.desk.clock.now());
}

TEST_CASE("the operator's receipt settles what nobody knew") {
    Gateway gateway(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    gateway.put(OutgoingState::Uncertain);
    CHECK(gateway.told(ReceiptState::Buffered));
    CHECK(gateway.text().state == OutgoingState::Sent);
}

TEST_CASE("a gateway tells of delivery and brings orders over HTTP") {
    Gateway gateway(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    gateway.put(OutgoingState::Sent);
    const QString key = u"0123456789abcdef"_s;
    const auto settings = valueOf(app::doorSettings(u"127.0.0.1:0"_s, key));
    const auto door =
        valueOf(app::GatewayDoor::open(settings, gateway.desk.session().uri(), gateway.desk.clock, u"door"_s));
    SECTION("a receipt") {
        const QString receipt = u"/receipt?reference=%1&type=1"_s.arg(gateway.text().reference);
        CHECK(gateway.ask(*door, receipt) == 404);
        CHECK(gateway.ask(*door, u'/' + key + u"/receipt?type=1"_s) == 400);
        CHECK(gateway.ask(*door, u'/' + key + receipt) == 200);
        CHECK(gateway.ask(*door, u'/' + key + receipt) == 200);
        CHECK(gateway.text().state == OutgoingState::Delivered);
    }
    SECTION("an order") {
        const QString code =
            gateway.desk.reading([&] { return *store::findOpenEscalation(gateway.desk.session(), gateway.subject); })
                .code;
        const QString order =
            u"/%1/message?from=573001112233&to=890&text=ACEPTO%20%2&charset=UTF-8&id=7"_s.arg(key, code);
        CHECK(gateway.ask(*door, order) == 200);
        CHECK(gateway.ask(*door, order) == 200);
        CHECK(gateway.desk.eventCodes(gateway.subject).count(u"accepted"_s) == 1);
    }
}

TEST_CASE("a door beyond this machine needs a key that nobody guesses") {
    CHECK(valueOf(app::doorSettings(u"8410"_s, {})) == app::DoorSettings{u"127.0.0.1"_s, 8410, {}});
    CHECK(app::doorSettings(u"10.0.0.5:8410"_s, {}).error().fields.first().rule == u"listen_key"_s);
    CHECK(app::doorSettings(u"10.0.0.5:8410"_s, u"short"_s).error().fields.first().rule == u"listen_key"_s);
    CHECK(app::doorSettings(u"10.0.0.5:8410"_s, u"0123456789abcdef"_s).has_value());
    CHECK(app::doorSettings(u"host:8410"_s, {}).error().fields.first().rule == u"listen"_s);
    CHECK(app::doorSettings(u"99999"_s, {}).error().fields.first().rule == u"listen"_s);
}
