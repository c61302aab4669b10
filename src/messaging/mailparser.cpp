#include "messaging/mailparser.h"

#include "messaging/incomingmailjson.h"
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace messaging {

namespace {

constexpr qsizetype kHeaderBytes = 256 * 1024;

/// The headers alone, which no reader chokes on.
QByteArray headersOf(const QByteArray& raw) {
    const QByteArray begin = raw.left(kHeaderBytes);
    qsizetype end = begin.indexOf("\n\n");
    const qsizetype crlf = begin.indexOf("\r\n\r\n");
    if (crlf >= 0 && (end < 0 || crlf < end))
        end = crlf;
    return begin.left(end < 0 ? begin.size() : end) + "\n\n";
}

IncomingMail unread() {
    IncomingMail mail;
    mail.oddities = {MailOddity::NoHeaders, MailOddity::Unread};
    return mail;
}

tl::unexpected<core::Error> programFault(const QString& program) {
    return core::fail(core::ErrorCode::Internal, u"mail_parser"_s, program);
}

} // namespace

MailParser::MailParser(const QString& program)
    : m_program(program) {}

MailParser::~MailParser() {
    if (!m_process)
        return;
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(1000))
        m_process->kill();
    m_process->waitForFinished(1000);
}

bool MailParser::start() {
    if (m_process && m_process->state() == QProcess::Running)
        return true;
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(m_program, {u"--serve"_s});
    return m_process->waitForStarted();
}

bool MailParser::receive(qint64 size, QByteArray& bytes) {
    // Longer than the child gives a mail: it answers for one that hangs.
    QDeadlineTimer deadline((kMailWallSeconds + 5) * 1000);
    while (m_process->bytesAvailable() < size) {
        if (deadline.hasExpired() || (!m_process->waitForReadyRead(static_cast<int>(deadline.remainingTime())) &&
                                      m_process->bytesAvailable() < size))
            return false;
    }
    bytes = m_process->read(size);
    return bytes.size() == size;
}

core::Result<MailParser::Answer> MailParser::ask(MailOrder order, int index, const QByteArray& mail) {
    if (!start())
        return programFault(m_program);
    const QByteArray sent = mail.left(MailLimits().bytes + 1);
    const MailRequestFrame request{order, index, sent.size()};
    m_process->write(reinterpret_cast<const char*>(&request), sizeof request);
    m_process->write(sent);
    bool isHeard = true;
    while (isHeard && m_process->bytesToWrite() > 0)
        isHeard = m_process->waitForBytesWritten(kMailWallSeconds * 1000);
    QByteArray head;
    MailReplyFrame frame;
    Answer answer;
    isHeard = isHeard && receive(sizeof frame, head);
    if (isHeard)
        memcpy(&frame, head.constData(), sizeof frame);
    if (!isHeard || frame.size < 0 || frame.size > kMostMailReply || !receive(frame.size, answer.content)) {
        m_process->kill();
        m_process->waitForFinished(1000);
        m_process.reset();
        return programFault(m_program);
    }
    answer.reply = frame.reply;
    return answer;
}

core::Result<IncomingMail> MailParser::read(const QByteArray& raw) {
    for (const MailOrder order : {MailOrder::Read, MailOrder::Headers}) {
        const auto answer = ask(order, 0, order == MailOrder::Read ? raw : headersOf(raw));
        if (!answer)
            return tl::unexpected(answer.error());
        const QJsonDocument json = QJsonDocument::fromJson(answer->content);
        if (answer->reply == MailReply::Done && json.isObject())
            return incomingMailFromJson(json.object());
    }
    return unread();
}

core::Result<QByteArray> MailParser::part(const QByteArray& raw, int index) {
    const auto answer = ask(MailOrder::Part, index, raw);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->reply == MailReply::Done)
        return answer->content;
    const bool isMissing = answer->reply == MailReply::NoSuchPart;
    return core::fail(isMissing ? core::ErrorCode::NotFound : core::ErrorCode::Refused,
                      isMissing ? u"no_part"_s : u"part_unreadable"_s, QString::number(index));
}

QString mailParserProgram() {
    const QString here = QCoreApplication::applicationDirPath();
    const QString name = u"/reparo-mailparse"_s;
    for (const QString& folder : {here, here + u"/../src/messaging"_s, here + u"/../messaging"_s})
        if (QFileInfo(folder + name).isExecutable())
            return QFileInfo(folder + name).canonicalFilePath();
    return QStringLiteral(REPARO_LIBEXEC) + name;
}

} // namespace messaging
