#include "app/validation.h"
#include "commanddesk.h"
#include "store/casepage.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace commandtest;
using core::Status;

namespace {

auto bothEngines() { return GENERATE(store::Engine::Sqlite, store::Engine::Postgres); }

qint64 countCases(CommandDesk& desk) {
    return desk.reading([&] { return store::countCases(desk.session(), {}, desk.clock.now()); });
}

} // namespace

TEST_CASE("a logged call has a number, an owner with a reason, and two clocks") {
    CommandDesk desk(bothEngines());
    const auto receipt = desk.done(desk.advisor, desk.call());
    CHECK(receipt.number == u"R-2026-000001"_s);
    CHECK((receipt.owner == desk.ana.id || receipt.owner == desk.luis.id));
    const auto reason = QJsonDocument::fromJson(receipt.ownerReason.toUtf8());
    CHECK(reason[u"rule"].toString() == u"least_load"_s);
    CHECK(reason[u"candidates"].toArray().size() == 2);

    const core::Case subject = desk.caseOf(receipt.caseId);
    CHECK(subject.status == Status::Assigned);
    CHECK(subject.ownerReason == receipt.ownerReason);
    CHECK(subject.receivedAt == desk.clock.now());
    const auto clocks = desk.clocksOf(receipt.caseId);
    REQUIRE(clocks.size() == 2);
    CHECK(clocks[0].dueAt == desk.clock.now() + 4h);
    CHECK(clocks[1].dueAt == desk.clock.now() + 24h);
    CHECK(subject.due.at == desk.clock.now() + 4h);
    CHECK(desk.eventCodes(receipt.caseId) == QStringList{u"received"_s, u"assigned"_s});
    CHECK(receipt.changes.changes.contains(app::Change{u"case"_s, receipt.caseId.value(), 1}));
}

TEST_CASE("calls go round: each next one to whom has less to do") {
    CommandDesk desk(store::Engine::Sqlite);
    QHash<core::UserId, int> owned;
    for (int i = 0; i < 10; ++i)
        ++owned[desk.done(desk.advisor, desk.call()).owner];
    CHECK(owned[desk.ana.id] == 5);
    CHECK(owned[desk.luis.id] == 5);
}

TEST_CASE("the same key logs once and gives the first receipt again") {
    CommandDesk desk(bothEngines());
    auto call = desk.call();
    call.key = u"call-7"_s;
    const auto first = desk.done(desk.advisor, call);
    call.summary = u"Something else"_s;
    const auto second = desk.done(desk.otherAdvisor, call);
    CHECK(second.isRepeat);
    CHECK_FALSE(first.isRepeat);
    CHECK(second.number == first.number);
    CHECK(second.owner == first.owner);
    CHECK(second.clocks.size() == 2);
    CHECK(second.inverse == std::nullopt);
    CHECK(countCases(desk) == 1);
}

TEST_CASE("what the first contact solved is closed by that contact, in time") {
    CommandDesk desk(bothEngines());
    auto call = desk.call();
    call.receivedAt = desk.clock.now() - 30h;
    call.firstContact = app::FirstContact{core::Outcome::Goodwill, u"Sent again"_s, desk.late};
    call.channel = GENERATE(core::Channel::Phone, core::Channel::Desk, core::Channel::Mail);
    const auto id = desk.done(desk.advisor, call).caseId;
    const core::Case subject = desk.caseOf(id);
    CHECK(subject.status == Status::Closed);
    CHECK(subject.isFirstContact);
    CHECK(subject.outcome == core::Outcome::Goodwill);
    CHECK(core::provesReceipt(subject.evidence.value()));
    CHECK((subject.evidence == core::Evidence::CallReached) == (call.channel == core::Channel::Phone));
    CHECK(subject.isCategoryConfirmed);
    for (const auto& clock : desk.clocksOf(id)) {
        CHECK(clock.state == core::ClockState::Met);
        CHECK(clock.fulfilledAt == call.receivedAt);
    }
}

TEST_CASE("who can't be answered is counted and closed, without clocks") {
    CommandDesk desk(bothEngines());
    auto call = desk.call();
    call.caller = {};
    call.hasNoContactDetails = true;
    const auto id = desk.done(desk.advisor, call).caseId;
    const core::Case subject = desk.caseOf(id);
    CHECK(subject.status == Status::Closed);
    CHECK(subject.evidence == core::Evidence::NoContact);
    CHECK(subject.owner.isValid());
    CHECK_FALSE(subject.customer.isValid());
    CHECK(desk.clocksOf(id).isEmpty());
}

TEST_CASE("a call for the network is marked for its member") {
    CommandDesk desk(store::Engine::Sqlite);
    auto call = desk.call();
    call.networkMember = desk.north;
    const auto id = desk.done(desk.advisor, call).caseId;
    CHECK(desk.caseOf(id).status == Status::WithNetwork);
    CHECK(desk.eventCodes(id) == QStringList{u"received"_s, u"assigned"_s, u"escalated"_s});
    CHECK(desk.refusal(desk.member, app::AcceptCase{id, {}}) == QString());
}

TEST_CASE("the topic decides how urgent it is, unless the advisor does") {
    CommandDesk desk(store::Engine::Sqlite);
    auto call = desk.call();
    call.category = desk.sparePart;
    CHECK(desk.caseOf(desk.done(desk.advisor, call).caseId).priority == core::Priority::High);
    call.priority = core::Priority::Low;
    CHECK(desk.caseOf(desk.done(desk.advisor, call).caseId).priority == core::Priority::Low);
    call.priority.reset();
    call.category = {};
    CHECK(desk.caseOf(desk.done(desk.advisor, call).caseId).priority == core::Priority::Normal);
}

TEST_CASE("every word of an intake is kept") {
    CommandDesk desk(bothEngines());
    auto call = desk.call();
    call.details = u"It was to come on Monday."_s;
    call.remedySought = u"The money back"_s;
    call.amountAtStake = core::Money{12'500'000, u"COP"_s};
    call.demeanour = core::Demeanour::Angry;
    call.moment = desk.handOver;
    call.attributes = {desk.courtesy, desk.reliability};
    call.consumerInput.name = u"Julia"_s;
    call.isConsentGiven = true;
    const core::Case subject = desk.caseOf(desk.done(desk.advisor, call).caseId);
    CHECK(subject.details == call.details);
    CHECK(subject.remedySought == call.remedySought);
    CHECK(subject.amountAtStake == call.amountAtStake);
    CHECK(subject.demeanour == call.demeanour);
    CHECK(subject.moment == call.moment);
    CHECK(subject.attributes == QList{desk.reliability, desk.courtesy});
    CHECK(subject.loggedBy == desk.advisor.id);
    CHECK(subject.consumer != subject.customer);
    CHECK(desk.partyOf(subject.consumer).name == u"Julia"_s);
    CHECK(desk.partyOf(subject.customer).consentAt == desk.clock.now());
    CHECK_FALSE(desk.partyOf(subject.consumer).consentAt);
}

TEST_CASE("a caller is recognised by number and name, and nobody is guessed") {
    CommandDesk desk(bothEngines());
    const auto customerOf = [&](const app::PartyInput& caller) {
        auto call = desk.call();
        call.caller = caller;
        return desk.caseOf(desk.done(desk.advisor, call).caseId).customer;
    };
    const auto rosa = customerOf({u"Rosa Peña"_s, u"300 555 0142"_s, {}, {}, {}});
    CHECK(customerOf({u"rosa pena"_s, u"+57 300 5550142"_s, {}, {}, {}}) == rosa);
    CHECK(customerOf({{}, u"3005550142"_s, {}, {}, {}}) == rosa);

    const auto luis = customerOf({u"Luis Peña"_s, u"3005550142"_s, {}, {}, {}});
    CHECK(luis != rosa);
    CHECK(customerOf({u"Luis Peña"_s, u"3005550142"_s, {}, {}, {}}) == luis);

    const auto nameless = customerOf({{}, u"3005550142"_s, {}, {}, {}});
    CHECK(nameless != rosa);
    CHECK(nameless != luis);
    CHECK(desk.partyOf(nameless).name == u"+57 300 5550142"_s);
    CHECK(customerOf({{}, u"3005550142"_s, {}, {}, {}}) == nameless);

    CHECK(customerOf({u"Rosa Peña"_s, {}, {}, {}, {}}) != rosa);
    CHECK(customerOf({u"Rosa Peña"_s, u"3005550142"_s, {}, u"CC 12"_s, {}}) == rosa);
    CHECK(desk.partyOf(rosa).document == u"CC 12"_s);
    CHECK(customerOf({u"Rosa Peña"_s, u"3005550142"_s, {}, u"CC 99"_s, {}}) != rosa);
}

TEST_CASE("two namesakes with one number are told apart by the e-mail, or not at all") {
    CommandDesk desk(store::Engine::Sqlite);
    const auto customerOf = [&](const QString& mail) {
        auto call = desk.call();
        call.caller = {u"Juan Ruiz"_s, u"3005550199"_s, mail, {}, {}};
        return desk.caseOf(desk.done(desk.advisor, call).caseId).customer;
    };
    auto call = desk.call();
    call.caller = {u"Juan Ruiz"_s, u"3005550199"_s, u"padre@x.co"_s, u"CC 1"_s, {}};
    const auto father = desk.caseOf(desk.done(desk.advisor, call).caseId).customer;
    call.caller = {u"Juan Ruiz"_s, u"3005550199"_s, u"hijo@x.co"_s, u"CC 2"_s, {}};
    const auto son = desk.caseOf(desk.done(desk.advisor, call).caseId).customer;
    REQUIRE(father != son);
    CHECK(customerOf(u"HIJO@x.co"_s) == son);
    CHECK(customerOf(u"padre@x.co"_s) == father);
    const auto neither = customerOf({});
    CHECK(neither != son);
    CHECK(neither != father);
}

TEST_CASE("a known caller's new e-mail is added, and the old data stays") {
    CommandDesk desk(bothEngines());
    auto call = desk.call();
    call.caller = {u"Rosa"_s, u"3005550142"_s, {}, {}, u"Norte 3"_s};
    const auto rosa = desk.caseOf(desk.done(desk.advisor, call).caseId).customer;
    call.caller = {u"Rosa"_s, u"3005550142"_s, u"Rosa@Mail.co"_s, {}, u"Sur 9"_s};
    const auto receipt = desk.done(desk.advisor, call);
    REQUIRE(desk.caseOf(receipt.caseId).customer == rosa);
    const core::Party party = desk.partyOf(rosa);
    REQUIRE(party.contacts.size() == 2);
    CHECK(party.contacts[1].normalized == u"rosa@mail.co"_s);
    CHECK(party.contacts[0].isPrimary);
    CHECK_FALSE(party.contacts[1].isPrimary);
    CHECK(party.place == u"Norte 3"_s);
    CHECK(receipt.changes.changes.contains(app::Change{u"party"_s, rosa.value(), party.version}));
}

TEST_CASE("only kind, channel and summary are required") {
    CommandDesk desk(bothEngines());
    app::LogCase call;
    call.summary = u"Something is wrong"_s;
    const auto receipt = desk.done(desk.advisor, call);
    CHECK(receipt.owner.isValid());
    CHECK(receipt.clocks.size() == 2);
    call.summary = u"  "_s;
    CHECK(desk.fieldErrors(desk.advisor, call) == QStringList{u"summary:required"_s});
}

TEST_CASE("what can't be right about a call is told field by field, and nothing is stored") {
    CommandDesk desk(store::Engine::Sqlite);
    auto call = desk.call();
    call.summary = QString(501, u'x');
    call.details = u"a\0b"_s;
    call.category = core::CategoryId(99);
    call.moment = core::MomentId(99);
    call.attributes = {desk.courtesy, desk.courtesy};
    call.networkMember = core::NetworkMemberId(99);
    call.owner = desk.quality.id;
    call.amountAtStake = core::Money{-1, u"pesos"_s};
    call.receivedAt = desk.clock.now() + 1ms;
    call.hasNoContactDetails = true;
    call.firstContact = app::FirstContact{};
    CHECK(desk.fieldErrors(desk.advisor, call) ==
          QStringList{u"summary:too_long"_s, u"details:bad_character"_s, u"category:unknown"_s, u"moment:unknown"_s,
                      u"attributes:twice"_s, u"networkMember:unknown"_s, u"owner:not_an_owner"_s, u"amount:negative"_s,
                      u"amount:bad_currency"_s, u"receivedAt:in_future"_s, u"resolvedAtFirstContact.text:required"_s,
                      u"networkMember:with_network"_s, u"caller:has_contact"_s});
    call = desk.call();
    call.customer = core::PartyId(99);
    CHECK(desk.fieldErrors(desk.advisor, call) == QStringList{u"customer:unknown"_s});
    CHECK(countCases(desk) == 0);
}

TEST_CASE("an owner is chosen by hand only by whom may assign") {
    CommandDesk desk(store::Engine::Sqlite);
    auto call = desk.call();
    call.owner = desk.luis.id;
    CHECK(desk.refusal(desk.advisor, call) == u"permission.role"_s);
    CHECK(desk.done(desk.supervisor, call).owner == desk.luis.id);
    CHECK(countCases(desk) == 1);
}

TEST_CASE("a call taken back stays on record, closed as withdrawn") {
    CommandDesk desk(bothEngines());
    auto call = desk.call();
    if (GENERATE(false, true))
        call.firstContact = app::FirstContact{core::Outcome::Upheld, u"Done"_s, {}};
    const auto receipt = desk.done(desk.advisor, call);
    CHECK(desk.refusal(desk.otherAdvisor, *receipt.inverse) == u"permission.not_own"_s);
    desk.done(desk.advisor, *receipt.inverse);
    const core::Case subject = desk.caseOf(receipt.caseId);
    CHECK(subject.status == Status::Closed);
    CHECK(subject.evidence == core::Evidence::Withdrawn);
    CHECK(countCases(desk) == 1);
}

TEST_CASE("a call that somebody worked on can't be taken back any more") {
    CommandDesk desk(store::Engine::Sqlite);
    const auto receipt = desk.done(desk.advisor, desk.call());
    desk.done(desk.ana, app::StartCase{receipt.caseId});
    CHECK(desk.refusal(desk.advisor, *receipt.inverse) == u"withdraw.changed_since"_s);
    CHECK(desk.caseOf(receipt.caseId).status == Status::InProgress);
}
