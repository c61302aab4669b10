#include "messaging/httpgateway.h"
#include "messaging/kanneltransport.h"
#include "messaging/smsorder.h"
#include "messaging/smsreceipt.h"
#include "messaging/testservers.h"
#include "support/strings.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QUrlQuery>
#include <thread>

using namespace Qt::StringLiterals;
using namespace messaging;

namespace {

/// Kannel (tests/support/smsgateway.sh), started with the first use and gone after this process.
class Kannel {
public:
    static const Kannel& instance() {
        static const Kannel kannel;
        return kannel;
    }

    [[nodiscard]] KannelSettings settings() const {
        KannelSettings settings;
        settings.url = QUrl(u"http://127.0.0.1:%1/cgi-bin/sendsms"_s.arg(m_ports[u"sendsms"_s]));
        settings.user = u"pqr"_s;
        settings.password = u"clave ñ secreta"_s;
        settings.receipts = QUrl(u"http://127.0.0.1:%1/dlr?key=k%20k"_s.arg(m_ports[u"calls"_s]));
        return settings;
    }

    /// The queries that Kannel called with so far, once there is one that has `words`.
    [[nodiscard]] QByteArrayList waitForCall(const QByteArray& path, const QByteArray& words) const {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 30'000) {
            QByteArrayList queries;
            bool isThere = false;
            for (const QByteArray& line : contentOf(u"/calls"_s).split('\n')) {
                if (!line.startsWith(path))
                    continue;
                queries << line.mid(path.size() + 1);
                isThere = isThere || line.contains(words);
            }
            if (isThere)
                return queries;
            std::this_thread::yield();
        }
        FAIL("no call with " << words.toStdString());
        return {};
    }

    [[nodiscard]] QByteArray contentOf(const QString& name) const {
        QFile file(m_folder + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

private:
    Kannel()
        : m_folder(u"/tmp/reparo-sms-%1"_s.arg(QCoreApplication::applicationPid())) {
        runScript(u"smsgateway.sh"_s, {u"start"_s, m_folder, QString::number(QCoreApplication::applicationPid())});
        m_ports = readPorts(m_folder + u"/ports"_s);
    }

    QString m_folder;
    QHash<QString, int> m_ports;
};

const SmsMessage kSms{u"+573001112233"_s, u"Caso 4821: está asignado. Responda ACEPTO 4821"_s, u"s-1"_s};

HttpGatewaySettings gateway(BadServer& server, HttpGatewaySettings::Form form = HttpGatewaySettings::Form::Json) {
    HttpGatewaySettings settings;
    settings.url = QUrl(u"http://127.0.0.1:%1/send"_s.arg(server.access().port));
    settings.form = form;
    settings.fields = {{u"to"_s, u"{{to}}"_s}, {u"body"_s, u"{{text}}"_s}, {u"id"_s, u"x-{{reference}}"_s}};
    settings.timeouts.whole = std::chrono::seconds(2);
    return settings;
}

} // namespace

TEST_CASE("a text message goes out by Kannel and its receipts come back") {
    KannelTransport transport(Kannel::instance().settings());
    const SendOutcome outcome = transport.send(kSms, {});
    CHECK(outcome.delivery == Delivery::Accepted);
    CHECK(outcome.reply == 202); // "0: Accepted for delivery", or "3: Queued" while the phone is still coming up
    QList<ReceiptState> states;
    for (const QByteArray& each : Kannel::instance().waitForCall("/dlr", "type=8"))
        if (const auto receipt = smsReceipt(each); receipt && receipt->reference == u"s-1"_s)
            states << receipt->state;
    CHECK(states.contains(ReceiptState::Relayed));
}

TEST_CASE("a member's text message comes in as an order") {
    std::optional<InboundSms> sms;
    for (const QByteArray& each : Kannel::instance().waitForCall("/mo", "RESUELTO"))
        sms = inboundSms(each);
    REQUIRE(sms.has_value());
    CHECK(sms->from == u"3001234567"_s);
    CHECK(sms->to == u"890123"_s);
    CHECK(smsOrder(sms->text) == SmsOrder{SmsVerb::Resolve, u"4821"_s, u"se cambió el cable"_s});
}

TEST_CASE("what Kannel refuses is told apart") {
    KannelSettings wrong = Kannel::instance().settings();
    wrong.password = u"otra"_s;
    CHECK(KannelTransport(wrong).send(kSms, {}) ==
          SendOutcome{Delivery::Temporary, Fault::Credentials, 403, u"Authorization failed for sendsms"_s, {}, {}});
    KannelTransport transport(Kannel::instance().settings());
    CHECK(transport.send({u"300"_s, u"x"_s, u"s-2"_s}, {}).fault == Fault::Recipient);
    CHECK(transport.send({u"+573001112233"_s, QString(), u"s-2"_s}, {}).fault == Fault::Content);
    CHECK(transport.send({u"+573001112233"_s, u"x"_s, u"s 2&x=y"_s}, {}).fault == Fault::Content);
    KannelSettings nowhere = Kannel::instance().settings();
    nowhere.url.setPort(1);
    const SendOutcome unreachable = KannelTransport(nowhere).send(kSms, {});
    CHECK(unreachable.delivery == Delivery::Temporary);
    CHECK(unreachable.fault == Fault::Unreachable);
    KannelSettings open = Kannel::instance().settings();
    open.url = QUrl(u"http://sms.example.org/cgi-bin/sendsms"_s);
    CHECK(KannelTransport(open).send(kSms, {}).fault == Fault::SetUp); // the password would travel in plain text
}

TEST_CASE("a probe of the gateway signs in and sends nothing") {
    KannelSettings settings = Kannel::instance().settings();
    const QByteArray before = Kannel::instance().contentOf(u"/phone"_s);
    const GatewayProbe good = KannelTransport(settings).probe({});
    CHECK(good.reach.isConnected);
    CHECK(good.reach.isSignedIn);
    CHECK(good.outcome.delivery == Delivery::Accepted);
    settings.password = u"otra"_s;
    const GatewayProbe refused = KannelTransport(settings).probe({});
    CHECK(refused.outcome.fault == Fault::Credentials);
    CHECK(refused.outcome.reply == 403);
    CHECK_FALSE(refused.outcome.sentence.isEmpty());
    CHECK_FALSE(refused.reach.isSignedIn);
    settings.url.setPath(u"/cgi-bin/elsewhere"_s);
    CHECK(KannelTransport(settings).probe({}).outcome.fault == Fault::SetUp);
    settings.url.setPort(1);
    const GatewayProbe nobody = KannelTransport(settings).probe({});
    CHECK(nobody.outcome.fault == Fault::Unreachable);
    CHECK(nobody.reach.isFound);
    CHECK_FALSE(nobody.reach.isConnected);
    CHECK(Kannel::instance().contentOf(u"/phone"_s) == before);
    CHECK(kannelProbe(settings).query().contains(u"password=otra"_s));
    CHECK_FALSE(kannelProbe(settings).query().contains(u"to="_s));
}

TEST_CASE("a gateway that took the request and did not say so leaves the outcome uncertain") {
    for (const QString& mode : {u"silent"_s, u"cut"_s, u"500"_s, u"502"_s}) {
        INFO(mode.toStdString());
        BadServer server(mode, u"badhttp.py"_s);
        CHECK(HttpGateway(gateway(server)).send(kSms, {}).delivery == Delivery::Uncertain);
        KannelSettings settings = Kannel::instance().settings();
        settings.url.setPort(server.access().port);
        settings.timeouts.whole = std::chrono::seconds(2);
        CHECK(KannelTransport(settings).send(kSms, {}).delivery == Delivery::Uncertain);
        CHECK(server.waitForTold(2).size() == 2); // each sent once
    }
}

TEST_CASE("answers of a gateway mean what HTTP says") {
    struct Answer {
        QString status;
        Delivery delivery;
        Fault fault;
    };
    const auto answer = GENERATE(
        Answer{u"401"_s, Delivery::Temporary, Fault::Credentials}, Answer{u"404"_s, Delivery::Temporary, Fault::SetUp},
        Answer{u"302"_s, Delivery::Temporary, Fault::SetUp}, Answer{u"429"_s, Delivery::Temporary, Fault::Server},
        Answer{u"422"_s, Delivery::Permanent, Fault::Content}, Answer{u"ok"_s, Delivery::Accepted, Fault::None});
    INFO(answer.status.toStdString());
    BadServer server(answer.status, u"badhttp.py"_s);
    const SendOutcome outcome = HttpGateway(gateway(server)).send(kSms, {});
    CHECK(outcome.delivery == answer.delivery);
    CHECK(outcome.fault == answer.fault);
}

TEST_CASE("a request is made as the settings say, whatever the text holds") {
    const SmsMessage odd{u"+573001112233"_s, u"a&b=c \"{{to}}\" ñ\n+"_s, u"s-9"_s};
    BadServer json(u"ok"_s, u"badhttp.py"_s);
    HttpGatewaySettings settings = gateway(json);
    settings.authorization = u"Bearer t\r\nX-Evil: 1"_s;
    CHECK(HttpGateway(settings).send(odd, {}).delivery == Delivery::Accepted);
    CHECK(
        json.waitForTold(1)[0] ==
        u"POST\t/send\tapplication/json\tbearer t  x-evil: 1\t{\"body\":\"a&b=c \\\"{{to}}\\\" ñ\\n+\",\"id\":\"x-s-9\",\"to\":\"+573001112233\"}"_s);
    BadServer query(u"ok"_s, u"badhttp.py"_s);
    CHECK(HttpGateway(gateway(query, HttpGatewaySettings::Form::Query)).send(odd, {}).delivery == Delivery::Accepted);
    CHECK(query.waitForTold(1)[0].startsWith(
        u"GET\t/send?to=%2B573001112233&body=a%26b%3Dc%20%22%7B%7Bto%7D%7D%22%20%C3%B1%0A%2B&id=x-s-9\t"_s));
    BadServer fields(u"ok"_s, u"badhttp.py"_s);
    settings = gateway(fields, HttpGatewaySettings::Form::Fields);
    settings.accepted = u"\"accepted\""_s; // but it says "queued"
    CHECK(HttpGateway(settings).send(odd, {}).delivery == Delivery::Permanent);
    CHECK(fields.waitForTold(1)[0].startsWith(u"POST\t/send\tapplication/x-www-form-urlencoded\t-\tto=%2B57"_s));
}

TEST_CASE("settings that can't work are refused by field") {
    HttpGatewaySettings settings;
    settings.url = QUrl(u"http://sms.example.org/send"_s);
    settings.fields = {{u"to"_s, u"{{to}}"_s}, {u"x"_s, u"{{case.number}}"_s}};
    settings.accepted = u"("_s;
    CHECK(errorsOf(settings) == QList<core::FieldError>{{u"url"_s, u"secure_url"_s},
                                                        {u"fields"_s, u"template"_s},
                                                        {u"fields"_s, u"required"_s},
                                                        {u"accepted"_s, u"pattern"_s}});
    CHECK(HttpGateway(settings).send(kSms, {}).fault == Fault::SetUp);
    settings.url = QUrl(u"https://sms.example.org/send"_s);
    settings.fields = {{u"to"_s, u"{{to}}"_s}, {u"x"_s, u"{{text}}"_s}};
    settings.accepted.clear();
    CHECK(errorsOf(settings).isEmpty());
}
