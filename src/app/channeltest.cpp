#include "app/channeltest.h"

#include "app/channelcheck.h"
#include "app/channelwords.h"
#include "app/gatewaydoor.h"
#include "app/gatewayjson.h"
#include "messaging/foldertransport.h"
#include "messaging/imapmailbox.h"
#include "messaging/kanneltransport.h"
#include "messaging/mailaddress.h"
#include "messaging/smtptransport.h"
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace app {

using core::Error;
using core::ErrorCode;
using messaging::Fault;
using messaging::SendOutcome;

namespace {

const QString kReceiptPath = QStringLiteral("/receipt");

/// Of a gateway; its user is looked at apart.
StepWriter::Server gatewayServer(const QUrl& url, const QString& authorityFile) {
    const bool isSecret = url.scheme() == u"https";
    return {url.host(),
            url.port(isSecret ? 443 : 80),
            isSecret ? messaging::Security::Tls : messaging::Security::Loopback,
            {},
            authorityFile};
}

/// What its password is for; empty: it needs none.
QString nameOf(const messaging::HttpGatewaySettings& http) {
    return needsPassword(http) && http.authorization.isEmpty() ? http.url.host() : http.authorization;
}

/// One test: what it needs, and the list that it fills.
class Trial {
public:
    Trial(const ChannelTrial& trial, const MailroomPlaces& places, const std::stop_token& stop,
          const TestPatience& patience)
        : m_trial(trial)
        , m_places(places)
        , m_stop(stop)
        , m_patience(patience)
        , m_secrets(places.secretsFolder, places.keyring)
        , m_steps(trial.channel) {}

    [[nodiscard]] ChannelReport run() {
        switch (m_trial.channel) {
        case Channel::Mail:
            m_trial.settings.mail == ChannelSettings::Mail::Smtp ? testMail() : testFolder();
            break;
        case Channel::Sms:
            testSms();
            break;
        case Channel::Inbox:
            testInbox();
            break;
        case Channel::Door:
            testDoor();
            break;
        }
        return m_steps.report();
    }

private:
    void testFolder() {
        QDir().mkpath(m_places.messageFolder);
        QTemporaryFile file(m_places.messageFolder + u"/.test-XXXXXX"_s);
        if (file.open() && file.write("x") == 1 && file.flush())
            m_steps.pass(TestStep::Folder, m_places.messageFolder);
        else
            m_steps.fail(TestStep::Folder, {ErrorCode::ReadOnly, u"channel.folder"_s, m_places.messageFolder, {}},
                         {messaging::Delivery::Temporary, Fault::File, 0, {}, {}, {}}, file.errorString());
    }

    void testMail() {
        messaging::ServerAccess access = m_trial.settings.smtp;
        if (!m_steps.takePassword(access.user, m_trial.password, m_secrets, access.password, m_stop))
            return m_steps.leaveOpen(
                {TestStep::Name, TestStep::Connection, TestStep::Encryption, TestStep::SignIn, TestStep::Sender});
        const QString sender = m_trial.settings.from.address;
        messaging::SmtpTransport transport(access, messaging::domainOf(sender),
                                           {m_patience.connect, m_patience.answer, m_patience.whole});
        const messaging::SmtpProbe probe = transport.probe(sender, m_stop);
        m_steps.takeReach(serverOf(access), probe.reach, probe.ready);
        if (m_steps.hasFailed())
            return m_steps.leaveOpen({TestStep::Sender});
        const SendOutcome taken = probe.sender.value_or(probe.ready);
        if (taken.fault == Fault::None)
            return m_steps.pass(TestStep::Sender, sender);
        const Error error = taken.fault == Fault::Sender ? offline(u"channel.sender"_s, sender)
                                                         : errorOfFault(taken.fault, serverOf(access));
        m_steps.fail(TestStep::Sender, error, taken, taken.sentence);
    }

    void testInbox() {
        const ChannelSettings::Inbox inbox = m_trial.settings.inbox.value_or(ChannelSettings::Inbox());
        messaging::ServerAccess access = inbox.access;
        if (!m_steps.takePassword(access.user, m_trial.password, m_secrets, access.password, m_stop))
            return m_steps.leaveOpen(
                {TestStep::Name, TestStep::Connection, TestStep::Encryption, TestStep::SignIn, TestStep::Mailbox});
        const messaging::MailboxProbe probe =
            messaging::ImapMailbox(access, inbox.mailbox, m_patience.whole).probe(m_stop);
        const bool isBefore = !probe.reach.isSignedIn;
        SendOutcome outcome{messaging::Delivery::Temporary, isBefore ? probe.fault : Fault::None, 0, {}, {}, {}};
        messaging::Reach reach = probe.reach;
        if (isBefore && probe.fault == Fault::Credentials)
            reach.words = probe.words;
        m_steps.takeReach(serverOf(access), reach, outcome);
        if (m_steps.hasFailed())
            return m_steps.leaveOpen({TestStep::Mailbox});
        if (probe.isOpen)
            return m_steps.pass(TestStep::Mailbox, u"%1 %2"_s.arg(probe.messages).arg(probe.unseen));
        outcome.fault = probe.fault;
        m_steps.fail(TestStep::Mailbox,
                     probe.fault == Fault::None ? Error{ErrorCode::NotFound, u"channel.no_mailbox"_s, inbox.mailbox, {}}
                                                : errorOfFault(probe.fault, serverOf(access)),
                     outcome, probe.words);
    }

    void testSms() {
        const ChannelSettings& settings = m_trial.settings;
        if (settings.sms == ChannelSettings::Sms::Folder)
            return testFolder();
        const bool isKannel = settings.sms == ChannelSettings::Sms::Kannel;
        const Gateway gateway = isKannel
                                    ? Gateway{settings.kannel.url, settings.kannel.user, settings.kannel.authorityFile}
                                    : Gateway{settings.http.url, nameOf(settings.http), settings.http.authorityFile};
        QString password;
        if (!m_steps.takePassword(gateway.user, m_trial.password, m_secrets, password, m_stop)) {
            m_steps.leaveOpen({TestStep::Name, TestStep::Connection, TestStep::Encryption});
            return m_steps.leaveOpen(stepsBehind(gateway));
        }
        const messaging::GatewayProbe probe = isKannel ? probeKannel(password) : probeHttp(password);
        const bool hasAnswered = probe.outcome.reply > 0;
        m_steps.takeReach(gatewayServer(gateway.url, gateway.authorityFile), probe.reach,
                          hasAnswered ? SendOutcome() : probe.outcome);
        if (m_steps.hasFailed())
            return m_steps.leaveOpen(stepsBehind(gateway));
        takeGateway(gateway, probe.outcome);
    }

    /// What both kinds of gateway have; `user` is whom we sign in as, or by what.
    struct Gateway {
        QUrl url;
        QString user;
        QString authorityFile;
    };

    [[nodiscard]] static QList<TestStep> stepsBehind(const Gateway& gateway) {
        return gateway.user.isEmpty() ? QList{TestStep::Gateway} : QList{TestStep::Gateway, TestStep::SignIn};
    }

    [[nodiscard]] messaging::GatewayProbe probeKannel(const QString& password) const {
        messaging::KannelSettings kannel = m_trial.settings.kannel;
        kannel.password = password;
        kannel.timeouts = {m_patience.connect, m_patience.whole};
        return messaging::KannelTransport(kannel).probe(m_stop);
    }

    [[nodiscard]] messaging::GatewayProbe probeHttp(const QString& password) const {
        messaging::HttpGatewaySettings http = signedIn(m_trial.settings.http, password);
        http.timeouts = {m_patience.connect, m_patience.whole};
        return messaging::HttpGateway(http).probe(m_stop);
    }

    void takeGateway(const Gateway& gateway, const SendOutcome& outcome) {
        const bool isRefused = outcome.fault == Fault::Credentials;
        if (outcome.fault != Fault::None && !isRefused) {
            const Error error = outcome.fault == Fault::SetUp ? offline(u"channel.no_gateway"_s, gateway.url.path())
                                : outcome.reply >= 500        ? offline(u"channel.gateway_error"_s)
                                                       : errorOfFault(outcome.fault, gatewayServer(gateway.url, {}));
            m_steps.fail(TestStep::Gateway, error, outcome, outcome.sentence);
            return m_steps.leaveOpen(gateway.user.isEmpty() ? QList<TestStep>() : QList{TestStep::SignIn});
        }
        m_steps.pass(TestStep::Gateway, gateway.url.path());
        if (isRefused)
            m_steps.fail(TestStep::SignIn, offline(u"channel.gateway_credentials"_s, gateway.user), outcome,
                         outcome.sentence);
        else if (!gateway.user.isEmpty())
            m_steps.pass(TestStep::SignIn, gateway.user);
    }

    void testDoor() {
        const QUrl& receipts = m_trial.settings.kannel.receipts;
        const QList<TestStep> rest{TestStep::Receipts, TestStep::Listening, TestStep::Messages};
        QString key = m_trial.password;
        if (!takeKey(key))
            return m_steps.leaveOpen(rest);
        const QString path = (key.isEmpty() ? QString() : u'/' + key) + kReceiptPath;
        const bool isOurs = messaging::isThisMachine(receipts.host());
        if (receipts.isEmpty() || receipts.path() != path || (key.isEmpty() && !isOurs)) {
            m_steps.fail(TestStep::Receipts,
                         offline(receipts.isEmpty()         ? u"channel.receipts_missing"_s
                                 : key.isEmpty() && !isOurs ? u"channel.door_needs_key"_s
                                 : key.isEmpty()            ? u"channel.receipts_path"_s
                                                            : u"channel.receipts_key"_s),
                         {messaging::Delivery::Temporary, Fault::SetUp, 0, {}, {}, {}});
            return m_steps.leaveOpen({TestStep::Listening, TestStep::Messages});
        }
        m_steps.pass(TestStep::Receipts, receipts.toString());
        knock(receipts);
        m_steps.pass(TestStep::Messages, messagesUrl(m_trial.settings));
    }

    /// False when there is one and it can't be used.
    [[nodiscard]] bool takeKey(QString& key) {
        const auto place = m_secrets.placeOf(u"door"_s);
        if (key.isEmpty() && place && *place != SecretPlace::Nowhere) {
            if (!m_steps.takePassword(u"door"_s, {}, m_secrets, key, m_stop))
                return false;
        }
        const auto fit = doorSettings(u"8410"_s, key);
        if (!fit) {
            m_steps.fail(TestStep::Key, offline(u"channel.door_key"_s),
                         {messaging::Delivery::Temporary, Fault::SetUp, 0, {}, {}, {}});
            return false;
        }
        if (key.isEmpty())
            m_steps.spare(TestStep::Key);
        else
            m_steps.pass(TestStep::Key);
        return true;
    }

    /// The door answers 400 to a report that says nothing, and 404 to everybody who does not know the key.
    void knock(const QUrl& receipts) {
        if (!messaging::isUsable(receipts)) // beyond this computer and in plain text: the key is not said
            return m_steps.spare(TestStep::Listening);
        messaging::HttpRequest request;
        request.url = receipts;
        request.timeouts = {m_patience.connect, m_patience.whole};
        const messaging::HttpAnswer answer = messaging::HttpConnection().perform(request, m_stop);
        const QString place = u"%1:%2"_s.arg(receipts.host()).arg(receipts.port(80));
        if (answer.fault == Fault::None && answer.status == 400)
            return m_steps.pass(TestStep::Listening, place);
        const Error error = answer.fault == Fault::Cancelled ? offline(u"channel.stopped"_s)
                            : answer.fault != Fault::None
                                ? offline(u"channel.door_closed"_s, QString::number(receipts.port(80)))
                                : offline(u"channel.door_other"_s, place);
        m_steps.fail(TestStep::Listening, error,
                     {messaging::Delivery::Temporary,
                      answer.fault == Fault::None ? Fault::SetUp : answer.fault,
                      answer.status,
                      {},
                      {},
                      {}},
                     answer.reach.words);
    }

    const ChannelTrial& m_trial;
    const MailroomPlaces& m_places;
    const std::stop_token& m_stop;
    const TestPatience& m_patience;
    Secrets m_secrets;
    StepWriter m_steps;
};

} // namespace

ChannelReport testChannel(const ChannelTrial& trial, const MailroomPlaces& places, const std::stop_token& stop,
                          const TestPatience& patience) {
    return Trial(trial, places, stop, patience).run();
}

QString messagesUrl(const ChannelSettings& settings) {
    const QString receipts = settings.kannel.receipts.toString(QUrl::RemoveQuery);
    if (!receipts.endsWith(kReceiptPath))
        return {};
    return receipts.chopped(kReceiptPath.size()) + u"/message?from=%p&to=%P&text=%b&charset=%C&id=%I"_s;
}

QList<Channel> channelsInUse(const ChannelSettings& settings, SecretPlace doorKey) {
    QList<Channel> all{Channel::Mail, Channel::Sms};
    if (settings.inbox)
        all << Channel::Inbox;
    if (!settings.kannel.receipts.isEmpty() || doorKey != SecretPlace::Nowhere)
        all << Channel::Door;
    return all;
}

} // namespace app
