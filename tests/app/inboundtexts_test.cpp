#include "app/inboundtexts.h"

#include "maildesk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using commandtest::MailDesk;
using core::MailState;
using support::valueOf;

namespace {

/// A desk that text messages come to.
struct Phone {
    MailDesk desk;

    explicit Phone(store::Engine engine)
        : desk(engine) {}

    app::TextOutcome comes(const QString& from, const QString& text, const QString& id = {}) {
        return valueOf(app::takeText(desk.session(), desk.bus(), desk.clock, app::systemUser(), {from, text, id}));
    }
    core::CaseId caseOf(const QString& phone) {
        app::LogCase intake = desk.call();
        intake.caller.phone = phone;
        return desk.done(desk.advisor, intake).caseId;
    }
    QList<core::Incoming> kept(MailState state) {
        return desk.reading([&] { return store::findIncoming(desk.session(), state, 100); });
    }
};

} // namespace

TEST_CASE("what a customer writes by text message goes into their only open case, once") {
    Phone phone(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto id = phone.caseOf(u"+573005556677"_s);
    const app::TextOutcome outcome = phone.comes(u"573005556677"_s, u"¿Cuándo vienen?"_s, u"k-1"_s);
    CHECK(outcome == app::TextOutcome{messaging::SmsVerb::None, MailState::FollowUp, phone.desk.caseOf(id).number});
    CHECK(phone.comes(u"573005556677"_s, u"¿Cuándo vienen?"_s, u"k-1"_s) == outcome);
    CHECK(phone.desk.eventCodes(id).count(u"message_received"_s) == 1);
    CHECK(phone.desk.eventsOf(id).last().text == u"¿Cuándo vienen?"_s);
    CHECK(phone.kept(MailState::FollowUp).size() == 1);
}

TEST_CASE("a text message that nobody can place waits for a person, and becomes a case of its phone") {
    Phone phone(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    SECTION("of an unknown phone") {
        CHECK(phone.comes(u"573009990000"_s, u"hola"_s).state == MailState::Quarantine);
    }
    SECTION("of a phone with two open cases") {
        phone.caseOf(u"+573009990000"_s);
        phone.caseOf(u"+573009990000"_s);
        CHECK(phone.comes(u"573009990000"_s, u"hola"_s).state == MailState::Quarantine);
    }
    SECTION("an order of a stranger") {
        CHECK(phone.comes(u"573009990000"_s, u"ACEPTO 4821"_s).state == MailState::Quarantine);
    }
    const QList<core::Incoming> waiting = phone.kept(MailState::Quarantine);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.first().reason == core::QuarantineReason::TextMessage);
    const auto logged = phone.desk.done(phone.desk.ana, app::LogMail{waiting.first().id});
    const core::Case made = phone.desk.caseOf(logged.caseId);
    CHECK(made.channel == core::Channel::Sms);
    const core::Party customer = phone.desk.partyOf(made.customer);
    CHECK(std::ranges::any_of(customer.contacts, [](const core::ContactPoint& each) {
        return each.kind == core::ContactKind::Phone && each.normalized == u"+573009990000"_s;
    }));
}

TEST_CASE("the same words an hour later are another message") {
    Phone phone(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    phone.comes(u"573009990000"_s, u"hola"_s);
    phone.desk.clock.advance(1h);
    phone.comes(u"573009990000"_s, u"hola"_s);
    CHECK(phone.kept(MailState::Quarantine).size() == 2);
}
