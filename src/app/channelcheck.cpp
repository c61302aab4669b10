#include "app/channelcheck.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

using core::Error;
using core::ErrorCode;
using messaging::CertificateFlaw;
using messaging::Fault;
using messaging::Security;
using messaging::SendOutcome;

namespace {

/// A person who tests may unlock the keyring meanwhile.
constexpr std::chrono::milliseconds kUnlocking = 30s;
/// Longer than work waits, so that the keyring is asked even if it was silent a moment ago.
constexpr std::chrono::milliseconds kTurn = Secrets::kShortPatience + 1ms;

const SendOutcome kUnsigned{messaging::Delivery::Temporary, Fault::Credentials, 0, {}, {}, {}};

/// Of the last step only: what was never said is nobody's words.
QString wordsOf(const SendOutcome& outcome, const messaging::Reach& reach) {
    return outcome.reply >= 400 && !outcome.sentence.isEmpty() ? outcome.sentence : reach.words;
}

} // namespace

StepWriter::Server serverOf(const messaging::ServerAccess& access) {
    return {access.host, access.port, access.security, access.user, access.authorityFile};
}

Error offline(const QString& rule, const QString& detail) { return {ErrorCode::Offline, rule, detail, {}}; }

Error errorOfCertificate(CertificateFlaw flaw, const StepWriter::Server& server) {
    switch (flaw) {
    case CertificateFlaw::UnknownAuthority:
        return server.authorityFile.isEmpty() ? offline(u"channel.certificate_authority"_s)
                                              : offline(u"channel.certificate_other_authority"_s, server.authorityFile);
    case CertificateFlaw::SelfSigned:
        return offline(u"channel.certificate_self_signed"_s);
    case CertificateFlaw::Expired:
        return offline(u"channel.certificate_expired"_s);
    case CertificateFlaw::NotYetValid:
        return offline(u"channel.certificate_not_yet"_s);
    case CertificateFlaw::OtherHost:
        return offline(u"channel.certificate_host"_s, server.host);
    case CertificateFlaw::None:
    case CertificateFlaw::Other:
        break;
    }
    return offline(u"channel.certificate"_s);
}

Error errorOfFault(Fault fault, const StepWriter::Server& server) {
    switch (fault) {
    case Fault::Timeout:
        return offline(server.security == Security::StartTls ? u"channel.silent_starttls"_s : u"channel.silent"_s);
    case Fault::NoTls:
        return offline(server.security == Security::StartTls ? u"channel.no_starttls"_s : u"channel.no_tls"_s);
    case Fault::Credentials:
        return offline(u"channel.credentials"_s, server.user);
    case Fault::Cancelled:
        return offline(u"channel.stopped"_s);
    case Fault::SetUp:
        return server.authorityFile.isEmpty() ? offline(u"channel.unfit"_s)
                                              : offline(u"channel.authority_file"_s, server.authorityFile);
    case Fault::Cut:
        return offline(u"channel.cut"_s);
    default:
        return offline(u"channel.refused"_s);
    }
}

const TestedStep* ChannelReport::failure() const {
    for (const TestedStep& each : steps)
        if (each.state == StepState::Failed)
            return &each;
    return nullptr;
}

void StepWriter::pass(TestStep step, const QString& finding) {
    m_report.steps << TestedStep{step, StepState::Passed, finding, {}, Fault::None, 0, {}};
}

void StepWriter::spare(TestStep step) {
    m_report.steps << TestedStep{step, StepState::Spared, {}, {}, Fault::None, 0, {}};
}

void StepWriter::fail(TestStep step, const Error& error, const SendOutcome& outcome, const QString& words) {
    m_report.steps << TestedStep{step, StepState::Failed, {}, error, outcome.fault, outcome.reply, words};
}

void StepWriter::leaveOpen(const QList<TestStep>& steps) {
    for (const TestStep each : steps)
        m_report.steps << TestedStep{each, StepState::Open, {}, {}, Fault::None, 0, {}};
}

core::Result<QHash<QString, QString>> readPasswords(Secrets& secrets, const QString& name,
                                                    const std::stop_token& stop) {
    const QDeadlineTimer deadline(kUnlocking);
    auto known = secrets.read(kTurn);
    while (known && secrets.troubleOf(name).rule == u"keyring.silent" && !deadline.hasExpired() &&
           !stop.stop_requested())
        known = secrets.read(kTurn);
    return known;
}

bool StepWriter::takePassword(const QString& user, const QString& typed, Secrets& secrets, QString& password,
                              const std::stop_token& stop) {
    password = typed;
    if (user.isEmpty()) {
        spare(TestStep::Password);
        return true;
    }
    if (!typed.isEmpty()) {
        pass(TestStep::Password);
        return true;
    }
    const QString name = core::toCode(m_report.channel);
    const auto known = readPasswords(secrets, name, stop);
    password = known ? known->value(name) : QString();
    if (!password.isEmpty()) {
        pass(TestStep::Password, core::toCode(secrets.placeOf(name).value_or(SecretPlace::File)));
        return true;
    }
    Error error{ErrorCode::NotFound, u"channel.password_missing"_s, name, {}};
    if (!known)
        error = known.error();
    else if (const Error trouble = secrets.troubleOf(name); !trouble.rule.isEmpty())
        error = trouble;
    fail(TestStep::Password, error, kUnsigned);
    return false;
}

void StepWriter::takeReach(const Server& server, const messaging::Reach& reach, const SendOutcome& outcome) {
    QList<TestStep> rest{TestStep::Connection, TestStep::Encryption};
    if (!server.user.isEmpty())
        rest << TestStep::SignIn;
    const QString words = wordsOf(outcome, reach);
    if (!reach.isFound) {
        fail(TestStep::Name,
             outcome.fault == Fault::Unreachable ? offline(u"channel.name"_s, server.host)
             : outcome.fault == Fault::Timeout   ? offline(u"channel.name_timeout"_s, server.host)
                                                 : errorOfFault(outcome.fault, server),
             outcome, words);
        return leaveOpen(rest);
    }
    pass(TestStep::Name, server.host);
    rest.removeFirst(); // Connection
    if (!reach.isConnected) {
        const QString place = u"%1:%2"_s.arg(server.host).arg(server.port);
        fail(TestStep::Connection,
             outcome.fault == Fault::Unreachable ? offline(u"channel.closed"_s, place)
             : outcome.fault == Fault::Timeout   ? offline(u"channel.connect_timeout"_s, place)
                                                 : errorOfFault(outcome.fault, server),
             outcome, words);
        return leaveOpen(rest);
    }
    if (!reach.isSecured && outcome.fault == Fault::Server && outcome.reply >= 400) { // instead of a greeting
        fail(TestStep::Connection, errorOfFault(Fault::Server, server), outcome, words);
        return leaveOpen(rest);
    }
    pass(TestStep::Connection, reach.peer);
    takeEncryption(server, reach, outcome);
    if (server.user.isEmpty())
        return;
    if (hasFailed())
        leaveOpen({TestStep::SignIn});
    else if (outcome.fault != Fault::None)
        fail(TestStep::SignIn, errorOfFault(outcome.fault, server), outcome, words);
    else if (!reach.isSignedIn)
        fail(TestStep::SignIn, offline(u"channel.no_sign_in"_s), kUnsigned);
    else
        pass(TestStep::SignIn, server.user);
}

void StepWriter::takeEncryption(const Server& server, const messaging::Reach& reach, const SendOutcome& outcome) {
    if (reach.isSecured)
        return pass(TestStep::Encryption, reach.certificateEnd.toString(Qt::ISODate));
    if (server.security == Security::Loopback)
        return spare(TestStep::Encryption);
    const Error error = outcome.fault == Fault::Certificate ? errorOfCertificate(reach.flaw, server)
                                                            : errorOfFault(outcome.fault, server);
    fail(TestStep::Encryption, error, outcome, wordsOf(outcome, reach));
}

} // namespace app
