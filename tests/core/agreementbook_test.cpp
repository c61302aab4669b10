#include "core/agreementbook.h"

#include "core/agreementjson.h"
#include "support/strings.h"
#include <QJsonArray>

using namespace core;
using namespace std::chrono_literals;

namespace {

Agreement agreement(qint64 id, int version, int position) {
    Agreement made;
    made.id = AgreementId(id);
    made.version = version;
    made.code = QStringLiteral("a%1").arg(id);
    made.name = {made.code, made.code};
    made.position = position;
    made.targets = defaultTargets();
    return made;
}

MatchFacts claimByPhone() {
    MatchFacts facts;
    facts.kind = Kind::Claim;
    facts.channel = Channel::Phone;
    facts.priority = Priority::High;
    facts.categories = {QStringLiteral("repair.part"), QStringLiteral("repair")};
    facts.segments = {QStringLiteral("person"), QStringLiteral("vip")};
    facts.customer = PartyId(7);
    facts.partner = NetworkMemberId(3);
    return facts;
}

} // namespace

TEST_CASE("the first agreement that speaks of a case holds, in its newest version, and says why") {
    Agreement claims = agreement(2, 1, 10);
    claims.match.kinds = {Kind::Claim};
    Agreement newer = claims;
    newer.version = 2;
    newer.match.priorities = {Priority::High, Priority::Critical};
    const AgreementBook book({agreement(1, 1, 100), claims, newer}, {});
    const AgreementChoice chosen = book.choose(AgreementScope::Case, claimByPhone());
    CHECK(chosen.pin == AgreementPin{AgreementId(2), 2});
    CHECK(chosen.reason == QStringLiteral("{\"code\":\"a2\",\"matched\":[\"kind\",\"priority\"],\"position\":10}"));

    MatchFacts low = claimByPhone();
    low.priority = Priority::Low;
    CHECK(book.choose(AgreementScope::Case, low).pin == AgreementPin{AgreementId(1), 1});
    CHECK_FALSE(book.choose(AgreementScope::Network, low).pin.isValid());
}

TEST_CASE("an agreement that is out of use, or of the other scope, is passed over") {
    Agreement unused = agreement(2, 1, 1);
    unused.isActive = false;
    Agreement network = agreement(3, 1, 2);
    network.scope = AgreementScope::Network;
    const AgreementBook book({agreement(1, 1, 100), unused, network}, {});
    CHECK(book.choose(AgreementScope::Case, claimByPhone()).pin.id == AgreementId(1));
    CHECK(book.choose(AgreementScope::Network, claimByPhone()).pin.id == AgreementId(3));
}

TEST_CASE("every fact limits, a topic with all that is below it") {
    const MatchFacts facts = claimByPhone();
    const auto holds = [&](auto set) {
        AgreementMatch match;
        set(match);
        return matchedBy(match, facts).has_value();
    };
    CHECK(holds([](AgreementMatch& match) { match.categories = {QStringLiteral("repair")}; }));
    CHECK_FALSE(holds([](AgreementMatch& match) { match.categories = {QStringLiteral("billing")}; }));
    CHECK(holds([](AgreementMatch& match) { match.segments = {QStringLiteral("vip")}; }));
    CHECK_FALSE(holds([](AgreementMatch& match) { match.segments = {QStringLiteral("organization")}; }));
    CHECK(holds([](AgreementMatch& match) { match.customers = {PartyId(6), PartyId(7)}; }));
    CHECK_FALSE(holds([](AgreementMatch& match) { match.customers = {PartyId(6)}; }));
    CHECK(holds([](AgreementMatch& match) { match.partners = {NetworkMemberId(3)}; }));
    CHECK_FALSE(holds([](AgreementMatch& match) { match.channels = {Channel::Mail}; }));
}

TEST_CASE("a case from before there were agreements holds the company's promise") {
    const AgreementBook book({agreement(1, 1, 100), agreement(1, 2, 100)}, {});
    CHECK(book.find({})->pin() == AgreementPin{AgreementId(1), 1});
    CHECK(AgreementBook().find({})->targets == defaultTargets());
}

TEST_CASE("an agreement is read back as it was written") {
    Agreement written = agreement(1, 1, 20);
    written.match.kinds = {Kind::Petition};
    written.match.customers = {PartyId(9)};
    written.legalBasis = QStringLiteral("Ley 1755 de 2015");
    written.needsCounsel = true;
    written.terms.warranty = QStringLiteral("12 meses");
    Target term;
    term.measure = Measure::LegalTerm;
    term.allowance = {TimeUnit::WorkingDays, 15, DayEnd::SameTime};
    term.calendar = {CalendarId(1), 3};
    term.mostExtension = 15;
    term.pausedBy = QList{WaitReason::Document};
    term.thresholds = {{80, {}, {Recipient::Owner, Recipient::Supervisors}, false}, {{}, -30min, {}, true}};
    written.targets << term;
    const auto read = agreementFromJson(toJson(written));
    REQUIRE(read);
    Agreement expected = written;
    expected.id = {};
    CHECK(*read == expected);
}

TEST_CASE("targets as stores of schema 1 kept them are understood") {
    const auto read = agreementFromJson(
        {{QStringLiteral("targets"),
          QJsonArray{QJsonObject{{QStringLiteral("measure"), QStringLiteral("resolution")},
                                 {QStringLiteral("allowance"), 86'400'000}}}}});
    REQUIRE(read);
    CHECK(read->targets.first().allowance == clockHours(24h));
}

TEST_CASE("what can't be read or makes no sense is named by its place") {
    const auto read = agreementFromJson(
        {{QStringLiteral("targets"),
          QJsonArray{QJsonObject{{QStringLiteral("measure"), QStringLiteral("luck")}}}}});
    REQUIRE_FALSE(read);
    CHECK(read.error().fields == QList<FieldError>{{QStringLiteral("targets.0.measure"), QStringLiteral("unknown")}});

    Agreement wrong = agreement(1, 1, 1);
    wrong.targets[0].allowance = {TimeUnit::WorkingDays, 0, DayEnd::EndOfDay};
    wrong.targets << wrong.targets[1];
    const QList<FieldError> errors = agreementErrors(wrong);
    CHECK(errors.contains({QStringLiteral("targets.0.amount"), QStringLiteral("out_of_range")}));
    CHECK(errors.contains({QStringLiteral("targets.0.calendar"), QStringLiteral("required")}));
    CHECK(errors.contains({QStringLiteral("targets.2.measure"), QStringLiteral("twice")}));
}

TEST_CASE("thresholds have names of their own") {
    CHECK(codeOf({75, {}, {}, false}) == QStringLiteral("75%"));
    CHECK(codeOf({{}, -90min, {}, false}) == QStringLiteral("-90m"));
    CHECK(codeOf({{}, 120min, {}, false}) == QStringLiteral("+2h"));
    CHECK(codeOf({{}, 0min, {}, false}) == QStringLiteral("due"));
}
