#include "messaging/mailaddress.h"
#include "messaging/message.h"
#include "support/strings.h"

using namespace Qt::StringLiterals;
using messaging::isMailAddress;

TEST_CASE("addresses that people have are taken") {
    for (const QString& each :
         {u"ana@example.org"_s, u"ana.maria+pqr@sub.example.org"_s, u"o'brien@example.ie"_s, u"a@b"_s, u"1@2.co"_s,
          u"josé.núñez@ñandú.example"_s, u"用户@例子.example"_s, u"x_y-z@a-b.example"_s})
        CHECK(isMailAddress(each));
}

TEST_CASE("what could carry a command, a second address or nothing at all is no address") {
    for (const QString& each : {u""_s,
                                u"@"_s,
                                u"ana"_s,
                                u"ana@"_s,
                                u"@example.org"_s,
                                u"a b@example.org"_s,
                                u"ana@exa mple.org"_s,
                                u"ana@example.org\r\nRCPT TO:<b@c>"_s,
                                u"ana\n@example.org"_s,
                                u"<ana@example.org>"_s,
                                u"a@b@example.org"_s,
                                u"\"a b\"@example.org"_s,
                                u"ana@[127.0.0.1]"_s,
                                u"ana(x)@example.org"_s,
                                u"ana,b@example.org"_s,
                                u".ana@example.org"_s,
                                u"ana.@example.org"_s,
                                u"a..b@example.org"_s,
                                u"ana@-x.org"_s,
                                u"ana@x-.org"_s,
                                u"ana@example..org"_s,
                                u"ana@example.org."_s,
                                u"ana@exa_mple.org"_s,
                                u"ana\u202e@example.org"_s,
                                u"ana\u200b@example.org"_s,
                                u"ana\u00a0@example.org"_s,
                                u"ana\u2028@example.org"_s})
        CHECK_FALSE(isMailAddress(each));
    CHECK_FALSE(isMailAddress(QString(QChar(0xd800)) + u"@example.org"_s));
    CHECK_FALSE(isMailAddress(u"ana"_s + QChar(0) + u"@example.org"_s));
}

TEST_CASE("lengths of an address are those of RFC 5321, in bytes") {
    CHECK(isMailAddress(QString(64, u'a') + u"@b.co"_s));
    CHECK_FALSE(isMailAddress(QString(65, u'a') + u"@b.co"_s));
    CHECK_FALSE(isMailAddress(QString(33, u'ñ') + u"@b.co"_s));
    CHECK_FALSE(isMailAddress(u"a@"_s + QString(64, u'b') + u".co"_s));
    CHECK_FALSE(isMailAddress(u"a@"_s + QString(u"bb."_s).repeated(90) + u"co"_s));
}

TEST_CASE("two spellings of a mailbox are the same one") {
    CHECK(messaging::isSameMailbox(u"Ana@Example.org"_s, u"ana@example.ORG"_s));
    CHECK_FALSE(messaging::isSameMailbox(u"ana@example.org"_s, u"anna@example.org"_s));
    CHECK_FALSE(messaging::isSameMailbox({}, {}));
    CHECK(messaging::domainOf(u"ana@Example.ORG"_s) == u"example.org"_s);
}

TEST_CASE("message ids are new each time and can stand between brackets") {
    const QString id = messaging::newMessageId(u"example.org"_s);
    CHECK(messaging::isMessageId(id));
    CHECK(id != messaging::newMessageId(u"example.org"_s));
    for (const QString& each : {u"x"_s, u"@x"_s, u"x@"_s, u"a@b@c"_s, u"a b@c"_s, u"a>@c"_s, u"a\r@c"_s, u"ñ@c"_s})
        CHECK_FALSE(messaging::isMessageId(each));
    CHECK_FALSE(messaging::isMessageId(QString(300, u'a') + u"@b"_s));
}
