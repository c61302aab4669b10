#include "cli/password.h"

#include "cli/words.h"
#include <QFile>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// Keys pressed while it lives are not shown.
class Silence {
public:
    explicit Silence(int terminal)
        : m_terminal(terminal) {
        tcgetattr(m_terminal, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(m_terminal, TCSAFLUSH, &silent);
    }
    ~Silence() { tcsetattr(m_terminal, TCSAFLUSH, &m_before); }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

private:
    int m_terminal;
    termios m_before{};
};

QString firstLine(QIODevice& device) {
    QByteArray line = device.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

QString ask(QFile& terminal, const QString& prompt) {
    terminal.write(prompt.toUtf8() + ": ");
    const Silence silence(terminal.handle());
    const QString answer = firstLine(terminal);
    terminal.write("\n");
    return answer;
}

core::Result<QStringList> fromTerminal(const QStringList& prompts) {
    QFile terminal(u"/dev/tty"_s);
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return core::fail(core::ErrorCode::NotFound, u"password.no_terminal"_s);
    QStringList passwords;
    for (const QString& prompt : prompts)
        passwords << ask(terminal, prompt);
    if (ask(terminal, Words::tr("Once more")) != passwords.last())
        return core::fail(core::ErrorCode::Invalid, u"password.differs"_s);
    return passwords;
}

} // namespace

core::Result<QStringList> readPasswords(const QString& file, const QStringList& prompts) {
    if (file.isEmpty() && isatty(0))
        return fromTerminal(prompts);
    QFile source(file);
    const bool isInput = file.isEmpty() || file == u"-";
    const auto mode = QIODevice::ReadOnly | QIODevice::Unbuffered;
    if (isInput ? !source.open(0, mode) : !source.open(mode))
        return core::fail(core::ErrorCode::NotFound, u"file.unreadable"_s, file);
    QStringList passwords;
    for (qsizetype i = 0; i < prompts.size(); ++i)
        passwords << firstLine(source);
    if (passwords.contains(QString()))
        return core::invalid({{u"password"_s, u"required"_s}});
    return passwords;
}

} // namespace cli
