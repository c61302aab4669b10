#include "messaging/loopbrake.h"
#include "messaging/mailreader.h"
#include "support/strings.h"

using namespace Qt::StringLiterals;
using namespace messaging;

namespace {

const OwnMail kOwn{
    {u"pqr@empresa.example"_s, u"quejas@empresa.example"_s}, u"id.empresa.example"_s, u"empresa.example"_s};

std::optional<NoAnswer> why(const QByteArray& headers) {
    return whyNoAutomaticAnswer(
        readMail("From: Ana <ana@cliente.example>\nTo: PQR@empresa.example\n" + headers + "\nhola"), kOwn);
}

std::optional<NoAnswer> whyFrom(const QByteArray& address) {
    return whyNoAutomaticAnswer(readMail("From: " + address + "\nTo: pqr@empresa.example\n\nhola"), kOwn);
}

} // namespace

TEST_CASE("a person's mail to us may be answered") {
    CHECK_FALSE(why({}).has_value());
    CHECK_FALSE(why("Auto-Submitted: no\nReturn-Path: <ana@cliente.example>\nPrecedence: normal\n").has_value());
    CHECK_FALSE(why("Reply-To: otra@cliente.example\nX-Loop: someone.else\n").has_value());
}

TEST_CASE("a program's mail is not answered, whatever it says to be") {
    CHECK(why("Auto-Submitted: auto-replied\n") == NoAnswer::Automatic);
    CHECK(why("auto-submitted: Auto-Generated; x=y\n") == NoAnswer::Automatic);
    CHECK(why("Auto-Submitted: auto-notified\n") == NoAnswer::Automatic);
    CHECK(why("Auto-Submitted: something-new\n") == NoAnswer::Automatic);
    CHECK(why("Auto-Submitted: \n") == NoAnswer::Automatic);
    CHECK(why("Return-Path: <>\n") == NoAnswer::NullSender);
    CHECK(why("List-Id: <x.y>\n") == NoAnswer::List);
    CHECK(why("List-Unsubscribe: <https://x>\n") == NoAnswer::List);
    for (const QByteArray& each :
         {QByteArray("bulk"), QByteArray("LIST"), QByteArray("junk"), QByteArray("auto_reply")})
        CHECK(why("Precedence: " + each + "\n") == NoAnswer::Bulk);
    CHECK(why("X-Auto-Response-Suppress: OOF\n") == NoAnswer::Suppressed);
    CHECK(why("Content-Type: multipart/report; boundary=b\n\n--b\n\nx\n--b--\n") == NoAnswer::Report);
}

TEST_CASE("our own mail is not answered") {
    CHECK(why("X-Loop: empresa.example\n") == NoAnswer::OwnLoop);
    CHECK(why("Message-ID: <a@ID.empresa.example>\n") == NoAnswer::OwnLoop);
    CHECK(whyFrom("pqr@empresa.example") == NoAnswer::OwnAddress);
    CHECK(why("Reply-To: quejas@empresa.example\n") == NoAnswer::OwnAddress);
}

TEST_CASE("nobody reads at these addresses") {
    for (const QByteArray& each :
         {QByteArray("noreply@x.co"), QByteArray("no-reply@x.co"), QByteArray("do.not.reply+1@x.co"),
          QByteArray("MAILER-DAEMON@x.co"), QByteArray("bounces@x.co"), QByteArray("news-request@x.co"),
          QByteArray("owner-news@x.co"), QByteArray("ana"), QByteArray("")})
        CHECK(whyFrom(each) == NoAnswer::NoReplySender);
    CHECK_FALSE(whyFrom("rootcanal@x.co").has_value());
}

TEST_CASE("mail that only passed by is not answered") {
    CHECK(whyNoAutomaticAnswer(readMail("From: ana@cliente.example\nTo: otro@x.co\n\nx"), kOwn) == NoAnswer::NotToUs);
    CHECK_FALSE(whyNoAutomaticAnswer(
                    readMail("From: ana@cliente.example\nTo: otro@x.co\nCc: Quejas@empresa.example\n\nx"), kOwn)
                    .has_value());
}

TEST_CASE("one automatic mail a case, address and template, three an address and day, none to a dead one") {
    CHECK_FALSE(whyNoMoreMail({0, 0, false}).has_value());
    CHECK_FALSE(whyNoMoreMail({0, 2, false}).has_value());
    CHECK(whyNoMoreMail({1, 0, false}) == NoAnswer::OncePerCase);
    CHECK(whyNoMoreMail({0, 3, false}) == NoAnswer::DailyLimit);
    CHECK(whyNoMoreMail({0, 0, true}) == NoAnswer::Blocked);
}

TEST_CASE("against a responder that shows nothing the counts end the loop") {
    // Ten thousand answers that look like a person's: what goes out is what the counts allow.
    const IncomingMail mail = readMail("From: ana@cliente.example\nTo: pqr@empresa.example\n\nGracias");
    AutomaticCounts counts;
    int sent = 0;
    for (int i = 0; i < 10'000; ++i) {
        counts.ofTemplateToAddress = 0; // each mail opens a case of its own
        if (whyNoAutomaticAnswer(mail, kOwn) || whyNoMoreMail(counts))
            continue;
        ++sent;
        ++counts.toAddressInDay;
    }
    CHECK(sent == kAutomaticPerDay);
}
