#include "store/outboxtable.h"

#include "company.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using company::kNow;
using core::Medium;
using core::Outgoing;
using core::OutgoingState;
using core::Purpose;
using store::Engine;
using support::TestStore;

namespace {

const QString kAgent = u"agent"_s;

Outgoing message(const QString& key, core::CaseId id = {}, Medium medium = Medium::Email) {
    Outgoing made;
    made.key = key;
    made.caseId = id;
    made.medium = medium;
    made.recipient = u"Ana Ruiz"_s;
    made.address = medium == Medium::Email ? u"ana@example.org"_s : u"+573001112233"_s;
    made.subject = u"Su reclamo"_s;
    made.body = u"Recibimos su reclamo."_s;
    made.language = u"es"_s;
    made.reference = key + u"@example.org"_s;
    made.state = OutgoingState::Ready;
    made.createdAt = made.notBefore = kNow;
    return made;
}

/// A company's store, and one agent that sends from it.
struct Post {
    TestStore store;
    store::Session& session;
    core::Case subject;
    QList<Medium> mediums{Medium::Email, Medium::Sms};

    explicit Post(Engine engine)
        : store(engine)
        , session(store.session()) {
        static_cast<void>(company::found(session));
        subject = company::insert(session, company::openCase());
    }
    Outgoing order(Outgoing message) {
        company::writing(session, [&] { store::insertOutgoing(session, message); });
        return message;
    }
    QStringList claim(core::Instant now, const QString& holder = kAgent, int limit = 10) {
        QStringList keys;
        company::writing(session, [&] {
            for (const Outgoing& each : store::claimOutgoing(session, {holder, mediums, limit}, now, now + 2min))
                keys << each.key;
        });
        return keys;
    }
    bool finish(Outgoing message, OutgoingState state, core::Instant again = kNow, const QString& holder = kAgent) {
        message.state = state;
        message.notBefore = again;
        message.attempts = stored(message).attempts;
        bool isMine = false;
        company::writing(session, [&] { isMine = store::finishOutgoing(session, message, holder); });
        return isMine;
    }
    Outgoing stored(const Outgoing& message) {
        return company::reading(session, [&] { return *store::findOutgoing(session, message.id); });
    }
};

} // namespace

TEST_CASE("a message is ordered once and comes back as it was ordered") {
    Post post(GENERATE(Engine::Sqlite, Engine::Postgres));
    Outgoing first = post.order(message(u"a"_s, post.subject.id));
    first.number = post.subject.number;
    CHECK(post.stored(first) == first);
    CHECK_FALSE(post.order(message(u"a"_s)).id.isValid());
    company::reading(post.session, [&] {
        CHECK(store::findOutgoingOf(post.session, post.subject.id) == QList{first});
        CHECK(store::findOutgoing(post.session, store::OutboxShelf::Newest, 10) == QList{first});
        CHECK(store::findOutgoing(post.session, store::OutboxShelf::Waiting, 10) == QList{first});
        CHECK(store::findOutgoing(post.session, store::OutboxShelf::Attention, 10).isEmpty());
        CHECK(store::stuckFigures(post.session, kNow + 1h) == store::StuckFigures{1, first.id, kNow});
    });
}

TEST_CASE("one that is held goes by itself when its time has come, and each is in one hand only") {
    Post post(GENERATE(Engine::Sqlite, Engine::Postgres));
    Outgoing held = message(u"held"_s);
    held.state = OutgoingState::Held;
    held.notBefore = kNow + 10s;
    held = post.order(held);
    CHECK(post.claim(kNow + 9999ms).isEmpty());
    CHECK(post.claim(kNow + 10s) == QStringList{u"held"_s});
    CHECK(post.claim(kNow + 10s, u"other"_s).isEmpty());
    CHECK_FALSE(post.finish(held, OutgoingState::Sent, kNow, u"other"_s));
    CHECK(post.finish(held, OutgoingState::Sent));
    CHECK_FALSE(post.finish(held, OutgoingState::Sent));
    CHECK(post.stored(held).attempts == 1);
    CHECK(post.claim(kNow + 24h).isEmpty());
}

TEST_CASE("who can send only text messages takes no mail, and knows when the next one is due") {
    Post post(GENERATE(Engine::Sqlite, Engine::Postgres));
    post.order(message(u"mail"_s));
    post.order(message(u"sms"_s, {}, Medium::Sms));
    const auto next = [&] {
        return company::reading(post.session, [&] {
            return store::findNextOutgoing(post.session, {Medium::Email, Medium::Sms});
        });
    };
    post.mediums = {Medium::Sms};
    CHECK(next() == kNow);
    CHECK(post.claim(kNow + 1min) == QStringList{u"sms"_s});
    CHECK(next() == kNow);
    post.mediums = {Medium::Email};
    CHECK(post.claim(kNow + 1min) == QStringList{u"mail"_s});
    CHECK(next() == kNow + 3min); // both are in hand
}

TEST_CASE("the order of a case's messages to one address is kept, whatever fails") {
    Post post(GENERATE(Engine::Sqlite, Engine::Postgres));
    const Outgoing first = post.order(message(u"first"_s, post.subject.id));
    const Outgoing second = post.order(message(u"second"_s, post.subject.id));
    post.order(message(u"sms"_s, post.subject.id, Medium::Sms));
    const Outgoing elsewhere = post.order(message(u"elsewhere"_s));
    CHECK(post.claim(kNow) == QStringList{u"first"_s, u"sms"_s, u"elsewhere"_s});
    CHECK(post.finish(elsewhere, OutgoingState::Sent));
    CHECK(post.finish(first, OutgoingState::Ready, kNow + 5min));
    CHECK(post.claim(kNow + 1min).isEmpty());
    CHECK(post.claim(kNow + 5min, kAgent, 1) == QStringList{u"first"_s});
    CHECK(post.finish(first, OutgoingState::Sent));
    CHECK(post.claim(kNow + 5min).contains(u"second"_s));
    CHECK(post.stored(second).state == OutgoingState::Sending);
}

TEST_CASE("after an agent died mail is sent again under the same reference, and a text message never by itself") {
    Post post(GENERATE(Engine::Sqlite, Engine::Postgres));
    const Outgoing mail = post.order(message(u"mail"_s));
    const Outgoing sms = post.order(message(u"sms"_s, {}, Medium::Sms));
    CHECK(post.claim(kNow).size() == 2);
    CHECK(post.claim(kNow + 119s, u"other"_s).isEmpty());
    CHECK(post.claim(kNow + 2min, u"other"_s) == QStringList{u"mail"_s});
    CHECK(post.stored(mail).reference == mail.reference);
    CHECK(post.stored(mail).attempts == 2);
    CHECK(post.stored(sms).state == OutgoingState::Uncertain);
    company::reading(post.session, [&] {
        CHECK(store::findOutgoing(post.session, store::OutboxShelf::Attention, 10).size() == 1);
        CHECK(store::stuckFigures(post.session, kNow + 1h) == store::StuckFigures{2, sms.id, kNow});
    });
}

TEST_CASE("receipts may come before the answer, twice and out of order") {
    Post post(GENERATE(Engine::Sqlite, Engine::Postgres));
    const Outgoing sms = post.order(message(u"sms"_s, {}, Medium::Sms));
    const auto receipt = [&](OutgoingState state) {
        bool isNew = false;
        company::writing(post.session, [&] {
            isNew = store::deliverOutgoing(post.session, sms.reference, state, kNow + 1min, {}, {});
        });
        return isNew;
    };
    CHECK_FALSE(receipt(OutgoingState::Delivered)); // it was never sent
    post.claim(kNow);
    CHECK(receipt(OutgoingState::Delivered));
    CHECK_FALSE(receipt(OutgoingState::Delivered));
    CHECK_FALSE(receipt(OutgoingState::Failed)); // what was delivered was
    CHECK_FALSE(post.finish(sms, OutgoingState::Sent));
    CHECK(post.stored(sms).state == OutgoingState::Delivered);
    CHECK(post.stored(sms).deliveredAt == kNow + 1min);
}

TEST_CASE("what is still held can be taken back, and a person moves what failed") {
    Post post(GENERATE(Engine::Sqlite, Engine::Postgres));
    Outgoing held = message(u"held"_s, post.subject.id);
    held.purpose = Purpose::Escalation;
    held.state = OutgoingState::Held;
    held.notBefore = kNow + 10s;
    held = post.order(held);
    const auto recall = [&] {
        int recalled = 0;
        company::writing(post.session,
                         [&] { recalled = store::recallOutgoing(post.session, post.subject.id, Purpose::Escalation); });
        return recalled;
    };
    CHECK(recall() == 1);
    CHECK(recall() == 0);
    CHECK(post.stored(held).state == OutgoingState::Discarded);
    CHECK(post.claim(kNow + 1h).isEmpty());

    Outgoing failed = post.order(message(u"failed"_s));
    post.claim(kNow);
    post.finish(failed, OutgoingState::Failed);
    failed.state = OutgoingState::Ready;
    failed.address = u"ana.ruiz@example.org"_s;
    company::writing(post.session, [&] {
        CHECK_FALSE(store::moveOutgoing(post.session, failed, OutgoingState::Uncertain));
        CHECK(store::moveOutgoing(post.session, failed, OutgoingState::Failed));
    });
    CHECK(post.claim(kNow) == QStringList{u"failed"_s});
    CHECK(post.stored(failed).address == failed.address);
}
