#include "app/inbox.h"

#include "app/casereads.h"
#include "app/mailbrake.h"
#include "app/sender.h"
#include "maildesk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using commandtest::Letter;
using commandtest::MailDesk;
using core::Incoming;
using core::MailState;
using core::QuarantineReason;
using core::Status;
using support::valueOf;

namespace {

Letter reply(const QByteArray& to, const QByteArray& text) {
    Letter letter;
    letter.subject = "Re: su caso";
    letter.replyTo = to;
    letter.text = text;
    return letter;
}

QByteArray bounce(const QByteArray& id, const QByteArray& status, const QByteArray& action = "failed") {
    return "From: MAILER-DAEMON@mx.example\r\nTo: casos@reparo.example\r\nSubject: Undelivered\r\n"
           "Return-Path: <>\r\nMessage-ID: <dsn-" +
           status + id +
           ">\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
           "--b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n"
           "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n"
           "Final-Recipient: rfc822; somebody@else.example\r\nAction: " +
           action + "\r\nStatus: " + status +
           "\r\nDiagnostic-Code: smtp; 550 no such user\r\n\r\n"
           "--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <" +
           id + ">\r\n\r\n--b--\r\n";
}

/// Remembers the mail that leaves.
class KeptMail final : public messaging::MailTransport {
public:
    explicit KeptMail(QList<std::pair<messaging::Envelope, QByteArray>>& mails)
        : m_mails(mails) {}
    messaging::SendOutcome send(const messaging::Envelope& envelope, const QByteArray& message,
                                const std::stop_token&) override {
        m_mails << std::pair(envelope, message);
        return {};
    }

private:
    QList<std::pair<messaging::Envelope, QByteArray>>& m_mails;
};

} // namespace

TEST_CASE("a mail makes a case of its sender, and its receipt answers it once") {
    MailDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    Letter letter;
    letter.id = "a1@cliente.example";
    const Incoming mail = desk.take(letter);
    REQUIRE(mail.state == MailState::Case);
    const core::Case subject = desk.caseOf(mail.caseId);
    CHECK(subject.channel == core::Channel::Mail);
    CHECK(subject.summary == u"No enfria la nevera"_s);
    CHECK(subject.details == u"Compre una nevera y no enfria."_s);
    CHECK(desk.partyOf(subject.customer).name == u"Ana Ruiz"_s);
    CHECK(mail.number == subject.number);

    const auto ordered = desk.outbox(mail.caseId);
    REQUIRE(ordered.size() == 1);
    CHECK(ordered[0].address == u"ana@cliente.example"_s);
    CHECK(ordered[0].inReplyTo == u"a1@cliente.example"_s);

    QList<std::pair<messaging::Envelope, QByteArray>> sent;
    app::Channels channels;
    channels.mail = std::make_unique<KeptMail>(sent);
    channels.from = {u"Reparo"_s, u"casos@reparo.example"_s};
    desk.clock.advance(10s);
    CHECK(valueOf(app::Sender(desk.session(), channels, desk.clock, u"agent"_s).sendDue(10)).sent == 1);
    REQUIRE(sent.size() == 1);
    CHECK(sent[0].first.from.isEmpty());
    CHECK(sent[0].second.contains("Auto-Submitted: auto-replied"));
    CHECK(sent[0].second.contains("In-Reply-To: <a1@cliente.example>"));
    CHECK(sent[0].second.contains("X-Loop: casos@reparo.example"));

    SECTION("the next mail of the same address is the same customer's") {
        letter.text = "Tampoco congela.";
        letter.id.clear();
        letter.from = "ana@cliente.example";
        const Incoming next = desk.take(letter);
        CHECK(next.state == MailState::Case);
        CHECK(desk.caseOf(next.caseId).customer == subject.customer);
    }
    SECTION("our own receipt that comes back is no case") {
        CHECK(desk.take(sent[0].second).reason == QuarantineReason::OwnMail);
    }
}

TEST_CASE("the same bytes are one mail; the same Message-ID with other words is two, linked") {
    MailDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    Letter letter;
    letter.id = "a1@cliente.example";
    const Incoming first = desk.take(letter);
    for (int again = 0; again < 2; ++again)
        CHECK(desk.take(letter) == first);
    CHECK(desk.figures() == store::IncomingFigures{1, 1, 0, 0, 0, 0, 0});
    letter.text = "Otra cosa";
    const Incoming second = desk.take(letter);
    CHECK(second.id != first.id);
    CHECK(second.twin == first.id);
    CHECK(desk.figures().received == 2);
}

TEST_CASE("a mail that was kept before a crash is placed by the next round, once") {
    MailDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto kept = valueOf(desk.inbox().keep(Letter().bytes()));
    CHECK(kept.isNew);
    CHECK(desk.figures() == store::IncomingFigures{1, 0, 0, 0, 0, 0, 1});
    const auto report = valueOf(desk.inbox().handleKept(10));
    CHECK(report.cases == 1);
    CHECK(valueOf(desk.inbox().handleKept(10)).isIdle());
    CHECK(desk.figures() == store::IncomingFigures{1, 1, 0, 0, 0, 0, 0});
}

TEST_CASE("an answer to our mail goes into its case, and wakes one that waits") {
    MailDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const core::CaseId id = desk.take(Letter()).caseId;
    desk.done(desk.supervisor, app::StartCase{id});
    desk.done(desk.supervisor, app::WaitCase{id, core::WaitReason::CustomerInformation, desk.clock.now() + 48h, {}});
    SECTION("a person's words") {
        const Incoming mail =
            desk.take(reply(desk.idOfReceipt(id), "Aqui va la factura.\r\n\r\nOn Mon, Reparo wrote:\r\n> recibido"));
        CHECK(mail.state == MailState::FollowUp);
        CHECK(mail.caseId == id);
        CHECK(desk.caseOf(id).status == Status::InProgress);
        const auto events = desk.eventsOf(id);
        const auto received = std::ranges::find(events, core::EventType::MessageReceived, &core::CaseEvent::type);
        REQUIRE(received != events.end());
        CHECK(received->text == u"Aqui va la factura."_s);
        CHECK(received->data[u"by"_s].toString() == u"customer");
        CHECK(received->data[u"mail"_s].toInteger() == mail.id.value());
        CHECK(desk.outbox(id).size() == 1); // no receipt of a receipt
        const auto notices = desk.noticesOf(desk.caseOf(id).owner);
        CHECK(std::ranges::count(notices, core::NotificationKind::MessageArrived, &core::Notification::kind) == 1);
    }
    SECTION("a vacation responder's words stand there and wake nothing") {
        Letter letter = reply(desk.idOfReceipt(id), "Estoy de vacaciones.");
        letter.more = "Auto-Submitted: auto-replied\r\n";
        CHECK(desk.take(letter).state == MailState::FollowUp);
        CHECK(desk.caseOf(id).status == Status::WaitingCustomer);
    }
    SECTION("an answer to the answer") {
        Letter first = reply(desk.idOfReceipt(id), "Uno");
        first.id = "uno@cliente.example";
        CHECK(desk.take(first).caseId == id);
        CHECK(desk.take(reply("uno@cliente.example", "Dos")).caseId == id);
    }
    SECTION("somebody else's answer waits for a person") {
        Letter letter = reply(desk.idOfReceipt(id), "Yo tambien");
        letter.from = "eva@otra.example";
        const Incoming mail = desk.take(letter);
        CHECK(mail.reason == QuarantineReason::OtherSender);
        CHECK(mail.suggestion == id);
        CHECK(desk.caseOf(id).status == Status::WaitingCustomer);
    }
}

TEST_CASE("what no rule can place waits for a person with its reason") {
    MailDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const core::Case known = desk.caseOf(desk.take(Letter()).caseId);
    const auto reasonOf = [&](const Letter& letter) { return desk.take(letter).reason; };
    Letter letter;
    SECTION("a number in the subject alone, whoever writes") {
        letter.subject = "Sobre el caso " + known.number.toLower().toUtf8();
        letter.text = "Hola";
        const Incoming mail = desk.take(letter);
        CHECK(mail.reason == QuarantineReason::SubjectOnly);
        CHECK(mail.suggestedNumber == known.number);
    }
    SECTION("a number that no case has is only a word") {
        letter.subject = "R-2026-999999";
        CHECK(desk.take(letter).state == MailState::Case);
    }
    SECTION("control headers of the sender change nothing") {
        letter.text = "Soy yo";
        letter.more =
            "X-Reparo-Case: " + known.number.toUtf8() + "\r\nX-Zammad-Ticket-Number: 1\r\nX-Spam-Flag: NO\r\n";
        const Incoming mail = desk.take(letter);
        CHECK(mail.state == MailState::Case);
        CHECK(mail.caseId != known.id);
    }
    SECTION("programs") {
        for (const char* header : {"Auto-Submitted: auto-replied", "List-Id: <x.example>", "Precedence: bulk",
                                   "Return-Path: <>", "X-Loop: casos@reparo.example"}) {
            letter.text = header;
            letter.more = QByteArray(header) + "\r\n";
            INFO(header);
            CHECK(reasonOf(letter) == QuarantineReason::Automatic);
        }
    }
    SECTION("what a server marked as spam") {
        letter.text = "Ofertas";
        letter.more = "X-Spam-Flag: YES\r\n";
        CHECK(reasonOf(letter) == QuarantineReason::Spam);
    }
    SECTION("nobody") {
        letter.from = "";
        letter.text = "Sin nombre";
        CHECK(reasonOf(letter) == QuarantineReason::NoSender);
    }
    SECTION("ourselves") {
        letter.from = "Casos <CASOS@reparo.example>";
        CHECK(reasonOf(letter) == QuarantineReason::OwnMail);
    }
    SECTION("nothing") {
        letter.subject.clear();
        letter.text.clear();
        CHECK(reasonOf(letter) == QuarantineReason::Empty);
    }
    SECTION("no mail at all") { CHECK(desk.take(QByteArray("\x01\x02")).reason == QuarantineReason::Unreadable); }
    SECTION("what could not be fetched") {
        const auto kept = valueOf(desk.inbox().keep(Letter().bytes() + "x", {}, 200'000'000));
        CHECK(valueOf(desk.inbox().handle(kept.id)).reason == QuarantineReason::TooLarge);
    }
    CHECK(desk.figures().isWhole());
}

TEST_CASE("thanks leave an ended case alone; anything else opens it again, for ten days") {
    MailDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const core::CaseId id = desk.take(Letter()).caseId;
    desk.done(desk.supervisor, app::StartCase{id});
    desk.done(desk.supervisor, answer(desk, id));
    desk.done(desk.supervisor, app::CloseCase{id, core::Evidence::MessageDelivered, {}, {}});
    const QByteArray receipt = desk.idOfReceipt(id);
    SECTION("thanks") {
        CHECK(desk.take(reply(receipt, "Muchas gracias, muy amables.\r\n\r\nAna Ruiz")).state == MailState::FollowUp);
        CHECK(desk.caseOf(id).status == Status::Closed);
    }
    SECTION("more") {
        desk.clock.advance(24h * 10);
        CHECK(desk.take(reply(receipt, "Gracias, pero sigue sin enfriar")).caseId == id);
        CHECK(desk.caseOf(id).status == Status::Reopened);
        CHECK(desk.caseOf(id).cycle == 2);
    }
    SECTION("much later it is another case that names the old one") {
        desk.clock.advance(24h * 10 + 1s);
        const Incoming mail = desk.take(reply(receipt, "Otra vez no enfria"));
        CHECK(mail.state == MailState::Case);
        CHECK(mail.caseId != id);
        CHECK(desk.caseOf(id).status == Status::Closed);
        CHECK(desk.caseOf(mail.caseId).details.contains(desk.caseOf(id).number));
    }
}

TEST_CASE("an answer to a merged case goes to the one that goes on") {
    MailDesk desk(store::Engine::Sqlite);
    const core::CaseId id = desk.take(Letter()).caseId;
    const core::CaseId into = desk.logged();
    Letter other;
    other.text = "segundo";
    const core::CaseId survivor = desk.take(other).caseId;
    desk.done(desk.supervisor, app::MergeCase{id, survivor});
    CHECK(desk.take(reply(desk.idOfReceipt(id), "Sigo esperando")).caseId == survivor);
    CHECK(into != survivor);
}

TEST_CASE("a member's answer to the escalation does as by text message") {
    MailDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const core::CaseId id = desk.logged();
    desk.done(desk.supervisor, app::EscalateCase{id, desk.north, {}});
    const core::Escalation open = desk.reading([&] { return *store::findOpenEscalation(desk.session(), id); });
    const auto ordered = desk.outbox(id);
    const QByteArray escalation = ordered.last().reference.toUtf8() + "@reparo.example";
    const auto write = [&](const QByteArray& text) {
        Letter letter = reply(escalation, text);
        letter.from = "taller@norte.example";
        return desk.take(letter);
    };
    SECTION("accepts, with or without the code") {
        CHECK(write(GENERATE_COPY(QByteArray("ACEPTO"), "acepto " + open.code.toUtf8())).state == MailState::FollowUp);
        CHECK(desk.reading([&] { return store::findOpenEscalation(desk.session(), id)->acceptedAt.has_value(); }));
    }
    SECTION("another code is only a message") {
        write("ACEPTO 999999");
        CHECK_FALSE(
            desk.reading([&] { return store::findOpenEscalation(desk.session(), id)->acceptedAt.has_value(); }));
        CHECK(desk.eventCodes(id).last() == u"member_answered");
    }
    SECTION("resolved stands in the case for its owner") {
        CHECK(write("RESUELTO: se cambio el cable").state == MailState::FollowUp);
        CHECK(desk.eventsOf(id).last().text.contains(u"se cambio el cable"_s));
        CHECK(desk.caseOf(id).status == Status::WithNetwork);
    }
    SECTION("other words are the member's answer") {
        CHECK(write("Vamos el jueves").state == MailState::FollowUp);
        CHECK(desk.eventCodes(id).last() == u"member_answered");
    }
    SECTION("somebody else can't accept in their name") {
        Letter letter = reply(escalation, "ACEPTO");
        letter.from = "taller@sur.example";
        CHECK(desk.take(letter).reason == QuarantineReason::OtherSender);
        CHECK_FALSE(
            desk.reading([&] { return store::findOpenEscalation(desk.session(), id)->acceptedAt.has_value(); }));
    }
}

TEST_CASE("a bounce is kept with its message, which a person sees, and its address rests for sixty days") {
    MailDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const core::CaseId id = desk.take(Letter()).caseId;
    const QByteArray receipt = desk.idOfReceipt(id);
    app::Channels channels;
    QList<std::pair<messaging::Envelope, QByteArray>> sent;
    channels.mail = std::make_unique<KeptMail>(sent);
    channels.from = {u"Reparo"_s, u"casos@reparo.example"_s};
    desk.clock.advance(10s);
    CHECK(valueOf(app::Sender(desk.session(), channels, desk.clock, u"agent"_s).sendDue(10)).sent == 1);
    const auto brake = [&] {
        return valueOf(store::read(desk.session(), [&]() -> core::Result<std::optional<messaging::NoAnswer>> {
            return app::whyNoAutomaticMail(desk.session(), u"Ana@Cliente.example"_s, core::CaseId(999),
                                           core::Purpose::Receipt, desk.clock.now());
        }));
    };
    SECTION("for good") {
        const Incoming mail = desk.take(bounce(receipt, "5.1.1"));
        CHECK(mail.state == MailState::Report);
        CHECK(desk.outbox(id)[0].state == core::OutgoingState::Failed);
        CHECK(desk.outbox(id)[0].sentence == u"550 no such user"_s);
        const auto told = desk.noticesOf(desk.caseOf(id).owner);
        CHECK(std::ranges::count(told, core::NotificationKind::MessageStuck, &core::Notification::kind) == 1);
        CHECK(brake() == messaging::NoAnswer::Blocked);
        Letter again;
        again.text = "Otra nevera";
        const Incoming next = desk.take(again);
        CHECK(next.state == MailState::Case);
        CHECK(desk.outbox(next.caseId).isEmpty());
        desk.clock.advance(24h * 60);
        CHECK(brake() == std::nullopt);
    }
    SECTION("for now") {
        CHECK(desk.take(bounce(receipt, "4.2.2", "delayed")).state == MailState::Report);
        CHECK(desk.outbox(id)[0].state == core::OutgoingState::Sent);
        CHECK(brake() == std::nullopt);
    }
    SECTION("of a message that is not ours") {
        CHECK(desk.take(bounce("made-up@reparo.example", "5.1.1")).reason == QuarantineReason::OtherReport);
        CHECK(brake() == std::nullopt);
    }
}

TEST_CASE("what comes with a mail stands in its case, and is read out of the mail") {
    MailDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const QByteArray photo = "\xff\xd8\xff foto de la nevera";
    const QByteArray mail = "From: Ana Ruiz <ana@cliente.example>\r\nTo: casos@reparo.example\r\nSubject: La nevera\r\n"
                            "Message-ID: <foto@cliente.example>\r\nMIME-Version: 1.0\r\n"
                            "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                            "--b\r\nContent-Type: text/plain\r\n\r\nNo enfria.\r\n"
                            "--b\r\nContent-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\n"
                            "Content-Disposition: attachment; filename=foto.jpg\r\n\r\n" +
                            photo.toBase64() + "\r\n--b--\r\n";
    const core::CaseId id = desk.take(mail).caseId;
    const auto detailFor = [&](const core::User& reader) {
        return app::readCaseDetail(desk.session(), reader, desk.bus().company(), id, desk.clock.now());
    };
    const QList<core::MailFile> files = valueOf(detailFor(desk.ana)).mailFiles;
    REQUIRE(files.size() == 1);
    CHECK(files[0].name == u"foto.jpg");
    CHECK(files[0].from == u"Ana Ruiz");
    CHECK(files[0].size == photo.size());
    const auto read = [&](const core::User& reader, const core::MailFile& file) {
        return app::readMailFile(desk.session(), reader, desk.bus().company(), id, file, desk.clock.now(),
                                 desk.parser());
    };
    CHECK(valueOf(read(desk.ana, files[0])) == photo);
    core::MailFile other = files[0];
    other.part = 0;
    CHECK(read(desk.ana, other).error().rule == u"case_file.unknown");
    desk.done(desk.ana, app::EscalateCase{id, desk.north, {}});
    CHECK(valueOf(detailFor(desk.member)).mailFiles.isEmpty());
    CHECK(read(desk.member, files[0]).error().rule == u"case_file.unknown");
}

TEST_CASE("an address gets three automatic mails a day, whatever it writes") {
    MailDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    int receipts = 0;
    for (int each = 0; each < 6; ++each) {
        Letter letter;
        letter.text = "Caso " + QByteArray::number(each);
        const Incoming mail = desk.take(letter);
        CHECK(mail.state == MailState::Case);
        receipts += static_cast<int>(desk.outbox(mail.caseId).size());
    }
    CHECK(receipts == 3);
    desk.clock.advance(24h + 1s);
    Letter next;
    next.text = "El dia siguiente";
    CHECK(desk.outbox(desk.take(next).caseId).size() == 1);
}
