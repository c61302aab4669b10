#include "app/mails.h"
#include "maildesk.h"

using namespace Qt::StringLiterals;
using commandtest::Letter;
using commandtest::MailDesk;
using core::Incoming;
using core::MailState;
using support::valueOf;

namespace {

Incoming quarantined(MailDesk& desk, core::CaseId id, const QByteArray& text = "Hola de nuevo") {
    Letter letter;
    letter.subject = desk.caseOf(id).number.toUtf8();
    letter.text = text;
    const Incoming mail = desk.take(letter);
    REQUIRE(mail.state == MailState::Quarantine);
    return mail;
}

Incoming stored(MailDesk& desk, core::IncomingId id) {
    return desk.reading([&] { return *store::findIncoming(desk.session(), id); });
}

} // namespace

TEST_CASE("a person puts a mail of the quarantine into a case, and takes that back") {
    MailDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const core::CaseId id = desk.take(Letter()).caseId;
    const Incoming mail = quarantined(desk, id);
    const commandtest::State before = desk.stateOf(id);
    const auto receipt = desk.done(desk.ana, app::AttachMail{mail.id, id});
    CHECK(stored(desk, mail.id).state == MailState::FollowUp);
    CHECK(stored(desk, mail.id).caseId == id);
    CHECK(stored(desk, mail.id).decidedBy == desk.ana.id);
    CHECK(desk.eventCodes(id).last() == u"message_received");
    CHECK(desk.refusal(desk.ana, app::AttachMail{mail.id, id}) == u"mail.not_waiting");
    REQUIRE(receipt.inverse);
    desk.done(desk.ana, *receipt.inverse);
    CHECK(stored(desk, mail.id).state == MailState::Quarantine);
    CHECK(desk.stateOf(id) == before);
    CHECK(desk.figures().isWhole());
}

TEST_CASE("a person makes a case of a mail of the quarantine, and takes that back") {
    MailDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const Incoming mail = quarantined(desk, desk.take(Letter()).caseId);
    const auto receipt = desk.done(desk.ana, app::LogMail{mail.id});
    CHECK(stored(desk, mail.id).state == MailState::Case);
    CHECK(desk.caseOf(receipt.caseId).channel == core::Channel::Mail);
    CHECK(desk.outbox(receipt.caseId).size() == 1);
    desk.done(desk.ana, *receipt.inverse);
    CHECK(stored(desk, mail.id).state == MailState::Quarantine);
    CHECK(desk.caseOf(receipt.caseId).evidence == core::Evidence::Withdrawn);
    const auto again = desk.done(desk.ana, app::LogMail{mail.id});
    CHECK(again.caseId != receipt.caseId);
    CHECK(desk.figures() == store::IncomingFigures{2, 2, 0, 0, 0, 0, 0});
}

TEST_CASE("a mail that a program wrote gets no receipt, even when a person makes a case of it") {
    MailDesk desk(store::Engine::Sqlite);
    Letter letter;
    letter.more = "Auto-Submitted: auto-generated\r\n";
    const Incoming mail = desk.take(letter);
    CHECK(desk.outbox(desk.done(desk.ana, app::LogMail{mail.id}).caseId).isEmpty());
}

TEST_CASE("a person dismisses a mail with a reason, and may think again") {
    MailDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const core::CaseId id = desk.take(Letter()).caseId;
    const Incoming mail = quarantined(desk, id);
    CHECK(desk.fieldErrors(desk.ana, app::DismissMail{mail.id, u" "_s}) == QStringList{u"reason:required"_s});
    const auto receipt = desk.done(desk.ana, app::DismissMail{mail.id, u"Publicidad"_s});
    CHECK(stored(desk, mail.id).state == MailState::Dismissed);
    CHECK(stored(desk, mail.id).note == u"Publicidad"_s);
    SECTION("undo") {
        desk.done(desk.ana, *receipt.inverse);
        CHECK(stored(desk, mail.id).state == MailState::Quarantine);
    }
    SECTION("attach after all") {
        desk.done(desk.ana, app::AttachMail{mail.id, id});
        CHECK(stored(desk, mail.id).state == MailState::FollowUp);
    }
    CHECK(desk.figures().isWhole());
}

TEST_CASE("who places mail, and who reads it") {
    MailDesk desk(store::Engine::Sqlite);
    const Incoming mail = quarantined(desk, desk.take(Letter()).caseId);
    for (const core::User& each : {desk.advisor, desk.quality, desk.member, desk.administrator})
        CHECK(desk.refusal(each, app::LogMail{mail.id}) == u"permission.role");
    CHECK(desk.refusal(desk.ana, app::LogMail{core::IncomingId(999)}) == u"mail.unknown");
    CHECK_FALSE(app::readMails(desk.session(), desk.advisor, {}));
    CHECK(valueOf(app::readMails(desk.session(), desk.ana, {})).size() == 2);
    CHECK(valueOf(app::readMails(desk.session(), desk.quality, MailState::Quarantine)).size() == 1);
    CHECK_FALSE(app::readMailOriginal(desk.session(), desk.member, mail.id));
}

TEST_CASE("a mail is shown and its files come out as they went in") {
    MailDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    messaging::Message message;
    message.from = {u"Ana"_s, u"ana@cliente.example"_s};
    message.to = {{u"Casos"_s, u"casos@reparo.example"_s}};
    message.subject = u"Foto"_s;
    message.text = u"Va la foto."_s;
    message.html = u"<p>Va la <b>foto</b>.<script>alert(1)</script><img src='http://x.example/1.png'></p>"_s;
    message.messageId = u"foto@cliente.example"_s;
    message.date = desk.clock.now();
    message.attachments = {{u"foto.png"_s, u"image/png"_s, QByteArray("\x89PNG\0\r\n", 7)}};
    const QByteArray bytes = valueOf(messaging::mimeBytes(message));
    const Incoming mail = desk.take(bytes);
    CHECK(mail.attachments == 1);
    const auto detail = valueOf(app::readMail(desk.session(), desk.ana, mail.id, desk.parser()));
    CHECK(detail.read.html.contains(u"<b>foto</b>"_s));
    CHECK_FALSE(detail.read.html.contains(u"script"_s));
    CHECK_FALSE(detail.read.html.contains(u"img"_s));
    REQUIRE(detail.read.attachments.size() == 1);
    CHECK(valueOf(app::readMailPart(desk.session(), desk.ana, mail.id, detail.read.attachments[0].index,
                                    desk.parser())) == message.attachments[0].content);
    CHECK(valueOf(app::readMailOriginal(desk.session(), desk.ana, mail.id)) == bytes);
    CHECK(app::readMailPart(desk.session(), desk.ana, mail.id, 99, desk.parser()).error().rule == u"no_part");
}
