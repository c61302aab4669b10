#include "app/health.h"

#include "app/outbox.h"
#include "app/sender.h"
#include "maildesk.h"
#include "store/changelog.h"
#include "store/channelhealthtable.h"
#include "store/execute.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::HealthPart;
using app::HealthState;
using commandtest::Letter;
using commandtest::MailDesk;
using core::OutgoingState;
using messaging::Delivery;
using messaging::Fault;
using messaging::SendOutcome;
using store::Engine;
using support::valueOf;

namespace {

class AnsweringMail final : public messaging::MailTransport {
public:
    explicit AnsweringMail(const SendOutcome& answer)
        : m_answer(answer) {}
    SendOutcome send(const messaging::Envelope&, const QByteArray&, const std::stop_token&) override {
        return m_answer;
    }

private:
    const SendOutcome& m_answer;
};

class AnsweringSms final : public messaging::SmsTransport {
public:
    explicit AnsweringSms(const SendOutcome& answer)
        : m_answer(answer) {}
    SendOutcome send(const messaging::SmsMessage&, const std::stop_token&) override { return m_answer; }

private:
    const SendOutcome& m_answer;
};

/// A desk whose servers answer as the test says, with one member that can be written to.
struct Works {
    MailDesk desk;
    SendOutcome mail;
    SendOutcome sms;
    app::Channels channels;

    explicit Works(Engine engine)
        : desk(engine) {
        channels.mail = std::make_unique<AnsweringMail>(mail);
        channels.sms = std::make_unique<AnsweringSms>(sms);
        channels.from = {u"Reparo"_s, u"casos@reparo.example"_s};
        app::ChannelSettings settings;
        settings.mail = app::ChannelSettings::Mail::Smtp;
        settings.sms = app::ChannelSettings::Sms::Kannel;
        settings.from = channels.from;
        settings.smtp.host = u"mail.example"_s;
        settings.smtp.port = 587;
        settings.kannel.url = QUrl(u"https://sms.example/send"_s);
        settings.kannel.user = u"reparo"_s;
        settings.inbox = app::ChannelSettings::Inbox{};
        settings.inbox->access.host = u"mail.example"_s;
        settings.inbox->access.user = u"pqr"_s;
        settings.inbox->access.port = 993;
        valueOf(app::saveChannels(desk.session(), desk.clock, desk.supervisor, settings, u"test"_s));
        reachByPhone();
    }
    void reachByPhone() {
        core::NetworkProfile profile =
            desk.reading([&] { return store::findNetworkProfile(desk.session(), desk.north); });
        profile.phone = u"+573001112233"_s;
        valueOf(store::write(desk.session(), [&]() -> core::Result<bool> {
            return store::writeNetworkProfile(desk.session(), profile);
        }));
    }
    core::CaseId escalated() {
        const auto id = desk.logged();
        desk.done(desk.supervisor, app::EscalateCase{id, desk.north, {}});
        return id;
    }
    void send(const QString& holder = u"agent"_s) {
        static_cast<void>(valueOf(app::Sender(desk.session(), channels, desk.clock, holder).sendDue(100)));
    }
    QList<app::HealthLine> lines() {
        return valueOf(app::readHealth(desk.session(), desk.supervisor, {}, desk.clock.now()));
    }
    app::HealthLine line(HealthPart part) {
        for (const app::HealthLine& each : lines())
            if (each.part == part)
                return each;
        FAIL("there is no such line");
        return {};
    }
    int told() { // to whoever looks at the change log
        int changes = 0;
        for (const store::Change& each :
             desk.reading([&] { return store::findChangesSince(desk.session(), 0, 10000); }))
            changes += each.entity == u"channel" ? 1 : 0;
        return changes;
    }
};

} // namespace

TEST_CASE("an outage begins, is told with what waits, and ends") {
    Works works(GENERATE(Engine::Sqlite, Engine::Postgres));
    works.mail = {Delivery::Temporary, Fault::Unreachable, 0, u"nobody answers"_s, {}, {}};
    works.escalated();
    works.escalated();
    works.desk.clock.advance(10s);
    const core::Instant begin = works.desk.clock.now();
    works.send();
    app::HealthLine mail = works.line(HealthPart::MailOut);
    CHECK(mail.state == HealthState::Failing);
    CHECK(mail.waiting == 2);
    REQUIRE(mail.channel);
    CHECK(*mail.channel ==
          core::ChannelHealth{
              core::PostChannel::Mail, begin, begin, {}, u"unreachable"_s, u"nobody answers"_s, 1, u"agent"_s});
    CHECK(works.line(HealthPart::SmsOut).state == HealthState::Ok);
    CHECK(works.line(HealthPart::SmsOut).channel->lastSuccessAt == begin);
    CHECK(works.told() == 1); // that text messages leave is no change

    works.desk.clock.advance(5min);
    works.send(u"window"_s);
    mail = works.line(HealthPart::MailOut);
    CHECK(mail.channel->failingSince == begin);
    CHECK(mail.channel->failures == 2);
    CHECK(mail.channel->holder == u"window"_s);
    CHECK(works.told() == 1);

    works.mail = {};
    works.desk.clock.advance(5min);
    works.send();
    mail = works.line(HealthPart::MailOut);
    CHECK(mail.state == HealthState::Ok);
    CHECK(mail.waiting == 0);
    CHECK_FALSE(mail.channel->isFailing());
    CHECK(mail.channel->lastSuccessAt == works.desk.clock.now());
    CHECK(mail.channel->fault.isEmpty());
    CHECK(works.told() == 2);
}

TEST_CASE("while all is well its time is written down once a minute") {
    Works works(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto sentAt = [&] {
        works.escalated();
        works.desk.clock.advance(10s);
        works.send();
        return works.line(HealthPart::MailOut).channel->lastSuccessAt;
    };
    const auto first = sentAt();
    CHECK(first == works.desk.clock.now());
    CHECK(sentAt() == first);
    works.desk.clock.advance(40s);
    const auto later = sentAt();
    CHECK(later == works.desk.clock.now());
    works.desk.clock.advance(-1h); // the one before was of a clock that went wrong
    const auto earlier = sentAt();
    CHECK(earlier == works.desk.clock.now());
    CHECK(works.told() == 0);
}

TEST_CASE("a server that refuses one address works, a connection that breaks tells nothing") {
    Works works(Engine::Sqlite);
    works.mail = {Delivery::Permanent, Fault::Recipient, 550, u"no such user"_s, {}, {}};
    works.sms = {Delivery::Temporary, Fault::Cut, 0, {}, {}, {}};
    works.escalated();
    works.desk.clock.advance(10s);
    works.send();
    CHECK(works.line(HealthPart::MailOut).channel->lastSuccessAt == works.desk.clock.now());
    CHECK_FALSE(works.line(HealthPart::SmsOut).channel);
    const app::HealthLine undecided = works.line(HealthPart::Undecided);
    CHECK(undecided.state == HealthState::Warning);
    CHECK(undecided.failed == 1);
    CHECK(undecided.uncertain == 0);
}

TEST_CASE("what should have left is a warning after a quarter of an hour, and fails after six hours") {
    Works works(GENERATE(Engine::Sqlite, Engine::Postgres));
    works.escalated();
    const core::Instant ordered = works.desk.clock.now();
    CHECK(works.line(HealthPart::Outbox).waiting == 0); // may still be taken back
    works.desk.clock.advance(15min);
    app::HealthLine outbox = works.line(HealthPart::Outbox);
    CHECK(outbox.state == HealthState::Ok);
    CHECK(outbox.waiting == 2);
    CHECK(outbox.oldest == ordered);
    works.desk.clock.advance(1ms);
    CHECK(works.line(HealthPart::Outbox).state == HealthState::Warning);
    CHECK(works.line(HealthPart::MailOut).state == HealthState::Warning); // nobody sends
    works.desk.clock.advance(6h - 15min);
    CHECK(works.line(HealthPart::Outbox).state == HealthState::Failing);
    CHECK(app::worstOf(works.lines()) == HealthState::Failing);
    works.send();
    CHECK(works.line(HealthPart::Outbox).state == HealthState::Ok);
}

TEST_CASE("mail is accounted for until one is lost") {
    Works works(GENERATE(Engine::Sqlite, Engine::Postgres));
    CHECK(works.line(HealthPart::Intake).state == HealthState::Ok);
    works.desk.take(Letter());
    Letter list;
    list.more = "List-Id: <x.example>\r\n";
    const core::Incoming odd = works.desk.take(list);
    app::HealthLine intake = works.line(HealthPart::Intake);
    CHECK(intake.mail == store::IncomingFigures{2, 1, 0, 0, 1, 0, 0});
    CHECK(intake.state == HealthState::Warning); // one waits for a person
    works.desk.done(works.desk.supervisor, app::DismissMail{odd.id, u"publicidad"_s});
    CHECK(works.line(HealthPart::Intake).state == HealthState::Ok);

    valueOf(store::write(works.desk.session(), [&]() -> core::Result<bool> {
        store::execute(works.desk.session(), u"DELETE FROM mail_original WHERE mail_id = %1"_s.arg(odd.id.value()));
        return true;
    }));
    intake = works.line(HealthPart::Intake);
    CHECK_FALSE(intake.mail.isWhole());
    CHECK(intake.state == HealthState::Failing);
}

TEST_CASE("a mailbox that nobody looks into is a warning, one that is not set up is off") {
    Works works(Engine::Sqlite);
    CHECK(works.line(HealthPart::Inbox).state == HealthState::Warning);
    const auto note = [&](const std::optional<core::Error>& error) {
        valueOf(app::noteChannel(works.desk.session(), works.desk.clock, u"agent"_s, *app::newsOfInbox(error)));
    };
    note({});
    CHECK(works.line(HealthPart::Inbox).state == HealthState::Ok);
    works.desk.clock.advance(15min);
    CHECK(works.line(HealthPart::Inbox).state == HealthState::Ok);
    works.desk.clock.advance(1ms);
    CHECK(works.line(HealthPart::Inbox).state == HealthState::Warning);
    note(core::Error{core::ErrorCode::NotFound, u"no_mailbox"_s, u"PQR"_s, {}});
    CHECK(works.line(HealthPart::Inbox).state == HealthState::Failing);
    CHECK(works.line(HealthPart::Inbox).channel->fault == u"no_mailbox");
    CHECK_FALSE(app::newsOfInbox(core::Error{core::ErrorCode::Offline, u"cancelled"_s, {}, {}}));
    CHECK_FALSE(app::newsOfInbox(core::Error{core::ErrorCode::Offline, u"store.offline"_s, {}, {}}));

    valueOf(app::saveChannels(works.desk.session(), works.desk.clock, works.desk.supervisor, {}, u"test"_s));
    note({});
    works.desk.clock.advance(1h);
    for (const HealthPart part : {HealthPart::Inbox, HealthPart::MailOut, HealthPart::SmsOut})
        CHECK(works.line(part).state == HealthState::Off);
    CHECK(app::worstOf(works.lines()) == HealthState::Ok);
}

TEST_CASE("a folder that can't be written fails, though no server is set up") {
    Works works(Engine::Sqlite);
    valueOf(app::saveChannels(works.desk.session(), works.desk.clock, works.desk.supervisor, {}, u"test"_s));
    works.mail = {Delivery::Temporary, Fault::File, 0, u"/out"_s, {}, {}};
    works.escalated();
    works.desk.clock.advance(10s);
    works.send();
    CHECK(works.line(HealthPart::MailOut).state == HealthState::Failing);
}

TEST_CASE("this computer's clock is part of the works") {
    Works works(Engine::Sqlite);
    CHECK(works.line(HealthPart::Clock).state == HealthState::Ok);
    const core::TimeTrust wrong{core::TimeConcern::Behind, -7min};
    const auto lines =
        valueOf(app::readHealth(works.desk.session(), works.desk.supervisor, wrong, works.desk.clock.now()));
    CHECK(lines.last().part == HealthPart::Clock);
    CHECK(lines.last().state == HealthState::Warning);
    CHECK(lines.last().clock.rule == u"clock.behind");
}

TEST_CASE("supervisors and administrators see all parts, whoever writes to customers the channels") {
    Works works(Engine::Sqlite);
    const auto parts = [&](const core::User& reader) {
        const auto lines = app::readHealth(works.desk.session(), reader, {}, works.desk.clock.now());
        return lines ? lines->size() : -1;
    };
    CHECK(parts(works.desk.supervisor) == 7);
    CHECK(parts(works.desk.administrator) == 7);
    CHECK(parts(works.desk.advisor) == 3);
    CHECK(parts(works.desk.ana) == 3);
    CHECK(parts(works.desk.quality) == -1);
    CHECK(parts(works.desk.member) == -1);
}
