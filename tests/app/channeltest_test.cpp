#include "app/channeltest.h"

#include "app/channelwords.h"
#include "app/gatewaydoor.h"
#include "app/wording.h"
#include "commanddesk.h"
#include "messaging/testservers.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::Channel;
using app::ChannelReport;
using app::ChannelTrial;
using app::StepState;
using app::TestStep;
using commandtest::CommandDesk;
using messaging::Security;
using support::valueOf;

namespace {

/// Short enough for servers that fall silent.
constexpr app::TestPatience kShort{5s, 3s, 8s};

/// A computer without any password, and settings that reach the test's servers.
struct Bench {
    QTemporaryDir folder;
    ChannelTrial trial;

    explicit Bench(Channel channel) { trial.channel = channel; }
    [[nodiscard]] app::MailroomPlaces places() const {
        return {folder.filePath(u"out"_s), folder.filePath(u"secrets"_s), nullptr};
    }
    [[nodiscard]] ChannelReport run(const std::stop_token& stop = {}, const app::TestPatience& patience = {}) const {
        return app::testChannel(trial, places(), stop, patience);
    }
};

Bench mailBench(messaging::ServerAccess access) {
    Bench bench(Channel::Mail);
    bench.trial.password = std::exchange(access.password, {});
    bench.trial.settings.mail = app::ChannelSettings::Mail::Smtp;
    bench.trial.settings.from = {u"Casos"_s, u"pqr@test.example"_s};
    bench.trial.settings.smtp = access;
    return bench;
}

Bench inboxBench(messaging::ServerAccess access, const QString& mailbox = u"INBOX"_s) {
    Bench bench(Channel::Inbox);
    bench.trial.password = std::exchange(access.password, {});
    bench.trial.settings.inbox = app::ChannelSettings::Inbox{access, mailbox};
    return bench;
}

messaging::ServerAccess server(const QString& port, Security security) {
    return MailServers::instance().access(port, security);
}

/// "passed passed failed open": how far it came.
QString statesOf(const ChannelReport& report) {
    QStringList states;
    for (const app::TestedStep& each : report.steps)
        states << core::toCode(each.step) + u'=' + core::toCode(each.state);
    return states.join(u' ');
}

/// Exactly one step fails, all before it passed or were spared, none after it was tried.
void checkFailure(const ChannelReport& report, TestStep step, const QString& rule) {
    INFO(statesOf(report).toStdString());
    const app::TestedStep* failure = report.failure();
    REQUIRE(failure != nullptr);
    CHECK(failure->step == step);
    CHECK(failure->error.rule == rule);
    CHECK(app::describe(failure->error).size() > 20);
    bool isAfter = false;
    for (const app::TestedStep& each : report.steps) {
        CHECK(!app::stepText(each.step).isEmpty());
        if (&each == failure)
            isAfter = true;
        else
            CHECK((each.state == StepState::Open) == isAfter);
    }
}

/// Kannel, started with the first use.
const QHash<QString, int>& kannelPorts() {
    static const QHash<QString, int> ports = [] {
        const QString folder = u"/tmp/reparo-sms-test-%1"_s.arg(QCoreApplication::applicationPid());
        runScript(u"smsgateway.sh"_s, {u"start"_s, folder, QString::number(QCoreApplication::applicationPid())});
        return readPorts(folder + u"/ports"_s);
    }();
    return ports;
}

Bench smsBench() {
    Bench bench(Channel::Sms);
    bench.trial.password = MailServers::password();
    bench.trial.settings.sms = app::ChannelSettings::Sms::Kannel;
    bench.trial.settings.kannel.url = QUrl(u"http://127.0.0.1:%1/cgi-bin/sendsms"_s.arg(kannelPorts()[u"sendsms"_s]));
    bench.trial.settings.kannel.user = u"pqr"_s;
    return bench;
}

} // namespace

TEST_CASE("mail out is tested up to our address, over STARTTLS and TLS, with settings that nobody saved") {
    const auto [port, security] =
        GENERATE(std::pair(u"smtp"_s, Security::StartTls), std::pair(u"smtps"_s, Security::Tls));
    const ChannelReport report = mailBench(server(port, security)).run();
    CHECK(report.isGood());
    CHECK(statesOf(report) ==
          u"password=passed name=passed connection=passed encryption=passed sign_in=passed sender=passed");
    CHECK(report.steps[2].finding.endsWith(u":%1"_s.arg(server(port, security).port)));
    CHECK_FALSE(app::findingText(report.steps[3]).isEmpty());
    CHECK(report.steps[5].finding == u"pqr@test.example");
}

TEST_CASE("a test of mail out stops at what is wrong, with the server's words and what to do") {
    messaging::ServerAccess access = server(u"smtp"_s, Security::StartTls);
    access.host = u"nowhere.invalid"_s;
    checkFailure(mailBench(access).run(), TestStep::Name, u"channel.name"_s);
    access = server(u"smtp"_s, Security::StartTls);
    access.port = 1;
    checkFailure(mailBench(access).run(), TestStep::Connection, u"channel.closed"_s);
    access = server(u"smtp"_s, Security::StartTls);
    access.password = u"otra"_s;
    const ChannelReport refused = mailBench(access).run();
    checkFailure(refused, TestStep::SignIn, u"channel.credentials"_s);
    CHECK(refused.failure()->reply == 535);
    CHECK_FALSE(refused.failure()->words.isEmpty());
    access.password.clear();
    checkFailure(mailBench(access).run(), TestStep::Password, u"channel.password_missing"_s);
    access = server(u"smtp"_s, Security::Tls); // it waits for EHLO, and hears a handshake
    checkFailure(mailBench(access).run({}, kShort), TestStep::Encryption, u"channel.no_tls"_s);
    access = server(u"smtps"_s, Security::StartTls); // both wait
    checkFailure(mailBench(access).run({}, kShort), TestStep::Encryption, u"channel.silent_starttls"_s);
    Bench blocked = mailBench(server(u"smtp"_s, Security::StartTls));
    blocked.trial.settings.mail = app::ChannelSettings::Mail::Folder;
    CHECK(statesOf(blocked.run()) == u"folder=passed");
}

TEST_CASE("each flaw of a certificate has its own advice") {
    const auto [port, rule] = GENERATE(std::pair(u"smtp_expired"_s, u"channel.certificate_expired"_s),
                                       std::pair(u"smtp_selfsigned"_s, u"channel.certificate_self_signed"_s),
                                       std::pair(u"smtp_otherhost"_s, u"channel.certificate_host"_s));
    checkFailure(mailBench(server(port, Security::StartTls)).run(), TestStep::Encryption, rule);
    messaging::ServerAccess unknown = server(u"smtp"_s, Security::StartTls);
    unknown.authorityFile.clear();
    checkFailure(mailBench(unknown).run(), TestStep::Encryption, u"channel.certificate_authority"_s);
    unknown.authorityFile = u"/nowhere/ca.pem"_s;
    const ChannelReport report = mailBench(unknown).run();
    checkFailure(report, TestStep::Encryption, u"channel.authority_file"_s);
    CHECK(app::describe(report.failure()->error).contains(u"/nowhere/ca.pem"_s));
}

TEST_CASE("servers that misbehave are told apart") {
    struct Bad {
        QString mode;
        TestStep step;
        QString rule;
    };
    const auto bad = GENERATE(Bad{u"stripped"_s, TestStep::Encryption, u"channel.no_starttls"_s},
                              Bad{u"tls_refused"_s, TestStep::Encryption, u"channel.no_starttls"_s},
                              Bad{u"banner_554"_s, TestStep::Connection, u"channel.refused"_s},
                              Bad{u"auth_535"_s, TestStep::SignIn, u"channel.credentials"_s},
                              Bad{u"no_auth"_s, TestStep::SignIn, u"channel.no_sign_in"_s},
                              Bad{u"sender_553"_s, TestStep::Sender, u"channel.sender"_s},
                              Bad{u"tarpit"_s, TestStep::Encryption, u"channel.silent_starttls"_s});
    INFO(bad.mode.toStdString());
    BadServer broken(bad.mode);
    const ChannelReport report = mailBench(broken.access()).run({}, kShort);
    checkFailure(report, bad.step, bad.rule);
    if (bad.mode == u"auth_535")
        CHECK(report.failure()->words == u"5.7.8 Use an application password");
    for (const QString& line : broken.told())
        CHECK_FALSE(line.startsWith(u"plain"_s));
}

TEST_CASE("a test that is called off ends soon") {
    BadServer silent(u"silent"_s);
    std::stop_source source;
    std::jthread stopper([&source] {
        std::this_thread::yield();
        source.request_stop();
    });
    const ChannelReport report = mailBench(silent.access()).run(source.get_token());
    REQUIRE(report.failure() != nullptr);
    CHECK(report.failure()->error.rule == u"channel.stopped");
}

TEST_CASE("mail in is tested up to what is in the mailbox") {
    MailServers::instance().emptyMailbox();
    const auto [port, security] =
        GENERATE(std::pair(u"imaps"_s, Security::Tls), std::pair(u"imap"_s, Security::StartTls));
    const ChannelReport report = inboxBench(server(port, security)).run();
    CHECK(statesOf(report) ==
          u"password=passed name=passed connection=passed encryption=passed sign_in=passed mailbox=passed");
    CHECK(report.steps[5].finding == u"0 0");
    messaging::ServerAccess access = server(port, security);
    access.password = u"otra"_s;
    const ChannelReport refused = inboxBench(access).run();
    checkFailure(refused, TestStep::SignIn, u"channel.credentials"_s);
    CHECK(refused.failure()->words.contains(u"Authentication failed"_s));
    const ChannelReport nowhere = inboxBench(server(port, security), u"No existe"_s).run();
    checkFailure(nowhere, TestStep::Mailbox, u"channel.no_mailbox"_s);
    CHECK_FALSE(nowhere.failure()->words.isEmpty());
}

TEST_CASE("the gateway is tested without any message") {
    CHECK(statesOf(smsBench().run()) ==
          u"password=passed name=passed connection=passed encryption=spared gateway=passed sign_in=passed");
    Bench wrong = smsBench();
    wrong.trial.password = u"otra"_s;
    const ChannelReport refused = wrong.run();
    checkFailure(refused, TestStep::SignIn, u"channel.gateway_credentials"_s);
    CHECK(refused.failure()->reply == 403);
    Bench elsewhere = smsBench();
    elsewhere.trial.settings.kannel.url.setPath(u"/cgi-bin/elsewhere"_s);
    checkFailure(elsewhere.run(), TestStep::Gateway, u"channel.no_gateway"_s);
    elsewhere.trial.settings.kannel.url.setPort(1);
    checkFailure(elsewhere.run(), TestStep::Connection, u"channel.closed"_s);
    BadServer broken(u"503"_s, u"badhttp.py"_s);
    elsewhere.trial.settings.kannel.url.setPort(broken.access().port);
    checkFailure(elsewhere.run(), TestStep::Gateway, u"channel.gateway_error"_s);
    BadServer forbidding(u"403"_s, u"badhttp.py"_s);
    elsewhere.trial.settings.kannel.url.setPort(forbidding.access().port);
    checkFailure(elsewhere.run(), TestStep::SignIn, u"channel.gateway_credentials"_s);
    BadServer silent(u"silent"_s, u"badhttp.py"_s);
    elsewhere.trial.settings.kannel.url.setPort(silent.access().port);
    checkFailure(elsewhere.run({}, kShort), TestStep::Gateway, u"channel.silent"_s);
}

TEST_CASE("a plain gateway is tested by its address and its key, and a real message tells the rest") {
    BadServer service(u"ok"_s, u"badhttp.py"_s);
    Bench bench(Channel::Sms);
    bench.trial.password = u"clave"_s;
    bench.trial.settings.sms = app::ChannelSettings::Sms::Http;
    messaging::HttpGatewaySettings& http = bench.trial.settings.http;
    http.url = QUrl(u"http://127.0.0.1:%1/send"_s.arg(service.access().port));
    http.fields = {{u"to"_s, u"{{to}}"_s}, {u"text"_s, u"{{text}}"_s}};
    http.authorization = u"Bearer"_s;
    CHECK(statesOf(bench.run()) ==
          u"password=passed name=passed connection=passed encryption=spared gateway=passed sign_in=passed");
    CHECK(service.waitForTold(1).last() == u"GET\t/send\t-\tbearer clave");
    const auto sent = valueOf(
        app::sendTestMessage(bench.trial, u"+573001112233"_s, bench.places(), core::Instant(0), {}, kShort));
    CHECK(sent.isGood());
    const QString asked = service.waitForTold(2).last();
    CHECK(asked.startsWith(u"POST\t/send\tapplication/json\tbearer clave\t{"));
    CHECK(asked.contains(u"\"to\":\"+573001112233\""));
    BadServer forbidding(u"401"_s, u"badhttp.py"_s);
    http.url.setPort(forbidding.access().port);
    checkFailure(bench.run(), TestStep::SignIn, u"channel.gateway_credentials"_s);
    BadServer elsewhere(u"404"_s, u"badhttp.py"_s);
    http.url.setPort(elsewhere.access().port);
    checkFailure(bench.run(), TestStep::Gateway, u"channel.no_gateway"_s);
}

TEST_CASE("the door is tested by its key and its address, as the gateway knocks") {
    CommandDesk desk(store::Engine::Sqlite);
    const QString key = u"k3yk3yk3yk3yk3yk3y"_s;
    Bench bench(Channel::Door);
    checkFailure(bench.run(), TestStep::Receipts, u"channel.receipts_missing"_s);
    bench.trial.settings.kannel.receipts = QUrl(u"http://10.0.0.5:8410/receipt"_s);
    checkFailure(bench.run(), TestStep::Receipts, u"channel.door_needs_key"_s);
    valueOf(app::Secrets(bench.places().secretsFolder).keep(u"door"_s, u"short"_s));
    checkFailure(bench.run(), TestStep::Key, u"channel.door_key"_s);
    valueOf(app::Secrets(bench.places().secretsFolder).keep(u"door"_s, key));
    checkFailure(bench.run(), TestStep::Receipts, u"channel.receipts_key"_s);
    bench.trial.settings.kannel.receipts = QUrl(u"http://10.0.0.5:8410/%1/receipt"_s.arg(key));
    const ChannelReport far = bench.run();
    CHECK(far.isGood());
    CHECK(statesOf(far).contains(u"listening=spared"_s));
    CHECK(far.steps.last().finding ==
          u"http://10.0.0.5:8410/%1/message?from=%p&to=%P&text=%b&charset=%C&id=%I"_s.replace(u"%1"_s, key));

    const auto door = app::GatewayDoor::open({u"127.0.0.1"_s, 0, key}, desk.session().uri(), desk.clock, u"test"_s);
    REQUIRE(door.has_value());
    bench.trial.settings.kannel.receipts = QUrl(u"http://127.0.0.1:%1/%2/receipt"_s.arg((*door)->port()).arg(key));
    const ChannelReport near = bench.run();
    CHECK(near.isGood());
    CHECK(statesOf(near).contains(u"listening=passed"_s));
    const auto other = app::GatewayDoor::open({u"127.0.0.1"_s, 0, {}}, desk.session().uri(), desk.clock, u"test"_s);
    REQUIRE(other.has_value());
    bench.trial.settings.kannel.receipts = QUrl(u"http://127.0.0.1:%1/%2/receipt"_s.arg((*other)->port()).arg(key));
    const ChannelReport another = bench.run();
    REQUIRE(another.failure() != nullptr);
    CHECK(another.failure()->error.rule == u"channel.door_other");
    bench.trial.settings.kannel.receipts = QUrl(u"http://127.0.0.1:1/%1/receipt"_s.arg(key));
    CHECK(bench.run().failure()->error.rule == u"channel.door_closed");
}

TEST_CASE("a real test message says what it is and goes to nobody's customer") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    CHECK(app::testAddress(desk.session(), Channel::Mail, u"nobody"_s, u"CO"_s).error().fields.first().rule ==
          u"address");
    CHECK(app::testAddress(desk.session(), Channel::Sms, u"abc"_s, u"CO"_s).error().fields.first().rule == u"phone");
    CHECK(valueOf(app::testAddress(desk.session(), Channel::Sms, u"300 555 0199"_s, u"CO"_s)) == u"+573005550199");
    app::LogCase call = desk.call();
    call.caller.phone = u"300 555 0199"_s;
    desk.done(desk.advisor, call);
    CHECK(app::testAddress(desk.session(), Channel::Sms, u"3005550199"_s, u"CO"_s).error().rule == u"channel.customer");

    MailServers::instance().emptyMailbox();
    const Bench bench = mailBench(server(u"smtp"_s, Security::StartTls));
    const auto sent =
        valueOf(app::sendTestMessage(bench.trial, u"ana@test.example"_s, bench.places(), desk.clock.now(), {}));
    CHECK(sent.isGood());
    QElapsedTimer timer;
    timer.start();
    QByteArray arrived;
    while (arrived.isEmpty() && timer.elapsed() < 60'000)
        for (const QString& path : MailServers::instance().mailbox())
            if (QFile file(path); file.open(QIODevice::ReadOnly))
                arrived = file.readAll();
    CHECK(arrived.contains("Auto-Submitted: auto-generated"));
    CHECK(arrived.contains("Reparo: test message"));
    CHECK(arrived.contains("ana@test.example"));
    const auto refused =
        valueOf(app::sendTestMessage(bench.trial, u"unknown@test.example"_s, bench.places(), desk.clock.now(), {}));
    REQUIRE(refused.failure() != nullptr);
    CHECK(refused.failure()->error.rule == u"channel.recipient");
    CHECK(refused.failure()->words.contains(u"No such person here"_s));

    const Bench sms = smsBench();
    CHECK(valueOf(app::sendTestMessage(sms.trial, u"+573001112233"_s, sms.places(), desk.clock.now(), {})).isGood());
}
