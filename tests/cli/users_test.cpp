#include "reparoctl.h"

#include <QFile>

using namespace Qt::StringLiterals;
using cli_test::Answer;
using cli_test::Reparoctl;

TEST_CASE("people get accounts, roles and passwords") {
    Reparoctl ctl;
    ctl.createEmpty();
    const QString secret = ctl.file(u"secret"_s, "correct horse battery\n");
    CHECK(ctl.run({u"user"_s, u"add"_s, u"root2"_s, u"administrator"_s, u"--password-file"_s, secret}).exit == 0);
    CHECK(
        ctl.run({u"user"_s, u"add"_s, u"ana"_s, u"--role"_s, u"advisor"_s, u"--name"_s, u"Ana"_s}, "another long one\n")
            .exit == 0);
    CHECK(ctl.run({u"user"_s, u"role"_s, u"ana"_s, u"claims_manager"_s, u"--capacity"_s, u"12"_s}).exit == 0);
    CHECK(ctl.run({u"user"_s, u"disable"_s, u"ana"_s}).exit == 0);
    const auto users = ctl.run({u"user"_s, u"list"_s}).objects();
    REQUIRE(users.size() == 2);
    const QJsonObject& ana = users[0][u"login"].toString() == u"ana" ? users[0] : users[1];
    CHECK(ana[u"role"].toString() == u"claims_manager");
    CHECK(ana[u"capacity"].toInt() == 12);
    CHECK_FALSE(ana[u"active"].toBool());

    SECTION("who is disabled does nothing") {
        CHECK(ctl.run({u"--as"_s, u"ana"_s, u"case"_s, u"log"_s}, R"({"kind":"claim","channel":"web","summary":"x"})")
                  .exit == 4);
        CHECK(ctl.run({u"case"_s, u"list"_s}).objects().isEmpty());
    }
    SECTION("the last administrator stays") { CHECK(ctl.run({u"user"_s, u"disable"_s, u"root2"_s}).exit == 1); }
    SECTION("one's own password needs the present one") {
        const QStringList change{u"--as"_s, u"root2"_s, u"user"_s, u"password"_s, u"root2"_s};
        CHECK(ctl.run(change, "wrong wrong wrong\nnew password 1\n").exit == 1);
        CHECK(ctl.run(change, "correct horse battery\nnew password 1\n").exit == 0);
        CHECK(ctl.run(change, "new password 1\nnew password 2\n").exit == 0);
    }
}

TEST_CASE("a password that is missing or weak makes no account") {
    Reparoctl ctl;
    ctl.createEmpty();
    CHECK(ctl.run({u"user"_s, u"add"_s, u"ana"_s, u"advisor"_s}).exit == 1);
    CHECK(ctl.run({u"user"_s, u"add"_s, u"ana"_s, u"advisor"_s}, "short\n").exit == 1);
    CHECK(ctl.run({u"user"_s, u"add"_s, u"ana"_s, u"advisor"_s, u"--password-file"_s, u"/no/such/file"_s}).exit == 1);
    CHECK(ctl.run({u"user"_s, u"list"_s}).objects().isEmpty());
    CHECK(ctl.run({u"user"_s, u"add"_s, u"ana"_s, u"advisor"_s, u"--no-password"_s}).exit == 0);
    CHECK(ctl.run({u"user"_s, u"add"_s, u"ana"_s, u"advisor"_s, u"--no-password"_s}).exit == 1);
}

TEST_CASE("who works is in the history") {
    Reparoctl ctl;
    ctl.createDemo();
    const QString number =
        ctl.run({u"--as"_s, u"sofia"_s, u"case"_s, u"log"_s}, R"({"kind":"claim","channel":"web","summary":"x"})")
            .object()[u"number"]
            .toString();
    CHECK(ctl.show(number)[u"loggedBy"].toString() == u"sofia");
    CHECK(ctl.show(number)[u"events"][0][u"actor"].toString() == u"sofia");
}
