#include "messaging/smtptransport.h"

#include "messaging/curlsession.h"
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

/// What was said last, by us and by the server. Passwords are not kept.
class Dialogue {
public:
    static int listen(CURL*, curl_infotype type, char* data, size_t size, void* self) {
        auto* dialogue = static_cast<Dialogue*>(self);
        const QByteArray said = QByteArray(data, static_cast<qsizetype>(size)).trimmed();
        if (type == CURLINFO_HEADER_OUT)
            dialogue->onCommand(said);
        else if (type == CURLINFO_HEADER_IN)
            dialogue->onReply(said);
        return 0;
    }

    /// Status and words of the last reply, all its lines on one; 0 when the last command got none.
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] QString sentence() const { return onOneLine(m_words.join(u' ')); }
    [[nodiscard]] bool isAbout(const char* verb) const { return m_command.startsWith(verb); }
    [[nodiscard]] bool isAuthentication() const { return isAbout("AUTH"); }
    [[nodiscard]] bool hasAuthenticated() const { return m_hasAuthenticated; }
    /// Between the brackets of MAIL FROM or RCPT TO.
    [[nodiscard]] QString address() const {
        const qsizetype open = m_command.indexOf('<');
        return QString::fromUtf8(m_command.mid(open + 1, m_command.indexOf('>', open) - open - 1));
    }

private:
    void onCommand(const QByteArray& command) {
        m_isOver = m_isOver || command.startsWith("QUIT"); // libcurl's good-bye after a failure
        static const QRegularExpression verb(u"^(EHLO|HELO|STARTTLS|AUTH|MAIL FROM:|RCPT TO:|DATA|RSET)"_s);
        // The lines of an authentication carry secrets and begin with no verb.
        if (m_isOver || !verb.match(QString::fromLatin1(command.left(20))).hasMatch())
            return;
        m_command = command.startsWith("AUTH") ? QByteArray("AUTH") : command;
        m_hasAuthenticated = m_hasAuthenticated || isAuthentication();
        m_status = 0;
        m_words.clear();
    }

    void onReply(const QByteArray& line) {
        const int status = line.left(3).toInt();
        if (m_isOver || line.size() < 3 || status < 200 || status > 599)
            return;
        if (m_isWhole)
            m_words.clear();
        m_status = status;
        m_words << QString::fromUtf8(line.mid(4, 500));
        m_isWhole = line.size() == 3 || line[3] != '-';
    }

    QByteArray m_command;
    int m_status = 0;
    bool m_isWhole = true;
    bool m_isOver = false;
    bool m_hasAuthenticated = false;
    QStringList m_words;
};

} // namespace

/// One try.
class SmtpTransport::Attempt {
public:
    Attempt(CURL* curl, const QByteArray& message)
        : m_curl(curl)
        , m_message(message) {
        curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L); // or DEBUGFUNCTION hears nothing
        curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, &Dialogue::listen);
        curl_easy_setopt(curl, CURLOPT_DEBUGDATA, &m_dialogue);
    }

    void address(const Envelope& envelope) {
        setText(m_curl, CURLOPT_MAIL_FROM, envelope.from);
        for (const QString& each : envelope.to)
            m_recipients.reset(curl_slist_append(m_recipients.release(), each.toUtf8().constData()));
        curl_easy_setopt(m_curl, CURLOPT_MAIL_RCPT, m_recipients.get());
        curl_easy_setopt(m_curl, CURLOPT_UPLOAD, 1L);
        curl_easy_setopt(m_curl, CURLOPT_READFUNCTION, &Attempt::read);
        curl_easy_setopt(m_curl, CURLOPT_READDATA, this);
    }

    static size_t ignore(char*, size_t size, size_t count, void*) { return size * count; }

    [[nodiscard]] SendOutcome run() {
        const CURLcode code = m_code = curl_easy_perform(m_curl);
        // libcurl takes 553 for an answer to VRFY, whatever was asked.
        if (code == CURLE_OK && m_dialogue.status() < 400)
            return {Delivery::Accepted, Fault::None, m_dialogue.status(), m_dialogue.sentence(), {}, {}};
        return failed(code);
    }

    [[nodiscard]] CURLcode code() const { return m_code; }
    /// Some of the message left.
    [[nodiscard]] bool hasBegun() const { return m_sent > 0; }
    [[nodiscard]] bool hasAuthenticated() const { return m_dialogue.hasAuthenticated(); }

private:
    static size_t read(char* buffer, size_t size, size_t count, void* self) {
        auto* attempt = static_cast<Attempt*>(self);
        const qsizetype rest = attempt->m_message.size() - attempt->m_sent;
        const qsizetype length = std::min(rest, static_cast<qsizetype>(size * count));
        std::copy_n(attempt->m_message.constData() + attempt->m_sent, length, buffer);
        attempt->m_sent += length;
        // libcurl writes the final dot as soon as it hears that nothing is left.
        attempt->m_isAllGiven = attempt->m_isAllGiven || length == 0;
        return static_cast<size_t>(length);
    }

    [[nodiscard]] SendOutcome failed(CURLcode code) const {
        SendOutcome outcome{Delivery::Temporary, faultOf(code), m_dialogue.status(), m_dialogue.sentence(), {}, {}};
        const bool isRefusal = outcome.reply >= 400;
        if (m_isAllGiven && !isRefusal) {
            outcome.delivery = Delivery::Uncertain;
            outcome.reply = 0; // the last one heard was the leave to send
            outcome.sentence.clear();
            return outcome;
        }
        if (isRefusal && (outcome.fault == Fault::None || outcome.fault == Fault::Cut ||
                          outcome.fault == Fault::Server || outcome.fault == Fault::Credentials))
            refine(outcome);
        return outcome;
    }

    /// Which command was refused decides whose fault it is.
    void refine(SendOutcome& outcome) const {
        const Delivery delivery = outcome.reply >= 500 ? Delivery::Permanent : Delivery::Temporary;
        if (m_dialogue.isAuthentication()) {
            outcome.fault = Fault::Credentials;
        } else if (m_dialogue.isAbout("MAIL FROM:") || m_dialogue.isAbout("RCPT TO:")) {
            outcome.fault = m_dialogue.isAbout("MAIL") ? Fault::Sender : Fault::Recipient;
            outcome.address = m_dialogue.address();
            outcome.delivery = delivery;
        } else if (m_dialogue.isAbout("DATA")) {
            outcome.fault = Fault::Content;
            outcome.delivery = delivery;
        } else {
            outcome.fault = Fault::Server;
        }
    }

    CURL* m_curl;
    CURLcode m_code = CURLE_OK;
    const QByteArray& m_message;
    qsizetype m_sent = 0;
    bool m_isAllGiven = false;
    CurlList m_recipients;
    Dialogue m_dialogue;
};

SmtpTransport::SmtpTransport(const ServerAccess& access, const QString& hello, const SmtpTimeouts& timeouts)
    : m_access(access)
    , m_hello(hello)
    , m_timeouts(timeouts)
    , m_curl(newCurl()) {}

SmtpTransport::~SmtpTransport() { curl_easy_cleanup(m_curl); }

void SmtpTransport::prepare(const std::stop_token& stop) {
    curl_easy_reset(m_curl); // keeps the connection
    setSafety(m_curl, m_access.authorityFile);
    setAccess(m_curl, m_access, u"smtp"_s, m_hello);
    setStop(m_curl, stop);
    curl_easy_setopt(m_curl, CURLOPT_CONNECTTIMEOUT_MS, long(m_timeouts.connect.count()));
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_timeouts.answer);
    curl_easy_setopt(m_curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, long(seconds.count()));
    curl_easy_setopt(m_curl, CURLOPT_TIMEOUT_MS, long(m_timeouts.whole.count()));
    curl_easy_setopt(m_curl, CURLOPT_MAXAGE_CONN, 60L);
}

SendOutcome SmtpTransport::send(const Envelope& envelope, const QByteArray& message, const std::stop_token& stop) {
    if (!isUsable(m_access) || !isHostName(m_hello))
        return {Delivery::Temporary, Fault::SetUp, 0, {}, m_access.host, {}};
    // libcurl puts them into commands as they are: a line end in one would be another command.
    if (!envelope.from.isEmpty() && !isMailAddress(envelope.from))
        return {Delivery::Permanent, Fault::Sender, 0, {}, envelope.from, {}};
    for (const QString& each : envelope.to)
        if (!isMailAddress(each))
            return {Delivery::Permanent, Fault::Recipient, 0, {}, each, {}};
    if (envelope.to.isEmpty())
        return {Delivery::Permanent, Fault::Recipient, 0, {}, {}, {}};
    const SendOutcome outcome = tryOnce(envelope, message, stop);
    // A server may have given up on a kept connection; that says nothing about a new one.
    long connects = 0;
    curl_easy_getinfo(m_curl, CURLINFO_NUM_CONNECTS, &connects);
    const bool isStale = outcome.fault == Fault::Cut && outcome.delivery == Delivery::Temporary && connects == 0;
    SendOutcome last = isStale ? tryOnce(envelope, message, stop) : outcome;
    // The server was well until our message came: it is this one that takes too long, others need not wait for it.
    if (last.fault == Fault::Timeout && m_hasBegun)
        last.fault = Fault::Cut;
    return last;
}

SendOutcome SmtpTransport::tryOnce(const Envelope& envelope, const QByteArray& message, const std::stop_token& stop) {
    prepare(stop);
    Attempt attempt(m_curl, message);
    attempt.address(envelope);
    const SendOutcome outcome = attempt.run();
    m_hasBegun = attempt.hasBegun();
    return outcome;
}

void SmtpTransport::prepareCommand(const QByteArray& command, const std::stop_token& stop) {
    prepare(stop);
    curl_easy_setopt(m_curl, CURLOPT_CUSTOMREQUEST, command.constData());
    curl_easy_setopt(m_curl, CURLOPT_WRITEFUNCTION, &Attempt::ignore);
}

SmtpProbe SmtpTransport::probe(const QString& sender, const std::stop_token& stop) {
    SmtpProbe probe;
    probe.ready = {Delivery::Temporary, Fault::SetUp, 0, {}, m_access.host, {}};
    if (!isUsable(m_access) || !isHostName(m_hello) || !isMailAddress(sender))
        return probe;
    const QByteArray nothing;
    prepareCommand("NOOP", stop);
    curl_easy_setopt(m_curl, CURLOPT_FRESH_CONNECT, 1L);
    {
        const ReachRecorder recorder(m_curl);
        Attempt attempt(m_curl, nothing);
        probe.ready = attempt.run();
        probe.reach = recorder.reach(attempt.code());
        probe.offersSignIn = attempt.hasAuthenticated();
        probe.reach.isSignedIn = probe.offersSignIn && probe.ready.delivery == Delivery::Accepted;
    }
    if (probe.ready.delivery != Delivery::Accepted)
        return probe;
    prepareCommand("MAIL FROM:<" + sender.toUtf8() + ">", stop);
    probe.sender = Attempt(m_curl, nothing).run();
    return probe;
}

} // namespace messaging
