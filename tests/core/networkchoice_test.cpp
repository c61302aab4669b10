#include "core/networkchoice.h"

#include "core/masking.h"
#include "core/memberquestions.h"
#include "support/strings.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using core::EventType;

namespace {

core::NetworkCandidate candidate(int id, const QString& territory = {}, int open = 0) {
    core::NetworkCandidate made;
    made.member = {core::NetworkMemberId(id), u"m%1"_s.arg(id), u"Member %1"_s.arg(id), true};
    made.profile.member = made.member.id;
    made.profile.phone = u"+573001112233"_s;
    made.profile.territory = territory;
    made.open = open;
    return made;
}

QString ruleOf(const core::NetworkChoice& choice) {
    return QJsonDocument::fromJson(choice.reason.toUtf8())[u"rule"].toString();
}

core::CaseEvent event(int id, EventType type, const QString& text = {}, const QJsonObject& data = {}) {
    return {core::EventId(id), core::CaseId(1), core::Instant(id * 1000), core::UserId(7), type, text, data};
}

QStringList open(const QList<core::CaseEvent>& events) {
    QStringList texts;
    for (const core::MemberQuestion& each : core::openQuestions(events))
        texts << each.text;
    return texts;
}

} // namespace

TEST_CASE("a territory in words holds a place in words") {
    CHECK(core::isInTerritory(u"Bogotá y Soacha"_s, u"soacha, Cundinamarca"_s));
    CHECK(core::isInTerritory(u"Cali; Palmira"_s, u"PALMIRA"_s));
    CHECK(core::isInTerritory(u"Santa Marta"_s, u"Barrio Sur, Santa Marta"_s));
    CHECK_FALSE(core::isInTerritory(u"Santa Marta"_s, u"Santa Rosa"_s));
    CHECK_FALSE(core::isInTerritory(u"Cali"_s, u"Calima"_s)); // whole words only
    CHECK_FALSE(core::isInTerritory({}, u"Cali"_s));
    CHECK_FALSE(core::isInTerritory(u"Cali"_s, {}));
}

TEST_CASE("the member of the place gets the case, else the least loaded, and the reason says how they stood") {
    const core::NetworkNeed need{{u"repair"_s}, u"Bogotá"_s, {}};
    const QList near{candidate(1, u"Cali"_s, 0), candidate(2, u"Bogotá"_s, 7), candidate(3, {}, 1)};
    const auto choice = core::chooseMember(near, need);
    CHECK(choice.member == core::NetworkMemberId(2));
    CHECK(
        choice.reason ==
        uR"({"candidates":[{"name":"Member 2","open":7},{"name":"Member 3","open":1},{"name":"Member 1","open":0}],"rule":"territory"})"_s);

    const QList far{candidate(1, u"Cali"_s, 0), candidate(3, {}, 4), candidate(4, {}, 3), candidate(5, {}, 3)};
    CHECK(core::chooseMember(far, need).member == core::NetworkMemberId(4)); // anywhere before elsewhere; ties by id
    CHECK(ruleOf(core::chooseMember(far, need)) == u"least_load"_s);
    CHECK(core::chooseMember(far, {{}, {}, {}}).member == core::NetworkMemberId(1)); // nobody knows where
}

TEST_CASE(
    "who is gone, can't be reached, does not do it, has had it or is full is no candidate, and the rule says so") {
    QList one{candidate(1)};
    core::NetworkNeed need{{u"repair.part"_s, u"repair"_s}, {}, {}};
    CHECK(core::chooseMember(one, need).member.isValid());
    one[0].profile.categories = {u"repair"_s};
    CHECK(core::chooseMember(one, need).member.isValid()); // with all below it
    one[0].profile.capacity = 2;
    one[0].open = 2;
    CHECK(ruleOf(core::chooseMember(one, need)) == u"none_below_capacity"_s);
    CHECK_FALSE(core::chooseMember(one, need).member.isValid());
    need.passedOver = {core::NetworkMemberId(1)};
    CHECK(ruleOf(core::chooseMember(one, need)) == u"none_left"_s);
    one[0].profile.categories = {u"delivery"_s};
    CHECK(ruleOf(core::chooseMember(one, need)) == u"none_for_topic"_s);
    one[0].profile.phone.clear();
    CHECK(ruleOf(core::chooseMember(one, need)) == u"none_reachable"_s);
    one[0].member.isActive = false;
    CHECK(ruleOf(core::chooseMember(one, need)) == u"no_members"_s);
    CHECK(ruleOf(core::chooseMember({}, need)) == u"no_members"_s);
}

TEST_CASE("a question is open until it is answered, and is nobody's when the case goes elsewhere") {
    QList events{event(1, EventType::Escalated, {}, {{u"networkMember"_s, 5}}),
                 event(2, EventType::MemberAsked, u"why?"_s), event(3, EventType::MemberAsked, u"when?"_s)};
    CHECK(open(events) == QStringList{u"why?"_s, u"when?"_s});
    events << event(4, EventType::MemberAnswered, u"…"_s,
                    {{u"questions"_s, QJsonArray{2}}, {u"restBy"_s, u"2026-11-30"_s}});
    CHECK(open(events) == QStringList{u"when?"_s});
    CHECK(core::promisedRest(events) == QDate(2026, 11, 30));
    SECTION("an answer that names none answers all") {
        events << event(5, EventType::MemberAnswered, u"done"_s);
        CHECK(open(events).isEmpty());
        CHECK_FALSE(core::promisedRest(events));
    }
    SECTION("unless the rest is still to come") {
        events << event(5, EventType::MemberAnswered, u"…"_s, {{u"restBy"_s, u"2026-12-01"_s}});
        CHECK(open(events) == QStringList{u"when?"_s});
    }
    SECTION("another member was not asked") {
        events << event(5, EventType::Escalated, {}, {{u"networkMember"_s, 6}});
        CHECK(open(events).isEmpty());
        CHECK_FALSE(core::promisedRest(events));
        CHECK(core::triedMembers(events) == QList{core::NetworkMemberId(5), core::NetworkMemberId(6)});
    }
    SECTION("an answer that is taken back was none") {
        events << event(5, EventType::Undone, {}, {{u"event"_s, u"member_answered"_s}, {u"eventId"_s, 4}});
        CHECK(open(events).size() == 2);
    }
}

TEST_CASE("a case that went on by itself says how often, until a person sends it somewhere") {
    const auto escalated = [](int id, bool isBySystem) {
        core::CaseEvent made =
            event(id, EventType::Escalated, {}, {{u"networkMember"_s, id}, {u"handedOn"_s, isBySystem}});
        if (isBySystem)
            made.actor = {};
        return made;
    };
    CHECK(core::handOnsInRow({escalated(1, false)}) == 0);
    CHECK(core::handOnsInRow({escalated(1, false), escalated(2, true), escalated(3, true)}) == 2);
    CHECK(core::handOnsInRow({escalated(1, false), escalated(2, true), escalated(3, false)}) == 0);
}

TEST_CASE("masked data tells people apart and reaches nobody") {
    CHECK(core::maskedName(u"Ana  María ruiz"_s) == u"A. M. R."_s);
    CHECK(core::maskedName({}).isEmpty());
    CHECK(core::maskedPhone(u"+573001114821"_s) == u"+57 300 ••• 4821"_s);
    CHECK(core::maskedPhone(u"300 111 4821"_s) == u"300 ••• 4821"_s);
    CHECK(core::maskedPhone(u"4821"_s) == u"••• 21"_s);
    CHECK(core::maskedPhone(u"1"_s) == u"••• "_s);
    CHECK(core::maskedMail(u"ana@example.org"_s) == u"a•••@…"_s);
    core::Party ana;
    ana.name = u"Ana Ruiz"_s;
    ana.document = u"CC 52001318"_s;
    ana.place = u"Bogotá"_s;
    ana.contacts = {{{}, {}, core::ContactKind::Phone, u"300 111 4821"_s, u"+573001114821"_s, true},
                    {{}, {}, core::ContactKind::Email, u"Ana@example.org"_s, u"ana@example.org"_s, false},
                    {{}, {}, core::ContactKind::Address, u"Calle 7 # 12"_s, {}, false},
                    {{}, {}, core::ContactKind::Social, u"@anaruiz"_s, u"@anaruiz"_s, false}};
    const core::Party shown = core::masked(ana);
    CHECK(shown.name == u"A. R."_s);
    CHECK(shown.document.isEmpty());
    CHECK(shown.place == u"Bogotá"_s); // it says who can go there
    REQUIRE(shown.contacts.size() == 2);
    CHECK(shown.contacts[0].value == u"+57 300 ••• 4821"_s);
    CHECK(shown.contacts[1].value == u"A•••@…"_s);
    CHECK(shown.contacts[0].normalized.isEmpty());
}
