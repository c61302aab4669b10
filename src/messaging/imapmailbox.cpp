#include "messaging/imapmailbox.h"

#include "messaging/curlsession.h"
#include "messaging/imapreply.h"
#include <QElapsedTimer>
#include <poll.h>

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

tl::unexpected<core::Error> offline(Fault fault, const QString& words = {}) {
    return core::fail(core::ErrorCode::Offline, core::toCode(fault), words);
}

/// Hears what the server says while libcurl signs in: its last refusal. What we say is not listened to.
class Refusals {
public:
    explicit Refusals(CURL* curl)
        : m_curl(curl) {
        curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L); // or DEBUGFUNCTION hears nothing
        curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, &Refusals::listen);
        curl_easy_setopt(curl, CURLOPT_DEBUGDATA, this);
    }
    ~Refusals() { curl_easy_setopt(m_curl, CURLOPT_VERBOSE, 0L); }
    Refusals(const Refusals&) = delete;
    Refusals& operator=(const Refusals&) = delete;

    [[nodiscard]] const QString& words() const { return m_words; }

private:
    static int listen(CURL*, curl_infotype type, char* data, size_t size, void* self) {
        const QByteArray line = QByteArray(data, static_cast<qsizetype>(size)).trimmed();
        const QList<QByteArray> parts = line.split(' ');
        if (type == CURLINFO_HEADER_IN && parts.size() > 2 &&
            (parts[1] == "NO" || parts[1] == "BAD" || parts[1] == "BYE"))
            static_cast<Refusals*>(self)->m_words =
                onOneLine(QString::fromUtf8(line.mid(parts[0].size() + parts[1].size() + 2))).left(500);
        return 0;
    }

    CURL* m_curl;
    QString m_words;
};

/// What came in answer to one command.
struct ImapAnswer {
    QList<ImapResponse> untagged;
    QByteArray status; ///< "OK", "NO", "BAD"
    QString words;
};

} // namespace

/// A logged-in connection on which commands are spoken directly.
class ImapMailbox::Connection {
public:
    Connection(CURL* curl, std::chrono::milliseconds answer)
        : m_curl(curl)
        , m_answer(answer) {}
    ~Connection() { curl_easy_cleanup(m_curl); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] core::Result<ImapAnswer> command(const QByteArray& words, const std::stop_token& stop) {
        const QByteArray tag = nextTag();
        if (const auto sent = send(tag + ' ' + words + "\r\n", stop); !sent)
            return tl::unexpected(sent.error());
        return answerTo(tag, stop);
    }

    /// True when the server told of new mail.
    [[nodiscard]] core::Result<bool> idle(std::chrono::milliseconds longest, const std::stop_token& stop) {
        const QByteArray tag = nextTag();
        if (const auto sent = send(tag + " IDLE\r\n", stop); !sent)
            return tl::unexpected(sent.error());
        QElapsedTimer timer;
        timer.start();
        bool isTold = false;
        while (!isTold && timer.elapsed() < longest.count() && !stop.stop_requested()) {
            const auto response = receive(std::chrono::milliseconds(longest.count() - timer.elapsed()), stop);
            if (!response && response.error().rule != core::toCode(Fault::Timeout))
                return tl::unexpected(response.error());
            isTold = response && response->line.startsWith("* ") && response->line.toUpper().endsWith(" EXISTS");
        }
        if (const auto sent = send("DONE\r\n", {}); !sent)
            return tl::unexpected(sent.error());
        const auto answer = answerTo(tag, {});
        if (!answer)
            return tl::unexpected(answer.error());
        return isTold;
    }

private:
    [[nodiscard]] QByteArray nextTag() { return 'R' + QByteArray::number(++m_tag); }

    [[nodiscard]] core::Result<ImapAnswer> answerTo(const QByteArray& tag, const std::stop_token& stop) {
        ImapAnswer answer;
        while (true) {
            auto response = receive(m_answer, stop);
            if (!response)
                return tl::unexpected(response.error());
            if (!response->line.startsWith(tag + ' ')) {
                answer.untagged << std::move(*response);
                continue;
            }
            const QByteArray rest = response->line.mid(tag.size() + 1);
            answer.status = rest.left(rest.indexOf(' ')).toUpper();
            answer.words = onOneLine(QString::fromUtf8(rest.mid(answer.status.size() + 1))).left(500);
            return answer;
        }
    }

    [[nodiscard]] core::Result<void> send(QByteArrayView bytes, const std::stop_token& stop) {
        while (!bytes.isEmpty()) {
            size_t sent = 0;
            const CURLcode code = curl_easy_send(m_curl, bytes.data(), static_cast<size_t>(bytes.size()), &sent);
            if (code == CURLE_AGAIN) {
                if (const auto ready = wait(POLLOUT, m_answer, stop); !ready)
                    return ready;
            } else if (code != CURLE_OK) {
                return offline(Fault::Cut);
            }
            bytes = bytes.sliced(static_cast<qsizetype>(sent));
        }
        return {};
    }

    [[nodiscard]] core::Result<ImapResponse> receive(std::chrono::milliseconds longest, const std::stop_token& stop) {
        while (true) {
            if (auto response = m_responses.next())
                return std::move(*response);
            if (m_responses.isTooMuch())
                return offline(Fault::Server, u"an answer without end"_s);
            char buffer[65536];
            size_t received = 0;
            const CURLcode code = curl_easy_recv(m_curl, buffer, sizeof buffer, &received);
            if (code == CURLE_OK && received > 0) {
                m_responses.add({buffer, static_cast<qsizetype>(received)});
            } else if (code == CURLE_AGAIN) {
                if (const auto ready = wait(POLLIN, longest, stop); !ready)
                    return tl::unexpected(ready.error());
            } else {
                return offline(Fault::Cut);
            }
        }
    }

    /// Looks at `stop` five times a second.
    [[nodiscard]] core::Result<void> wait(short events, std::chrono::milliseconds longest,
                                          const std::stop_token& stop) {
        curl_socket_t socket = CURL_SOCKET_BAD;
        curl_easy_getinfo(m_curl, CURLINFO_ACTIVESOCKET, &socket);
        QElapsedTimer timer;
        timer.start();
        while (socket != CURL_SOCKET_BAD && timer.elapsed() < longest.count()) {
            if (stop.stop_requested())
                return offline(Fault::Cancelled);
            pollfd waited{socket, events, 0};
            if (poll(&waited, 1, static_cast<int>(std::min<qint64>(200, longest.count()))) > 0)
                return {};
        }
        return offline(socket == CURL_SOCKET_BAD ? Fault::Cut : Fault::Timeout);
    }

    CURL* m_curl;
    std::chrono::milliseconds m_answer;
    ImapResponses m_responses;
    int m_tag = 0;
};

ImapMailbox::ImapMailbox(const ServerAccess& access, const QString& mailbox, std::chrono::milliseconds answer)
    : m_access(access)
    , m_mailbox(mailbox)
    , m_answer(answer) {}

ImapMailbox::~ImapMailbox() = default;

core::Result<void> ImapMailbox::signIn(void* curl) {
    const ReachRecorder recorder(curl);
    const Refusals refusals(curl);
    const CURLcode code = curl_easy_perform(curl);
    m_reach = recorder.reach(code);
    m_reach.isSignedIn = code == CURLE_OK;
    if (code == CURLE_OK)
        return {};
    return offline(faultOf(code), refusals.words().isEmpty() ? m_reach.words : refusals.words());
}

core::Result<void> ImapMailbox::connect(const std::stop_token& stop) {
    if (m_connection)
        return {};
    if (!isUsable(m_access))
        return offline(Fault::SetUp, m_access.host);
    CURL* curl = newCurl();
    auto connection = std::make_unique<Connection>(curl, m_answer);
    setSafety(curl, m_access.authorityFile);
    setAccess(curl, m_access, u"imap"_s);
    setStop(curl, stop);
    curl_easy_setopt(curl, CURLOPT_CONNECT_ONLY, 1L); // libcurl logs in and leaves the stream to us
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, long(m_answer.count()));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, long(m_answer.count()));
    if (const auto signedIn = signIn(curl); !signedIn)
        return signedIn;
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 1L); // `stop` is not ours to keep
    const auto able = connection->command("CAPABILITY", stop);
    if (!able)
        return tl::unexpected(able.error());
    for (const ImapResponse& each : able->untagged) {
        m_canMove = m_canMove || each.line.toUpper().contains(" MOVE");
        m_canIdle = m_canIdle || each.line.toUpper().contains(" IDLE");
    }
    const auto selected = connection->command("SELECT " + imapMailbox(m_mailbox), stop);
    if (!selected)
        return tl::unexpected(selected.error());
    if (selected->status != "OK")
        return core::fail(core::ErrorCode::NotFound, u"no_mailbox"_s, selected->words);
    m_validity = 0;
    for (const ImapResponse& each : selected->untagged) {
        m_validity = imapUidValidity(each.line).value_or(m_validity);
        if (each.line.toUpper().endsWith(" EXISTS"))
            m_messages = each.line.split(' ').value(1).toLongLong();
    }
    m_connection = std::move(connection);
    return {};
}

template <class Work>
auto ImapMailbox::withConnection(const std::stop_token& stop, Work work) -> decltype(work()) {
    const bool wasConnected = m_connection != nullptr;
    if (const auto connected = connect(stop); !connected)
        return tl::unexpected(connected.error());
    auto result = work();
    if (result || result.error().code != core::ErrorCode::Offline)
        return result;
    m_connection.reset();
    // A kept connection that the server has closed meanwhile says nothing about a new one.
    if (!wasConnected || result.error().rule != core::toCode(Fault::Cut))
        return result;
    if (const auto connected = connect(stop); !connected)
        return tl::unexpected(connected.error());
    return work();
}

MailboxProbe ImapMailbox::probe(const std::stop_token& stop) {
    m_connection.reset();
    m_reach = {};
    const auto state = unseen(stop);
    MailboxProbe probe{m_reach, Fault::None, state.has_value(), {}, m_messages, 0};
    if (state) {
        probe.unseen = state->unseen.size();
        return probe;
    }
    probe.words = state.error().detail;
    if (state.error().code == core::ErrorCode::Offline)
        probe.fault = core::fromCode<Fault>(state.error().rule).value_or(Fault::Server);
    return probe;
}

core::Result<MailboxState> ImapMailbox::unseen(const std::stop_token& stop) {
    return withConnection(stop, [&]() -> core::Result<MailboxState> {
        const auto answer = m_connection->command("UID SEARCH UNSEEN UNDELETED", stop);
        if (!answer)
            return tl::unexpected(answer.error());
        if (answer->status != "OK")
            return offline(Fault::Server, answer->words);
        MailboxState state{m_validity, {}};
        for (const ImapResponse& each : answer->untagged)
            state.unseen << imapSearch(each.line).value_or(QList<quint32>());
        return state;
    });
}

core::Result<QByteArray> ImapMailbox::fetch(quint32 uid, const std::stop_token& stop) {
    return withConnection(stop, [&]() -> core::Result<QByteArray> {
        const QByteArray number = QByteArray::number(uid);
        const auto sized = m_connection->command("UID FETCH " + number + " (RFC822.SIZE)", stop);
        if (!sized)
            return tl::unexpected(sized.error());
        for (const ImapResponse& each : sized->untagged)
            if (const qint64 size = imapNumber(each.line, "RFC822.SIZE").value_or(0); size > kMostBytes)
                return core::fail(core::ErrorCode::Refused, u"mail_too_large"_s, QString::number(size));
        return fetchPart(uid, {}, stop);
    });
}

core::Result<QByteArray> ImapMailbox::fetchHeaders(quint32 uid, const std::stop_token& stop) {
    return withConnection(stop, [&] { return fetchPart(uid, "HEADER", stop); });
}

core::Result<QByteArray> ImapMailbox::fetchPart(quint32 uid, const QByteArray& section, const std::stop_token& stop) {
    const QByteArray name = "[" + section + "]";
    const auto answer =
        m_connection->command("UID FETCH " + QByteArray::number(uid) + " (UID BODY.PEEK" + name + ")", stop);
    if (!answer)
        return tl::unexpected(answer.error());
    for (const ImapResponse& each : answer->untagged)
        if (imapNumber(each.line, "UID") == uid && each.line.contains("BODY" + name) && each.literals.size() == 1)
            return each.literals[0];
    return core::fail(core::ErrorCode::Refused, u"mail_gone"_s, QString::number(uid));
}

core::Result<void> ImapMailbox::markSeen(quint32 uid, const std::stop_token& stop) {
    return withConnection(stop, [&]() -> core::Result<void> {
        const auto answer =
            m_connection->command("UID STORE " + QByteArray::number(uid) + " +FLAGS.SILENT (\\Seen)", stop);
        if (!answer)
            return tl::unexpected(answer.error());
        if (answer->status != "OK")
            return offline(Fault::Server, answer->words);
        return {};
    });
}

core::Result<void> ImapMailbox::move(quint32 uid, const QString& mailbox, const std::stop_token& stop) {
    return withConnection(stop, [&]() -> core::Result<void> {
        const QByteArray number = QByteArray::number(uid);
        const QByteArray verb = m_canMove ? "UID MOVE " : "UID COPY ";
        const QByteArray target = imapMailbox(mailbox);
        auto answer = m_connection->command(verb + number + ' ' + target, stop);
        if (answer && answer->status == "NO" && answer->words.contains(u"TRYCREATE"_s)) {
            if (const auto made = m_connection->command("CREATE " + target, stop); !made)
                return tl::unexpected(made.error());
            answer = m_connection->command(verb + number + ' ' + target, stop);
        }
        if (answer && answer->status == "OK" && !m_canMove)
            answer = m_connection->command("UID STORE " + number + " +FLAGS.SILENT (\\Seen \\Deleted)", stop);
        if (!answer)
            return tl::unexpected(answer.error());
        if (answer->status != "OK")
            return offline(Fault::Server, answer->words);
        return {};
    });
}

core::Result<bool> ImapMailbox::waitForMail(std::chrono::milliseconds longest, const std::stop_token& stop) {
    return withConnection(stop, [&]() -> core::Result<bool> {
        return m_canIdle ? m_connection->idle(longest, stop) : core::Result<bool>(false);
    });
}

} // namespace messaging
