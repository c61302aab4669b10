#include "reparoctl.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace cli_test {

namespace {

constexpr int kPatience = 120'000;

/// Folders and passwords of the test's own: neither those of who runs it, nor their keyring.
QProcessEnvironment environment(const QString& home, const QProcessEnvironment& own) {
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"REPARO_TEST_CLOCK"_s, u"1"_s);
    variables.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    variables.remove(u"REPARO_STORE"_s);
    variables.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    variables.insert(u"XDG_RUNTIME_DIR"_s, home);
    variables.insert(u"XDG_DATA_HOME"_s, home + u"/data"_s);
    variables.insert(own);
    return variables;
}

} // namespace

QList<QJsonObject> Answer::objects() const {
    QList<QJsonObject> list;
    for (const QByteArray& line : out.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        INFO(line.toStdString());
        REQUIRE(document.isObject());
        list << document.object();
    }
    return list;
}

QJsonObject Answer::object() const {
    const QList<QJsonObject> all = objects();
    INFO(out.toStdString() << err.toStdString());
    REQUIRE(all.size() == 1);
    return all.first();
}

Reparoctl::Reparoctl(const QString& now)
    : m_now(now) {}

QString Reparoctl::file(const QString& name, const QByteArray& content) const {
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

QStringList Reparoctl::common(const QStringList& arguments) const {
    QStringList all{u"--json"_s, u"--store"_s, store()};
    if (!m_now.isEmpty())
        all << u"--now"_s << m_now;
    return all + arguments;
}

Answer Reparoctl::run(const QStringList& arguments, const QByteArray& input) const {
    return runPlain(common(arguments), input);
}

Answer Reparoctl::runPlain(const QStringList& arguments, const QByteArray& input) const {
    QProcess process;
    process.setProcessEnvironment(environment(m_folder.path(), m_own));
    process.start(QStringLiteral(REPAROCTL), arguments);
    REQUIRE(process.waitForStarted(kPatience));
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(kPatience));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void Reparoctl::start(QProcess& process, const QStringList& arguments) const {
    process.setProcessEnvironment(environment(m_folder.path(), m_own));
    process.start(QStringLiteral(REPAROCTL), common(arguments));
    REQUIRE(process.waitForStarted(kPatience));
}

void Reparoctl::createDemo() const {
    const Answer answer = run({u"store"_s, u"create"_s, u"--demo"_s, u"1"_s});
    INFO(answer.err.toStdString());
    REQUIRE(answer.exit == 0);
}

void Reparoctl::createEmpty() const {
    const Answer answer = run({u"store"_s, u"create"_s, u"--company"_s, u"Prueba"_s});
    INFO(answer.err.toStdString());
    REQUIRE(answer.exit == 0);
}

QString Reparoctl::log(const QByteArray& line) const {
    const Answer answer = run({u"case"_s, u"log"_s}, line + '\n');
    INFO(answer.out.toStdString() << answer.err.toStdString());
    REQUIRE(answer.exit == 0);
    return answer.object()[u"number"].toString();
}

QJsonObject Reparoctl::show(const QString& number) const { return run({u"case"_s, u"show"_s, number}).object(); }

} // namespace cli_test
