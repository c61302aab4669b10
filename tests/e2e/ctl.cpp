#include "e2e/ctl.h"

#include "support/teststore.h"
#include <QJsonDocument>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace e2e {

namespace {

constexpr int kPatience = 60'000;

QProcessEnvironment environment() {
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    variables.remove(u"REPARO_STORE"_s);
    return variables;
}

void prepare(QProcess& process, const std::function<void()>& inChild) {
    process.setProcessEnvironment(environment());
    process.setProgram(QStringLiteral(REPAROCTL));
    if (inChild)
        process.setChildProcessModifier(inChild);
}

/// What a person reads: whole sentences, and no receipt beside them.
QString sentencesOf(const Answer& answer) {
    const QString text = QString::fromUtf8(answer.err);
    INFO("said: " << text.toStdString());
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    REQUIRE_FALSE(lines.isEmpty());
    for (const QString& line : lines)
        CHECK((line.endsWith(u'.') || line.endsWith(u')')));
    CHECK_FALSE(text.contains(u"%1"_s));
    CHECK_FALSE(answer.out.contains("\"number\""));
    return lines.first();
}

} // namespace

Ctl::Ctl(const QString& store, std::function<void()> inChild)
    : m_store(store)
    , m_inChild(std::move(inChild)) {}

Answer Ctl::run(const QStringList& arguments, const QByteArray& input) const {
    QProcess process;
    start(process, arguments);
    process.write(input);
    return answerOf(process);
}

void Ctl::startFor(QProcess& process, const QString& language, const QStringList& arguments) const {
    prepare(process, m_inChild);
    process.setArguments(QStringList{u"--lang"_s, language, u"--store"_s, m_store} + arguments);
    process.start();
    REQUIRE(process.waitForStarted(kPatience));
}

void Ctl::start(QProcess& process, const QStringList& arguments) const {
    prepare(process, m_inChild);
    process.setArguments(QStringList{u"--json"_s, u"--lang"_s, u"en"_s, u"--store"_s, m_store} + arguments);
    process.start();
    REQUIRE(process.waitForStarted(kPatience));
}

void Ctl::create() const {
    const Answer answer = run({u"store"_s, u"create"_s, u"--demo"_s, u"1"_s});
    INFO(answer.err.toStdString());
    REQUIRE(answer.exit == 0);
}

QList<QJsonObject> Ctl::cases(const QString& query) const {
    const Answer answer = run({u"case"_s, u"list"_s, query, u"--limit"_s, u"0"_s});
    INFO(answer.err.toStdString());
    REQUIRE(answer.exit == 0);
    return answer.objects();
}

Answer answerOf(QProcess& process) {
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(kPatience));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray nextLine(QProcess& process) {
    while (!process.canReadLine())
        REQUIRE(process.waitForReadyRead(kPatience));
    return process.readLine();
}

Place::Place(store::Engine engine) {
    if (engine == store::Engine::Postgres)
        m_uri = support::makeEmptyDatabase();
    else
        m_uri.path = m_folder.filePath(u"store.reparo"_s);
}

Place::~Place() {
    if (m_uri.engine == store::Engine::Postgres)
        support::dropDatabase(m_uri);
}

QByteArray callLine(const QString& key, int person, const QString& details) {
    const QJsonObject caller{{u"name"_s, u"Persona %1"_s.arg(person)},
                             {u"phone"_s, u"+5730%1"_s.arg(person, 8, 10, QChar(u'0'))}};
    const QJsonObject call{{u"kind"_s, u"claim"_s}, {u"channel"_s, u"phone"_s}, {u"summary"_s, u"Zumbido "_s + key},
                           {u"details"_s, details}, {u"caller"_s, caller},      {u"key"_s, key}};
    return QJsonDocument(call).toJson(QJsonDocument::Compact) + '\n';
}

QString refusal(const Ctl& ctl, int exit, const QString& rule, const QStringList& arguments, const QByteArray& input) {
    // All three at once, since some refusals take as long as the patience of the program.
    QProcess program;
    QProcess english;
    QProcess spanish;
    ctl.start(program, arguments);
    ctl.startFor(english, u"en"_s, arguments);
    ctl.startFor(spanish, u"es"_s, arguments);
    for (QProcess* each : {&program, &english, &spanish})
        each->write(input);
    const Answer told = answerOf(program);
    const Answer inEnglish = answerOf(english);
    const Answer inSpanish = answerOf(spanish);
    INFO(arguments.join(u' ').toStdString() << ": " << told.out.toStdString() << told.err.toStdString());
    CHECK(told.exit == exit);
    CHECK(inEnglish.exit == exit);
    CHECK(inSpanish.exit == exit);
    const QList<QJsonObject> objects = told.objects();
    REQUIRE_FALSE(objects.isEmpty());
    CHECK(objects.last()[u"error"].toString() == rule);
    const QString sentence = sentencesOf(inEnglish);
    CHECK(sentencesOf(inSpanish) != sentence);
    return sentence;
}

} // namespace e2e
