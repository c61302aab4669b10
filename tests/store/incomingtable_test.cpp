#include "store/incomingtable.h"

#include "company.h"
#include "store/outboxtable.h"
#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using company::kNow;
using core::Incoming;
using core::MailState;
using store::Engine;
using support::TestStore;

namespace {

Incoming mailOf(const QByteArray& original) {
    Incoming mail;
    mail.hash = QString::fromLatin1(QCryptographicHash::hash(original, QCryptographicHash::Sha256).toHex());
    mail.size = original.size();
    mail.keptAt = kNow;
    return mail;
}

/// A company's store into which mail comes.
struct Box {
    TestStore store;
    store::Session& session;
    core::Case subject;

    explicit Box(Engine engine)
        : store(engine)
        , session(store.session()) {
        static_cast<void>(company::found(session));
        subject = company::insert(session, company::openCase());
    }
    Incoming keep(const QByteArray& original) {
        Incoming mail = mailOf(original);
        company::writing(session, [&] { store::insertIncoming(session, mail, original); });
        return mail;
    }
    bool decide(const Incoming& mail, MailState from = MailState::Stored) {
        bool isDone = false;
        company::writing(session, [&] { isDone = store::decideIncoming(session, mail, from); });
        return isDone;
    }
    Incoming stored(core::IncomingId id) {
        return company::reading(session, [&] { return *store::findIncoming(session, id); });
    }
    store::IncomingFigures figures() {
        return company::reading(session, [&] { return store::incomingFigures(session); });
    }
};

} // namespace

TEST_CASE("the bytes of a mail are kept as they came, once") {
    Box box(GENERATE(Engine::Sqlite, Engine::Postgres));
    QByteArray all;
    for (int each = 0; each < 256; ++each)
        all += static_cast<char>(each);
    for (const QByteArray& original : {all, QByteArray(), QByteArray("\\x41"), QByteArray("\0", 1)}) {
        const Incoming kept = box.keep(original);
        REQUIRE(kept.id.isValid());
        CHECK(company::reading(box.session, [&] { return store::findMailOriginal(box.session, kept.id); }) == original);
        CHECK(box.keep(original).id == kept.id);
        CHECK(box.stored(kept.id) == kept);
    }
    CHECK(box.figures() == store::IncomingFigures{4, 0, 0, 0, 0, 0, 4});
}

TEST_CASE("what became of a mail is written once") {
    Box box(GENERATE(Engine::Sqlite, Engine::Postgres));
    Incoming first = box.keep("a");
    first.state = MailState::Case;
    first.messageId = u"1@x.example"_s;
    first.sender = u"ana@x.example"_s;
    first.senderName = u"Ana"_s;
    first.subject = u"No enfría"_s;
    first.words = u"La nevera no enfría"_s;
    first.attachments = 2;
    first.sentAt = kNow - 1h;
    first.answerTo = u"ana@x.example"_s;
    first.noAnswer = u"list"_s;
    first.isAutomatic = true;
    first.caseId = first.suggestion = box.subject.id;
    first.number = first.suggestedNumber = box.subject.number;
    first.note = u"…"_s;
    first.decidedAt = kNow;
    REQUIRE(box.decide(first));
    CHECK(box.stored(first.id) == first);
    CHECK_FALSE(box.decide(first));

    Incoming second = box.keep("b");
    second.messageId = first.messageId;
    second.twin =
        company::reading(box.session, [&] { return store::findTwin(box.session, u"1@x.example"_s, second.id); });
    CHECK(second.twin == first.id);
    second.state = MailState::Quarantine;
    second.reason = core::QuarantineReason::SubjectOnly;
    REQUIRE(box.decide(second));
    CHECK(box.stored(second.id) == second);
    CHECK(company::reading(box.session, [&] { return store::findCaseOfMessage(box.session, u"1@x.example"_s); }) ==
          box.subject.id);
    const auto found =
        company::reading(box.session, [&] { return store::findIncoming(box.session, MailState::Quarantine, 10); });
    REQUIRE(found.size() == 1);
    CHECK(found[0] == second);
    CHECK(company::reading(box.session, [&] { return store::findIncoming(box.session, {}, 10); }).size() == 2);
    const auto figures = box.figures();
    CHECK(figures == store::IncomingFigures{2, 1, 0, 0, 1, 0, 0});
    CHECK(figures.isWhole());
}

TEST_CASE("mail that nobody has read waits in its order") {
    Box box(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto first = box.keep("a").id;
    const auto second = box.keep("b").id;
    const auto waiting = [&](int limit) {
        return company::reading(box.session, [&] { return store::findUnreadIncoming(box.session, limit); });
    };
    CHECK(waiting(10) == QList{first, second});
    CHECK(waiting(1) == QList{first});
}

TEST_CASE("a mailbox that numbers its mail anew is another place") {
    Box box(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto id = box.keep("a").id;
    const store::MailPlace place{u"ana@imap.example/INBOX"_s, 4294967295, 7};
    for (int twice = 0; twice < 2; ++twice)
        company::writing(box.session, [&] { store::placeIncoming(box.session, place, id); });
    const auto at = [&](const store::MailPlace& wanted) {
        return company::reading(box.session, [&] { return store::findIncomingAt(box.session, wanted); });
    };
    CHECK(at(place) == id);
    CHECK_FALSE(at({place.mailbox, 1, place.uid}).isValid());
    CHECK_FALSE(at({place.mailbox, place.validity, 8}).isValid());
}

TEST_CASE("what an address got by itself is counted by case and purpose, and by day") {
    Box box(GENERATE(Engine::Sqlite, Engine::Postgres));
    int orders = 0;
    const auto order = [&](core::Instant at, core::OutgoingState state, bool isAutomatic) {
        core::Outgoing message;
        message.key = message.reference = u"m%1"_s.arg(++orders);
        message.caseId = box.subject.id;
        message.address = u"ana@x.example"_s;
        message.language = u"es"_s;
        message.state = state;
        message.isAutomatic = isAutomatic;
        message.createdAt = message.notBefore = at;
        company::writing(box.session, [&] { store::insertOutgoing(box.session, message); });
        return message.id;
    };
    order(kNow - 25h, core::OutgoingState::Sent, true);
    order(kNow - 1h, core::OutgoingState::Sent, true);
    order(kNow - 1h, core::OutgoingState::Discarded, true);
    order(kNow - 1h, core::OutgoingState::Sent, false);
    const auto count = [&](const QString& address) {
        return company::reading(box.session, [&] {
            return store::countAutomaticMail(box.session, address, box.subject.id, core::Purpose::Receipt, kNow - 24h,
                                             kNow);
        });
    };
    CHECK(count(u"ana@x.example"_s) == store::AutomaticMail{2, 1, false});
    CHECK(count(u"eva@x.example"_s) == store::AutomaticMail{});
    for (const core::Instant until : {kNow, kNow + 1h}) {
        company::writing(box.session,
                         [&] { store::blockAddress(box.session, u"ana@x.example"_s, kNow, until, u"550"_s); });
        CHECK(count(u"ana@x.example"_s).isBlocked == (until > kNow));
    }
}
