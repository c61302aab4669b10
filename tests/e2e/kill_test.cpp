#include "e2e/ctl.h"
#include "e2e/killorders.h"
#include "store/unitofwork.h"
#include "support/teststore.h"
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;
using e2e::Ctl;
using e2e::Place;
using store::Engine;

namespace {

constexpr int kLongestReopen = 3'000;
constexpr int kLatestKill = 60;

/// One contact on its way into the store, over as many lives of the process as that takes.
struct Contact {
    QByteArray line;
    QString number;       ///< as first acknowledged
    bool wasSent = false; ///< a whole line of it was written to a process that may have read it
};

/// The contacts of one run: what was acknowledged, and what has to be sent again.
class Caller {
public:
    explicit Caller(QRandomGenerator& random)
        : m_random(random) {}

    [[nodiscard]] QList<Contact>& contacts() { return m_contacts; }
    /// What a life begins with: something acknowledged earlier, all that was not, and one to four new ones.
    [[nodiscard]] QList<qsizetype> next() {
        QList<qsizetype> turn;
        if (!m_contacts.isEmpty())
            turn << m_random.bounded(m_contacts.size());
        for (qsizetype i = 0; i < m_contacts.size(); ++i)
            if (m_contacts[i].number.isEmpty() && !turn.contains(i))
                turn << i;
        for (int fresh = m_random.bounded(1, 5); fresh > 0; --fresh)
            turn << add();
        return turn;
    }

private:
    qsizetype add() {
        const int person = static_cast<int>(m_contacts.size());
        const QString key = u"kill-%1"_s.arg(person);
        // Some long enough to fill more than one page and the pipe's reader's buffer.
        const QString details = person % 7 == 0 ? QString(20'000, u'x') : u"Se cayó la llamada"_s;
        m_contacts << Contact{e2e::callLine(key, person, details), {}, false};
        return m_contacts.size() - 1;
    }

    QRandomGenerator& m_random;
    QList<Contact> m_contacts;
};

/// One life of `case log`, from its start to its death by SIGKILL.
class Life {
public:
    Life(const Ctl& ctl, QList<Contact>& contacts)
        : m_contacts(contacts) {
        m_sinceStart.start();
        ctl.start(m_process, {u"case"_s, u"log"_s});
    }

    void send(qsizetype contact) {
        m_unanswered << contact;
        m_contacts[contact].wasSent = true;
        write(m_contacts[contact].line);
    }
    /// Only the first part of a line, as far as the kill lets it come.
    void sendHalf(qsizetype contact, qsizetype bytes) { write(m_contacts[contact].line.left(bytes)); }
    void awaitAnswers() {
        while (!m_unanswered.isEmpty())
            take(e2e::nextLine(m_process));
    }
    /// Reads on meanwhile, so that what was read before the kill is acknowledged.
    void killAfter(int msecs) {
        QElapsedTimer waiting;
        waiting.start();
        while (waiting.elapsed() < msecs && m_process.waitForReadyRead(static_cast<int>(msecs - waiting.elapsed())))
            takeAll();
        REQUIRE(m_process.state() == QProcess::Running);
        ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
        REQUIRE(m_process.waitForFinished());
        takeAll();
    }
    void end() {
        awaitAnswers();
        CHECK(e2e::answerOf(m_process).exit == 0);
    }

private:
    void write(const QByteArray& bytes) {
        m_process.write(bytes);
        while (m_process.bytesToWrite() > 0 && m_process.waitForBytesWritten(kLongestReopen)) {
        }
    }
    void takeAll() {
        while (m_process.canReadLine())
            take(m_process.readLine());
    }
    void take(const QByteArray& receipt) {
        if (!std::exchange(m_hasAnswered, true))
            CHECK(m_sinceStart.elapsed() <= kLongestReopen);
        REQUIRE_FALSE(m_unanswered.isEmpty());
        const qsizetype index = m_unanswered.takeFirst();
        INFO("contact " << index << ": " << receipt.toStdString());
        const QJsonObject said = e2e::Answer{0, receipt, {}}.object();
        const QString number = said[u"number"].toString();
        REQUIRE_FALSE(number.isEmpty());
        Contact& contact = m_contacts[index];
        if (!contact.number.isEmpty()) {
            CHECK(said[u"repeat"].toBool());
            CHECK(number == contact.number);
        }
        contact.number = number;
    }

    QList<Contact>& m_contacts;
    QList<qsizetype> m_unanswered;
    QElapsedTimer m_sinceStart;
    bool m_hasAnswered = false;
    QProcess m_process;
};

void liveAndDie(const Ctl& ctl, Caller& caller, QRandomGenerator& random) {
    const QList<qsizetype> turn = caller.next();
    const qsizetype last = random.bounded(turn.size());
    const bool isBurst = random.bounded(2) == 0;
    const bool isHalf = random.bounded(4) == 0;
    Life life(ctl, caller.contacts());
    for (qsizetype i = 0; i < last; ++i) {
        life.send(turn[i]);
        if (i == 0 || !isBurst)
            life.awaitAnswers();
    }
    if (isHalf)
        life.sendHalf(turn[last], random.bounded(qsizetype(1), caller.contacts()[turn[last]].line.size() - 1));
    else
        life.send(turn[last]);
    life.killAfter(random.bounded(kLatestKill + 1));
}

/// Sends everything once more, to a process that is let live.
void sendAll(const Ctl& ctl, Caller& caller) {
    Life life(ctl, caller.contacts());
    for (qsizetype i = 0; i < caller.contacts().size(); ++i) {
        life.send(i);
        life.awaitAnswers();
    }
    life.end();
}

/// How many rows an SQL condition finds that no sound store has.
void checkNone(store::Session& session, const QString& what, const QString& sql) {
    QSqlQuery count(session.database());
    INFO(what.toStdString());
    const bool isAsked = count.exec(sql) && count.next();
    INFO(count.lastError().text().toStdString());
    REQUIRE(isAsked);
    CHECK(count.value(0).toLongLong() == 0);
}

/// A case is whole or not there: case, history, two clocks, change log and search text.
void checkWhole(store::Session& session) {
    const QString cases = u"SELECT count(*) FROM complaint_case c WHERE c.intake_key LIKE 'kill-%' AND "_s;
    const auto countOf = [](const QString& rows) { return u"(SELECT count(*) FROM "_s + rows + u')'; };
    checkNone(session, u"cases without their one start"_s,
              cases + countOf(u"case_event e WHERE e.case_id = c.id AND e.type = 'received'"_s) + u" <> 1"_s);
    checkNone(session, u"cases with an owner but no assignment"_s,
              cases + u"c.owner_id IS NOT NULL AND "_s +
                  countOf(u"case_event e WHERE e.case_id = c.id AND e.type = 'assigned'"_s) + u" <> 1"_s);
    checkNone(session, u"cases without two clocks"_s,
              cases + countOf(u"case_clock k WHERE k.case_id = c.id"_s) + u" <> 2"_s);
    checkNone(session, u"cases without search text"_s,
              cases + countOf(u"case_text t WHERE t.case_id = c.id AND t.body LIKE '% zumbido kill %'"_s) + u" <> 1"_s);
    checkNone(session, u"cases without their one line in the change log"_s,
              cases + countOf(u"change_log l WHERE l.entity = 'case' AND l.entity_id = c.id"_s) + u" <> 1"_s);
    checkNone(session, u"callers without a case, or doubled"_s,
              u"SELECT count(*) FROM party p WHERE p.name LIKE 'Persona %' AND "_s +
                  countOf(u"complaint_case c WHERE c.customer_id = p.id"_s) + u" <> 1"_s);
}

/// What was acknowledged is there under its number, once, and nothing that was not sent.
void checkAcknowledged(store::Session& session, const QList<Contact>& contacts) {
    QSqlQuery rows(session.database());
    REQUIRE(rows.exec(u"SELECT intake_key, number FROM complaint_case WHERE intake_key LIKE 'kill-%'"_s));
    QHash<QString, QString> stored;
    while (rows.next())
        stored.insert(rows.value(0).toString(), rows.value(1).toString());
    for (qsizetype i = 0; i < contacts.size(); ++i) {
        const QString key = u"kill-%1"_s.arg(i);
        INFO(key.toStdString());
        if (!contacts[i].number.isEmpty())
            CHECK(stored.value(key) == contacts[i].number);
        if (!contacts[i].wasSent)
            CHECK_FALSE(stored.contains(key));
    }
}

void checkStore(const Place& place, const QList<Contact>& contacts) {
    const auto session = support::valueOf(store::Session::open(place.uri(), store::Session::Mode::ReadWrite));
    checkWhole(*session);
    checkAcknowledged(*session, contacts);
}

} // namespace

TEST_CASE("no acknowledged case is lost, doubled or half there when the process is killed") {
    const Engine engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    const e2e::KillOrders& orders = e2e::killOrders();
    const int kills = engine == Engine::Sqlite ? orders.kills : (orders.kills + 4) / 5;
    INFO("seed " << orders.seed);
    QRandomGenerator random(orders.seed);
    const Place place(engine);
    const Ctl ctl(place.uri().toText());
    ctl.create();
    Caller caller(random);
    for (int kill = 1; kill <= kills; ++kill) {
        INFO("kill " << kill);
        liveAndDie(ctl, caller, random);
        if (kill % 10 == 0)
            checkStore(place, caller.contacts());
    }
    const auto isAcknowledged = [](const Contact& contact) { return !contact.number.isEmpty(); };
    CHECK(std::ranges::count_if(caller.contacts(), isAcknowledged) >= kills);

    sendAll(ctl, caller);
    checkStore(place, caller.contacts());
    const e2e::Answer verified = ctl.run({u"store"_s, u"verify"_s, u"--deep"_s});
    INFO(verified.out.toStdString() << verified.err.toStdString());
    CHECK(verified.exit == 0);
    REQUIRE(ctl.run({u"agent"_s, u"--until-idle"_s}).exit == 0);
    CHECK(ctl.cases(u"text:\"zumbido kill\""_s).size() == caller.contacts().size());
}
