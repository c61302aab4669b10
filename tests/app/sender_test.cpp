#include "app/sender.h"

#include "app/mailroom.h"
#include "commanddesk.h"
#include "store/directorytable.h"
#include "store/outboxtable.h"
#include <deque>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using commandtest::CommandDesk;
using core::Medium;
using core::Outgoing;
using core::OutgoingState;
using messaging::Delivery;
using messaging::Fault;
using messaging::SendOutcome;
using support::valueOf;

namespace {

/// Servers that answer as the test says, and remember what reached them.
struct World {
    std::deque<SendOutcome> answers; ///< accepted when there is none left
    QStringList subjects;
    QList<messaging::SmsMessage> texts;
    QList<QByteArray> mails;

    SendOutcome answer() {
        if (answers.empty())
            return {};
        const SendOutcome next = answers.front();
        answers.pop_front();
        return next;
    }
};

class ScriptedMail final : public messaging::MailTransport {
public:
    explicit ScriptedMail(World& world)
        : m_world(world) {}
    SendOutcome send(const messaging::Envelope&, const QByteArray& message, const std::stop_token&) override {
        m_world.mails << message;
        return m_world.answer();
    }

private:
    World& m_world;
};

class ScriptedSms final : public messaging::SmsTransport {
public:
    explicit ScriptedSms(World& world)
        : m_world(world) {}
    SendOutcome send(const messaging::SmsMessage& message, const std::stop_token&) override {
        m_world.texts << message;
        return m_world.answer();
    }

private:
    World& m_world;
};

/// A desk whose company can be written from, with one member that can be written to.
struct Post {
    CommandDesk desk;
    World world;
    app::Channels channels;

    explicit Post(store::Engine engine)
        : desk(engine) {
        channels.mail = std::make_unique<ScriptedMail>(world);
        channels.sms = std::make_unique<ScriptedSms>(world);
        channels.from = {u"Reparo"_s, u"casos@reparo.example"_s};
        core::NetworkProfile profile;
        profile.member = desk.north;
        profile.email = u"taller@norte.example"_s;
        profile.phone = u"+573001112233"_s;
        valueOf(store::write(desk.session(), [&]() -> core::Result<bool> {
            return store::writeNetworkProfile(desk.session(), profile);
        }));
    }
    core::CaseId escalated() {
        const auto id = desk.logged();
        desk.done(desk.supervisor, app::EscalateCase{id, desk.north, u"Por favor hoy mismo"_s});
        return id;
    }
    app::SendReport send(int batch = 100) {
        return valueOf(app::Sender(desk.session(), channels, desk.clock, u"agent"_s).sendDue(batch));
    }
    QList<Outgoing> outbox(core::CaseId id) {
        return desk.reading([&] { return store::findOutgoingOf(desk.session(), id); });
    }
};

SendOutcome refusal(Delivery delivery, Fault fault) { return {delivery, fault, 0, u"no"_s, {}, {}}; }

} // namespace

TEST_CASE("an escalation leaves as a text message and a mail ten seconds later, once") {
    Post post(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto id = post.escalated();
    const QList<Outgoing> ordered = post.outbox(id);
    REQUIRE(ordered.size() == 2);
    CHECK(post.send() == app::SendReport{});
    post.desk.clock.advance(10s);
    CHECK(post.send() == app::SendReport{2, 0, 0});
    CHECK(post.send() == app::SendReport{});
    REQUIRE(post.world.texts.size() == 1);
    REQUIRE(post.world.mails.size() == 1);
    const core::Escalation open =
        post.desk.reading([&] { return *store::findOpenEscalation(post.desk.session(), id); });
    CHECK(post.world.texts[0].to == u"+573001112233"_s);
    CHECK(post.world.texts[0].text.contains(u"ACEPTO "_s + open.code));
    CHECK(post.world.mails[0].contains("Message-Id: <" + ordered[1].reference.toUtf8() + "@reparo.example>"));
    CHECK(post.world.mails[0].contains("Auto-Submitted: auto-generated"));
    CHECK(ordered[1].body.contains(u"Por favor hoy mismo"_s));
    for (const Outgoing& each : post.outbox(id))
        CHECK(each.sentAt == post.desk.clock.now());
}

TEST_CASE("taking the escalation back within the hold takes its messages back") {
    Post post(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto id = post.desk.logged();
    const auto receipt = post.desk.done(post.desk.supervisor, app::EscalateCase{id, post.desk.north, {}});
    post.desk.clock.advance(3s);
    post.desk.done(post.desk.supervisor, *receipt.inverse);
    post.desk.clock.advance(1h);
    CHECK(post.send() == app::SendReport{});
    CHECK(post.world.texts.isEmpty());
    for (const Outgoing& each : post.outbox(id))
        CHECK(each.state == OutgoingState::Discarded);
}

TEST_CASE("a server out of reach is asked every five minutes, by one message, and nothing is given up") {
    Post post(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    QList<core::CaseId> ids;
    for (int i = 0; i < 20; ++i)
        ids << post.escalated();
    post.channels.sms.reset(); // another machine has to send text messages
    post.desk.clock.advance(10s);
    int knocks = 0;
    for (core::Duration down = 0min; down < 24h; down += 5min) {
        const qsizetype before = post.world.mails.size();
        post.world.answers = {refusal(Delivery::Temporary, Fault::Unreachable)};
        CHECK(post.send(10).sent == 0);
        CHECK(post.send(10) == app::SendReport{});
        knocks += int(post.world.mails.size() - before);
        post.desk.clock.advance(5min);
    }
    CHECK(knocks == 24 * 12);
    post.channels.sms = std::make_unique<ScriptedSms>(post.world);
    post.world.answers.clear();
    int sent = 0;
    for (app::SendReport report = post.send(10); !report.isIdle(); report = post.send(10))
        sent += report.sent;
    CHECK(sent == 40);
    for (const core::CaseId id : ids)
        for (const Outgoing& each : post.outbox(id)) {
            CHECK(each.state == OutgoingState::Sent);
            CHECK(each.attempts == 1);
        }
}

TEST_CASE("what becomes of a try") {
    const core::Instant now(QDateTime({2026, 11, 24}, {19, 22}, Qt::UTC));
    Outgoing mail;
    mail.state = OutgoingState::Sending;
    mail.attempts = 1;
    Outgoing sms = mail;
    sms.medium = Medium::Sms;
    CHECK(app::afterTry(mail, {}, now).state == OutgoingState::Sent);
    CHECK(app::afterTry(mail, {}, now).sentAt == now);

    const auto later = app::afterTry(mail, refusal(Delivery::Temporary, Fault::Recipient), now); // greylisted
    CHECK(later.state == OutgoingState::Ready);
    CHECK(later.notBefore == now + 5min);
    CHECK(later.fault == u"recipient"_s);
    mail.attempts = 5;
    CHECK(app::afterTry(mail, refusal(Delivery::Temporary, Fault::Server), now).notBefore == now + 66min);
    mail.attempts = 200;
    CHECK(app::afterTry(mail, refusal(Delivery::Temporary, Fault::Server), now).notBefore == now + 66min);

    CHECK(app::afterTry(mail, refusal(Delivery::Permanent, Fault::Recipient), now).state == OutgoingState::Failed);
    CHECK(app::afterTry(mail, refusal(Delivery::Uncertain, Fault::Cut), now).state == OutgoingState::Ready);
    CHECK(app::afterTry(sms, refusal(Delivery::Uncertain, Fault::Timeout), now).state == OutgoingState::Uncertain);
    CHECK(app::afterTry(sms, refusal(Delivery::Temporary, Fault::Cancelled), now).notBefore == now);
}

TEST_CASE("the sending rests until something is due, and not at all when it fell due during the round") {
    const core::Instant began(1'000'000);
    CHECK(app::restAfter(began, {}, began) == 60s);
    CHECK(app::restAfter(began, began + 4s, began + 1s) == 3001ms);
    CHECK(app::restAfter(began, began + 1h, began + 1s) == 60s);
    CHECK(app::restAfter(began, began + 5ms, began + 9ms) == 0ms); // due while the round ended
    CHECK(app::restAfter(began, began - 5ms, began + 9ms) == 60s); // due before, and in another's hands
}
