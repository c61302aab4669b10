#include "core/permissions.h"

#include "support/strings.h"
#include <map>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// What each role may do, as the domain tells it: by role, where the code's table goes by verb.
const std::map<Role, QStringList> kMay{
    {Role::Advisor,
     u"log_case note contact edit_case escalate wait resume resolve promise read_case manage_parties send_message "
      "carry_out ask_member"_s.split(u' ')},
    {Role::ClaimsManager,
     u"log_case edit_case assign confirm start wait resume escalate accept note contact resolve close reopen merge "
     "unmerge offer promise set_priority explain_delay read_case read_all_cases manage_parties extend_term manage_absences "
     "send_message receive_message carry_out ask_member answer_member decline handle_mail"_s.split(u' ')},
    {Role::Supervisor,
     u"log_case edit_case assign confirm start wait resume escalate accept note contact resolve close reopen merge "
     "unmerge offer promise set_priority explain_delay read_case read_all_cases manage_parties import_cases manage_shared_views "
     "manage_agreements apply_agreement extend_term manage_absences send_message receive_message carry_out ask_member "
     "answer_member decline handle_mail manage_texts"_s
         .split(u' ')},
    {Role::QualityCoordinator, u"read_case read_all_cases note edit_case manage_texts"_s.split(u' ')},
    {Role::NetworkMember, u"read_case accept note contact resolve answer_member decline"_s.split(u' ')},
    {Role::Administrator, u"manage_users manage_catalogue back_up manage_agreements manage_texts"_s.split(u' ')},
};

User userOf(Role role) {
    User user;
    user.id = UserId(10);
    user.role = role;
    if (role == Role::NetworkMember)
        user.networkMember = NetworkMemberId(5);
    return user;
}

QString ruleOf(const Result<void>& result) {
    if (result)
        return u"allowed"_s;
    CHECK(result.error().code == ErrorCode::Denied);
    return result.error().rule;
}

} // namespace

TEST_CASE("each role may do what the domain gives it, and nothing else") {
    for (const Role role : allValues<Role>()) {
        for (const Verb verb : allValues<Verb>()) {
            INFO(toCode(role).toStdString() << " " << toCode(verb).toStdString());
            CHECK(isAllowed(role, verb) == kMay.at(role).contains(toCode(verb)));
            CHECK(ruleOf(mayDo(userOf(role), verb)) == (isAllowed(role, verb) ? u"allowed"_s : u"permission.role"_s));
        }
    }
}

TEST_CASE("whoever left may do nothing") {
    for (const Role role : allValues<Role>()) {
        User user = userOf(role);
        user.isActive = false;
        for (const Verb verb : allValues<Verb>()) {
            CHECK(ruleOf(mayDo(user, verb)) == u"permission.inactive"_s);
            CHECK(ruleOf(mayDo(user, verb, Case())) == u"permission.inactive"_s);
        }
    }
}

TEST_CASE("a network member reaches only the cases marked for them") {
    const User user = userOf(Role::NetworkMember);
    Case subject;
    subject.owner = user.id;
    subject.loggedBy = user.id;
    for (const Verb verb : {Verb::ReadCase, Verb::Accept, Verb::Note, Verb::Contact, Verb::Resolve}) {
        subject.networkMember = NetworkMemberId(5);
        CHECK(mayDo(user, verb, subject));
        subject.networkMember = NetworkMemberId(6);
        CHECK(ruleOf(mayDo(user, verb, subject)) == u"permission.other_member"_s);
        subject.networkMember = {};
        CHECK(ruleOf(mayDo(user, verb, subject)) == u"permission.other_member"_s);
    }
    SECTION("and none at all while they belong to no member") {
        User stray = user;
        stray.networkMember = {};
        CHECK(ruleOf(mayDo(stray, Verb::ReadCase, Case())) == u"permission.other_member"_s);
    }
}

TEST_CASE("an advisor resolves what they took, own, or settled in the call") {
    const User advisor = userOf(Role::Advisor);
    Case subject;
    subject.owner = UserId(2);
    subject.loggedBy = UserId(3);
    CHECK(ruleOf(mayDo(advisor, Verb::Resolve, subject)) == u"permission.not_own"_s);
    CHECK(mayDo(advisor, Verb::Note, subject));
    SECTION("took") { subject.loggedBy = advisor.id; }
    SECTION("own") { subject.owner = advisor.id; }
    SECTION("settled in the call") { subject.isFirstContact = true; }
    if (subject.loggedBy == advisor.id || subject.owner == advisor.id || subject.isFirstContact)
        CHECK(mayDo(advisor, Verb::Resolve, subject));
}

TEST_CASE("a manager confirms only their own cases and works on all") {
    const User manager = userOf(Role::ClaimsManager);
    Case subject;
    subject.owner = UserId(2);
    subject.loggedBy = manager.id;
    CHECK(ruleOf(mayDo(manager, Verb::Confirm, subject)) == u"permission.not_own"_s);
    CHECK(mayDo(manager, Verb::Resolve, subject));
    subject.owner = manager.id;
    CHECK(mayDo(manager, Verb::Confirm, subject));
    User nobody = manager;
    nobody.id = {};
    subject.owner = {};
    CHECK(ruleOf(mayDo(nobody, Verb::Confirm, subject)) == u"permission.not_own"_s);
}

TEST_CASE("a manager declares his own absence only, a supervisor anybody's") {
    const User manager = userOf(Role::ClaimsManager);
    CHECK(mayDoFor(manager, Verb::ManageAbsences, manager.id));
    CHECK(ruleOf(mayDoFor(manager, Verb::ManageAbsences, UserId(2))) == u"permission.not_yourself"_s);
    CHECK(mayDoFor(userOf(Role::Supervisor), Verb::ManageAbsences, UserId(2)));
    CHECK(ruleOf(mayDoFor(userOf(Role::Advisor), Verb::ManageAbsences, UserId(10))) == u"permission.role"_s);
    User nobody = manager;
    nobody.id = {};
    CHECK(ruleOf(mayDoFor(nobody, Verb::ManageAbsences, {})) == u"permission.not_yourself"_s);
}

TEST_CASE("a quality coordinator mends what a case is classified by, never what somebody told") {
    for (const QStringView field : {u"category", u"cause", u"moment", u"attributes"})
        CHECK(mayEditField(Role::QualityCoordinator, field));
    for (const QStringView field : {u"summary", u"details", u"customer", u"priority", u"amount", u""})
        CHECK_FALSE(mayEditField(Role::QualityCoordinator, field));
    CHECK(mayEditField(Role::Advisor, u"summary"));
    CHECK_FALSE(mayEditField(Role::NetworkMember, u"category"));
    CHECK_FALSE(mayEditField(Role::Administrator, u"category"));
}
