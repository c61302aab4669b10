#include "app/agreements.h"
#include "app/alarms.h"
#include "app/caselists.h"
#include "app/casereads.h"
#include "app/directory.h"
#include "app/jsonoutput.h"
#include "app/memberorders.h"
#include "app/membersearch.h"
#include "app/membertasks.h"
#include "app/notifications.h"
#include "app/outbox.h"
#include "app/wordingsentences.h"
#include "commanddesk.h"
#include "store/directorytable.h"
#include "store/outboxtable.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using commandtest::CommandDesk;
using core::EventType;
using core::Purpose;
using core::Recipient;
using support::valueOf;

namespace {

/// A desk whose two members can be reached, under an agreement: accepted within two hours, done within a day.
struct NetworkDesk : CommandDesk {
    explicit NetworkDesk(store::Engine engine)
        : CommandDesk(engine) {
        profile(north, u"+573001112233"_s);
        profile(south, u"+573004445566"_s);
        core::Agreement agreement;
        agreement.code = u"net"_s;
        agreement.name = {u"Red"_s, u"Network"_s};
        agreement.scope = core::AgreementScope::Network;
        core::Target acceptance;
        acceptance.measure = core::Measure::NetworkAcceptance;
        acceptance.allowance = core::clockHours(2h);
        acceptance.thresholds = {{50, {}, {Recipient::NetworkMember}, false}, {{}, 0h, {Recipient::Owner}, false}};
        core::Target resolution;
        resolution.measure = core::Measure::NetworkResolution;
        resolution.allowance = core::clockHours(24h);
        agreement.targets = {acceptance, resolution};
        valueOf(app::saveAgreement(session(), clock, administrator, agreement, u"test"_s));
        valueOf(bus().refreshCompany());
    }

    core::NetworkProfile profile(core::NetworkMemberId who, const QString& phone, const QString& territory = {}) {
        core::NetworkProfile made = valueOf(app::readNetworkProfile(session(), supervisor, who));
        made.phone = phone;
        made.territory = territory;
        return valueOf(app::saveNetworkProfile(session(), clock, supervisor, bus().company(), made, u"test"_s));
    }
    core::CaseId handed(core::NetworkMemberId to = {}) {
        const core::CaseId id = started();
        done(ana, app::EscalateCase{id, to.isValid() ? to : north, u"Please look"_s});
        return id;
    }
    core::CaseId consumedBy(const QString& place) {
        app::LogCase made = call();
        made.caller.place = place;
        return done(advisor, made).caseId;
    }
    void nextMember(core::NextMember next) {
        valueOf(app::saveNextMember(session(), clock, supervisor, next, u"test"_s));
        valueOf(bus().refreshCompany());
    }
    void ring() { static_cast<void>(valueOf(app::ringAlarms(session(), bus(), clock.now(), 1000))); }
    app::CaseDetail detail(const core::User& reader, core::CaseId id) {
        return valueOf(app::readCaseDetail(session(), reader, bus().company(), id, clock.now()));
    }
    QList<core::Outgoing> sent(core::CaseId id, Purpose purpose) {
        QList<core::Outgoing> messages = reading([&] { return store::findOutgoingOf(session(), id); });
        messages.removeIf([purpose](const core::Outgoing& each) {
            return each.purpose != purpose || each.state == core::OutgoingState::Discarded;
        });
        return messages;
    }
    QStringList told(const core::User& user, core::NotificationKind kind) {
        QStringList details;
        for (const core::Notification& each : valueOf(app::readNotifications(session(), user, clock.now())))
            if (each.kind == kind)
                details << each.number + u' ' + each.alarm;
        return details;
    }
    QString numberOf(core::CaseId id) { return caseOf(id).number; }
    core::User ownerOf(core::CaseId id) { return caseOf(id).owner == ana.id ? ana : luis; }
    QStringList open(core::CaseId id) {
        QStringList texts;
        for (const core::MemberQuestion& each : core::openQuestions(eventsOf(id)))
            texts << each.text;
        return texts;
    }
};

QString everything(const app::CaseDetail& detail, const app::Company& company) {
    return QString::fromUtf8(QJsonDocument(app::toJson(detail, company)).toJson());
}

} // namespace

TEST_CASE("a question goes to the member who has the case, and is open until they answer it") {
    NetworkDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const core::CaseId id = desk.started();
    CHECK(desk.refusal(desk.ana, app::AskMember{id, u"Why?"_s}) == u"ask_member.not_with_network"_s);
    desk.done(desk.ana, app::EscalateCase{id, desk.north, {}});
    CHECK(desk.fieldErrors(desk.ana, app::AskMember{id, {}}) == QStringList{u"text:required"_s});
    desk.done(desk.ana, app::AskMember{id, u"Why was it late?"_s});
    const app::Receipt second = desk.done(desk.ana, app::AskMember{id, u"When will it come?"_s});
    const auto messages = desk.sent(id, Purpose::MemberQuestion);
    REQUIRE(messages.size() == 2);
    CHECK(messages[0].address == u"+573001112233"_s);
    CHECK(messages[0].body.contains(u"Why was it late?"_s));
    CHECK(messages[0].orderedBy == desk.ana.id);
    CHECK(desk.open(id).size() == 2);

    SECTION("taken back it was not asked, and the message does not go") {
        desk.done(desk.ana, *second.inverse);
        CHECK(desk.open(id) == QStringList{u"Why was it late?"_s});
    }
    SECTION("an answer to one leaves the other, and the owner hears of it") {
        const auto questions = desk.detail(desk.member, id).questions;
        REQUIRE(questions.size() == 2);
        app::AnswerMember answer{id, u"The van broke down"_s, {questions[0].id}};
        answer.restBy = QDate(2026, 11, 24);
        desk.done(desk.member, answer);
        CHECK(desk.open(id) == QStringList{u"When will it come?"_s});
        CHECK(desk.told(desk.ownerOf(id), core::NotificationKind::MessageArrived) ==
              QStringList{desk.numberOf(id) + u" Norte"_s});
        CHECK(desk.refusal(desk.member, answer) == u"answer_member.not_open"_s);
    }
    SECTION("a reason from the list needs no words, a day of the past is none, nothing at all is no answer") {
        app::AnswerMember answer{id, {}};
        CHECK(desk.fieldErrors(desk.member, answer) == QStringList{u"text:required"_s});
        answer.cannot = core::CannotAnswer::Other;
        CHECK(desk.fieldErrors(desk.member, answer) == QStringList{u"text:required"_s});
        answer.cannot = core::CannotAnswer::NoRecord;
        answer.restBy = QDate(2026, 11, 22);
        CHECK(desk.fieldErrors(desk.member, answer) == QStringList{u"restBy:not_in_future"_s});
        answer.restBy.reset();
        desk.done(desk.member, answer);
        CHECK(desk.open(id).isEmpty());
    }
    SECTION("another member can neither read nor answer") {
        core::User other = desk.member;
        other.networkMember = desk.south;
        CHECK(desk.refusal(other, app::AnswerMember{id, u"x"_s}) == u"permission.other_member"_s);
        CHECK(desk.refusal(other, app::DeclineCase{id, {}}) == u"permission.other_member"_s);
        CHECK(desk.refusal(other, app::RevealContact{id}) == u"permission.other_member"_s);
    }
}

TEST_CASE(
    "who says that it is done has accepted it, and their own clocks end; the case is still its owner's to resolve") {
    NetworkDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const core::CaseId id = desk.handed();
    desk.clock.advance(1h);
    desk.done(desk.member, app::AnswerMember{id, u"Cable changed"_s, {}, {}, {}, true});
    CHECK(desk.caseOf(id).status == core::Status::WithNetwork);
    CHECK(desk.eventCodes(id).count(u"accepted"_s) == 1);
    for (const core::CaseClock& clock : desk.clocksOf(id))
        if (clock.measure == core::Measure::NetworkAcceptance || clock.measure == core::Measure::NetworkResolution)
            CHECK(clock.fulfilledAt == desk.clock.now());
    CHECK(desk.eventsOf(id).last().data[u"resolved"].toBool());
}

TEST_CASE("a case that is declined is its owner's again, and no longer the member's to see") {
    NetworkDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const core::CaseId id = desk.handed();
    SECTION("by the member: told to the owner, and nobody of theirs can take it back") {
        const app::Receipt receipt = desk.done(desk.member, app::DeclineCase{id, u"No crew"_s});
        CHECK_FALSE(receipt.inverse);
        CHECK(desk.caseOf(id).status == core::Status::InProgress);
        CHECK_FALSE(desk.caseOf(id).networkMember.isValid());
        CHECK_FALSE(desk.reading([&] { return store::findOpenEscalation(desk.session(), id).has_value(); }));
        CHECK(desk.told(desk.ownerOf(id), core::NotificationKind::Declined) ==
              QStringList{desk.numberOf(id) + u" Norte"_s});
        CHECK(
            app::readCaseDetail(desk.session(), desk.member, desk.bus().company(), id, desk.clock.now()).error().code ==
            core::ErrorCode::Denied);
        for (const core::CaseClock& clock : desk.clocksOf(id))
            CHECK((clock.measure != core::Measure::NetworkAcceptance || clock.state == core::ClockState::Cancelled));
    }
    SECTION("by somebody of ours: that can be taken back, and the member has it in hand again") {
        const core::User owner = desk.ownerOf(id);
        const app::Receipt receipt = desk.done(owner, app::DeclineCase{id, u"They rang"_s});
        CHECK(desk.told(owner, core::NotificationKind::Declined).isEmpty()); // who writes it down knows
        desk.done(owner, *receipt.inverse);
        CHECK(desk.caseOf(id).networkMember == desk.north);
        CHECK(desk.reading([&] { return store::findOpenEscalation(desk.session(), id)->member; }) == desk.north);
    }
}

TEST_CASE("a case that its owner takes back or merges away is no longer in the member's hands") {
    NetworkDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const core::CaseId other = desk.logged();
    const core::CaseId id = desk.logged();
    desk.done(desk.supervisor, app::EscalateCase{id, desk.north, u"Please"_s});
    const auto isInHands = [&] {
        return desk.reading([&] { return store::findOpenEscalation(desk.session(), id).has_value(); });
    };
    CHECK(isInHands());
    SECTION("taken back, and given again by undoing that") {
        const auto started = desk.done(desk.supervisor, app::StartCase{id});
        CHECK_FALSE(isInHands());
        desk.done(desk.supervisor, *started.inverse);
        CHECK(isInHands());
    }
    SECTION("merged") {
        desk.done(desk.supervisor, app::MergeCase{id, other});
        CHECK_FALSE(isInHands());
    }
}

TEST_CASE("a member declines by text message, and what it says of the work reaches the owner as such") {
    NetworkDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const core::CaseId id = desk.handed();
    const QString code = desk.reading([&] { return store::findOpenEscalation(desk.session(), id)->code; });
    const auto order = [&](const QString& text) {
        static_cast<void>(
            valueOf(app::followMemberOrder(desk.session(), desk.bus(), desk.supervisor, {u"573001112233"_s, text})));
    };
    SECTION("done") {
        for (int twice = 0; twice < 2; ++twice) // gateways tell a message twice
            order(u"RESUELTO %1 se cambió el cable"_s.arg(code));
        CHECK(desk.eventCodes(id).count(u"member_answered"_s) == 1);
        CHECK(desk.eventsOf(id).last().text == u"se cambió el cable"_s);
        CHECK(desk.eventsOf(id).last().data[u"resolved"].toBool());
    }
    SECTION("not taken") {
        order(u"NO ACEPTO %1 sin cuadrilla"_s.arg(code));
        CHECK(desk.eventsOf(id).last().type == EventType::Declined);
        CHECK(desk.eventsOf(id).last().text == u"sin cuadrilla"_s);
        CHECK(desk.caseOf(id).status == core::Status::InProgress);
    }
}

TEST_CASE("a contact with the consumer is no contact with the customer") {
    NetworkDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    app::LogCase made = desk.call();
    made.channel = core::Channel::Mail;
    made.consumerInput.name = u"Luz"_s;
    made.consumerInput.phone = u"300 777 8899"_s;
    made.networkMember = desk.north;
    const core::CaseId id = desk.done(desk.advisor, made).caseId;
    const auto firstContact = [&] {
        for (const core::CaseClock& clock : desk.clocksOf(id))
            if (clock.measure == core::Measure::FirstContact)
                return clock.fulfilledAt.has_value();
        return false;
    };
    app::RecordContact contact{id, core::Channel::Phone, core::ContactOutcome::Reached, false, {}};
    contact.whom = core::ContactRole::Consumer;
    desk.done(desk.member, contact);
    CHECK(desk.eventsOf(id).last().data[u"whom"].toString() == u"consumer"_s);
    CHECK_FALSE(firstContact());
    contact.whom = core::ContactRole::Customer;
    desk.done(desk.member, contact);
    CHECK_FALSE(desk.eventsOf(id).last().data.contains(u"whom"));
    CHECK(firstContact());
}

TEST_CASE("a member sees whom to call when they ask, and it stands in the case who asked") {
    NetworkDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    app::LogCase made = desk.call();
    made.caller = {u"Rosa Peña"_s, u"300 555 4821"_s, u"rosa@example.org"_s, u"CC 52001318"_s, u"Bogotá"_s};
    made.networkMember = desk.north;
    const core::CaseId id = desk.done(desk.advisor, made).caseId;
    const auto rowName = [&](const core::User& reader) {
        return valueOf(app::readCasePage(desk.session(), reader, {}, desk.clock.now(), {}, 50)).first().customerName;
    };
    const app::CaseDetail before = desk.detail(desk.member, id);
    CHECK(before.isMasked);
    CHECK(before.customer->name == u"R. P."_s);
    const QString text = everything(before, desk.bus().company());
    for (const QString& each : {u"Rosa"_s, u"Peña"_s, u"5554821"_s, u"555 4821"_s, u"rosa@"_s, u"52001318"_s})
        CHECK_FALSE(text.contains(each));
    CHECK(text.contains(u"+57 300 ••• 4821"_s));
    CHECK(rowName(desk.member) == u"R. P."_s);
    CHECK(rowName(desk.ana) == u"Rosa Peña"_s);
    CHECK(desk.refusal(desk.ana, app::RevealContact{id}) == u"reveal.needless"_s);

    const app::Receipt receipt = desk.done(desk.member, app::RevealContact{id});
    CHECK_FALSE(receipt.inverse);
    desk.done(desk.member, app::RevealContact{id}); // once is enough
    CHECK(desk.eventCodes(id).count(u"revealed"_s) == 1);
    CHECK(desk.eventsOf(id).last().actor == desk.member.id);
    const app::CaseDetail after = desk.detail(desk.member, id);
    CHECK_FALSE(after.isMasked);
    CHECK(after.customer->name == u"Rosa Peña"_s);
    CHECK(rowName(desk.member) == u"Rosa Peña"_s);
}

TEST_CASE("no word of others reaches a member: canaries") {
    NetworkDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    core::User southern = desk.member;
    southern.networkMember = desk.south;
    app::LogCase made = desk.call();
    made.amountAtStake = core::Money{987654321, u"COP"_s};
    made.key = u"CANARYkey"_s;
    const core::CaseId id = desk.done(desk.advisor, made).caseId;
    const core::User owner = desk.ownerOf(id);
    desk.done(desk.supervisor, app::AssignCase{id, desk.luis.id, u"CANARYreason"_s});
    desk.done(desk.luis, app::StartCase{id});
    desk.done(desk.luis, app::AddNote{id, u"CANARYnote about them"_s});
    desk.done(desk.luis,
              app::WaitCase{id, core::WaitReason::CustomerInformation, desk.clock.now() + 1h, u"CANARYwait"_s});
    desk.done(desk.luis, app::ResumeCase{id});
    desk.done(desk.luis,
              app::RecordContact{id, core::Channel::Phone, core::ContactOutcome::Reached, false, u"CANARYcall"_s});
    desk.done(desk.luis, app::MakePromise{id, u"CANARYpromise"_s, desk.clock.now() + 5h});
    desk.done(desk.luis, app::MakeOffer{id, u"CANARYoffer"_s, core::Money{777, u"COP"_s}, u"CANARYboss"_s, {}});
    // first with the other member
    desk.done(desk.luis, app::EscalateCase{id, desk.south, u"CANARYorder"_s});
    desk.done(desk.luis, app::AcceptCase{id, u"CANARYaccepted"_s});
    desk.done(desk.luis, app::AskMember{id, u"CANARYquestion"_s});
    desk.done(desk.luis, app::AnswerMember{id, u"CANARYanswer"_s});
    desk.done(desk.luis, app::AttachFile{id, u"CANARYfile.txt"_s, "CANARYcontent"});
    desk.done(desk.luis, app::DeclineCase{id, u"CANARYdeclined"_s});
    // then by rule with the one who reads
    desk.done(desk.luis, app::EscalateCase{id, {}, u"For you"_s});
    desk.done(desk.luis, app::AskMember{id, u"A question to you"_s});
    desk.done(desk.luis, *desk.done(desk.luis, app::AddNote{id, u"CANARYundone"_s}).inverse);
    desk.done(desk.member, app::AddNote{id, u"Our own note"_s});
    desk.done(desk.luis, app::ResolveCase{id, core::Outcome::Upheld, u"CANARYletter"_s, desk.delivery, desk.late, {}});
    static_cast<void>(owner);

    const QString theirs = everything(desk.detail(desk.member, id), desk.bus().company());
    CHECK_FALSE(theirs.contains(u"CANARY"_s));
    CHECK(desk.detail(desk.member, id).messages.isEmpty());
    CHECK_FALSE(desk.detail(desk.supervisor, id).messages.isEmpty());
    CHECK_FALSE(theirs.contains(u"Sur"_s));
    CHECK_FALSE(theirs.contains(u"987654321"_s));
    CHECK_FALSE(theirs.contains(u"candidates"_s));
    for (const QString& each : {u"For you"_s, u"A question to you"_s, u"Our own note"_s})
        CHECK(theirs.contains(each));
    CHECK(everything(desk.detail(desk.supervisor, id), desk.bus().company()).count(u"CANARY"_s) > 15);

    const auto rows = [&](const QString& text) {
        core::CaseQuery query;
        query.text = text;
        return std::tuple(
            valueOf(app::readCasePage(desk.session(), desk.member, query, desk.clock.now(), {}, 50)).size(),
            valueOf(app::readCaseAnchors(desk.session(), desk.member, query, desk.clock.now(), 10)).count,
            valueOf(app::readCaseCounts(desk.session(), desk.member, {query}, desk.clock.now())).first(),
            valueOf(app::readCaseRow(desk.session(), desk.member, query, desk.clock.now(), id)).has_value());
    };
    for (const QString& each : {u"CANARYnote"_s, u"CANARYletter"_s, u"Rosa"_s, u"5551001"_s})
        CHECK(rows(each) == std::tuple(0, 0, 0, false)); // what is found is told
    CHECK(rows(u"parcel never"_s) == std::tuple(1, 1, 1, true));
    CHECK(rows(desk.numberOf(id)) == std::tuple(1, 1, 1, true));
}

TEST_CASE("a case goes where the rule says when nobody names a member, and never twice to the same") {
    NetworkDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    desk.profile(desk.south, u"+573004445566"_s, u"Cali y Palmira"_s);
    const core::CaseId id = desk.consumedBy(u"Palmira, Valle"_s);
    const auto choice = valueOf(app::readMemberChoice(desk.session(), desk.ana, desk.bus().company(), id));
    CHECK(choice.member == desk.south);
    CHECK(app::ruleOf(choice) == u"territory"_s);
    CHECK(app::readMemberChoice(desk.session(), desk.member, desk.bus().company(), id).error().code ==
          core::ErrorCode::Denied);
    desk.done(desk.ana, app::StartCase{id});
    desk.done(desk.ana, app::EscalateCase{id, {}, u"Please"_s});
    CHECK(desk.caseOf(id).networkMember == desk.south);
    CHECK(desk.eventsOf(id).last().data[u"choice"].toString() == choice.reason);
    CHECK(desk.refusal(desk.ana, app::EscalateCase{id, {}, {}}) == u"escalate.already_with_network"_s);

    desk.done(desk.ana, app::EscalateCase{id, {}, u"Please"_s, true});
    CHECK(desk.caseOf(id).networkMember == desk.north);
    CHECK(desk.refusal(desk.ana, app::EscalateCase{id, {}, u"Please"_s, true}) == u"escalate.none_left"_s);
    desk.done(desk.member, app::AcceptCase{id, {}});
    CHECK(desk.refusal(desk.ana, app::EscalateCase{id, desk.south, {}, true}) == u"escalate.accepted"_s);
}

TEST_CASE("each reason for finding nobody is a sentence") {
    for (const QString& rule :
         {u"no_members"_s, u"none_reachable"_s, u"none_for_topic"_s, u"none_left"_s, u"none_below_capacity"_s})
        CHECK(app::sentenceOfRule(core::toCode(core::Verb::Escalate) + u'.' + rule) != nullptr);
}

TEST_CASE("at half of the time a member is reminded, once, within their hours") {
    NetworkDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const core::CaseId id = desk.handed();
    SECTION("on the phone, with the code and the time") {
        desk.clock.advance(1h);
        for (int twice = 0; twice < 2; ++twice)
            desk.ring();
        const auto messages = desk.sent(id, Purpose::Reminder);
        REQUIRE(messages.size() == 1);
        CHECK(messages[0].notBefore == desk.clock.now());
        CHECK(messages[0].body.contains(u"11:00"_s));
        SECTION("not once they have accepted") {
            desk.done(desk.member, app::AcceptCase{id, {}});
            CHECK(desk.sent(id, Purpose::Reminder).isEmpty());
        }
    }
    SECTION("not after the time itself: a late agent sends no reminder of what is over") {
        desk.clock.advance(3h);
        desk.ring();
        CHECK(desk.sent(id, Purpose::Reminder).isEmpty());
    }
}

TEST_CASE("a reminder waits for the member's own hours, and is left out when they begin too late") {
    NetworkDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto opensAt = [&](QTime from) {
        core::Calendar calendar;
        calendar.code = u"norte%1"_s.arg(from.hour());
        calendar.name = {u"Norte"_s, u"North"_s};
        calendar.zone = "America/Bogota";
        for (auto& day : calendar.hours)
            day = {{from.hour() * 60 + from.minute(), 18 * 60}};
        core::NetworkProfile profile = valueOf(app::readNetworkProfile(desk.session(), desk.supervisor, desk.north));
        profile.calendar =
            valueOf(app::saveCalendar(desk.session(), desk.clock, desk.supervisor, calendar, u"test"_s)).id;
        valueOf(desk.bus().refreshCompany());
        valueOf(app::saveNetworkProfile(desk.session(), desk.clock, desk.supervisor, desk.bus().company(), profile,
                                        u"test"_s));
    };
    const core::CaseId id = desk.handed(); // 09:00, due 11:00
    SECTION("half past ten") {
        opensAt(QTime(10, 30));
        desk.clock.advance(1h);
        desk.ring();
        const auto messages = desk.sent(id, Purpose::Reminder);
        REQUIRE(messages.size() == 1);
        CHECK(messages[0].notBefore == desk.clock.now() + 30min);
    }
    SECTION("two in the afternoon") {
        opensAt(QTime(14, 0));
        desk.clock.advance(1h);
        desk.ring();
        CHECK(desk.sent(id, Purpose::Reminder).isEmpty());
    }
}

TEST_CASE("who does not accept in time is told to owner and supervisor, with the next one") {
    NetworkDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const core::CaseId id = desk.handed();
    const QString number = desk.numberOf(id);
    SECTION("who asks: a person decides, and hears once") {
        desk.clock.advance(2h);
        for (int twice = 0; twice < 2; ++twice)
            desk.ring();
        CHECK(desk.told(desk.ownerOf(id), core::NotificationKind::Unaccepted) == QStringList{number + u" Sur"_s});
        CHECK(desk.told(desk.supervisor, core::NotificationKind::Unaccepted) == QStringList{number + u" Sur"_s});
        CHECK(desk.caseOf(id).networkMember == desk.north);
    }
    SECTION("by itself: to the next, then people decide, also after a time without an agent") {
        desk.nextMember(core::NextMember::Auto);
        desk.clock.advance(2h);
        for (int twice = 0; twice < 2; ++twice)
            desk.ring();
        CHECK(desk.caseOf(id).networkMember == desk.south);
        CHECK(desk.eventCodes(id).count(u"escalated"_s) == 2);
        const core::CaseEvent on = desk.eventsOf(id).last();
        CHECK(on.text == u"Please look"_s); // the same order
        CHECK_FALSE(on.actor.isValid());
        CHECK(desk.sent(id, Purpose::Escalation).last().address == u"+573004445566"_s);
        desk.clock.advance(48h);
        for (int twice = 0; twice < 2; ++twice)
            desk.ring();
        CHECK(desk.caseOf(id).networkMember == desk.south); // nobody is left
        CHECK(desk.eventCodes(id).count(u"escalated"_s) == 2);
        CHECK(desk.told(desk.supervisor, core::NotificationKind::Unaccepted).size() == 2);
    }
}

TEST_CASE("only who keeps the agreements says what happens when nobody accepts") {
    NetworkDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    CHECK(app::saveNextMember(desk.session(), desk.clock, desk.ana, core::NextMember::Auto, u"test"_s).error().code ==
          core::ErrorCode::Denied);
    desk.nextMember(core::NextMember::Auto);
    CHECK(desk.bus().company().nextMember == core::NextMember::Auto);
}

TEST_CASE("a file stands in the case by what it is, and only who may see it can have it") {
    NetworkDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const core::CaseId id = desk.handed();
    const QByteArray picture("\x89PNG\r\n\x1a\n\0\0picture", 17);
    CHECK(desk.fieldErrors(desk.member, app::AttachFile{id, u"a.png"_s, "MZ\x90"}) == QStringList{u"file:file_type"_s});
    CHECK(desk.fieldErrors(desk.member, app::AttachFile{id, u"a.png"_s, {}}) == QStringList{u"file:file_empty"_s});
    const QByteArray huge(core::kLargestFile + 1, 'a');
    CHECK(desk.fieldErrors(desk.member, app::AttachFile{id, u"a"_s, huge}) == QStringList{u"file:file_too_large"_s});

    const app::Receipt receipt = desk.done(desk.member, app::AttachFile{id, u"C:\\x\\foto.exe"_s, picture});
    const auto files = desk.detail(desk.member, id).files;
    REQUIRE(files.size() == 1);
    CHECK(files[0].name == u"foto.exe.png"_s);
    CHECK(files[0].type == core::FileType::Png);
    CHECK(files[0].sha256.size() == 64);
    const auto read = [&](const core::User& reader, core::CaseFileId file) {
        return app::readCaseFile(desk.session(), reader, desk.bus().company(), file, desk.clock.now());
    };
    CHECK(valueOf(read(desk.ana, files[0].id)).content == picture);
    CHECK(valueOf(read(desk.member, files[0].id)).content == picture);
    core::User other = desk.member;
    other.networkMember = desk.south;
    CHECK_FALSE(read(other, files[0].id));

    desk.done(desk.ana, app::AttachFile{id, u"ours.txt"_s, "internal"});
    CHECK(desk.detail(desk.ana, id).files.size() == 2);
    CHECK(desk.detail(desk.member, id).files.size() == 1);
    CHECK(read(desk.member, desk.detail(desk.ana, id).files.last().id).error().rule == u"case_file.unknown"_s);
    SECTION("taken back it is gone from the case") {
        const app::Receipt third = desk.done(desk.ana, app::AttachFile{id, u"c.txt"_s, "third"});
        CHECK(desk.detail(desk.ana, id).files.size() == 3);
        desk.done(desk.ana, *third.inverse);
        CHECK(desk.detail(desk.ana, id).files.size() == 2);
    }
}

TEST_CASE("what waits for a member stands in their inbox by the time that is left, and nobody else has one") {
    NetworkDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const core::CaseId first = desk.handed();
    desk.clock.advance(90min);
    const core::CaseId second = desk.handed();
    const core::CaseId third = desk.handed();
    static_cast<void>(desk.handed(desk.south));
    desk.done(desk.member, app::AcceptCase{second, {}});
    desk.done(desk.member, app::AnswerMember{third, u"Done"_s, {}, {}, {}, true});
    desk.done(desk.ana, app::AskMember{second, u"Which part?"_s});
    desk.clock.advance(1h);
    const auto inbox =
        valueOf(app::readMemberInbox(desk.session(), desk.member, desk.bus().company(), desk.clock.now()));
    REQUIRE(inbox.tasks.size() == 3);
    CHECK(inbox.tasks[0].row.id == first);
    CHECK(inbox.tasks[0].row.due.measure == core::Measure::NetworkAcceptance);
    CHECK(inbox.tasks[0].hasNews);
    CHECK_FALSE(inbox.tasks[0].isAccepted);
    CHECK(inbox.tasks[0].askedBy == u"ana"_s);
    CHECK(inbox.tasks[1].row.id == second);
    CHECK(inbox.tasks[1].row.due.measure == core::Measure::NetworkResolution);
    CHECK(inbox.tasks[1].questions.size() == 1);
    CHECK(inbox.tasks[1].isAccepted);
    CHECK(inbox.tasks[2].row.id == third);
    CHECK_FALSE(inbox.tasks[2].isWaiting());
    CHECK_FALSE(inbox.tasks[2].hasNews);
    CHECK(inbox.tasks[0].row.customerName == u"R. P."_s);
    CHECK(inbox.waiting == 2);
    CHECK(inbox.overdue == 1);
    CHECK(app::readMemberInbox(desk.session(), desk.ana, desk.bus().company(), desk.clock.now()).error().code ==
          core::ErrorCode::Denied);
}

TEST_CASE("a member's numbers count what was kept and what was broken, and leave out what was nobody's fault") {
    NetworkDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const core::CaseId kept = desk.handed();
    desk.clock.advance(1h);
    desk.done(desk.member, app::AcceptCase{kept, {}});
    const core::CaseId broken = desk.handed();
    const core::CaseId declined = desk.handed();
    desk.done(desk.member, app::DeclineCase{declined, u"No crew"_s});
    desk.clock.advance(3h);
    desk.done(desk.member, app::AcceptCase{broken, {}});
    static_cast<void>(desk.handed()); // still open
    const auto numbers =
        valueOf(app::readMemberNumbers(desk.session(), desk.member, desk.bus().company(), desk.clock.now()));
    CHECK(numbers.accepted == app::WeekShare{2, 1});
    CHECK(numbers.open == 3);
    CHECK(numbers.overdue == 0);
    CHECK(numbers.medianToAccept == core::Duration(2h)); // of 1 h and 3 h
    REQUIRE(numbers.weeks.size() == 13);
    CHECK(numbers.weeks.last() == app::WeekShare{2, 1});
    CHECK(numbers.otherShares.isEmpty()); // of fewer than five cases nothing is told

    const auto entries =
        valueOf(app::readDirectory(desk.session(), desk.administrator, desk.bus().company(), desk.clock.now()));
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].member.code == u"norte"_s);
    CHECK(entries[0].numbers.accepted == app::WeekShare{2, 1});
    CHECK(entries[1].numbers.open == 0);
    CHECK_FALSE(app::readDirectory(desk.session(), desk.member, desk.bus().company(), desk.clock.now()));
}

TEST_CASE("the directory takes topics and calendars that there are") {
    NetworkDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    core::NetworkProfile profile = valueOf(app::readNetworkProfile(desk.session(), desk.administrator, desk.north));
    profile.categories = {u"delivery"_s, u"nothing"_s};
    profile.calendar = core::CalendarId(999);
    profile.contactPerson = QString(301, u'x');
    const auto save = [&] {
        return app::saveNetworkProfile(desk.session(), desk.clock, desk.administrator, desk.bus().company(), profile,
                                       u"test"_s);
    };
    CHECK(save().error().fields == QList<core::FieldError>{{u"categories"_s, u"unknown"_s},
                                                           {u"calendar"_s, u"unknown"_s},
                                                           {u"contactPerson"_s, u"too_long"_s}});
    profile.categories = {u"delivery"_s, u"delivery"_s};
    profile.calendar = {};
    profile.contactPerson = u" Rosa  Paz "_s;
    const auto saved = valueOf(save());
    CHECK(saved.categories == QStringList{u"delivery"_s});
    CHECK(saved.contactPerson == u"Rosa Paz"_s);
    CHECK(valueOf(app::readNetworkProfile(desk.session(), desk.member, desk.north)) == saved);
}
