#include "messaging/child/mailserver.h"

#include "messaging/child/sandbox.h"
#include "messaging/incomingmailjson.h"
#include "messaging/mailframe.h"
#include "messaging/mailreader.h"
#include <QElapsedTimer>
#include <QJsonDocument>
#include <csignal>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace messaging {

namespace {

constexpr int kNoPartExit = 3;
constexpr int kUnlockedExit = 4;

bool readAll(int file, void* target, qint64 size) {
    auto* at = static_cast<char*>(target);
    while (size > 0) {
        const ssize_t count = read(file, at, static_cast<size_t>(size));
        if (count <= 0 && !(count < 0 && errno == EINTR))
            return false;
        at += std::max<ssize_t>(count, 0);
        size -= std::max<ssize_t>(count, 0);
    }
    return true;
}

bool writeAll(int file, const void* source, qint64 size) {
    const auto* at = static_cast<const char*>(source);
    while (size > 0) {
        const ssize_t count = write(file, at, static_cast<size_t>(size));
        if (count < 0 && errno != EINTR)
            return false;
        at += std::max<ssize_t>(count, 0);
        size -= std::max<ssize_t>(count, 0);
    }
    return true;
}

std::optional<QByteArray> answerTo(const MailRequestFrame& request, const QByteArray& mail) {
    if (request.order == MailOrder::Part)
        return decodedPart(mail, request.index);
    IncomingMail read = readMail(mail);
    if (request.order == MailOrder::Headers)
        read.oddities << MailOddity::Unread;
    return QJsonDocument(toJson(read)).toJson(QJsonDocument::Compact);
}

[[noreturn]] void work(const MailRequestFrame& request, const QByteArray& mail, int target) {
    close(STDIN_FILENO);
    close(STDOUT_FILENO);
    if (!enterSandbox())
        _exit(kUnlockedExit);
    const auto answer = answerTo(request, mail);
    if (!answer)
        _exit(kNoPartExit);
    _exit(writeAll(target, answer->constData(), answer->size()) ? 0 : 1);
}

/// All that the worker writes; false when it hangs or writes too much.
bool collect(int source, QByteArray& answer) {
    QElapsedTimer timer;
    timer.start();
    char buffer[65536];
    while (answer.size() <= kMostMailReply) {
        const qint64 left = kMailWallSeconds * 1000 - timer.elapsed();
        pollfd waited{source, POLLIN, 0};
        if (left <= 0 || (poll(&waited, 1, static_cast<int>(left)) == 0))
            return false;
        const ssize_t count = read(source, buffer, sizeof buffer);
        if (count == 0)
            return true;
        if (count > 0)
            answer.append(buffer, count);
        else if (errno != EINTR)
            return false;
    }
    return false;
}

MailReply replyOf(int status, bool isCollected) {
    if (WIFSIGNALED(status) && (WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL))
        return MailReply::OutOfTime;
    if (!isCollected)
        return MailReply::Died;
    if (WIFEXITED(status) && WEXITSTATUS(status) == kNoPartExit)
        return MailReply::NoSuchPart;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? MailReply::Done : MailReply::Died;
}

bool answer(MailReply reply, const QByteArray& content) {
    const MailReplyFrame frame{reply, 0, reply == MailReply::Done ? content.size() : 0};
    return writeAll(STDOUT_FILENO, &frame, sizeof frame) && writeAll(STDOUT_FILENO, content.constData(), frame.size);
}

bool serveOne(const MailRequestFrame& request, const QByteArray& mail) {
    int ends[2];
    if (pipe(ends) != 0)
        return false;
    const pid_t worker = fork();
    if (worker == 0) {
        close(ends[0]);
        work(request, mail, ends[1]);
    }
    close(ends[1]);
    QByteArray content;
    const bool isCollected = worker > 0 && collect(ends[0], content);
    close(ends[0]);
    int status = 0;
    if (worker > 0) {
        if (!isCollected)
            kill(worker, SIGKILL);
        while (waitpid(worker, &status, 0) < 0 && errno == EINTR) {
        }
    }
    return answer(replyOf(status, isCollected), content);
}

} // namespace

int serveMail() {
    warmUpMailReader();
    MailRequestFrame request;
    while (readAll(STDIN_FILENO, &request, sizeof request)) {
        if (request.size < 0 || request.size > MailLimits().bytes + 1)
            return 1;
        QByteArray mail(request.size, Qt::Uninitialized);
        if (!readAll(STDIN_FILENO, mail.data(), request.size) || !serveOne(request, mail))
            return 1;
    }
    return 0;
}

int readOneMail() {
    warmUpMailReader();
    const qsizetype most = MailLimits().bytes + 1;
    QByteArray mail;
    char buffer[65536];
    ssize_t count = 0;
    while (mail.size() < most && (count = read(STDIN_FILENO, buffer, sizeof buffer)) > 0)
        mail.append(buffer, count);
    if (!enterSandbox())
        return kUnlockedExit;
    const QByteArray json = QJsonDocument(toJson(readMail(mail))).toJson();
    return writeAll(STDOUT_FILENO, json.constData(), json.size()) ? 0 : 1;
}

} // namespace messaging
