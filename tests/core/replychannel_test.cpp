#include "core/replychannel.h"

#include "support/eventlog.h"
#include "support/strings.h"

using namespace core;
using namespace Qt::StringLiterals;
using support::EventLog;

namespace {

Party person(const QString& mail, const QString& phone, const QString& address, bool hasConsent) {
    Party party;
    party.name = u"Rosa Peña"_s;
    if (!mail.isEmpty())
        party.contacts << ContactPoint{{}, {}, ContactKind::Email, mail, mail, true};
    if (!phone.isEmpty())
        party.contacts << ContactPoint{{}, {}, ContactKind::Phone, phone, phone, true};
    if (!address.isEmpty())
        party.contacts << ContactPoint{{}, {}, ContactKind::Address, address, {}, true};
    if (hasConsent)
        party.consentAt = EventLog::at(0);
    return party;
}

const QString kMail = QStringLiteral("rosa@correo.example");
const QString kPhone = QStringLiteral("+573005550176");
const QString kStreet = QStringLiteral("Calle 45 # 12-30, Bogotá");

Case through(Channel channel) {
    Case subject;
    subject.channel = channel;
    return subject;
}

QString ruled(Channel channel, const Party& party, const QList<CaseEvent>& events = {}) {
    const ReplyChannel chosen = replyChannel(through(channel), party, events);
    return (chosen.medium ? toCode(*chosen.medium) : u"-"_s) + u' ' + toCode(chosen.reason);
}

EventLog wrote(const QString& medium, const QString& by = QStringLiteral("customer")) {
    EventLog log;
    log.received(0);
    log.add(10, EventType::MessageReceived,
            {{u"medium"_s, medium}, {u"by"_s, by}, {u"from"_s, u"otra@correo.example"_s}});
    return log;
}

} // namespace

TEST_CASE("an answer goes the way that the customer came") {
    const Party all = person(kMail, kPhone, kStreet, true);
    CHECK(ruled(Channel::Phone, all) == u"call called");
    CHECK(ruled(Channel::Mail, all) == u"email wrote_mail");
    CHECK(ruled(Channel::Sms, all) == u"sms wrote_sms");
    CHECK(ruled(Channel::Letter, all) == u"letter wrote_letter");
    CHECK(ruled(Channel::Desk, all) == u"email only_way");
}

TEST_CASE("who wrote since is answered there, at the address that wrote; a program's mail changes nothing") {
    const Party all = person(kMail, kPhone, kStreet, true);
    CHECK(ruled(Channel::Phone, all, wrote(u"email"_s).events()) == u"email wrote_mail");
    CHECK(addressFor(Medium::Email, all, wrote(u"email"_s).events()) == u"otra@correo.example");
    CHECK(ruled(Channel::Mail, all, wrote(u"sms"_s).events()) == u"sms wrote_sms");
    CHECK(ruled(Channel::Phone, all, wrote(u"email"_s, u"member"_s).events()) == u"call called");
    CHECK(addressFor(Medium::Email, all, wrote(u"email"_s, u"member"_s).events()) == kMail);
}

TEST_CASE("a preference needs recorded consent, and a text message too") {
    Party party = person(kMail, kPhone, {}, true);
    party.preferredChannel = Channel::Sms;
    CHECK(ruled(Channel::Mail, party) == u"sms prefers");
    party.consentAt.reset();
    CHECK(ruled(Channel::Mail, party) == u"email wrote_mail");
    CHECK(ruled(Channel::Sms, party) == u"call no_consent");
    CHECK(addressFor(Medium::Sms, party, {}).isEmpty());
    CHECK(addressFor(Medium::Call, party, {}) == kPhone);
}

TEST_CASE("without mail a call, without phone a letter, and without anything it says so") {
    CHECK(ruled(Channel::Mail, person({}, kPhone, kStreet, false)) == u"call only_way");
    CHECK(ruled(Channel::Mail, person({}, {}, kStreet, false)) == u"letter only_way");
    CHECK(ruled(Channel::Mail, person({}, {}, {}, true)) == u"- nothing");
    CHECK_FALSE(replyChannel(through(Channel::Mail), std::nullopt, {}).medium);
}

TEST_CASE("a program writes by mail or text message only, and by text message to who prefers a call") {
    const auto written = [](Channel channel, const Party& party) {
        const ReplyChannel chosen = writtenChannel(through(channel), party, {});
        return (chosen.medium ? toCode(*chosen.medium) : u"-"_s) + u' ' + chosen.address;
    };
    Party both = person(kMail, kPhone, kStreet, true);
    CHECK(written(Channel::Phone, both) == u"email "_s + kMail);
    CHECK(written(Channel::Sms, both) == u"sms "_s + kPhone);
    both.preferredChannel = Channel::Phone;
    CHECK(written(Channel::Mail, both) == u"sms "_s + kPhone);
    CHECK(written(Channel::Phone, person({}, kPhone, kStreet, true)) == u"sms "_s + kPhone);
    CHECK(written(Channel::Phone, person({}, kPhone, kStreet, false)) == u"- "_s);
}
