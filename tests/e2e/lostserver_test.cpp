#include "e2e/ctl.h"

#include "support/teststore.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using e2e::Answer;
using e2e::Ctl;

namespace {

/// A PostgreSQL of this test's own, which may stop whenever the test likes; it keeps what it committed.
class Server {
public:
    Server() { serve(); }
    ~Server() { script(u"stop"_s); }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    void serve() { REQUIRE(script(u"serve"_s) == 0); }
    void halt() { REQUIRE(script(u"halt"_s) == 0); }
    [[nodiscard]] QString store() const {
        return u"postgresql://postgres@:5432/postgres?host="_s + m_folder.filePath(u"s"_s);
    }

private:
    int script(const QString& verb) const {
        const QFile::Permissions forServer = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeOther;
        QFile::setPermissions(m_folder.path(), forServer);
        return QProcess::execute(QStringLiteral(REPARO_SOURCE_DIR "/tests/support/postgres.sh"),
                                 {verb, m_folder.filePath(u"data"_s), m_folder.filePath(u"s"_s),
                                  QString::number(QCoreApplication::applicationPid())});
    }

    QTemporaryDir m_folder{u"/tmp/reparo-XXXXXX"_s};
};

} // namespace

TEST_CASE("a server that stops in the middle of work costs no receipt, and says so") {
    Server server;
    const Ctl ctl(server.store());
    ctl.create();
    QProcess log;
    ctl.start(log, {u"case"_s, u"log"_s});
    QByteArray lines;
    QStringList acknowledged;
    for (int i = 0; i < 20; ++i) {
        lines += e2e::callLine(u"lost-%1"_s.arg(i), i);
        log.write(e2e::callLine(u"lost-%1"_s.arg(i), i));
        acknowledged << Answer{0, e2e::nextLine(log), {}}.object()[u"number"].toString();
    }
    server.halt();
    const QByteArray during = e2e::callLine(u"lost-20"_s, 20) + e2e::callLine(u"lost-21"_s, 21);
    log.write(during);
    const Answer lost = e2e::answerOf(log);
    CHECK(lost.exit == 4);
    CHECK(lost.object()[u"error"].toString() == u"store.offline");
    CHECK(lost.object()[u"line"].toInt() == 21);
    CHECK(lost.err.contains("The server can't be reached"));
    CHECK(lost.err.contains("Nothing after line 21"));

    const QString sentence = e2e::refusal(ctl, 3, u"store.offline"_s, {u"case"_s, u"log"_s}, during);
    CHECK(sentence.contains(u"What was acknowledged is safe"));
    CHECK_FALSE(sentence.contains(u"draft")); // a command line has none

    server.serve();
    const QList<QJsonObject> receipts = ctl.run({u"case"_s, u"log"_s}, lines + during).objects();
    REQUIRE(receipts.size() == 22);
    for (qsizetype i = 0; i < acknowledged.size(); ++i) {
        CHECK(receipts[i][u"repeat"].toBool());
        CHECK(receipts[i][u"number"].toString() == acknowledged[i]);
    }
    CHECK_FALSE(receipts.last()[u"repeat"].toBool());
    CHECK(ctl.cases(u"text:zumbido"_s).size() == 22);
    CHECK(ctl.run({u"store"_s, u"verify"_s, u"--deep"_s}).exit == 0);
}
