#include "app/people.h"
#include "commanddesk.h"
#include "store/usertable.h"

using namespace Qt::StringLiterals;
using namespace commandtest;

namespace {

constexpr app::PasswordCost kCheap{1, 8192};
constexpr app::PasswordCost kDearer{2, 16384};
const QString kRight = u"long enough"_s;

QString tryIn(CommandDesk& desk, const QString& password, const QString& login = u"ana"_s) {
    const auto user = app::signIn(desk.session(), desk.clock, login, password, kCheap);
    return user ? user->name : user.error().rule;
}

QString hashOf(CommandDesk& desk, const core::User& user) {
    return desk.reading([&] { return store::findCredentials(desk.session(), user.id).passwordHash; });
}

} // namespace

TEST_CASE("who knows the password comes in, whatever the case and blanks of the login") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    CHECK(tryIn(desk, kRight) == u"ana"_s);
    CHECK(tryIn(desk, kRight, u" ANA "_s) == u"ana"_s);
    CHECK(tryIn(desk, u"long enougH"_s) == u"sign_in.wrong"_s);
    CHECK(tryIn(desk, kRight, u"nobody"_s) == u"sign_in.wrong"_s);
    CHECK(tryIn(desk, {}) == u"sign_in.wrong"_s);
}

TEST_CASE("an accent is the same password from every keyboard") {
    CommandDesk desk(store::Engine::Sqlite);
    support::valueOf(app::changePassword(desk.session(), desk.clock, desk.administrator, desk.ana.id, {},
                                         u"contrase\u00f1a"_s, kCheap));
    CHECK(tryIn(desk, u"contrasen\u0303a"_s) == u"ana"_s);
}

TEST_CASE("wrong attempts are slowed more and more, and even the right password waits") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    CHECK(tryIn(desk, u"wrong"_s) == u"sign_in.wrong"_s);
    CHECK(tryIn(desk, u"wrong"_s) == u"sign_in.wrong"_s);
    CHECK(tryIn(desk, u"wrong"_s) == u"sign_in.wrong"_s);
    CHECK(tryIn(desk, kRight) == u"sign_in.slowed"_s);
    desk.clock.advance(2s - 1ms);
    CHECK(tryIn(desk, kRight) == u"sign_in.slowed"_s);
    desk.clock.advance(1ms);
    CHECK(tryIn(desk, u"wrong"_s) == u"sign_in.wrong"_s);
    desk.clock.advance(2s);
    CHECK(tryIn(desk, kRight) == u"sign_in.slowed"_s);
    desk.clock.advance(2s);
    CHECK(tryIn(desk, kRight) == u"ana"_s);
    CHECK(tryIn(desk, u"wrong"_s) == u"sign_in.wrong"_s);
    CHECK(tryIn(desk, kRight) == u"ana"_s);
}

TEST_CASE("in a day of guessing nobody gets much more than a hundred tries") {
    CommandDesk desk(store::Engine::Sqlite);
    int tries = 0;
    for (int second = 0; second < 24 * 3600; second += 30, desk.clock.advance(30s))
        if (tryIn(desk, u"guess"_s) == u"sign_in.wrong"_s)
            ++tries;
    CHECK(tries > 50);
    CHECK(tries <= 110);
    desk.clock.advance(15min);
    CHECK(tryIn(desk, kRight) == u"ana"_s);
}

TEST_CASE("a password is hashed anew when the parameters rose, and never when they fell") {
    CommandDesk desk(store::Engine::Sqlite);
    const QString before = hashOf(desk, desk.ana);
    CHECK(tryIn(desk, kRight) == u"ana"_s);
    CHECK(hashOf(desk, desk.ana) == before);
    REQUIRE(app::signIn(desk.session(), desk.clock, u"ana"_s, kRight, kDearer));
    const QString dearer = hashOf(desk, desk.ana);
    CHECK(dearer.contains(u"m=16,t=2"_s));
    CHECK(tryIn(desk, kRight) == u"ana"_s);
    CHECK(hashOf(desk, desk.ana) == dearer);
}

TEST_CASE("a closed account is told so only to who knows its password") {
    CommandDesk desk(store::Engine::Sqlite);
    core::User gone = desk.ana;
    gone.isActive = false;
    support::valueOf(app::changeUser(desk.session(), desk.clock, desk.administrator, gone));
    CHECK(tryIn(desk, kRight) == u"sign_in.inactive"_s);
    CHECK(tryIn(desk, u"wrong"_s) == u"sign_in.wrong"_s);
}

TEST_CASE("an account without a password lets nobody in") {
    CommandDesk desk(store::Engine::Sqlite);
    core::User user;
    user.login = u"new"_s;
    user.name = u"New"_s;
    support::valueOf(app::addUser(desk.session(), desk.clock, desk.administrator, user, {}, kCheap));
    CHECK(tryIn(desk, {}, u"new"_s) == u"sign_in.wrong"_s);
}

TEST_CASE("people are managed by administrators, and one of them always stays") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    core::User user;
    user.login = u"Pilar"_s;
    user.name = u"Pilar"_s;
    const auto add = [&](const core::User& actor) {
        return app::addUser(desk.session(), desk.clock, actor, user, kRight, kCheap);
    };
    CHECK(add(desk.supervisor).error().rule == u"permission.role"_s);
    CHECK(support::valueOf(add(desk.administrator)).login == u"pilar"_s);
    CHECK(add(desk.administrator).error().fields == QList<core::FieldError>{{u"login"_s, u"taken"_s}});

    core::User root = desk.administrator;
    root.role = core::Role::Advisor;
    const auto change = [&](const core::User& changed) {
        return app::changeUser(desk.session(), desk.clock, desk.administrator, changed);
    };
    CHECK(change(root).error().rule == u"user.last_administrator"_s);
    root.role = core::Role::Administrator;
    root.isActive = false;
    CHECK(change(root).error().rule == u"user.last_administrator"_s);

    core::User ana = desk.ana;
    ana.login = u"other"_s;
    ana.capacity = 7;
    const auto changed = support::valueOf(change(ana));
    CHECK(changed.login == u"ana"_s);
    CHECK(changed.capacity == 7);
    CHECK(change(ana).error().rule == u"user.changed_since"_s);
    ana = changed;
    ana.role = core::Role::NetworkMember;
    CHECK(change(ana).error().fields == QList<core::FieldError>{{u"networkMember"_s, u"required"_s}});
}

TEST_CASE("one's own password needs the old one, somebody else's an administrator") {
    CommandDesk desk(store::Engine::Sqlite);
    const auto change = [&](const core::User& actor, const QString& old, const QString& fresh) {
        const auto done = app::changePassword(desk.session(), desk.clock, actor, desk.ana.id, old, fresh, kCheap);
        return done ? QString() : done.error().fields.isEmpty() ? done.error().rule : done.error().fields.first().rule;
    };
    CHECK(change(desk.ana, u"wrong"_s, u"a new password"_s) == u"wrong"_s);
    CHECK(change(desk.ana, kRight, u"short"_s) == u"too_short"_s);
    CHECK(change(desk.luis, kRight, u"a new password"_s) == u"permission.role"_s);
    CHECK(change(desk.ana, kRight, u"a new password"_s) == QString());
    CHECK(tryIn(desk, u"a new password"_s) == u"ana"_s);
    CHECK(change(desk.administrator, {}, kRight) == QString());
    CHECK(tryIn(desk, kRight) == u"ana"_s);
}

TEST_CASE("wrong old passwords are slowed as wrong sign-ins are, and count together with them") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto change = [&](const QString& old) {
        const auto done =
            app::changePassword(desk.session(), desk.clock, desk.ana, desk.ana.id, old, u"a new password"_s, kCheap);
        return done ? QString() : done.error().fields.isEmpty() ? done.error().rule : done.error().fields.first().rule;
    };
    for (int i = 0; i < 3; ++i)
        CHECK(change(u"wrong"_s) == u"wrong"_s);
    CHECK(change(kRight) == u"sign_in.slowed"_s);
    CHECK(tryIn(desk, kRight) == u"sign_in.slowed"_s);
    desk.clock.advance(2s);
    CHECK(change(u"wrong"_s) == u"wrong"_s);
    desk.clock.advance(2s);
    CHECK(change(kRight) == u"sign_in.slowed"_s);
    desk.clock.advance(2s);
    CHECK(change(kRight) == QString());
    CHECK(tryIn(desk, u"wrong"_s) == u"sign_in.wrong"_s); // the slowing is over
    CHECK(tryIn(desk, u"a new password"_s) == u"ana"_s);
}

TEST_CASE("a saved customer has normalised contacts, one of them primary, and a name for lists") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    core::Party party;
    party.contacts = {{{}, {}, core::ContactKind::Phone, u"300 555 0142"_s, {}, false},
                      {{}, {}, core::ContactKind::Email, u"Rosa@Mail.CO"_s, {}, false}};
    const auto save = [&](const core::Party& each) {
        return app::saveParty(desk.session(), desk.clock, desk.advisor, each, u"CO"_s, u"desk-1"_s);
    };
    core::Party saved = desk.partyOf(support::valueOf(save(party)).id);
    CHECK(saved.name == u"+57 300 5550142"_s);
    CHECK(saved.contacts[0].normalized == u"+573005550142"_s);
    CHECK(saved.contacts[1].normalized == u"rosa@mail.co"_s);
    CHECK(saved.contacts[0].isPrimary);
    saved.name = u"Rosa"_s;
    support::valueOf(save(saved));
    CHECK(save(saved).error().rule == u"party.changed_since"_s);
    CHECK(save({}).error().fields == QList<core::FieldError>{{u"name"_s, u"required"_s}});
    CHECK(app::saveParty(desk.session(), desk.clock, desk.member, saved, u"CO"_s, {}).error().rule ==
          u"permission.role"_s);
}
