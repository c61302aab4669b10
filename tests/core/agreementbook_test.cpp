#include "core/agreementbook.h"

#include "core/agreementjson.h"
#include "core/agreementtrial.h"
#include "support/strings.h"
#include <QJsonArray>
#include <QJsonDocument>

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

TEST_CASE("a value of another type is an error by its place, never as if it were not there") {
    const auto errorsOf = [](const char* json) {
        const auto read = agreementFromJson(QJsonDocument::fromJson(json).object());
        return read ? QStringList() : [&] {
            QStringList errors;
            for (const FieldError& each : read.error().fields)
                errors << each.field + u':' + each.rule;
            return errors;
        }();
    };
    CHECK(errorsOf(R"({"match": {"kinds": "claim"}})") == QStringList{QStringLiteral("match.kinds:type")});
    CHECK(errorsOf(R"({"match": ["claim"]})") == QStringList{QStringLiteral("match:type")});
    CHECK(errorsOf(R"({"match": {"kinds": ["claim", 3]}})") == QStringList{QStringLiteral("match.kinds.1:type")});
    CHECK(errorsOf(R"({"match": {"segments": [true], "customers": ["ana"]}})") ==
          QStringList{QStringLiteral("match.segments.0:type"), QStringLiteral("match.customers.0:type")});
    CHECK(errorsOf(R"({"active": "no"})") == QStringList{QStringLiteral("active:type")});
    CHECK(errorsOf(R"({"position": 1.5})") == QStringList{QStringLiteral("position:number")});
    CHECK(errorsOf(R"({"targets": {"measure": "resolution"}})") == QStringList{QStringLiteral("targets:type")});
    CHECK(errorsOf(R"({"targets": [{"measure": "resolution", "amount": "24 h", "thresholds": [{"percent": 75,
                       "recipients": "owner"}]}]})") == QStringList{QStringLiteral("targets.0.amount:type"),
                                                                     QStringLiteral("targets.0.thresholds.0.recipients:type")});
    CHECK(errorsOf(R"({"targets": [{"measure": "resolution", "amount": 1e300}]})") ==
          QStringList{QStringLiteral("targets.0.amount:out_of_range")});
    CHECK(errorsOf(R"({"aktive": true})") == QStringList{QStringLiteral("aktive:unknown_field")});
    CHECK(errorsOf(R"({"id": 3, "version": 2, "legalBasis": null})").isEmpty());
}

TEST_CASE("a draft can be looked at as the next version without being saved") {
    const AgreementBook book({agreement(1, 1, 100), agreement(2, 1, 10), agreement(2, 2, 10)}, {});
    Agreement draft = agreement(2, 2, 10);
    draft.match.kinds = {Kind::Petition};
    const Agreement next = book.asNext(draft);
    CHECK(next.pin() == AgreementPin{AgreementId(2), 3});
    const AgreementBook tried = book.with(next);
    CHECK(tried.choose(AgreementScope::Case, claimByPhone()).pin == AgreementPin{AgreementId(1), 1});
    CHECK(book.choose(AgreementScope::Case, claimByPhone()).pin == AgreementPin{AgreementId(2), 2});
    CHECK(tried.versions(AgreementId(2)).size() == 3);
    Agreement fresh = agreement(0, 1, 5);
    fresh.id = {};
    CHECK(book.asNext(fresh).pin() == AgreementPin{AgreementId(3), 1});
}

TEST_CASE("a made-up case tells which agreement holds, which were asked before it, and when all is due") {
    Agreement urgent = agreement(2, 1, 10);
    urgent.match.priorities = {Priority::Critical};
    Agreement claims = agreement(3, 1, 20);
    claims.match.kinds = {Kind::Claim};
    claims.targets[1].allowance = clockHours(6h);
    Target ownership;
    ownership.measure = Measure::OwnershipConfirmed;
    ownership.allowance = clockHours(1h);
    claims.targets << ownership;
    Agreement network = agreement(4, 1, 1);
    network.scope = AgreementScope::Network;
    network.targets = {{Measure::NetworkAcceptance, clockHours(2h), {}, {}, {}, 0}};
    const AgreementBook book({agreement(1, 1, 100), urgent, claims, network}, {});
    TrialCase made{Instant(1'795'500'000'000), claimByPhone(), true};
    const AgreementTrial trial = tryAgreements(book, made);
    CHECK(trial.pin() == claims.pin());
    CHECK(trial.networkPin() == network.pin());
    REQUIRE(trial.answers.size() == 2);
    CHECK(trial.answers[0] == TrialAnswer{urgent.pin(), {{QStringLiteral("priority"), false}}, false});
    CHECK(trial.answers[1].isChosen);
    QList<Measure> measures;
    for (const CaseClock& each : trial.clocks)
        measures << each.measure;
    CHECK(measures == QList{Measure::OwnershipConfirmed, Measure::FirstContact, Measure::Resolution,
                            Measure::NetworkAcceptance});
    CHECK(trial.clocks[2].dueAt == made.receivedAt + 6h);
    CHECK(trial.clocks[3].dueAt == made.receivedAt + 2h);

    made.isEscalated = false;
    made.facts.kind = Kind::Inquiry;
    const AgreementTrial other = tryAgreements(book, made);
    CHECK(other.pin() == AgreementPin{AgreementId(1), 1});
    CHECK(other.answers.size() == 3);
    CHECK(tryAgreements(AgreementBook({urgent}, {}), made).clocks.isEmpty());
}

TEST_CASE("thresholds have names of their own") {
    CHECK(codeOf({75, {}, {}, false}) == QStringLiteral("75%"));
    CHECK(codeOf({{}, -90min, {}, false}) == QStringLiteral("-90m"));
    CHECK(codeOf({{}, 120min, {}, false}) == QStringLiteral("+2h"));
    CHECK(codeOf({{}, 0min, {}, false}) == QStringLiteral("due"));
}
