#include "app/customermessage.h"
#include "app/deliveries.h"
#include "app/jobs.h"
#include "app/outbox.h"
#include "app/plannedclose.h"
#include "app/sender.h"
#include "commanddesk.h"
#include "messaging/mailparser.h"
#include "store/maintenance.h"
#include "store/notificationtable.h"
#include "store/outboxtable.h"
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using commandtest::CommandDesk;
using core::EventType;
using core::Medium;
using core::OutgoingState;
using core::Purpose;
using support::valueOf;

namespace {

class AcceptingMail final : public messaging::MailTransport {
public:
    messaging::SendOutcome send(const messaging::Envelope&, const QByteArray& message,
                                const std::stop_token&) override {
        mails << message;
        return outcome;
    }
    QList<QByteArray> mails;
    messaging::SendOutcome outcome;
};

class AcceptingSms final : public messaging::SmsTransport {
public:
    messaging::SendOutcome send(const messaging::SmsMessage&, const std::stop_token&) override { return {}; }
};

/// A company that writes to its customers.
struct Answering {
    CommandDesk desk;
    app::Channels channels;
    AcceptingMail* mail;

    explicit Answering(store::Engine engine)
        : desk(engine) {
        auto mailing = std::make_unique<AcceptingMail>();
        mail = mailing.get();
        channels.mail = std::move(mailing);
        channels.sms = std::make_unique<AcceptingSms>();
        channels.from = {u"Reparo"_s, u"casos@reparo.example"_s};
    }
    core::CaseId writtenBy(bool hasConsent = true) {
        app::LogCase call = desk.call();
        call.channel = core::Channel::Mail;
        call.caller.email = u"rosa%1@correo.example"_s.arg(++m_people);
        call.isConsentGiven = hasConsent;
        const auto id = desk.done(desk.advisor, call).caseId;
        desk.clock.advance(20s);
        send(); // the receipt is out of the way
        mail->mails.clear();
        return id;
    }
    void send() {
        static_cast<void>(valueOf(app::Sender(desk.session(), channels, desk.clock, u"agent"_s).sendDue(100)));
    }
    void pass(core::Duration time) {
        desk.clock.advance(time);
        send();
    }
    app::JobReport jobs() {
        app::JobReport sum;
        for (;;) {
            const auto report = valueOf(app::runJobs(desk.session(), desk.bus(), desk.clock, 100));
            sum.closed += report.closed;
            if (report.isIdle())
                return sum;
        }
    }
    core::Outgoing message(core::OutgoingId id) {
        return desk.reading([&] { return *store::findOutgoing(desk.session(), id); });
    }
    core::ClockState stateOf(core::CaseId id, core::Measure measure) {
        for (const core::CaseClock& each : desk.clocksOf(id))
            if (each.measure == measure)
                return each.state;
        return core::ClockState::Cancelled;
    }
    QStringList verified() {
        QStringList differences;
        jobs();
        const auto take = [&](const store::Difference& each) { differences << each.what + u' ' + each.where; };
        static_cast<void>(
            valueOf(store::verifyStore(desk.session(), desk.bus().company().book, desk.clock.now(), true, take)));
        return differences;
    }

private:
    int m_people = 0;
};

app::SendMessage progress(core::CaseId id, std::optional<Medium> medium = {}) {
    return {id, {Purpose::Progress, medium, {}, u"Su caso"_s, u"Hola, Rosa: vamos mañana a las 10."_s, {}, false}};
}

app::ResolveCase answered(const CommandDesk& desk, core::CaseId id, bool closes, std::optional<Medium> medium = {}) {
    app::ResolveCase command = commandtest::answer(desk, id);
    command.message =
        app::CustomerMessage{Purpose::Resolution, medium, {}, u"Respuesta"_s, u"Hola, Rosa: lo cambiamos."_s, {}, closes};
    return command;
}

} // namespace

TEST_CASE("what a person writes goes the customer's way after ten seconds, and counts once it is accepted") {
    Answering world(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto id = world.writtenBy();
    const auto receipt = world.desk.done(world.desk.ana, progress(id));
    REQUIRE(receipt.message);
    CHECK(receipt.message->medium == Medium::Email);
    CHECK(receipt.message->address == u"rosa1@correo.example");
    CHECK(receipt.message->orderedBy == world.desk.ana.id);
    CHECK(world.stateOf(id, core::Measure::FirstContact) == core::ClockState::Running);
    world.pass(9s);
    CHECK(world.mail->mails.isEmpty());
    world.pass(1s);
    REQUIRE(world.mail->mails.size() == 1);
    CHECK_FALSE(world.mail->mails[0].contains("Auto-Submitted"));
    CHECK(world.desk.eventCodes(id).last() == u"message_delivered");
    CHECK(world.stateOf(id, core::Measure::FirstContact) == core::ClockState::Met);
    CHECK(world.verified().isEmpty());
}

TEST_CASE("within the hold a message is taken back, and sent after all; later it has left") {
    Answering world(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto id = world.writtenBy();
    const auto receipt = world.desk.done(world.desk.ana, progress(id));
    world.desk.clock.advance(9s);
    const auto recalled = world.desk.done(world.desk.ana, *receipt.inverse);
    CHECK(world.message(receipt.message->id).state == OutgoingState::Discarded);
    const auto again = world.desk.done(world.desk.ana, *recalled.inverse);
    CHECK(again.message->body == receipt.message->body);
    world.pass(10s);
    CHECK(world.mail->mails.size() == 1);
    CHECK(world.desk.refusal(world.desk.ana, *again.inverse) == u"send_message.gone");
}

TEST_CASE("a mail that is refused proves nothing") {
    Answering world(store::Engine::Sqlite);
    const auto id = world.writtenBy();
    world.mail->outcome = {messaging::Delivery::Permanent, messaging::Fault::Recipient, 550, u"no such user"_s, {}, {}};
    const auto receipt = world.desk.done(world.desk.ana, progress(id));
    world.pass(10s);
    CHECK(world.message(receipt.message->id).state == OutgoingState::Failed);
    CHECK_FALSE(world.desk.eventCodes(id).contains(u"message_delivered"_s));
}

TEST_CASE("the owner is told of a message that will not arrive, once") {
    Answering world(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto id = world.writtenBy();
    world.mail->outcome = {messaging::Delivery::Permanent, messaging::Fault::Recipient, 550, u"no such user"_s, {}, {}};
    world.desk.done(world.desk.ana, progress(id));
    world.pass(10s);
    world.pass(1h);
    const core::UserId owner = world.desk.caseOf(id).owner;
    const auto notices = world.desk.reading([&] {
        return store::findNotifications(world.desk.session(), owner, world.desk.clock.now() + 48h, {}, 10);
    });
    const auto ofMessage = [id](const core::Notification& each) {
        return each.kind == core::NotificationKind::MessageStuck && each.caseId == id && each.alarm.isEmpty();
    };
    CHECK(std::ranges::count_if(notices, ofMessage) == 1);
}

TEST_CASE("files of the case go with a mail, whole and under their names") {
    Answering world(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto id = world.writtenBy();
    const QByteArray report = "%PDF-1.4 informe " + QByteArray(5'000, 'x');
    const auto file = world.desk.done(world.desk.ana, app::AttachFile{id, u"C:\\informe año.pdf"_s, report}).file;
    REQUIRE(file.isValid());
    app::SendMessage sending = progress(id);
    sending.message.files = {file};
    const auto receipt = world.desk.done(world.desk.ana, sending);
    CHECK(world.message(receipt.message->id).files == QList{file});
    world.pass(10s);
    REQUIRE(world.mail->mails.size() == 1);
    messaging::MailParser parser(messaging::mailParserProgram());
    const auto read = valueOf(parser.read(world.mail->mails[0]));
    REQUIRE(read.attachments.size() == 1);
    CHECK(read.attachments[0].name == u"informe año.pdf");
    CHECK(read.attachments[0].type == u"application/pdf");
    CHECK(valueOf(parser.part(world.mail->mails[0], read.attachments[0].index)) == report);
}

TEST_CASE("only files that are in the case go out, by mail, and not too many") {
    Answering world(store::Engine::Sqlite);
    const auto id = world.writtenBy();
    const auto other = world.writtenBy();
    const auto add = [&](core::CaseId to, const QByteArray& content) {
        return world.desk.done(world.desk.ana, app::AttachFile{to, u"foto.txt"_s, content});
    };
    const auto refused = [&](std::optional<Medium> medium, const QList<core::CaseFileId>& files) {
        app::SendMessage sending = progress(id, medium);
        sending.message.files = files;
        return world.desk.refusal(world.desk.ana, sending);
    };
    const auto mine = add(id, "uno");
    CHECK(refused({}, {add(other, "otro").file}) == u"case_file.unknown");
    CHECK(refused(Medium::Sms, {mine.file}) == u"send_message.files_by_mail");
    const auto large = add(id, QByteArray(app::kLargestMail, 'x'));
    CHECK(refused({}, {mine.file, large.file}) == u"send_message.files_too_large");
    world.desk.done(world.desk.ana, *large.inverse);
    CHECK(refused({}, {large.file}) == u"case_file.unknown");
}

TEST_CASE("a text message counts when it is accepted, or on the phone where the gateway tells") {
    Answering world(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    world.channels.hasSmsReceipts = GENERATE(false, true);
    const auto id = world.writtenBy();
    const auto receipt = world.desk.done(world.desk.ana, progress(id, Medium::Sms));
    world.pass(10s);
    CHECK(world.desk.eventCodes(id).contains(u"message_delivered"_s) != world.channels.hasSmsReceipts);
    const app::DeliveryNews news{receipt.message->reference, OutgoingState::Delivered, world.desk.clock.now(), {}, {}};
    if (world.channels.hasSmsReceipts) {
        CHECK(valueOf(app::takeReceipt(world.desk.session(), world.desk.bus(), news)));
        CHECK(world.desk.eventCodes(id).last() == u"message_delivered");
        CHECK_FALSE(valueOf(app::takeReceipt(world.desk.session(), world.desk.bus(), news)));
    }
    CHECK(world.desk.eventCodes(id).count(u"message_delivered"_s) == 1);
}

TEST_CASE("who has not agreed to text messages is not sent any, and an answer needs a decision") {
    Answering world(store::Engine::Sqlite);
    const auto id = world.writtenBy(false);
    CHECK(world.desk.refusal(world.desk.ana, progress(id, Medium::Sms)) == u"send_message.no_consent");
    CHECK(world.desk.refusal(world.desk.ana, progress(id, Medium::Letter)) == u"send_message.no_address");
    app::SendMessage early = progress(id);
    early.message.purpose = Purpose::Resolution;
    CHECK(world.desk.refusal(world.desk.ana, early) == u"send_message.not_resolved");
    app::SendMessage closing = progress(id);
    closing.message.closesCase = true;
    CHECK(world.desk.refusal(world.desk.ana, closing) == u"send_message.not_an_answer");
    app::SendMessage open = progress(id);
    open.message.body = u"Hola: {{progress.news}}"_s;
    CHECK(world.desk.fieldErrors(world.desk.ana, open) == QStringList{u"body:unfilled"_s});
    CHECK(world.desk.refusal(world.desk.quality, progress(id)) == u"permission.role");
}

TEST_CASE("send and close closes when the customer has the answer, not before") {
    Answering world(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto id = world.writtenBy();
    const auto receipt = world.desk.done(world.desk.ana, answered(world.desk, id, true));
    REQUIRE(receipt.message);
    CHECK(world.desk.caseOf(id).status == core::Status::Resolved);
    world.pass(10s);
    const core::Case closed = world.desk.caseOf(id);
    CHECK(closed.status == core::Status::Closed);
    CHECK(closed.evidence == core::Evidence::MessageDelivered);
    CHECK(world.stateOf(id, core::Measure::Resolution) == core::ClockState::Met);
    CHECK(world.verified().isEmpty());
}

TEST_CASE("taking the decision back takes its answer back; doing it again sends it") {
    Answering world(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto id = world.writtenBy();
    const auto receipt = world.desk.done(world.desk.ana, answered(world.desk, id, true));
    world.desk.clock.advance(5s);
    const auto undone = world.desk.done(world.desk.ana, *receipt.inverse);
    CHECK(world.message(receipt.message->id).state == OutgoingState::Discarded);
    world.pass(1min);
    CHECK(world.mail->mails.isEmpty());
    world.desk.done(world.desk.ana, *undone.inverse);
    world.pass(10s);
    CHECK(world.mail->mails.size() == 1);
    CHECK(world.desk.caseOf(id).status == core::Status::Closed);
}

TEST_CASE("an answered case closes by itself after ten days of silence, and not when it was reopened") {
    Answering world(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto id = world.writtenBy();
    const auto other = world.writtenBy();
    world.desk.done(world.desk.ana, answered(world.desk, id, false));
    world.desk.done(world.desk.ana, answered(world.desk, other, false));
    world.pass(10s);
    CHECK(world.stateOf(id, core::Measure::Resolution) == core::ClockState::Met);
    world.desk.done(world.desk.ana, app::ReopenCase{other, u"Volvió a fallar"_s});
    world.desk.clock.advance(24h * 10 - 1s);
    CHECK(world.jobs().closed == 0);
    CHECK(world.desk.caseOf(id).status == core::Status::Resolved);
    world.desk.clock.advance(1s);
    CHECK(world.jobs().closed == 1);
    CHECK(world.desk.caseOf(id).status == core::Status::Closed);
    CHECK(world.desk.caseOf(id).evidence == core::Evidence::MessageDelivered);
    CHECK(core::isOpen(world.desk.caseOf(other).status));
    CHECK(world.verified().isEmpty());
}

TEST_CASE("a call is a task that no sender takes; nobody there keeps it, reached it counts") {
    Answering world(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto id = world.desk.logged();
    const auto receipt = world.desk.done(world.desk.ana, answered(world.desk, id, true));
    REQUIRE(receipt.message);
    const auto task = receipt.message->id;
    CHECK(receipt.message->medium == Medium::Call);
    world.pass(1h);
    CHECK(world.message(task).state == OutgoingState::Ready);
    const auto shelf = valueOf(app::readOutbox(world.desk.session(), world.desk.advisor, store::OutboxShelf::ByHand));
    CHECK(shelf.size() == 1);
    CHECK(world.desk.fieldErrors(world.desk.ana, app::CarryOut{id, task, {}, {}}) ==
          QStringList{u"outcome:required"_s});

    world.desk.done(world.desk.advisor, app::CarryOut{id, task, core::ContactOutcome::NoAnswer, {}});
    CHECK(world.message(task).attempts == 1);
    CHECK(world.message(task).notBefore == world.desk.clock.now() + 30min);
    CHECK(world.desk.caseOf(id).status == core::Status::Resolved);

    const auto reached =
        world.desk.done(world.desk.advisor, app::CarryOut{id, task, core::ContactOutcome::Reached, u"Conforme"_s});
    CHECK(world.desk.caseOf(id).status == core::Status::Closed);
    CHECK(world.desk.caseOf(id).evidence == core::Evidence::CallReached);
    CHECK(world.stateOf(id, core::Measure::Resolution) == core::ClockState::Met);
    CHECK(world.message(task).state == OutgoingState::Delivered);
    CHECK(world.desk.refusal(world.desk.ana, app::CarryOut{id, task, core::ContactOutcome::Reached, {}}) ==
          u"carry_out.not_to_do");

    world.desk.done(world.desk.advisor, *reached.inverse);
    CHECK(world.desk.caseOf(id).status == core::Status::Resolved);
    CHECK(world.message(task).state == OutgoingState::Ready);
    CHECK(world.message(task).attempts == 1);
    CHECK(world.verified().isEmpty());
}

TEST_CASE("a letter that was posted is evidence") {
    Answering world(store::Engine::Sqlite);
    const auto id = world.desk.logged();
    app::ResolveCase command = answered(world.desk, id, true, Medium::Letter);
    command.message->address = u"Calle 45 # 12-30\nBogotá"_s;
    const auto receipt = world.desk.done(world.desk.ana, command);
    world.desk.done(world.desk.advisor, app::CarryOut{id, receipt.message->id, {}, {}});
    CHECK(world.desk.caseOf(id).evidence == core::Evidence::LetterPosted);
    CHECK(world.message(receipt.message->id).state == OutgoingState::Sent);
    CHECK(world.verified().isEmpty());
}
