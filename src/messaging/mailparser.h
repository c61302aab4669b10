#pragma once

#include "core/result.h"
#include "messaging/incomingmail.h"
#include "messaging/mailframe.h"
#include <memory>

class QProcess;

namespace messaging {

/// Reads foreign mail in child processes without files, network or other processes, each held to 2 s of processor time
/// and 256 MiB. The first call starts the program, which stays for the next ones. One thread.
class MailParser {
public:
    /// `program`: reparo-mailparse with its path, as mailParserProgram() finds it.
    explicit MailParser(const QString& program);
    ~MailParser();
    MailParser(const MailParser&) = delete;
    MailParser& operator=(const MailParser&) = delete;

    /// A mail that the child gave up on is still a mail: what its headers say, marked Unread. The error is Internal
    /// "mail_parser" when the program itself can't run.
    [[nodiscard]] core::Result<IncomingMail> read(const QByteArray& raw);

    /// The bytes of an attachment; NotFound "no_part", Refused "part_unreadable".
    [[nodiscard]] core::Result<QByteArray> part(const QByteArray& raw, int index);

private:
    struct Answer {
        MailReply reply{};
        QByteArray content;
    };

    [[nodiscard]] core::Result<Answer> ask(MailOrder order, int index, const QByteArray& mail);
    [[nodiscard]] bool start();
    [[nodiscard]] bool receive(qint64 size, QByteArray& bytes);

    QString m_program;
    std::unique_ptr<QProcess> m_process;
};

/// Where the program is: beside this one (build folder: ../src/messaging), else where it is installed.
[[nodiscard]] QString mailParserProgram();

} // namespace messaging
