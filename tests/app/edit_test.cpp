#include "app/casefields.h"
#include "app/conflict.h"
#include "commanddesk.h"
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace commandtest;

namespace {

const QString kTold = u"The parcel never came"_s;

} // namespace

TEST_CASE("two editors of different fields both keep their work") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto id = desk.started();
    const qint64 seen = desk.caseOf(id).version;
    desk.done(desk.luis, edit(id, u"details"_s, u""_s, u"It was to come on Monday."_s));
    auto mine = edit(id, u"summary"_s, kTold, u"It came broken"_s);
    mine.seenVersion = seen;
    const auto receipt = desk.done(desk.ana, mine);
    const core::Case subject = desk.caseOf(id);
    CHECK(subject.summary == u"It came broken"_s);
    CHECK(subject.details == u"It was to come on Monday."_s);
    REQUIRE(receipt.mergedWith.size() == 1);
    CHECK(receipt.mergedWith.first().field == u"details"_s);
    CHECK(receipt.mergedWith.first().who == u"luis"_s);
    CHECK(receipt.mergedWith.first().now == u"It was to come on Monday."_s);
}

TEST_CASE("two editors of one field: the later sees who changed what, and nothing of his is written") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto id = desk.started();
    const core::Instant changedAt = desk.clock.now();
    desk.done(desk.luis, edit(id, u"summary"_s, kTold, u"It came late"_s));
    desk.clock.advance(5min);
    desk.done(desk.supervisor, note(id, u"noted"_s));
    app::EditCase mine{id, {{u"details"_s, u""_s, u"More"_s}, {u"summary"_s, kTold, u"It came broken"_s}}};
    const auto refused = desk.run(desk.ana, mine);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == core::ErrorCode::Conflict);
    const auto others = app::conflictsOf(refused.error());
    REQUIRE(others.size() == 1);
    CHECK(others.first() == app::OtherChange{u"summary"_s, u"luis"_s, changedAt, u"It came late"_s});
    CHECK(desk.caseOf(id).details.isEmpty());
}

TEST_CASE("the same change made twice is one change") {
    CommandDesk desk(store::Engine::Sqlite);
    const auto id = desk.started();
    desk.done(desk.luis, edit(id, u"summary"_s, kTold, u"It came late"_s));
    const qint64 version = desk.caseOf(id).version;
    const auto receipt = desk.done(desk.ana, edit(id, u"summary"_s, kTold, u"It came late"_s));
    CHECK(receipt.version == version);
    CHECK_FALSE(receipt.inverse);
    CHECK(desk.caseOf(id).version == version);
}

TEST_CASE("what a resolution decided conflicts with an editor who saw the old value") {
    CommandDesk desk(store::Engine::Sqlite);
    const auto id = desk.resolved();
    const auto refused = desk.run(desk.luis, edit(id, u"cause"_s, QJsonValue(), desk.broken.value()));
    REQUIRE_FALSE(refused);
    REQUIRE(app::conflictsOf(refused.error()).size() == 1);
    CHECK(app::conflictsOf(refused.error()).first().who == u"ana"_s);
}

TEST_CASE("who uses it follows who buys it, unless they were two") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto id = desk.started();
    const auto rosa = desk.caseOf(id).customer;
    const auto other = desk.caseOf(desk.logged()).customer;
    const auto third = desk.caseOf(desk.logged()).customer;
    desk.done(desk.ana, edit(id, u"customer"_s, rosa.value(), other.value()));
    CHECK(desk.caseOf(id).consumer == other);
    desk.done(desk.ana, edit(id, u"consumer"_s, other.value(), rosa.value()));
    desk.done(desk.ana, edit(id, u"customer"_s, other.value(), third.value()));
    CHECK(desk.caseOf(id).consumer == rosa);
    CHECK(desk.fieldErrors(desk.ana, edit(id, u"customer"_s, third.value(), 999)) ==
          QStringList{u"customer:unknown"_s});
}

TEST_CASE("an edit is checked as an intake is") {
    CommandDesk desk(store::Engine::Sqlite);
    const auto id = desk.started();
    app::EditCase wrong{id,
                        {{u"summary"_s, kTold, u""_s},
                         {u"category"_s, desk.delivery.value(), 99},
                         {u"kind"_s, u"claim"_s, u"quarrel"_s},
                         {u"status"_s, u"in_progress"_s, u"closed"_s},
                         {u"details"_s, u""_s, 7},
                         {u"amount"_s, QJsonValue(), QJsonObject{{u"minor"_s, -5}, {u"currency"_s, u"COP"_s}}}}};
    CHECK(desk.fieldErrors(desk.ana, wrong) == QStringList{u"summary:required"_s, u"category:unknown"_s,
                                                           u"kind:bad_value"_s, u"status:unknown_field"_s,
                                                           u"details:bad_value"_s, u"amount:negative"_s});
    CHECK(desk.caseOf(id).summary == kTold);
}

TEST_CASE("a quality coordinator mends what a case is filed under, never what was told") {
    CommandDesk desk(store::Engine::Sqlite);
    const auto id = desk.started();
    desk.done(desk.quality, edit(id, u"category"_s, desk.delivery.value(), desk.sparePart.value()));
    CHECK(desk.caseOf(id).category == desk.sparePart);
    CHECK(desk.refusal(desk.quality, edit(id, u"summary"_s, kTold, u"x"_s)) == u"permission.field"_s);
}

TEST_CASE("every field goes to JSON and back") {
    core::Case subject;
    subject.kind = core::Kind::Petition;
    subject.channel = core::Channel::Letter;
    subject.customer = core::PartyId(3);
    subject.consumer = core::PartyId(4);
    subject.category = core::CategoryId(5);
    subject.cause = core::CauseId(6);
    subject.moment = core::MomentId(7);
    subject.attributes = {core::AttributeId(8), core::AttributeId(9)};
    subject.summary = u"s"_s;
    subject.details = u"d"_s;
    subject.remedySought = u"r"_s;
    subject.amountAtStake = core::Money{9'007'199'254'740'993, u"COP"_s};
    subject.demeanour = core::Demeanour::Worried;
    core::Case copy;
    for (const QString& field : app::editableFields()) {
        INFO(field.toStdString());
        CHECK(app::setField(copy, field, app::fieldValue(subject, field)));
        CHECK(app::fieldValue(copy, field) == app::fieldValue(subject, field));
        CHECK_FALSE(app::setField(copy, field, true));
    }
    CHECK(copy == subject);
    CHECK(app::setField(copy, u"amount"_s, QJsonValue()));
    CHECK_FALSE(copy.amountAtStake);
}
