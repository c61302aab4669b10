#include "maildesk.h"
#include "messaging/mailcorpus.h"
#include "store/statement.h"
#include <QCryptographicHash>
#include <QHash>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using commandtest::Letter;
using commandtest::MailDesk;
using support::valueOf;

namespace {

constexpr int kMails = 500;

int envOr(const char* name, int value) {
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : value;
}

qint64 countCases(MailDesk& desk) {
    return desk.reading([&] {
        return store::Statement::fromText(desk.session(), u"SELECT count(*) FROM complaint_case"_s).runForId();
    });
}

} // namespace

TEST_CASE("odd and hostile mail, each kind again and again, is kept bit for bit and accounted for") {
    const auto engine = GENERATE(store::Engine::Sqlite, store::Engine::Postgres);
    MailDesk desk(engine);
    QRandomGenerator random(static_cast<quint32>(envOr("REPARO_MAIL_SEED", 0)));
    // Bombs are large: what they do to the reader has its own test, and one engine keeps them as the other does.
    QList<OddMail> corpus = engine == store::Engine::Sqlite ? mailBombs() : QList<OddMail>();
    const qsizetype bombs = corpus.size();
    while (corpus.size() < envOr("REPARO_MAILS", kMails))
        corpus << oddMail(random);
    QHash<QByteArray, core::IncomingId> known;
    for (qsizetype i = 0; i < corpus.size(); ++i) {
        INFO(corpus[i].name.toStdString());
        const QByteArray hash = QCryptographicHash::hash(corpus[i].bytes, QCryptographicHash::Sha256);
        for (int times = 0; times < (i < bombs ? 1 : 3); ++times) {
            const core::Incoming mail = desk.take(corpus[i].bytes);
            CHECK(mail.state != core::MailState::Stored);
            CHECK(known.value(hash, mail.id) == mail.id);
            known.insert(hash, mail.id);
        }
        CHECK(desk.reading([&] { return store::findMailOriginal(desk.session(), known[hash]); }) == corpus[i].bytes);
    }
    const auto figures = desk.figures();
    CHECK(figures.received == known.size());
    CHECK(figures.isWhole());
    CHECK(figures.unread == 0);
    CHECK(countCases(desk) == figures.cases);
}

// Two installations that write to each other, and a responder that heeds no header and begins a new thread each time.
TEST_CASE("no automatic mail answers automatic mail for ever") {
    MailDesk desk(store::Engine::Sqlite);
    const int wanted = envOr("REPARO_LOOP_MAILS", 300);
    QHash<QString, int> ofCase;
    QHash<QString, QList<core::Instant>> ofAddress;
    for (int each = 0; each < wanted; ++each) {
        Letter letter;
        letter.text = "Vuelta " + QByteArray::number(each);
        const int kind = each % 3;
        if (kind == 0) { // the responder
            letter.from = "Fuera <vacaciones@" + QByteArray::number(each % 5) + ".example>";
            letter.subject = "Estoy fuera";
        } else if (kind == 1) { // the other installation's receipt
            letter.from = "Otra <casos@otra.example>";
            letter.more = "Auto-Submitted: auto-replied\r\nX-Loop: casos@otra.example\r\nReturn-Path: <>\r\n";
        } else { // the same, through a relay that strips what it does not know
            letter.from = "Otra <casos@otra.example>";
        }
        const core::Incoming mail = desk.take(letter);
        CHECK((mail.state == core::MailState::Quarantine) == (kind == 1));
        if (mail.caseId.isValid())
            for (const core::Outgoing& sent : desk.outbox(mail.caseId)) {
                ++ofCase[u"%1 %2 %3"_s.arg(sent.caseId.value()).arg(sent.address, core::toCode(sent.purpose))];
                ofAddress[sent.address] << sent.createdAt;
            }
        desk.clock.advance(60s);
    }
    REQUIRE(ofAddress.size() == 6);
    for (const int count : std::as_const(ofCase))
        CHECK(count == 1);
    for (const QList<core::Instant>& times : std::as_const(ofAddress))
        for (qsizetype i = 3; i < times.size(); ++i)
            CHECK(times[i] - times[i - 3] >= 24h);
    CHECK(desk.figures().isWhole());
}
