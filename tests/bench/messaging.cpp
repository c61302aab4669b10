#include "app/inbox.h"
#include "bench/bench.h"
#include "messaging/mailparser.h"
#include "messaging/mailreader.h"
#include "messaging/message.h"
#include "messaging/smtptransport.h"
#include <QCoreApplication>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int kMails = 1'000;
constexpr qint64 kSmallStore = 10'000;

messaging::Message letter() {
    messaging::Message message;
    message.from = {u"Atención al cliente"_s, u"pqr@test.example"_s};
    message.to = {{u"Ana Peña"_s, u"discard@test.example"_s}};
    message.subject = u"Su reclamo R-2026-000123 está resuelto"_s;
    message.text = u"Buenos días, Ana:\n\nSu reclamo está resuelto.\n"_s.repeated(20);
    message.html = u"<p>Buenos días, Ana:</p><p>Su reclamo está <b>resuelto</b>.</p>"_s.repeated(20);
    message.messageId = messaging::newMessageId(u"test.example"_s);
    message.date = BenchClock::kStart;
    return message;
}

QByteArray bytesOf(const messaging::Message& message) { return valueOf(messaging::mimeBytes(message)); }

/// The test's own Exim, which keeps nothing of what goes to discard@.
class MailServer {
public:
    MailServer()
        : m_folder(u"/tmp/reparo-bench-%1"_s.arg(QCoreApplication::applicationPid())) {
        run({u"start"_s, m_folder, QString::number(QCoreApplication::applicationPid())});
    }
    ~MailServer() { run({u"stop"_s, m_folder}); }

    [[nodiscard]] messaging::ServerAccess access() const {
        QFile ports(m_folder + u"/ports"_s);
        if (!ports.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(ports.errorString()));
        int port = 0;
        for (const QByteArray& line : ports.readAll().split('\n'))
            if (line.startsWith("smtp="))
                port = line.mid(5).toInt();
        return {u"localhost"_s,         port, messaging::Security::StartTls, u"pqr"_s, u"clave ñ secreta"_s,
                m_folder + u"/ca.pem"_s};
    }

private:
    static void run(const QStringList& arguments) {
        QProcess script;
        script.setStandardInputFile(QProcess::nullDevice());
        script.start(QStringLiteral(REPARO_SOURCE_DIR "/tests/support/mailservers.sh"), arguments);
        if (!script.waitForFinished(60'000) || script.exitCode() != 0)
            qFatal("mailservers.sh: %s", script.readAllStandardError().constData());
    }

    QString m_folder;
};

void report(const Bench& bench, const QString& name, const Samples& times, double least) {
    Figure figure = bench.figure(u"messaging"_s, name, {}, {atLeast(u"rate"_s, times.rate(), least, u"/s"_s)});
    figure.product = times;
    figure.note = u"%1 a second"_s.arg(times.rate(), 0, 'f', 0);
    bench.report.add(figure);
}

void measureSending(const Bench& bench) {
    const MailServer server;
    messaging::SmtpTransport transport(server.access(), u"bench.test.example"_s);
    messaging::Message message = letter();
    Samples times;
    const int count = bench.runs(kMails);
    for (int i = -1; i < count; ++i) { // the first opens the connection
        message.messageId = messaging::newMessageId(u"test.example"_s);
        messaging::SendOutcome outcome;
        const double time = timeOf([&] { outcome = transport.send(envelopeOf(message), bytesOf(message), {}); });
        if (outcome.delivery != messaging::Delivery::Accepted)
            qFatal("not sent: %d %s", outcome.reply, qPrintable(outcome.sentence));
        if (i >= 0)
            times.add(time);
    }
    report(bench, u"send over one kept SMTP connection with TLS"_s, times, 200);
}

void measureReading(const Bench& bench) {
    const QByteArray mail = bytesOf(letter());
    messaging::MailParser parser(QStringLiteral(REPARO_MAILPARSE));
    static_cast<void>(valueOf(parser.read(mail)));
    const int count = bench.runs(kMails);
    Samples child;
    Samples inProcess;
    for (int i = 0; i < count; ++i) {
        child.add(timeOf([&] { static_cast<void>(valueOf(parser.read(mail))); }));
        inProcess.add(timeOf([&] { static_cast<void>(messaging::readMail(mail)); }));
    }
    report(bench, u"read a mail in the child process"_s, child, 300);
    report(bench, u"read a mail in this process"_s, inProcess, 300);
}

/// Mail from its bytes to its case: kept, read by the child, judged and placed, each step durable before the next.
void measureInbox(const Bench& bench) {
    Desk desk(bench.stores.copy(bench.engine, kSmallStore));
    app::Bus bus(*desk.session, bench.clock, u"bench"_s);
    messaging::MailParser parser(QStringLiteral(REPARO_MAILPARSE));
    app::Inbox inbox({*desk.session, bus, bench.clock, parser,
                      {{u"pqr@test.example"_s}, u"test.example"_s, u"pqr@test.example"_s}});
    messaging::Message mail = letter();
    mail.to = {{{}, u"pqr@test.example"_s}};
    Samples keeping;
    Samples placing;
    for (int i = 0; i < bench.runs(kMails); ++i) {
        mail.from = {u"Cliente"_s, u"cliente%1@correo.example"_s.arg(i)};
        mail.subject = u"Nevera %1"_s.arg(i);
        mail.messageId = u"%1@correo.example"_s.arg(i);
        const QByteArray bytes = bytesOf(mail);
        core::IncomingId id;
        keeping.add(timeOf([&] { id = valueOf(inbox.keep(bytes)).id; }));
        placing.add(timeOf([&] { static_cast<void>(valueOf(inbox.handle(id))); }));
    }
    report(bench, u"keep a mail"_s, keeping, 0);
    report(bench, u"read a kept mail and make its case"_s, placing, 0);
}

} // namespace

void measureMessaging(const Bench& bench) {
    if (bench.engine != store::Engine::Sqlite)
        return; // servers and reader are the same
    measureSending(bench);
    measureReading(bench);
    measureInbox(bench);
}

} // namespace bench
